import type { Reason } from "../rules/reason.ts";
import type { Condition } from "../rules/rule.ts";
import type { ModerationTexts } from "./index.ts";

/** How a town calls what rules know by an id. */
export interface Names {
  /** The name of a kind of content, such as "reactie" for "reply". */
  kind: (kind: string) => string;
  neighbourhood: (id: string) => string;
}

const list = (values: readonly string[]): string => values.join(", ");

/** A condition as a sentence for whoever makes rules. */
export function sayCondition({ condition: texts, kinds }: ModerationTexts, condition: Condition, names: Names): string {
  switch (condition.if) {
    case "signal":
      return texts.signal(kinds[condition.signal]);
    case "score":
      return texts.score(condition.atLeast);
    case "new-account":
      return texts.newAccount(condition.belowDays);
    case "few-approved":
      return texts.fewApproved(condition.below);
    case "words":
      return texts.words(list(condition.words));
    case "link":
      return texts.link;
    case "content-kind":
      return texts.contentKind(list(condition.kinds.map(names.kind)));
    case "neighbourhood":
      return texts.neighbourhood(list(condition.ids.map(names.neighbourhood)));
  }
}

/** Why a rule kept a text back, as a sentence for its author: what is there, and nothing of how it is measured. */
export function sayFact(texts: ModerationTexts, reason: Reason, names: Names): string {
  const { facts } = texts;
  switch (reason.key) {
    case "signal":
      return facts.signal[reason.signal];
    case "score":
      return facts.score;
    case "new-account":
      return facts.newAccount;
    case "few-approved":
      return facts.fewApproved;
    default:
      return sayReason(texts, reason, names);
  }
}

/** Why a condition held, or why it did not, as a sentence for a moderator. */
export function sayReason({ reason: texts, kinds }: ModerationTexts, reason: Reason, names: Names): string {
  switch (reason.key) {
    case "signal":
      return reason.met ? texts.signal(kinds[reason.signal], reason.count) : texts.noSignal(kinds[reason.signal]);
    case "score":
      return (reason.met ? texts.score : texts.scoreBelow)(reason.score, reason.atLeast);
    case "score-unknown":
      return texts.scoreUnknown;
    case "new-account":
      return (reason.met ? texts.newAccount : texts.oldAccount)(reason.days, reason.belowDays);
    case "no-account":
      return texts.noAccount;
    case "few-approved":
      return (reason.met ? texts.fewApproved : texts.enoughApproved)(reason.approved, reason.below);
    case "words":
      return reason.met ? texts.words(list(reason.found)) : texts.noWords(list(reason.words));
    case "link":
      return reason.met ? texts.link(list(reason.hosts)) : texts.noLink;
    case "content-kind":
      return reason.met ? texts.contentKind(names.kind(reason.kind)) : texts.otherContentKind(names.kind(reason.kind), list(reason.kinds.map(names.kind)));
    case "neighbourhood": {
      const shared = reason.neighbourhoods.filter((id) => reason.ids.includes(id));
      return reason.met ? texts.neighbourhood(list(shared.map(names.neighbourhood))) : texts.otherNeighbourhood(list(reason.ids.map(names.neighbourhood)));
    }
  }
}
