import type { BrokenRule } from "../house-rules.ts";
import type { SignalKind } from "../signals/signal.ts";
import type { RuleHit } from "./assessment.ts";

const bySignal: Record<SignalKind, BrokenRule> = {
  bsn: "private",
  iban: "private",
  phone: "private",
  email: "private",
  plate: "private",
  address: "private",
  link: "no-advertising",
  "look-alike": "fraud",
  "short-link": "no-advertising",
  "ip-host": "fraud",
  "other-host": "fraud",
  repeated: "no-repeating",
  flooding: "no-repeating",
  shouting: "kind",
  word: "kind",
};

/** The rule of the house that an automatic hold rests on: what the town said it guards, else that of the first thing that was found. */
export function brokenRuleOf({ because, guards }: Pick<RuleHit, "because" | "guards">): BrokenRule {
  if (guards) return guards;
  for (const reason of because) {
    if (!reason.met) continue;
    if (reason.key === "signal") return bySignal[reason.signal];
    if (reason.key === "words" || reason.key === "score") return "kind";
    if (reason.key === "link") return "no-advertising";
  }
  return "in-place";
}
