import type { TownContext } from "#app/platform/http/context.server.ts";
import { figuresOf } from "#app/platform/moderation/transparency/figures.server.ts";
import { sayFigures } from "#app/platform/moderation/transparency/say-figures.ts";
import { findYear } from "#app/platform/moderation/transparency/years.server.ts";

/**
 * A year of a town in tables.
 * @throws Response 404 for a year that the town cannot report on
 */
export async function reportOf({ db, tenant, clock, locale }: TownContext, written: string | undefined) {
  const now = clock.now();
  const year = await findYear(db, tenant.profile.timeZone, now, written ?? "");
  if (!year) throw new Response(null, { status: 404 });
  return { year: year.year, running: now < year.until, tables: sayFigures(await figuresOf(db, year), { locale, words: tenant.words[locale] }) };
}
