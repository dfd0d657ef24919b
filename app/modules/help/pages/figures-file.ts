import type { LoaderFunctionArgs } from "@remix-run/node";
import { stringify } from "csv-stringify/sync";
import { onTown } from "#app/platform/http/access.ts";
import { asMember } from "#app/platform/http/context.server.ts";
import { helpFigures } from "../figures.server.ts";
import { figuresTable } from "../figures-table.ts";
import { helpMessages } from "../messages/index.ts";

export const handle = onTown({ may: "desk.read" });

/** The headline numbers as a file (RFC 4180); begins with a byte order mark, so that spreadsheets read it as UTF-8. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { db, tenant, locale, clock } = asMember(context);
  const texts = helpMessages.in(locale, tenant.words[locale]).figures;
  const { heads, rows } = figuresTable(await helpFigures(db, clock.now(), tenant.profile.timeZone), texts, locale);
  const csv = stringify([heads, ...rows.map(({ month, numbers }) => [month, ...numbers.map((number) => number ?? "")])], { bom: true, record_delimiter: "windows" });
  return new Response(csv, { headers: { "Content-Type": "text/csv; charset=utf-8", "Content-Disposition": `attachment; filename="${tenant.slug}-hulp.csv"`, "Cache-Control": "no-store" } });
}
