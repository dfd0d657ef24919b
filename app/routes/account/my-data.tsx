import type { LoaderFunctionArgs } from "@remix-run/node";
import { onTown } from "#app/platform/http/access.ts";
import { asMember } from "#app/platform/http/context.server.ts";
import { exportData } from "#app/platform/identity/export-data.server.ts";

export const handle = onTown("member");

/** A file to download, never a page. */
export async function loader({ context }: LoaderFunctionArgs) {
  const town = asMember(context);
  const day = town.clock.now().toISOString().slice(0, 10);
  return new Response(JSON.stringify(await exportData(town, town.member), null, 2), {
    headers: { "Content-Type": "application/json; charset=utf-8", "Content-Disposition": `attachment; filename="${town.tenant.slug}-${day}.json"`, "Cache-Control": "private, no-store" },
  });
}
