import { levelOf, type Level } from "../level.ts";

/** One point of a trend: how a text reads, or the mean of some. */
export interface Point {
  ease: number;
  level: Level;
}

/** What is said is what counts: 64.6 is said as 65, and reads easily. */
export function pointOf(ease: number): Point {
  const said = Math.round(ease);
  return { ease: said, level: levelOf(said) };
}

/** Fewest texts of which a direction can be told. */
const ENOUGH = 4;
/** Points by which the later half must differ from the earlier. */
const TELLING = 4;

/** Where somebody is going, by the means of the earlier and the later half; undefined while there is too little to tell. */
export function directionOf(eases: readonly number[]): "easier" | "harder" | "same" | undefined {
  if (eases.length < ENOUGH) return undefined;
  const half = Math.floor(eases.length / 2);
  const mean = (some: readonly number[]) => some.reduce((sum, each) => sum + each, 0) / some.length;
  const change = mean(eases.slice(-half)) - mean(eases.slice(0, half));
  return change >= TELLING ? "easier" : change <= -TELLING ? "harder" : "same";
}
