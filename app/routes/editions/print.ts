import type { LoaderFunctionArgs } from "@remix-run/node";
import { editionPdf } from "#app/platform/editions/edition-pdf.server.ts";
import { noticeboardEdition } from "#app/platform/editions/noticeboard.server.ts";
import { onTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { takeTurn } from "#app/platform/limits/turns.server.ts";
import { lookOf } from "#app/platform/mail/send-mail.server.ts";

export const handle = onTown("everyone");

/** Enough for whoever prints, too little for whoever would keep the processor busy. */
const LIMIT = { name: "print-edition", tries: 30, seconds: 600 };

/** The news of a neighbourhood of the past week in large print, for the noticeboard of a community centre. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { db, tenant, clock, locale, visitorKey } = inTown(context);
  const neighbourhood = tenant.neighbourhoods.find(({ slug }) => slug === params["slug"]);
  if (!neighbourhood) throw new Response(null, { status: 404 });
  const turn = await takeTurn(LIMIT, visitorKey);
  if (!turn.ok) throw new Response(null, { status: 429, headers: { "Retry-After": String(turn.waitSeconds) } });
  const now = clock.now();
  const content = await noticeboardEdition({ db, tenant, neighbourhood, locale, now });
  if (!content) throw new Response(null, { status: 404 });
  const pdf = await editionPdf(content, lookOf(tenant), now);
  return new Response(new Uint8Array(pdf), { headers: { "Content-Type": "application/pdf", "Content-Disposition": `inline; filename="${neighbourhood.slug}.pdf"`, "Cache-Control": "no-cache" } });
}
