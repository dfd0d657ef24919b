import type { LoaderFunctionArgs } from "@remix-run/node";
import { auditWish } from "#app/platform/audit/deeds.ts";
import { auditFile } from "#app/platform/audit/read.server.ts";
import { onTown } from "#app/platform/http/access.ts";
import { asMember, doing } from "#app/platform/http/context.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";

export const handle = onTown({ may: "town.manage-people" });

/** The town's trail as a file, by the choice of the page. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const town = asMember(context);
  const file = await auditFile(doing(town), readAddress(request, auditWish));
  return new Response(file, { headers: { "Content-Type": "text/csv; charset=utf-8", "Content-Disposition": `attachment; filename="${town.tenant.slug}-logboek.csv"`, "Cache-Control": "no-store" } });
}
