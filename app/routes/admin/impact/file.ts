import type { LoaderFunctionArgs } from "@remix-run/node";
import { onTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { impactOf, reachOf } from "#app/platform/impact/count.server.ts";
import { councilCsv, councilPdf } from "#app/platform/impact/council.server.ts";
import { askedYear, yearNow } from "./asked-year.ts";

export const handle = onTown({ may: "town.configure" });

/** The figures of a year for the council, as a PDF or a CSV. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, tenant, locale, clock } = inTown(context);
  const { timeZone } = tenant.profile;
  const now = clock.now();
  const year = readAddress(request, askedYear).jaar ?? yearNow(timeZone, now);
  const council = { tenant, locale, year, figures: await impactOf(db, tenant, { year, timeZone, now }), reach: await reachOf(db), now };
  const isPdf = new URL(request.url).pathname.endsWith(".pdf");
  const body = isPdf ? new Uint8Array(await councilPdf(council)) : councilCsv(council);
  const name = `${tenant.slug}-cijfers-${year}.${isPdf ? "pdf" : "csv"}`;
  return new Response(body, { headers: { "Content-Type": isPdf ? "application/pdf" : "text/csv; charset=utf-8", "Content-Disposition": `attachment; filename="${name}"`, "Cache-Control": "no-store" } });
}
