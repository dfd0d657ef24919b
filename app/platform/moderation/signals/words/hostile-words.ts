import type { TownWord } from "./town-words.ts";

const anywhere = ["klootzak", "hoer", "slet", "debiel", "mongool", "kutwijf", "hoerenzoon", "hufter", "pedo", "landverrader", "smeerlap", "lijer"];
/** "Flikkeren" is what a lantern does, "lullig" is mild, and nobody is hostile in a compound of "trut". */
const alone = ["lul", "trut", "flikker", "uitschot", "opflikkeren", "oprotten", "opsodemieteren", "verrek", "sterf"];
/** An illness alone is an illness; only in front of another word it is abuse. */
const compound = ["kanker", "tyfus", "tering", "kut"];
const phrases = [
  ...["rot op", "rot toch op", "donder op", "flikker op", "sodemieter op", "bek dicht", "kop dicht", "houd je bek", "hou je bek", "ga dood", "val dood"],
  ...["krijg de kanker", "krijg de tering", "krijg de tyfus", "krijg de pleuris", "krijg kanker"],
  ...["maak je dood", "maak je af", "maak jullie af", "maak hem af", "maak haar af", "steek je neer", "sla je dood", "sla je in elkaar", "schiet je neer", "steek je huis in brand"],
  ...["weet waar je woont", "weten waar je woont", "weet waar jullie wonen", "weten je te vinden", "weet je te vinden", "terug naar je eigen land", "ga terug naar je land"],
];

/** What a town begins with: words that are hostile wherever they stand. Few and clear; a town adds its own. */
export const hostileWords: readonly TownWord[] = [
  ...[...anywhere].map((word): TownWord => ({ word, where: "anywhere" })),
  ...[...alone, ...phrases].map((word): TownWord => ({ word, where: "alone" })),
  ...compound.map((word): TownWord => ({ word, where: "compound" })),
];
