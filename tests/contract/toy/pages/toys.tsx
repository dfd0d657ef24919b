import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { feedPage } from "#app/platform/content/feed.server.ts";
import { ItemList } from "#app/platform/content/ui/item-list.tsx";
import { keptOnTown } from "#app/platform/http/access.ts";
import { inTown, viewOf } from "#app/platform/http/context.server.ts";
import { moduleSettings } from "#app/platform/modules/settings.server.ts";
import { toy } from "../module.server.ts";

export const handle = keptOnTown();

export async function loader({ context }: LoaderFunctionArgs) {
  const { db, tenant, locale } = inTown(context);
  const page = await feedPage(db, { kinds: ["toy"], neighbourhoodIds: undefined, size: 20 }, viewOf(inTown(context)));
  return { cards: page.cards, title: toy.messages.in(locale, tenant.words[locale]).title, most: moduleSettings(tenant, toy).most };
}

export function action({ context }: ActionFunctionArgs) {
  return { lent: inTown(context).tenant.slug };
}

export default function Toys() {
  const { cards, title, most } = useLoaderData<typeof loader>();
  return (
    <main>
      <h1>{title}</h1>
      <p>
        <output>{`hooguit ${most}`}</output>
      </p>
      <ItemList items={cards} />
    </main>
  );
}
