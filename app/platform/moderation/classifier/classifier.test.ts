import { describe, expect, it } from "vitest";
import { featuresOf, GRAM_PLACES, WORD_PLACES } from "./features.ts";
import { ENOUGH, judge } from "./judge.ts";
import { learn, learnAll, unlearn, type Example } from "./learn.ts";
import { emptyModel, modelSchema } from "./model.ts";

const KIND = ["Wie wil mee wandelen in het park", "Te koop een kinderfiets met zijwieltjes", "Onze kat is weg sinds dinsdag", "Bedankt voor jullie hulp in de tuin", "Zaterdag is er een buurtfeest op het plein"];
const CRUEL = ["Jij bent een smerige klootzak en een debiel", "Snel geld verdienen met bitcoins, klik hier", "Ik weet je te vinden, klootzak", "Gratis telefoon winnen, klik snel op de link", "Jullie zijn allemaal debielen hier"];
const examples: Example[] = Array.from({ length: 6 }).flatMap((_, round) => [
  ...KIND.map((text): Example => ({ text: `${text} nummer ${round}`, label: "fine" })),
  ...CRUEL.map((text): Example => ({ text: `${text} nummer ${round}`, label: "harmful" })),
]);
const trained = learnAll(emptyModel(), examples);

function scoreOf(text: string): number {
  const judgement = judge(trained, text);
  if (!judgement.trained) throw new Error("There are examples enough.");
  return judgement.score;
}

describe("a judgement", () => {
  it("tells the cruel from the kind", () => {
    expect(scoreOf("Wat een debiel, die klootzak")).toBeGreaterThan(0.9);
    expect(scoreOf("Wie gaat er mee naar het buurtfeest in het park?")).toBeLessThan(0.1);
  });

  it("names the words that caused it, the strongest first", () => {
    const judgement = judge(trained, "Het is een klootzak in het park");
    if (!judgement.trained) throw new Error("There are examples enough.");
    expect(judgement.words.find(({ weight }) => weight > 0)).toMatchObject({ word: "klootzak" });
    expect(judgement.words.find(({ word }) => word === "park")?.weight).toBeLessThan(0);
    const sizes = judgement.words.map(({ weight }) => Math.abs(weight));
    expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
  });

  it("knows a compound by its parts", () => {
    expect(scoreOf("klootzakkenbuurt")).toBeGreaterThan(0.5);
    expect(scoreOf("tuinpark")).toBeLessThan(0.5);
  });

  it("says nothing of words that nobody used", () => {
    expect(judge(trained, "zzyzx qwx")).toMatchObject({ trained: true, words: [] });
  });

  it("is the same every time, and in whatever order was learnt", () => {
    expect(judge(learnAll(emptyModel(), [...examples].reverse()), "een klootzak")).toEqual(judge(trained, "een klootzak"));
  });

  it("is none without examples enough", () => {
    expect(judge(emptyModel(), "klootzak")).toEqual({ trained: false, missing: { fine: ENOUGH, harmful: ENOUGH } });
    const fine = learnAll(emptyModel(), examples.filter(({ label }) => label === "fine"));
    expect(judge(fine, "klootzak")).toEqual({ trained: false, missing: { fine: 0, harmful: ENOUGH } });
  });
});

describe("what is remembered", () => {
  it("is forgotten when a decision is undone", () => {
    expect(unlearn(learn(trained, "Een heel nieuwe tekst 123", "harmful"), "Een heel nieuwe tekst 123", "harmful")).toEqual(trained);
  });

  it("is not harmed by undoing what was never decided", () => {
    expect(unlearn(trained, "nooitgezien", "fine")).toBe(trained);
    expect(unlearn(emptyModel(), "klootzak", "harmful")).toEqual(emptyModel());
  });

  it("is not changed by learning from it", () => {
    const before = structuredClone(trained);
    learn(trained, "nog iets", "fine");
    expect(trained).toEqual(before);
  });

  it("is plain data, and survives being stored", () => {
    expect(modelSchema.parse(JSON.parse(JSON.stringify(trained)))).toEqual(trained);
  });

  it("is refused when it is not what was stored", () => {
    expect(modelSchema.safeParse({ ...trained, words: { "99999": [1, 1] } }).success).toBe(false);
    expect(modelSchema.safeParse({ ...trained, words: { "1": [-1, 1] } }).success).toBe(false);
  });

  it("has a bound, whatever is learnt", () => {
    const gibberish = Array.from({ length: 60 }, (_, text) => ({ text: Array.from({ length: 400 }, (_each, word) => (text * 7_919_000 + word * 104_729).toString(36).replace(/\d/g, "x")).join(" "), label: "fine" as const }));
    const full = learnAll(emptyModel(), gibberish);
    expect(Object.keys(full.words).length).toBeLessThanOrEqual(WORD_PLACES);
    expect(Object.keys(full.grams).length).toBeLessThanOrEqual(GRAM_PLACES);
    expect(JSON.stringify(full).length).toBeLessThan(1_000_000);
  });
});

it.each(["a".repeat(10_000), "ab ".repeat(3_333), "tuin".repeat(2_500), Array.from({ length: 2_000 }, (_, index) => `w${index}x`).join(" ")])("10,000 characters of malice are judged in no time (%#)", (text) => {
  const from = performance.now();
  judge(trained, text);
  expect(performance.now() - from).toBeLessThan(1_000);
});

it("a number counts by its length, a word once", () => {
  expect(featuresOf("12 34 Tuin tuin").map(({ word }) => word)).toEqual(["12", "Tuin"]);
});
