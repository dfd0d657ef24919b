import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Catalogue } from "#app/platform/i18n/catalogue.ts";
import { locales, type Locale } from "#app/platform/i18n/locale.ts";
import type { Words } from "#app/platform/i18n/words.ts";

const exported = import.meta.glob<Record<string, unknown>>(["/app/**/messages/index.ts", "/app/**/messages.ts", "/app/**/*.messages.ts"], { eager: true });
const sources = import.meta.glob<string>(["/app/**/*.{ts,tsx}", "!/app/**/*.test.*", "!/app/platform/database/generated/**"], { eager: true, query: "?raw", import: "default" });

const isCatalogue = z.custom<Catalogue<unknown>>((value) => typeof value === "object" && value !== null && "in" in value && typeof value.in === "function");
const catalogues = Object.entries(exported).flatMap(([file, all]) =>
  Object.entries(all).flatMap(([name, value]) => {
    const found = isCatalogue.safeParse(value);
    return found.success ? [{ file, name, catalogue: found.data }] : [];
  }),
);

/** A town that calls everything by another name. */
const words: Record<Locale, Words> = {
  nl: { neighbourhood: { one: "kwartier", many: "kwartieren", the: "het" }, post: { one: "nieuwtje", many: "nieuwtjes", the: "het" } },
  en: { neighbourhood: { one: "quarter", many: "quarters", the: "the" }, post: { one: "story", many: "stories", the: "the" } },
};

/** What sentences are made of: numbers, names, or a list; a text takes the first that fits it. */
const samples: unknown[][] = [
  [3, 3, 3, 3],
  ["Voorbeeld", "Voorbeeld", "Voorbeeld", "Voorbeeld"],
  [1, "Voorbeeld", 1, "Voorbeeld"],
  ["Voorbeeld", 3, "Voorbeeld", 3],
  [["Een", "Twee"], "Voorbeeld"],
  ["link-on-background", { measured: 1.3, wanted: 4.5, from: "#ffdd00", to: "#867400" }],
  [{ reason: "import", what: "@import" }],
  [{ because: "person", name: "Voorbeeld" }],
  ["own", ["Een", "Twee"]],
  [{ kind: "same-neighbourhood" }],
  ["connectors", 2, null],
  [4, "week"],
  [{ days: [6], parts: ["morning"] }],
];

/** Texts that speak of the words themselves, or of all towns at once. */
const ABOUT_WORDS = new Set(["adminTexts overview.about.words", "platformTexts home.text", "platformTexts home.townsText"]);

type Leaf = string | ((...args: unknown[]) => unknown);
const isText = (value: unknown): value is Leaf => typeof value === "string" || typeof value === "function";

/** Every text of a catalogue by its path, as `module.name`. */
function texts(value: unknown, path: string[] = []): [string, Leaf][] {
  if (isText(value)) return [[path.join("."), value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => texts(each, [...path, key]));
}

/** Made with a sample that was not meant for it. */
const torn = (sentence: string): boolean => /\bundefined\b|\[object|NaN|(?:\b\w, ){3}/.test(sentence);

/** What a text can say: itself, or its sentence for each sample that it takes. */
function said(text: Leaf): string[] {
  if (typeof text === "string") return [text];
  return spoken(text).filter((sentence) => !torn(sentence));
}

function spoken(text: Exclude<Leaf, string>): string[] {
  return samples.flatMap((sample) => {
    try {
      const sentence = text(...sample);
      return typeof sentence === "string" ? [sentence] : texts(sentence).flatMap(([, each]) => said(each));
    } catch {
      return [];
    }
  });
}

it("every catalogue of the product is looked at", () => {
  const declaring = Object.entries(sources).filter(([file, text]) => /=\s*catalogue\(/.test(text) && file !== "/app/platform/i18n/catalogue.ts").map(([file]) => file);
  expect(declaring.length).toBeGreaterThan(5);
  expect(declaring.filter((file) => !catalogues.some((each) => each.file === file))).toEqual([]);
});

describe.each(catalogues)("$name in $file", ({ name, catalogue }) => {
  const all = (locale: Locale) => texts(catalogue.in(locale, words[locale]));

  it("says the same things in every language", () => {
    const [first, ...others] = locales.map((locale) => all(locale).map(([path]) => path).sort());
    for (const other of others) expect(other).toEqual(first);
  });

  it.each(locales)("leaves nothing unsaid in %s", (locale) => {
    const wrong = all(locale).filter(([, text]) => {
      const sentences = said(text);
      return sentences.length === 0 || sentences.some((sentence) => sentence.trim() === "");
    });
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  it("says je in Dutch, not u", () => {
    expect(all("nl").filter(([, text]) => said(text).some((sentence) => /(^|[^\w'])(u|uw)(?![\w'.])/i.test(sentence))).map(([path]) => path)).toEqual([]);
  });

  it("calls things by the town's own words", () => {
    const own = all("nl").filter(([path]) => !ABOUT_WORDS.has(`${name} ${path}`));
    const foreign = own.flatMap(([path, text]) => said(text).filter((sentence) => /\b(wijk|wijken|bericht|berichten|berichtje)\b/i.test(sentence)).map((sentence) => `${path}: ${sentence}`));
    expect(foreign).toEqual([]);
  });
});
