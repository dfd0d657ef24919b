import { hostileWords } from "./words/hostile-words.ts";
import type { TownWord } from "./words/town-words.ts";
import { trustedHosts } from "./links/known-hosts.ts";
import type { KnownHosts } from "./links/look-alike.ts";
import type { Pace } from "./manner/flooding.ts";
import type { EarlierText } from "./manner/repeated.ts";

/** What the signals need to know of the town and of the author; all of it is looked up by the caller. */
export interface SignalSetting {
  words: readonly TownWord[];
  hosts: KnownHosts;
  /** Recent texts of the same author, this one left out. */
  recent: readonly EarlierText[];
  pace: readonly Pace[];
}

/** A town that chose nothing, and an author who placed nothing lately. */
export const defaultSetting: SignalSetting = { words: hostileWords, hosts: { own: [], trusted: trustedHosts }, recent: [], pace: [] };
