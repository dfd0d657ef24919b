import { cut, type SignalOf } from "../signal.ts";
import { isReference, standsAlone } from "./edges.ts";

type Form = SignalOf<"phone">["form"];

/** What a number begins with, at home and abroad. */
const BEGIN = /(?:\+|00)31[ .-]?(?:\(0\)[ .-]?)?|\(?0(?=\d|[ .-]?6)|\+(?=[1-9])/g;
const BETWEEN = /[ .\u00a0()/-]/;
/** A date reads as a number: "06-12-2026 10". */
const DATE = /^\d\d[-/. ]\d\d?[-/. ](?:19|20)\d\d/;

/** Phone numbers as the Dutch write them, and those of other countries when they begin with a plus (ITU-T E.164). */
export function phonesIn(text: string): SignalOf<"phone">[] {
  const signals: SignalOf<"phone">[] = [];
  let from = 0;
  for (const match of text.matchAll(BEGIN)) {
    const start = match.index;
    if (start < from) continue;
    const begin = match[0];
    const number = begin === "+" ? abroad(text, start + 1) : dutch(text, start, start + begin.length, begin.startsWith("0") || begin.startsWith("("));
    if (!number || !standsAlone(text, start, number.end, true) || isReference(text, start)) continue;
    from = number.end;
    signals.push({ kind: "phone", found: cut(text.slice(start, from)), at: { start, end: from }, form: number.form });
  }
  return signals;
}

interface Read {
  end: number;
  form: Form;
}

function dutch(text: string, start: number, from: number, atHome: boolean): Read | undefined {
  const read = digitsFrom(text, from, 9);
  if (read?.digits.length !== 9) return undefined;
  const form = formOf(read.digits);
  if (!form || DATE.test(text.slice(start, start + 12))) return undefined;
  const first = read.groups[0] ?? "";
  const rest = read.groups.slice(1);
  if (!isArea(first, form, atHome) || !evenly(rest, read.separators.slice(1))) return undefined;
  return { end: read.end, form };
}

function abroad(text: string, from: number): Read | undefined {
  const read = digitsFrom(text, from, 15);
  if (!read || read.digits.length < 9 || read.digits.startsWith("31")) return undefined;
  return { end: read.end, form: "abroad" };
}

/**
 * What a number is by its first digits (Nummerplan telefoon- en ISDN-diensten). Numbers of nobody in particular, 0800 and 0900, are no form.
 *
 * @param digits nine digits, without the 0
 */
function formOf(digits: string): Form | undefined {
  if (/^6[1-58]/.test(digits)) return "mobile";
  if (/^[1-57][0-9]/.test(digits)) return "landline";
  return /^(?:8[4578]|91)/.test(digits) ? "other" : undefined;
}

/** Whether what is before the first separator can be: all of it, a digit at a time, or an area code. */
function isArea(first: string, form: Form, atHome: boolean): boolean {
  const { length } = first;
  if (length === 9 || (length === 0 && atHome)) return true;
  return form === "mobile" ? length <= 3 : length === 2 || length === 3;
}

/** Nobody writes a dash between some digits of a number and a space between others: that is two numbers, or a date. */
function evenly(groups: readonly string[], separators: readonly string[]): boolean {
  if (separators.some((each) => each.length > 1 || each === "/" || each !== separators[0])) return false;
  return groups.every(({ length }) => length > 1) || groups.every(({ length }) => length === 1);
}

interface Digits {
  digits: string;
  groups: string[];
  separators: string[];
  end: number;
}

/** Reads up to so many digits, with at most three other signs between two of them. */
function digitsFrom(text: string, from: number, most: number): Digits | undefined {
  const groups = [""];
  const separators: string[] = [];
  let digits = "";
  let gap = "";
  let end = from;
  for (let position = from; position < text.length && digits.length < most; position += 1) {
    const sign = text.charAt(position);
    if (/\d/.test(sign)) {
      if (gap !== "") {
        separators.push(gap);
        groups.push("");
        gap = "";
      }
      digits += sign;
      groups[groups.length - 1] += sign;
      end = position + 1;
    } else if (BETWEEN.test(sign) && gap.length < 3) gap += sign;
    else break;
  }
  return digits === "" ? undefined : { digits, groups, separators, end };
}
