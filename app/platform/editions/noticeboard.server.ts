import { after } from "#app/platform/clock.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import type { Locale } from "#app/platform/i18n/locale.ts";
import { kindsOn } from "#app/platform/modules/kinds.server.ts";
import type { Neighbourhood, Tenant } from "#app/platform/tenancy/tenant.ts";
import { noticeboardReader } from "./candidate.ts";
import { candidatesOf, upcomingCandidates } from "./candidates.server.ts";
import type { EditionContent } from "./content.ts";
import { freeze } from "./freeze.ts";
import { chooseEdition } from "./rank.ts";

const DAYS = 7;

interface Noticeboard {
  db: TenantDb;
  tenant: Tenant;
  neighbourhood: Neighbourhood;
  locale: Locale;
  now: Date;
}

/** What a neighbourhood's noticeboard shows of the past week; undefined when there was nothing. */
export async function noticeboardEdition({ db, tenant, neighbourhood: { id, adjacentIds }, locale, now }: Noticeboard): Promise<EditionContent | undefined> {
  const from = after(now, { days: -DAYS });
  const window = { key: now.toISOString().slice(0, 13), from, until: now };
  const { name, municipality, timeZone } = tenant.profile;
  const kinds = await kindsOn(tenant);
  const candidates = [...(await candidatesOf(db, kinds, from, now)), ...(await upcomingCandidates(db, kinds, now, timeZone))];
  const chosen = chooseEdition(noticeboardReader(id, adjacentIds), candidates, window);
  return chosen && freeze(chosen, window, { locale, words: tenant.words[locale], town: { name, municipality, timeZone }, neighbourhoodIds: [id], neighbourhoods: tenant.neighbourhoods });
}
