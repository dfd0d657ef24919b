import { fleschDouma } from "./flesch-douma.ts";
import type { Hint } from "./hint.ts";
import { abbreviationHints } from "./hints/abbreviation.ts";
import { capitalHints } from "./hints/capitals.ts";
import { longSentenceHints } from "./hints/long-sentence.ts";
import { longWordHints } from "./hints/long-word.ts";
import { nominalisationHints } from "./hints/nominalisation.ts";
import { pairHints } from "./hints/pair-hints.ts";
import { passiveHints } from "./hints/passive.ts";
import { isDutch } from "./is-dutch.ts";
import { easeOf, levelOf, type Level } from "./level.ts";
import { lexiconWith, type Lexicon, type TownPair } from "./pairs/lexicon.ts";
import { sentencesOf, type Sentence } from "./sentences.ts";
import { countSyllables } from "./syllables.ts";
import { tokensOf } from "./tokens.ts";

/** Fewest words of which anything is said as a whole. */
export const FEWEST_WORDS = 12;

export interface JudgedSentence {
  start: number;
  end: number;
  words: number;
  level: Level;
  hints: readonly Hint[];
}

export interface Judgement {
  words: number;
  sentences: readonly JudgedSentence[];
  /** In the order of the text. */
  hints: readonly Hint[];
  /** How it reads as a whole; absent for a text of under 12 words, and for one that is not Dutch. */
  whole?: {
    /** Douma's figure, unbounded. */
    fleschDouma: number;
    /** 0 to 100: Douma's figure, less what the hints take off. */
    ease: number;
    level: Level;
  };
}

const NOTHING: readonly TownPair[] = [];

/**
 * Judges how a Dutch text reads, with a hint wherever it may be said more plainly. Pure, and the same in the browser and on the server: the
 * text goes nowhere.
 *
 * @param text as it stands in a text box; offsets in the answer count in it
 * @param extraPairs a town's own words, which go before those of the platform
 */
export function judge(text: string, { extraPairs = NOTHING }: { extraPairs?: readonly TownPair[] } = {}): Judgement {
  const sentences = sentencesOf(text);
  const spoken = sentences.flatMap(({ tokens }) => tokens.map((token) => token.text));
  if (spoken.length >= FEWEST_WORDS && !isDutch(spoken)) return { words: spoken.length, sentences: [], hints: [] };
  const lexicons = lexiconWith(extraPairs);
  const short = abbreviationHints(text, sentences);
  const judged = sentences.map((sentence) => judgeSentence(text, sentence, short, lexicons));
  const hints = judged.flatMap((sentence) => sentence.hints);
  const words = spoken.length;
  if (words < FEWEST_WORDS) return { words, sentences: judged, hints };
  const syllables = spoken.reduce((sum, word) => sum + countSyllables(word), 0);
  const figure = fleschDouma({ words, sentences: sentences.length, syllables });
  const ease = easeOf(fleschDouma({ words: words - spareWords(hints), sentences: sentences.length, syllables }), hints, words);
  return { words, sentences: judged, hints, whole: { fleschDouma: figure, ease, level: levelOf(ease) } };
}

function judgeSentence(text: string, sentence: Sentence, short: readonly Hint[], lexicons: readonly Lexicon[]): JudgedSentence {
  const { start, end, tokens } = sentence;
  const paired = pairHints(text, sentence, lexicons);
  const spelled = short.filter((hint) => hint.start >= start && hint.start < end);
  const shouted = capitalHints(text, sentence);
  // One remark on one word: the everyday word first, then what letters stand for.
  const said = [...paired, ...spelled, ...shouted];
  const others = longWordHints(text, sentence).filter((hint) => !said.some((each) => overlap(each, hint)));
  const nouns = nominalisationHints(text, sentence).filter((hint) => !paired.some((each) => overlap(each, hint)));
  const hints = [...longSentenceHints(text, sentence), ...passiveHints(text, sentence), ...nouns, ...without(said), ...others].sort((one, other) => one.start - other.start || other.end - one.end);
  const syllables = tokens.reduce((sum, token) => sum + countSyllables(token.text), 0);
  const figure = fleschDouma({ syllables, words: tokens.length - spareWords(hints), sentences: 1 });
  // Of a handful of words the figure says nothing: one long name makes it hard.
  const level = tokens.length < 6 ? "easy" : levelOf(easeOf(figure, hints, Math.max(tokens.length, 12)));
  return { start, end, words: tokens.length, level: tokens.length > 25 && level === "easy" ? "fair" : level, hints };
}

/** How many words fewer there are when every turn of phrase counts as one. */
function spareWords(hints: readonly Hint[]): number {
  return hints.reduce((sum, { kind, said }) => sum + (kind === "officialese" || kind === "jargon" ? tokensOf(said).length - 1 : 0), 0);
}

const overlap = (one: Hint, other: Hint) => one.start < other.end && other.start < one.end;

/** Leaves out a later hint on what an earlier is about already. */
function without(hints: readonly Hint[]): Hint[] {
  return hints.filter((hint, index) => !hints.slice(0, index).some((earlier) => overlap(earlier, hint)));
}
