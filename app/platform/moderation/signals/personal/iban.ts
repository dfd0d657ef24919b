import { cut, type SignalOf } from "../signal.ts";
import { standsAlone } from "./edges.ts";

/** Length of an account number by country, for the countries of SEPA (ISO 13616, IBAN Registry of SWIFT). */
const LENGTHS: Readonly<Record<string, number>> = {
  AD: 24, AT: 20, BE: 16, BG: 22, CH: 21, CY: 28, CZ: 24, DE: 22, DK: 18, EE: 20, ES: 24, FI: 18, FR: 27, GB: 22, GI: 23, GR: 27, HR: 21,
  HU: 28, IE: 22, IS: 26, IT: 27, LI: 21, LT: 20, LU: 20, LV: 21, MC: 27, MT: 31, NL: 18, NO: 15, PL: 28, PT: 25, RO: 24, SE: 24, SI: 19,
  SK: 24, SM: 27, VA: 22,
  // Not in SEPA, but often seen here.
  MA: 28, TR: 26, UA: 29,
};

/**
 * Whether an account number is right: the country's length, and 1 when divided by 97 (ISO 13616; ISO/IEC 7064, MOD 97-10).
 *
 * @param iban capitals and digits, nothing between
 */
export function isIban(iban: string): boolean {
  if (LENGTHS[iban.slice(0, 2)] !== iban.length || !/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(iban)) return false;
  const digits = [...iban.slice(4), ...iban.slice(0, 4)].map((sign) => Number.parseInt(sign, 36).toString()).join("");
  return BigInt(digits) % 97n === 1n;
}

/** Account numbers, together or in groups, in capitals or not. */
export function ibansIn(text: string): SignalOf<"iban">[] {
  return [...text.matchAll(/[A-Z]{2}\d{2}/gi)].flatMap((match): SignalOf<"iban">[] => {
    const start = match.index;
    const read = readFrom(text, start);
    if (!read || !isIban(read.iban) || !standsAlone(text, start, read.end)) return [];
    return [{ kind: "iban", found: cut(text.slice(start, read.end)), at: { start, end: read.end }, rule: "mod-97", country: read.iban.slice(0, 2) }];
  });
}

function readFrom(text: string, start: number): { iban: string; end: number } | undefined {
  const length = LENGTHS[text.slice(start, start + 2).toUpperCase()];
  if (length === undefined) return undefined;
  let iban = "";
  let position = start;
  while (iban.length < length) {
    const sign = text.charAt(position);
    if (/[A-Za-z0-9]/.test(sign)) iban += sign.toUpperCase();
    else if (!/[ .\u00a0-]/.test(sign) || !/[A-Za-z0-9]/.test(text.charAt(position + 1))) return undefined;
    position += 1;
  }
  return { iban, end: position };
}
