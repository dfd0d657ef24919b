import type { SignalOf } from "../signal.ts";
import { standsAlone } from "./edges.ts";

/** The shapes of Dutch number plates, X a letter and 9 a digit; the first is sidecode 1 (RDW, opbouw van het kenteken). */
const SIDECODES = [
  "XX-99-99",
  "99-99-XX",
  "99-XX-99",
  "XX-99-XX",
  "XX-XX-99",
  "99-XX-XX",
  "99-XXX-9",
  "9-XXX-99",
  "XX-999-X",
  "X-999-XX",
  "XXX-99-X",
  "X-99-XXX",
  "9-XX-999",
  "999-XX-9",
] as const;

const DASHED = /[a-z0-9]{1,3}-[a-z0-9]{2,3}-[a-z0-9]{1,3}/gi;
const BARE = /[a-z0-9]{1,3}[ ]?[a-z0-9]{2,3}[ ]?[a-z0-9]{1,3}/gi;
const NAMED = /(?:kenteken|nummerplaat|nummerbord)(?:plaat)?(?: (?:is|was|met|van|nummer|auto|de|zijn|haar)){0,3}[:]? {0,2}["'(]?$/i;

/** Days and months as they are shortened: "12-mei-6", "ma-10-12". */
const OF_DATES = new Set("jan feb mrt mar apr mei jun jul aug sep okt oct nov dec ma di wo do vr za zo".split(" "));

/**
 * Number plates. With dashes in capitals; in small letters only with the letters that plates have, which knows no vowels since 1978
 * (RDW). Without dashes only where the text says that it is a plate.
 */
export function platesIn(text: string): SignalOf<"plate">[] {
  return [...plates(text, DASHED, "dashes"), ...plates(text, BARE, "bare")];
}

function plates(text: string, shape: RegExp, written: "dashes" | "bare"): SignalOf<"plate">[] {
  return [...text.matchAll(shape)].flatMap((match): SignalOf<"plate">[] => {
    const [found] = match;
    const start = match.index;
    const end = start + found.length;
    const sidecode = sidecodeOf(found, written);
    if (sidecode === undefined || !standsAlone(text, start, end) || touchesDash(text, start, end)) return [];
    if (written === "bare" && !NAMED.test(text.slice(Math.max(0, start - 40), start))) return [];
    if (written === "dashes" && !isWrittenAsPlate(found)) return [];
    return [{ kind: "plate", found, at: { start, end }, sidecode, written }];
  });
}

function sidecodeOf(found: string, written: "dashes" | "bare"): number | undefined {
  const shape = found.replace(/[a-z]/gi, "X").replace(/\d/g, "9");
  const index = SIDECODES.findIndex((sidecode) => (written === "dashes" ? sidecode === shape : sidecode.replace(/-/g, "") === shape.replace(/ /g, "")));
  return index === -1 ? undefined : index + 1;
}

function isWrittenAsPlate(found: string): boolean {
  const letters = found.split("-").filter((group) => /[a-z]/i.test(group));
  if (letters.some((group) => OF_DATES.has(group.toLowerCase()))) return false;
  if (letters.every((group) => group === group.toUpperCase())) return true;
  return letters.every((group) => /^[bdfghjklmnprstvwxz]+$/.test(group));
}

function touchesDash(text: string, start: number, end: number): boolean {
  return text.charAt(start - 1) === "-" || text.charAt(end) === "-";
}
