import { emailSignals, linkSignals } from "./links/links.server.ts";
import { floodingIn } from "./manner/flooding.ts";
import { repeatedIn } from "./manner/repeated.ts";
import { shoutingIn } from "./manner/shouting.ts";
import { addressesIn } from "./personal/address.ts";
import { bsnsIn } from "./personal/bsn.ts";
import { ibansIn } from "./personal/iban.ts";
import { phonesIn } from "./personal/phone.ts";
import { platesIn } from "./personal/plate.ts";
import type { SignalSetting } from "./setting.ts";
import type { Signal } from "./signal.ts";
import { overlap, textOf, type Subject } from "./subject.ts";
import { wordsIn } from "./words/words.ts";

/** Signals of one kind that are kept; whoever sees these has seen enough. */
export const MOST_OF_A_KIND = 20;

/**
 * What a moderator should know of a text before anybody reads it. A signal is no verdict: what is done with it, rules say.
 *
 * @returns signals with their place in `textOf(subject)`, by kind and then by place
 */
export function signalsOf(subject: Subject, { words, hosts, recent, pace }: SignalSetting): Signal[] {
  const text = textOf(subject);
  const links = linkSignals(text, hosts);
  return [...links, ...personalIn(text, links), ...repeatedIn(text, recent), ...floodingIn(pace), ...shoutingIn(text), ...wordsIn(text, words)].filter(fewOfAKind());
}

/** A number in a web address is no BSN, and the digits of an account number are no phone: each passage is told once, by the surest test. */
function personalIn(text: string, links: readonly Signal[]): Signal[] {
  const told = [...links];
  for (const found of [emailSignals(text), ibansIn(text), phonesIn(text), bsnsIn(text), platesIn(text), addressesIn(text)]) {
    told.push(...found.filter(({ at }) => !told.some((other) => other.at !== null && overlap(other.at, at))));
  }
  return told.slice(links.length);
}

function fewOfAKind(): (signal: Signal) => boolean {
  const seen = new Map<Signal["kind"], number>();
  return ({ kind }) => {
    const count = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, count);
    return count <= MOST_OF_A_KIND;
  };
}
