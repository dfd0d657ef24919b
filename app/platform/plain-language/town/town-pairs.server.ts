import type { Db } from "#app/platform/database/client.server.ts";
import { changeTown, type ByAdmin, type ChangedMeanwhile, type Done } from "#app/platform/tenancy/change-town.server.ts";
import type { TownPair } from "../pairs/lexicon.ts";
import { townPairs } from "./town-pairs.ts";

/** The words that a town added, in order of the alphabet. */
export function pairsOfTown(db: Db, tenantId: string): Promise<TownPair[]> {
  return db.$queryRaw<TownPair[]>`select said as from, instead as to from plain_word where tenant_id = ${tenantId}::uuid order by said`;
}

/**
 * Gives a town its own words for the coach, instead of those it had.
 * @throws ZodError for a list that is none; the form checks that before
 */
export function changePairs(by: ByAdmin, { version, pairs: given }: { version: number; pairs: readonly TownPair[] }): Promise<Done | ChangedMeanwhile> {
  const { tenantId } = by.db.scope;
  const pairs = townPairs.parse(given);
  return changeTown<Done>(by, { version, action: "plain-words.changed", subject: "town" }, async (tx) => {
    await tx.plainWord.deleteMany({ where: { tenantId } });
    await tx.plainWord.createMany({ data: pairs.map(({ from, to }) => ({ tenantId, said: from, instead: to })) });
    return { ok: true, detail: { words: pairs.length } };
  });
}
