import { wholeDayWords } from "#app/lib/date-words.ts";
import type { CardFacts, ItemKind, SpineItem } from "#app/platform/content/kind.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import { Prisma } from "#app/platform/database/client.server.ts";
import { defaultWords } from "#app/platform/i18n/words.ts";
import { timesTexts } from "#app/platform/times/messages/index.ts";
import { concernsIn } from "./domain/concern.ts";
import { readRow, type HelpRow, type StoredHelp } from "./help-row.server.ts";
import { beginClimb } from "./ladder.server.ts";
import { helpMessages } from "./messages/index.ts";
import { helpPaths } from "./paths.ts";
import { OFFER, REQUEST } from "./side.ts";
import { beginTending } from "./tend.server.ts";

type OnCard = Pick<HelpRow, "itemId" | "side" | "skills" | "days" | "parts" | "until"> & { neighbourhood: string | null };

async function rowsOf(db: Db, ids: readonly string[]): Promise<OnCard[]> {
  if (ids.length === 0) return [];
  const rows = await db.$queryRaw<(StoredHelp & { neighbourhood: string | null })[]>(Prisma.sql`
    select h.item_id as "itemId", h.side, h.skills, h.days::int[] as days, h.parts, to_char(h.until, 'YYYY-MM-DD') as until, n.name as neighbourhood
      from help h left join neighbourhood n on n.tenant_id = h.tenant_id and n.id = h.neighbourhood_id
     where h.tenant_id = current_tenant() and h.item_id = any (${[...ids]}::uuid[])`);
  return rows.map(({ neighbourhood, ...row }) => ({ ...readRow({ ...row, lat: null, lon: null }), neighbourhood }));
}

const card: ItemKind["card"] = async (db, ids, { locale, timeZone }) => {
  const texts = helpMessages.in(locale, defaultWords[locale]);
  return new Map(
    (await rowsOf(db, ids)).map(({ itemId, side, skills, neighbourhood, until, ...times }): [string, CardFacts] => {
      const last = until === null ? [] : [{ icon: "clock" as const, text: texts.card.until(wholeDayWords(new Date(`${until}T12:00:00Z`), { locale, timeZone })) }];
      const where = neighbourhood === null ? [] : [{ icon: "place" as const, text: texts.card.around(neighbourhood) }];
      const what = { icon: "heart" as const, text: skills.map((skill) => texts.choices.skills[skill]).join(", ") };
      return [itemId, { badges: [texts.card.side[side]], lines: [what, { icon: "calendar", text: timesTexts.in(locale, defaultWords[locale]).when(times) }, ...where, ...last] }];
    }),
  );
};

const search = ({ title, body }: SpineItem) => ({ title, body, also: [] });
const shared = { path: helpPaths.item, card, search, personal: true, worries: concernsIn } as const;

export const requestKind: ItemKind = {
  ...shared,
  kind: REQUEST,
  appeared: async (here) => {
    await beginClimb(here);
    await beginTending(here);
  },
};

export const offerKind: ItemKind = { ...shared, kind: OFFER, appeared: beginTending };
