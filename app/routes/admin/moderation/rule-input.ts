import type { Condition, Rule } from "#app/platform/moderation/rules/rule.ts";
import type { RuleFields, RuleInput } from "./forms.ts";

type Row = RuleInput["conditions"][number];

/** The rule that the builder's form describes. */
export function ruleOf(id: string, { name, match, conditions, action, label, guards }: RuleInput): Rule {
  return { id, name, match, conditions: conditions.map(conditionOf), action, ...(action === "label" ? { label } : {}), ...(guards ? { guards } : {}) };
}

function conditionOf(row: Row): Condition {
  switch (row.if) {
    case "score":
      return { if: "score", atLeast: row.percent / 100 };
    case "new-account":
      return { if: "new-account", belowDays: row.days };
    case "neighbourhood":
      return { if: "neighbourhood", ids: row.neighbourhoods };
    default:
      return row;
  }
}

/** A stored rule as the builder's fields hold it. */
export function fieldsOf({ name, match, conditions, action, label, guards }: Rule): Omit<RuleFields, "version"> {
  return { name, match, conditions: conditions.map(rowOf), action, label: label ?? "", guards };
}

function rowOf(condition: Condition): RuleFields["conditions"][number] {
  switch (condition.if) {
    case "score":
      return { if: "score", percent: String(Math.round(condition.atLeast * 100)) };
    case "new-account":
      return { if: "new-account", days: String(condition.belowDays) };
    case "few-approved":
      return { if: "few-approved", below: String(condition.below) };
    case "words":
      return { if: "words", words: condition.words.join("\n") };
    case "neighbourhood":
      return { if: "neighbourhood", neighbourhoods: condition.ids };
    default:
      return condition;
  }
}
