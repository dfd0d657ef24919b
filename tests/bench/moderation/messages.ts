import type { Label } from "#app/platform/moderation/classifier/label.ts";
import { complaint } from "./written/complaint.ts";
import { doxing } from "./written/doxing.ts";
import { event } from "./written/event.ts";
import { hard } from "./written/hard.ts";
import { hate } from "./written/hate.ts";
import { health } from "./written/health.ts";
import { help } from "./written/help.ts";
import { insult } from "./written/insult.ts";
import { lost } from "./written/lost.ts";
import { question } from "./written/question.ts";
import { sale } from "./written/sale.ts";
import { scam } from "./written/scam.ts";
import { spam } from "./written/spam.ts";
import { thanks } from "./written/thanks.ts";
import { threat } from "./written/threat.ts";

/** What the labelled messages are about. */
const fine = { lost, sale, help, complaint, event, question, thanks, health, hard };
const harmful = { scam, threat, insult, doxing, spam, hate };
export type About = keyof typeof fine | keyof typeof harmful;

/** A message as it might be written in a Dutch neighbourhood, and what a fair moderator would make of it. */
export interface LabelledMessage {
  text: string;
  label: Label;
  about: About;
}

const labelled = (label: Label, written: Partial<Record<About, readonly string[]>>): LabelledMessage[] =>
  abouts.flatMap((about) => (written[about] ?? []).map((text) => ({ text, label, about })));

const abouts: readonly About[] = ["lost", "sale", "help", "complaint", "event", "question", "thanks", "health", "hard", "scam", "threat", "insult", "doxing", "spam", "hate"];

/** Written for this project: nobody in them exists, and no number or address is anybody's on purpose. */
export const messages: readonly LabelledMessage[] = [...labelled("fine", fine), ...labelled("harmful", harmful)];

/**
 * Deals the messages out into folds of like make-up: of each subject every fold gets its share, always the same ones.
 *
 * @param count number of folds
 */
export function foldsOf(all: readonly LabelledMessage[], count: number): LabelledMessage[][] {
  const dealt = new Map<About, number>();
  const folds = Array.from({ length: count }, (): LabelledMessage[] => []);
  for (const message of all) {
    const turn = dealt.get(message.about) ?? 0;
    dealt.set(message.about, turn + 1);
    folds[(turn + abouts.indexOf(message.about)) % count]?.push(message);
  }
  return folds;
}
