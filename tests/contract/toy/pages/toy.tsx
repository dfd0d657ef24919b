import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findItem } from "#app/platform/content/item.server.ts";
import { keptOnTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";

export const handle = keptOnTown();

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { db, tenant } = inTown(context);
  const item = await findItem(db, tenant.id, params["id"] ?? "");
  if (!item || item.kind !== "toy") throw new Response(null, { status: 404 });
  return { title: item.title, body: item.body };
}

export default function Toy() {
  const { title, body } = useLoaderData<typeof loader>();
  return (
    <article>
      <h1>{title}</h1>
      <p>{body}</p>
    </article>
  );
}
