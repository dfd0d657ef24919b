import type { LoaderFunctionArgs } from "@remix-run/node";
import { FRAMED_BY, framedOnTown } from "#app/platform/http/access.ts";
import { inTown, viewOf } from "#app/platform/http/context.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { moduleSettings } from "#app/platform/modules/settings.server.ts";
import { visitor } from "#app/platform/permissions/actor.ts";
import { chosenOf } from "../choose.server.ts";
import { framedBy } from "../domain/sites.ts";
import { frameDocument } from "../frame/document.tsx";
import { vacancyPage } from "../list.server.ts";
import { vacancyMessages } from "../messages/index.ts";
import { vacancies } from "../module.server.ts";
import { vacancyPaths } from "../paths.ts";
import { askedOfList, withChoice } from "../wish.ts";

export const handle = framedOnTown();

const SHOWN = 10;

/** The list as other sites show it in a frame; the same for everybody, in the town's own language. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const here = inTown(context);
  const town = { ...here, actor: visitor, locale: here.tenant.profile.defaultLocale };
  const { db, tenant, locale, origin, nonce } = town;
  const chosen = await chosenOf(town, readAddress(request, askedOfList)).catch((error: unknown) => {
    // What is gone shows no error of the browser on another's site, but says that there is nothing.
    if (error instanceof Response && error.status === 404) return undefined;
    throw error;
  });
  const cards = chosen ? (await vacancyPage(db, chosen.wish, { size: SHOWN }, viewOf(town))).cards : [];
  const { embed: texts } = vacancyMessages.in(locale, tenant.words[locale]);
  const { name } = tenant.profile;
  const html = frameDocument({ cards, locale, origin, nonce, all: withChoice(vacancyPaths.feed, chosen?.choice ?? {}), texts: { title: texts.frameTitle(name), all: texts.all(name), empty: texts.empty }, themeHash: tenant.theme.hash });
  const { framing, frameSites } = moduleSettings(tenant, vacancies);
  return new Response(html, { status: chosen ? 200 : 404, headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "public, max-age=300", [FRAMED_BY]: framedBy(framing, frameSites) } });
}
