import type { LoaderFunctionArgs } from "@remix-run/node";
import { onTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { reportCsv } from "#app/platform/moderation/transparency/csv.server.ts";
import { transparencyTexts } from "#app/platform/moderation/transparency/messages/index.ts";
import { reportOf } from "./report.server.ts";

export const handle = onTown("everyone");

/** The numbers of a year's report as a file. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const town = inTown(context);
  const { year, tables } = await reportOf(town, params["jaar"]?.replace(/\.csv$/, ""));
  const { heads, title } = transparencyTexts.in(town.locale, town.tenant.words[town.locale]);
  return new Response(reportCsv(tables, [title(year), heads.what, heads.reason, heads.count]), {
    headers: { "Content-Type": "text/csv; charset=utf-8", "Content-Disposition": `attachment; filename="${town.tenant.slug}-${year}.csv"`, "Cache-Control": "no-cache" },
  });
}
