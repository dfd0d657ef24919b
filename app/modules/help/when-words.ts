import type { helpMessages } from "./messages/index.ts";
import type { Times } from "./domain/times.ts";

/** When somebody can, in words: "Op zaterdag, in de ochtend". */
export function whenWords({ days, parts }: Times, { card, choices }: ReturnType<typeof helpMessages.in>): string {
  if (days.length === 0 && parts.length === 0) return card.always;
  if (parts.length === 0) return card.on(choices.dayNames(days));
  if (days.length === 0) return card.inThe(choices.partNames(parts));
  return card.onInThe(choices.dayNames(days), choices.partNames(parts));
}
