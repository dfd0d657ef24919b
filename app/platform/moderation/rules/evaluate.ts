import { wordsIn } from "../signals/words/words.ts";
import type { Facts } from "./facts.ts";
import type { Reason } from "./reason.ts";
import type { Condition, Rule } from "./rule.ts";

export interface Evaluation {
  hit: boolean;
  /** One reason for each condition, in the rule's order, those that did not hold among them: why something is no hit is a question too. */
  because: Reason[];
}

/** Whether a rule is about an item, and why. */
export function evaluate({ conditions, match }: Pick<Rule, "conditions" | "match">, facts: Facts): Evaluation {
  const because = conditions.map((condition) => reasonOf(condition, facts));
  // A rule of no conditions is about nothing, whichever way it matches.
  const hit = because.length > 0 && (match === "all" ? because.every(({ met }) => met) : because.some(({ met }) => met));
  return { hit, because };
}

function reasonOf(condition: Condition, facts: Facts): Reason {
  switch (condition.if) {
    case "signal": {
      const count = facts.signals.filter(({ kind }) => kind === condition.signal).length;
      return { key: "signal", met: count > 0, signal: condition.signal, count };
    }
    case "score":
      if (facts.score === null) return { key: "score-unknown", met: false, atLeast: condition.atLeast };
      return { key: "score", met: facts.score >= condition.atLeast, score: facts.score, atLeast: condition.atLeast };
    case "new-account":
      // Whoever has no account cannot have an old one.
      if (facts.authorAgeDays === null) return { key: "no-account", met: true, belowDays: condition.belowDays };
      return { key: "new-account", met: facts.authorAgeDays < condition.belowDays, days: facts.authorAgeDays, belowDays: condition.belowDays };
    case "few-approved":
      return { key: "few-approved", met: facts.approvedItems < condition.below, approved: facts.approvedItems, below: condition.below };
    case "words": {
      const signals = wordsIn(facts.text, condition.words.map((word) => ({ word, where: "anywhere" as const })));
      const found = [...new Set(signals.map((signal) => signal.found))];
      return { key: "words", met: found.length > 0, words: condition.words, found };
    }
    case "link": {
      const hosts = [...new Set(facts.signals.flatMap((signal) => (signal.kind === "link" ? [signal.host] : [])))];
      return { key: "link", met: hosts.length > 0, hosts };
    }
    case "content-kind":
      return { key: "content-kind", met: condition.kinds.includes(facts.kind), kind: facts.kind, kinds: condition.kinds };
    case "neighbourhood":
      return { key: "neighbourhood", met: facts.neighbourhoods.some((id) => condition.ids.includes(id)), neighbourhoods: facts.neighbourhoods, ids: condition.ids };
  }
}
