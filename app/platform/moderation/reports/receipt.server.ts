import { randomInt } from "node:crypto";

/** Letters and digits that nobody takes for one another: no 0 and O, no 1, I and L. */
const SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

/** A code by which whoever reported something asks after it: 3 times 4 signs of 31, more than anybody guesses. */
export function newReceipt(): string {
  const group = () => Array.from({ length: 4 }, () => SIGNS.charAt(randomInt(SIGNS.length))).join("");
  return [group(), group(), group()].join("-");
}

/** A code as somebody typed it; undefined when it cannot be one. */
export function readReceipt(typed: string): string | undefined {
  const signs = typed.toUpperCase().replace(/[\s-]/g, "");
  return signs.length === 12 && [...signs].every((sign) => SIGNS.includes(sign)) ? [signs.slice(0, 4), signs.slice(4, 8), signs.slice(8)].join("-") : undefined;
}
