import { describe, expect, it } from "vitest";
import { hostileWords } from "./hostile-words.ts";
import { MOST_WORDS, townWords, type TownWord } from "./town-words.ts";
import { wordsIn } from "./words.ts";

const anywhere = (word: string): TownWord[] => [{ word, where: "anywhere" }];
const how = (text: string, words: readonly TownWord[]) => wordsIn(text, words).map((signal) => signal.how);

describe("a word on the list", () => {
  it.each([
    ["kanker", "Wat een kankerlijer", "compound"],
    ["kanker", "KANKERLIJERS zijn het", "compound"],
    ["kanker", "kanker", "whole"],
    ["hoer", "hoeren", "form"],
    ["hoer", "die hoerenzoon", "compound"],
    ["hoer", "h00r... nee hoer", "whole"],
    ["hoer", "hoooooer", "whole"],
    ["klootzak", "klooootzak", "whole"],
    ["klootzak", "kl00tzakken", "form"],
    ["pis", "een pispot", "compound"],
    ["vuurwerk", "vuurwerkoverlast", "compound"],
    ["vuurwerk", "siervuurwerk", "compound"],
    ["vuurwerk", "straatvuurwerk", "compound"],
    ["mongool", "mongolen", "form"],
    ["debiel", "randdebiel", "compound"],
    ["rot op", "rot op!", "phrase"],
    ["rot op", "Rot, op", "phrase"],
    ["drugs", "drugsdealers", "compound"],
    ["tering", "teringlijer", "compound"],
  ])("%s in “%s”: %s", (word, text, expected) => {
    expect(how(text, anywhere(word))).toEqual(expected === undefined ? [] : [expected]);
  });

  it.each([
    ["pis", "pistool piste pistache pissebed spis"],
    ["hoer", "schoer hoera behoerd choerd"],
    ["lul", "pluls flul lulu luld"],
    ["kut", "kutter executie acuut"],
    ["slet", "atleet sleten sletvink"],
    ["tering", "verbetering catering schittering verspreiding watertering"],
    ["kanker", "kankerpatiënten kankeronderzoek borstkanker huidkanker kankerfonds kankervrij"],
    ["rat", "raten ratel rationeel apparaat"],
    ["rot op", "rot niet op"],
    ["tuig", "vliegtuig voertuigen werktuig vliegtuiglawaai"],
  ])("%s is not in: %s", (word, text) => {
    const found = wordsIn(text, anywhere(word)).map((signal) => signal.found);
    expect(found).toEqual([]);
  });

  it("says where it stands", () => {
    expect(wordsIn("Jij bent een Klootzak!", anywhere("klootzak"))).toEqual([{ kind: "word", found: "Klootzak", at: { start: 13, end: 21 }, word: "klootzak", how: "whole" }]);
  });

  it("is told once a place, by the longest on the list", () => {
    expect(wordsIn("tyfuslijer", [...anywhere("lijer"), ...anywhere("tyfus"), ...anywhere("tyf")])).toMatchObject([{ word: "lijer" }]);
  });

  it("counts alone, or in compounds, where that was asked", () => {
    expect(how("flikker flikkerlicht", [{ word: "flikker", where: "alone" }])).toEqual(["whole"]);
    expect(how("kanker kankerlijer", [{ word: "kanker", where: "compound" }])).toEqual(["compound"]);
  });
});

describe("the list that a town begins with", () => {
  it("holds as a list", () => {
    expect(townWords.parse([...hostileWords])).toEqual(hostileWords);
  });

  it.each([
    "Mijn moeder heeft kanker en zoekt een lotgenotengroep voor kankerpatiënten.",
    "De lantaarn flikkert al weken, dat flikkerende licht is niet te doen.",
    "Ik ben doodmoe van de verbouwing, maar de verbetering is te zien.",
    "De kinderen rapen eikels in het park. Hoera!",
    "Wie heeft er nog een kuttertje te koop, zo'n oude vissersboot?",
    "Catering voor het buurtfeest: wie helpt?",
  ])("says nothing of: %s", (text) => {
    expect(wordsIn(text, hostileWords)).toEqual([]);
  });
});

it.each(["kanker".repeat(1_700), "hoer ".repeat(2_000), "a1".repeat(5_000), "o".repeat(10_000), Array.from({ length: 2_000 }, (_, index) => `kan${index}`).join(" ")])("10,000 characters of malice are read in no time (%#)", (text) => {
  const from = performance.now();
  wordsIn(text, hostileWords);
  expect(performance.now() - from).toBeLessThan(1_000);
});

it("a long list is held against a long text in no time", () => {
  const list = Array.from({ length: MOST_WORDS }, (_, index): TownWord => ({ word: `woord${index.toString(36)}`, where: "anywhere" }));
  const text = Array.from({ length: 1_000 }, (_, index) => `woo${index.toString(36)}`).join(" ");
  const from = performance.now();
  wordsIn(text, list);
  expect(performance.now() - from).toBeLessThan(1_000);
});
