import { commonPasswords } from "./common-passwords.ts";

/** Shortest and longest password (NIST SP 800-63B; long ones cost no more to keep, only to read). */
export const PASSWORD_SHORTEST = 12;
export const PASSWORD_LONGEST = 200;

export type PasswordFault = "too-short" | "too-long" | "too-common" | "tells-of-you";

/** Shorter words are in too many good passwords by chance. */
const TELLING = 4;

function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** What is left when digits and signs at both ends, and letters written as digits, are taken for what they are. */
function core(text: string): string {
  const letters: Readonly<Record<string, string>> = { "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", $: "s" };
  const word = text.normalize("NFKC").toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  return plain(word.replace(/[013457@$]/g, (sign) => letters[sign] ?? sign));
}

function isOneThingRepeated(text: string): boolean {
  return /^(.{1,4}?)\1+.{0,3}$/u.test(text);
}

function isRun(text: string): boolean {
  const steps = Array.from(text, (sign, place) => (text.codePointAt(place + 1) ?? 0) - (sign.codePointAt(0) ?? 0)).slice(0, -1);
  return steps.every((step) => step === 1) || steps.every((step) => step === -1);
}

/**
 * What is wrong with a password. There is no rule about capitals, digits or signs: length is what counts.
 *
 * @param about words that others know of this person and place: address, name, the town's name
 * @returns undefined when it may be used
 */
export function passwordFault(password: string, about: readonly string[]): PasswordFault | undefined {
  if (Array.from(password).length < PASSWORD_SHORTEST) return "too-short";
  if (Array.from(password).length > PASSWORD_LONGEST) return "too-long";
  const told = plain(password);
  if (commonPasswords.has(told) || commonPasswords.has(core(password)) || isOneThingRepeated(told) || isRun(told)) return "too-common";
  const telling = about.flatMap((text) => [text, ...text.split(/[\s@.,+_-]+/)]).map(plain).filter((word) => word.length >= TELLING);
  const left = telling.reduce((rest, word) => rest.replaceAll(word, ""), told);
  // A long password may well have a name in it, if enough of it is not that name.
  return left.length < told.length && left.length < PASSWORD_SHORTEST - TELLING ? "tells-of-you" : undefined;
}
