import type { Db } from "#app/platform/database/client.server.ts";
import type { Model } from "../classifier/model.ts";
import { defaultRules } from "../rules/default-rules.ts";
import { rule, type Rule } from "../rules/rule.ts";
import { hostileWords } from "../signals/words/hostile-words.ts";
import { townWords, type TownWord } from "../signals/words/town-words.ts";
import { readModel } from "./read-model.server.ts";

/** What a town holds texts against. */
export interface Policy {
  rules: readonly Rule[];
  words: readonly TownWord[];
  model: Model;
}

/** A town's own policy; what it never touched is what every town begins with. */
export async function readPolicy(db: Db, tenantId: string): Promise<Policy> {
  const where = { tenantId };
  const rows = await db.moderationRule.findMany({ where, select: { definition: true, state: true }, orderBy: [{ position: "asc" }, { id: "asc" }] });
  const words = await db.moderationWords.findFirst({ where, select: { words: true } });
  return {
    rules: rows.length === 0 ? defaultRules : rows.filter(({ state }) => state === "live").map(({ definition }) => rule.parse(definition)),
    words: words ? townWords.parse(words.words) : hostileWords,
    model: await readModel(db, tenantId),
  };
}
