import type { Disguise } from "../signal.ts";
import { mixesScripts, skeleton } from "./confusable.ts";
import { lettersBetween } from "./distance.ts";
import { endingOf, isOf, nameOf, registered } from "./hosts.ts";

export interface KnownHosts {
  /** The town's own hosts; many honest neighbours have its name in theirs. */
  own: readonly string[];
  /** Hosts that swindlers imitate; a host with such a name in it is looked at too. */
  trusted: readonly string[];
}

interface Likeness {
  looksLike: string | null;
  how: Disguise;
  /** By how many letters the names differ, where that gave it away. */
  letters: number | null;
}

/** Endings under which honest firms have a second home. */
const USUAL_ENDINGS = new Set(["nl", "com", "be", "de", "eu", "net", "org"]);

/** Shorter names are parts of other names by accident. */
const SHORTEST_PART = 4;

/**
 * What a host pretends to be, if it does.
 *
 * @param host in Unicode, small letters, without "www."
 */
export function likenessOf(host: string, { own, trusted }: KnownHosts): Likeness | undefined {
  const known = [...own, ...trusted];
  if (isOf(host, known)) return undefined;
  return confusable(host, known) ?? mixed(host) ?? within(host, known) ?? near(host, known) ?? part(host, trusted) ?? elsewhere(host, trusted);
}

function confusable(host: string, known: readonly string[]): Likeness | undefined {
  const seen = skeleton(registered(host));
  const looksLike = known.find((each) => skeleton(registered(each)) === seen && registered(each) !== registered(host));
  return looksLike === undefined ? undefined : { looksLike, how: "confusable", letters: null };
}

function mixed(host: string): Likeness | undefined {
  return mixesScripts(host) ? { looksLike: null, how: "mixed-script", letters: null } : undefined;
}

/** "digid.nl.inloggen.example": the name that people look for comes first, and the one that counts last. */
function within(host: string, known: readonly string[]): Likeness | undefined {
  const looksLike = known.find((each) => `.${host}`.includes(`.${each}.`));
  return looksLike === undefined ? undefined : { looksLike, how: "within", letters: null };
}

/** One letter may differ in a name of five letters, two in one of eight. Shorter names are near too many others. */
function near(host: string, known: readonly string[]): Likeness | undefined {
  const name = nameOf(host);
  let found: Likeness | undefined;
  for (const each of known) {
    const other = nameOf(each);
    const most = other.length >= 8 ? 2 : other.length >= 5 ? 1 : 0;
    const letters = lettersBetween(name, other, most);
    if (letters === 0 || letters > most || letters >= (found?.letters ?? 3)) continue;
    found = { looksLike: each, how: "near", letters };
  }
  return found;
}

function part(host: string, trusted: readonly string[]): Likeness | undefined {
  const parts = nameOf(host).split("-");
  if (parts.length < 2) return undefined;
  const looksLike = trusted.find((each) => nameOf(each).length >= SHORTEST_PART && parts.includes(nameOf(each)));
  return looksLike === undefined ? undefined : { looksLike, how: "part", letters: null };
}

function elsewhere(host: string, trusted: readonly string[]): Likeness | undefined {
  if (USUAL_ENDINGS.has(endingOf(host))) return undefined;
  const looksLike = trusted.find((each) => nameOf(each).length >= SHORTEST_PART && nameOf(each) === nameOf(host));
  return looksLike === undefined ? undefined : { looksLike, how: "other-ending", letters: null };
}
