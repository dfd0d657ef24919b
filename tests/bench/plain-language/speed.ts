import { judge } from "#app/platform/plain-language/judge.ts";
import { figure, table } from "../figures.ts";
import { heldBack, seen } from "./messages.ts";

const ROUNDS = 7;
const EACH_MS = 300;

const texts = [...seen, ...heldBack].flatMap(({ official, plain }) => [official, plain]);

/** The least that looking at every word of a text takes: parting it, and counting its letters. */
function simplePass(text: string): number {
  return text.split(/\s+/).reduce((sum, word) => sum + word.toLowerCase().length, 0);
}

/** Texts a second, by the best of some rounds: what disturbs makes slower, never faster. */
function perSecond(look: (text: string) => unknown): number {
  const rate = () => {
    const begin = performance.now();
    let done = 0;
    while (performance.now() - begin < EACH_MS) {
      for (const text of texts) look(text);
      done += texts.length;
    }
    return (done / (performance.now() - begin)) * 1_000;
  };
  return Math.max(...Array.from({ length: ROUNDS }, rate));
}

/** How fast the coach judges, beside a simple pass over the same texts, as a table to read. */
export function speedTable(): string {
  const [coach, simple] = [perSecond((text) => judge(text)), perSecond(simplePass)];
  return table(["writing coach", "texts/s", "simple pass, texts/s", "times as long"], [[`${texts.length} texts`, figure(coach), figure(simple), figure(simple / coach)]]);
}
