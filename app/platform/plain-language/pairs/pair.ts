export type PairKind = "officialese" | "jargon";

/** Words of an office, and what people say instead. One thing: its inflections are forms of the same pair. */
export interface Pair {
  kind: PairKind;
  forms: readonly Form[];
}

/** One form of a pair, in small letters; of a name that is let be, `instead` is empty. */
export interface Form {
  from: string;
  /** What is said instead, as it is shown. */
  instead: string;
  /** Whether it fits the same place, so that it can be taken with one tap. */
  fits: boolean;
  /** For a word that is also a participle ("verstrekt"): what it is then. */
  participle?: string;
  /** For a noun whose article changes: fits only where no adjective stands before it. */
  bare?: boolean;
}

/** Marks a word that is only said, as it does not fit the same place. */
const SAID = "~";
const parts = (forms: string) => forms.split("/");

/** How a pair is written: `from` and `to` have the same forms in the same order, parted by strokes; `~` before what does not fit in place. */
type Write = (from: string, to: string) => Pair;
interface Writers {
  /** A word or a phrase; for an adjective without and with -e. */
  word: Write;
  /** Infinitive, present, past, past plural, participle; a stroke `|` parts what comes loose ("aan|wenden"), `-` is a form without equal. */
  verb: Write;
  /** With its article, then its plural. */
  noun: Write;
  /** The name of a law or an office, which is called as it is called. */
  name: (from: string) => Pair;
}

/** The ways to write pairs of one kind. */
export function pairsOf(kind: PairKind): Writers {
  return {
    word: (from, to) => ({ kind, forms: words(from, to) }),
    verb: (from, to) => ({ kind, forms: verbs(from, to) }),
    noun: (from, to) => ({ kind, forms: nouns(from, to) }),
    name: (from) => ({ kind, forms: [{ from, instead: "", fits: false }] }),
  };
}

function words(from: string, to: string): Form[] {
  const targets = parts(to);
  return parts(from).map((form, index) => {
    const target = targets[index] ?? targets[0] ?? "";
    return target.startsWith(SAID) ? { from: form, instead: target.slice(1), fits: false } : { from: form, instead: target, fits: true };
  });
}

function verbs(from: string, to: string): Form[] {
  const [infinitive = "", ...others] = parts(from);
  const joined = infinitive.replace("|", "");
  const withTe = infinitive.includes("|") ? infinitive.replace("|", " te ") : `te ${infinitive}`;
  const said = to.startsWith(SAID);
  const [target = "", ...targets] = parts(said ? to.slice(1) : to);
  const instead = target.replace("|", "");
  if (said) return [...new Set([joined, withTe, ...others])].filter((form) => form !== "-" && !form.startsWith("te ")).map((form) => ({ from: form, instead, fits: false }));
  const participle = targets[3] ?? "";
  const forms: Form[] = [
    { from: joined, instead, fits: true },
    { from: withTe, instead: target.includes("|") ? target.replace("|", " te ") : `te ${target}`, fits: true },
  ];
  for (const [index, form] of others.entries()) {
    const there = forms.find((known) => known.from === form);
    const equal = targets[index] ?? "-";
    if (there && index === 3) there.participle = participle;
    if (there || form === "-") continue;
    forms.push({ from: form, instead: equal === "-" ? instead : equal, fits: equal !== "-" });
  }
  return forms;
}

/** What stands before a noun, with "de" and with "het". */
const DETERMINERS = [["de", "het"], ["deze", "dit"], ["die", "dat"], ["onze", "ons"], ["elke", "elk"], ["iedere", "ieder"], ["welke", "welk"]] as const;

function nouns(from: string, to: string): Form[] {
  const article = from.slice(0, from.indexOf(" "));
  const [one = "", ...many] = parts(from.slice(article.length + 1));
  if (to.startsWith(SAID)) return [one, ...many].map((form) => ({ from: form, instead: to.slice(1), fits: false }));
  const [target = "", ...plurals] = parts(to);
  const other = target.slice(0, target.indexOf(" "));
  const single = target.slice(target.indexOf(" ") + 1);
  const changes = other !== article;
  const determined = changes
    ? DETERMINERS.map(([de, het]) => (article === "de" ? { from: `${de} ${one}`, instead: `${het} ${single}`, fits: true } : { from: `${het} ${one}`, instead: `${de} ${single}`, fits: true }))
    : [];
  return [...determined, { from: one, instead: single, fits: true, ...(changes ? { bare: true } : {}) }, ...many.map((form, index) => ({ from: form, instead: plurals[index] ?? single, fits: plurals[index] !== undefined }))];
}
