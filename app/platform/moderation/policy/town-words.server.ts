import type { Db } from "#app/platform/database/client.server.ts";
import { changeTown, type ByAdmin, type ChangedMeanwhile, type Done } from "#app/platform/tenancy/change-town.server.ts";
import { hostileWords } from "../signals/words/hostile-words.ts";
import { townWords, type TownWord } from "../signals/words/town-words.ts";

/** The words that a town listens for, and whether it is still the list that every town begins with. */
export async function wordsOfTown(db: Db, tenantId: string): Promise<{ words: readonly TownWord[]; isDefault: boolean }> {
  const row = await db.moderationWords.findFirst({ where: { tenantId }, select: { words: true } });
  return row ? { words: townWords.parse(row.words), isDefault: false } : { words: hostileWords, isDefault: true };
}

/** Gives a town its own list, which may be empty. @throws ZodError for a list that is none; the form checks that before */
export function changeWords(by: ByAdmin, { version, words: given }: { version: number; words: readonly TownWord[] }): Promise<Done | ChangedMeanwhile> {
  const { tenantId } = by.db.scope;
  const words = townWords.parse(given);
  return changeTown<Done>(by, { version, action: "moderation-words.changed", subject: "town" }, async (tx) => {
    const changed = { words, changedAt: by.at };
    const { count } = await tx.moderationWords.updateMany({ where: { tenantId }, data: changed });
    if (count === 0) await tx.moderationWords.create({ data: { tenantId, ...changed } });
    return { ok: true, detail: { words: words.length } };
  });
}

/** Goes back to the list that every town begins with. */
export function forgetWords(by: ByAdmin, version: number): Promise<Done | ChangedMeanwhile> {
  return changeTown<Done>(by, { version, action: "moderation-words.forgotten", subject: "town" }, async (tx) => {
    await tx.moderationWords.deleteMany({ where: { tenantId: by.db.scope.tenantId } });
    return { ok: true };
  });
}
