import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { feedPage } from "#app/platform/content/feed.server.ts";
import { keptOnTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";

export const handle = keptOnTown();

export async function loader({ context }: LoaderFunctionArgs) {
  const { db } = inTown(context);
  return feedPage(db, { kinds: ["post"], size: 20 });
}

export default function Feed() {
  const { cards } = useLoaderData<typeof loader>();
  return <main>{cards.map((card) => <article key={card.id}><h2><a href={card.path}>{card.title}</a></h2></article>)}</main>;
}
