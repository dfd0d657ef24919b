import { jargon } from "./jargon.ts";
import { nouns } from "./nouns.ts";
import type { Pair } from "./pair.ts";
import { phrases } from "./phrases.ts";
import { separableVerbs } from "./separable-verbs.ts";
import { verbs } from "./verbs.ts";
import { words } from "./words.ts";

/** Every pair of the platform's own; a town adds to them. */
export const ownPairs: readonly Pair[] = [...verbs, ...separableVerbs, ...nouns, ...words, ...phrases, ...jargon];
