import { judge } from "#app/platform/plain-language/judge.ts";
import { figure, table } from "../figures.ts";
import { heldBack, seen } from "./messages.ts";
import type { TwiceWritten } from "./message.ts";

export interface Ranking {
  messages: number;
  /** The share whose plain version reads easier, by the coach and by Douma's figure alone. */
  byCoach: number;
  byFigure: number;
  /** Mean ease of either version. */
  official: number;
  plain: number;
  /** What the plain versions are called: how many easy. */
  calledEasy: number;
  /** About what, where the coach was wrong. */
  wrong: string[];
}

/** How the coach ranks the two versions of every message. Deterministic. */
export function rank(messages: readonly TwiceWritten[]): Ranking {
  const judged = messages.map(({ about, official, plain }) => ({ about, official: whole(official), plain: whole(plain) }));
  const share = (right: (each: (typeof judged)[number]) => boolean) => judged.filter(right).length / judged.length;
  const mean = (of: (each: (typeof judged)[number]) => number) => judged.reduce((sum, each) => sum + of(each), 0) / judged.length;
  return {
    messages: judged.length,
    byCoach: share((each) => each.plain.ease > each.official.ease),
    byFigure: share((each) => each.plain.fleschDouma > each.official.fleschDouma),
    official: mean((each) => each.official.ease),
    plain: mean((each) => each.plain.ease),
    calledEasy: share((each) => each.plain.level === "easy"),
    wrong: judged.filter((each) => each.plain.ease <= each.official.ease).map(({ about }) => about),
  };
}

function whole(text: string) {
  const judgement = judge(text).whole;
  if (!judgement) throw new Error(`Too short to judge: ${text}`);
  return judgement;
}

/** What was measured, as a table to read. */
export function rankingTable(): string {
  const row = (name: string, { messages, byCoach, byFigure, official, plain }: Ranking) => [name, String(messages), ...[byCoach, byFigure].map((share) => `${(share * 100).toFixed(1)}%`), figure(official), figure(plain)];
  return table(["messages", "number", "coach right", "figure alone right", "ease, official", "ease, plain"], [row("seen", rank(seen)), row("held back", rank(heldBack))]);
}
