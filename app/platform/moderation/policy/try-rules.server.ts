import type { Db } from "#app/platform/database/client.server.ts";
import { backTest } from "../rules/back-test.ts";
import type { Rule } from "../rules/rule.ts";
import { pastItems, type Window } from "./past-items.server.ts";
import { addUp, nothingTried, type Tried } from "./tried.ts";

/** What each rule would have done with the texts of the last 90 days, in the order of the rules; the texts are read once for all. */
export async function tryRules(db: Db, rules: readonly Pick<Rule, "conditions" | "match">[], window: Window): Promise<Tried[]> {
  let sums = rules.map(() => nothingTried);
  for await (const page of pastItems(db, window)) {
    sums = rules.map((rule, index) => addUp(sums[index] ?? nothingTried, backTest(rule, page)));
  }
  return sums;
}
