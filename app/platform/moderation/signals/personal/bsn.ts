import type { SignalOf } from "../signal.ts";
import { isReference, standsAlone } from "./edges.ts";

const NINE = /\d{9}|\d{3}([. \u00a0])\d{3}\1\d{3}|\d{4}([. \u00a0])\d{2}\2\d{3}/g;
const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const;

/**
 * The eleven-test ("elfproef") of the burgerservicenummer: 9a + 8b + 7c + 6d + 5e + 4f + 3g + 2h - i is a multiple of eleven
 * (Logisch Ontwerp BSN).
 *
 * @param digits nine digits and nothing else
 */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^(\d)\1{8}$/.test(digits)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits.charAt(index)), 0);
  return sum % 11 === 0;
}

/** Numbers that are a BSN by the eleven-test, and that nothing says are the number of an order, an amount or a part of something longer. */
export function bsnsIn(text: string): SignalOf<"bsn">[] {
  return [...text.matchAll(NINE)].flatMap((match): SignalOf<"bsn">[] => {
    const [raw, dotted, fourTwo] = match;
    const start = match.index;
    const end = start + raw.length;
    const digits = raw.replace(/\D/g, "");
    if (!standsAlone(text, start, end) || !passesElevenTest(digits) || isReference(text, start) || isAmount(text, start, end)) return [];
    const separator = dotted ?? fourTwo;
    const written = separator === undefined ? "together" : separator === "." ? "dots" : "spaces";
    return [{ kind: "bsn", found: `••••••${digits.slice(6)}`, at: { start, end }, rule: "eleven-test", written }];
  });
}

function isAmount(text: string, start: number, end: number): boolean {
  return /€\s?$/.test(text.slice(Math.max(0, start - 2), start)) || /^\s?(?:euro|eur|€|,-)/i.test(text.slice(end, end + 5));
}
