import { describe, expect, it } from "vitest";
import { locales } from "#app/platform/i18n/locale.ts";
import { defaultWords } from "#app/platform/i18n/words.ts";
import type { Reason } from "../rules/reason.ts";
import type { Condition } from "../rules/rule.ts";
import type { Signal } from "../signals/signal.ts";
import { moderationTexts } from "./index.ts";
import { percent } from "./percent.ts";
import { sayCondition, sayFact, sayReason, type Names } from "./say-rule.ts";
import { saySignal } from "./say-signal.ts";

const at = { start: 0, end: 1 };
const names: Names = { kind: (kind) => `soort ${kind}`, neighbourhood: (id) => id.toUpperCase() };
const nl = moderationTexts.in("nl", defaultWords.nl);

const signals: [Signal, string][] = [
  [{ kind: "bsn", found: "••••••782", at, rule: "eleven-test", written: "together" }, "Hier staat een BSN: 9 cijfers die de elfproef halen."],
  [{ kind: "iban", found: "NL91", at, rule: "mod-97", country: "NL" }, "Hier staat een rekeningnummer: NL91. Het controlegetal klopt."],
  [{ kind: "phone", found: "06-1", at, form: "mobile" }, "Hier staat een mobiel nummer: 06-1."],
  [{ kind: "email", found: "a@b.nl", at }, "Hier staat een e-mailadres: a@b.nl."],
  [{ kind: "plate", found: "12-GBB-3", at, sidecode: 7, written: "dashes" }, "Hier staat een kenteken: 12-GBB-3. De vorm is die van sidecode 7."],
  [{ kind: "address", found: "Kerkstraat 1", at, postcode: null }, "Hier staat een adres met huisnummer: Kerkstraat 1."],
  [{ kind: "link", found: "a.nl", at, host: "a.nl" }, "Hier staat een link naar a.nl."],
  [{ kind: "look-alike", found: "x", at, host: "psotnl.nl", looksLike: "postnl.nl", how: "near", letters: 1 }, "De link psotnl.nl lijkt op postnl.nl, maar de spelling is een beetje anders. Er is 1 letter anders."],
  [{ kind: "short-link", found: "x", at, host: "bit.ly" }, "Dit is een verkorte link via bit.ly. Je ziet niet waar die heen gaat."],
  [{ kind: "ip-host", found: "x", at, host: "192.0.2.1" }, "Deze link gaat naar een IP-adres (192.0.2.1) en niet naar een naam."],
  [{ kind: "other-host", found: "x", at, host: "a.nl", shown: "b.nl" }, "Er staat b.nl, maar de link gaat naar a.nl."],
  [{ kind: "repeated", found: "x", at: null, with: "1", alike: 0.93 }, "Deze tekst is voor 93% gelijk aan een eerdere tekst van dezelfde schrijver."],
  [{ kind: "flooding", found: "", at: null, items: 9, minutes: 10, most: 5 }, "De schrijver plaatste 9 keer iets in 10 minuten. Gewoon is hooguit 5 keer."],
  [{ kind: "shouting", found: "x", at, how: "marks", share: 0, marks: 6 }, "Er staan 6 uitroeptekens of vraagtekens achter elkaar."],
  [{ kind: "word", found: "pispot", at, word: "pis", how: "compound" }, "In “pispot” zit het woord “pis”. Dat staat op de woordenlijst."],
];

const conditions: Condition[] = [
  { if: "signal", signal: "bsn" },
  { if: "score", atLeast: 0.8 },
  { if: "new-account", belowDays: 7 },
  { if: "few-approved", below: 1 },
  { if: "words", words: ["een", "twee"] },
  { if: "link" },
  { if: "content-kind", kinds: ["post"] },
  { if: "neighbourhood", ids: ["noord"] },
];

const reasons = [true, false].flatMap((met): Reason[] => [
  { key: "signal", met, signal: "bsn", count: met ? 2 : 0 },
  { key: "score", met, score: 0.91, atLeast: 0.8 },
  { key: "score-unknown", met, atLeast: 0.8 },
  { key: "new-account", met, days: 3, belowDays: 7 },
  { key: "no-account", met, belowDays: 7 },
  { key: "few-approved", met, approved: 0, below: 1 },
  { key: "words", met, words: ["een"], found: met ? ["een"] : [] },
  { key: "link", met, hosts: met ? ["a.nl"] : [] },
  { key: "content-kind", met, kind: "post", kinds: ["reply"] },
  { key: "neighbourhood", met, neighbourhoods: ["noord"], ids: ["noord"] },
]);

describe("what an author reads of what a rule kept back", () => {
  it.each<[Reason, string]>([
    [{ key: "signal", met: true, signal: "bsn", count: 2 }, "Er staat een BSN in."],
    [{ key: "score", met: true, score: 0.91, atLeast: 0.8 }, "De tekst lijkt op teksten die hier eerder niet mochten."],
    [{ key: "new-account", met: true, days: 1, belowDays: 7 }, "Je account is nog nieuw."],
    [{ key: "few-approved", met: true, approved: 0, below: 1 }, "Je hebt hier nog niet veel geplaatst."],
    [{ key: "link", met: true, hosts: ["a.nl"] }, "Er staat een link in naar a.nl."],
  ])("%o", (reason, sentence) => {
    expect(sayFact(nl, reason, names)).toBe(sentence);
  });
});

describe("what a moderator reads", () => {
  it("counts one as one", () => {
    const en = moderationTexts.in("en", defaultWords.en);
    const said = [nl, en].map((texts) => [sayReason(texts, { key: "new-account", met: true, days: 1, belowDays: 7 }, names), sayReason(texts, { key: "few-approved", met: true, approved: 1, below: 2 }, names), texts.judgement.notTrained(1, 1)]);
    expect(said[0]).toEqual(["Het account is 1 dag oud. Dat is minder dan 7.", "Van de schrijver is 1 tekst goedgekeurd. Dat is minder dan 2.", "Er is nog geen score. Nodig zijn nog 1 goed voorbeeld en 1 afgekeurd voorbeeld."]);
    expect(said[1]).toEqual(["The account is 1 day old. That is less than 7.", "1 text of the writer was approved. That is fewer than 2.", "There is no score yet. Still needed: 1 good example and 1 rejected example."]);
  });

  it.each(signals)("of a signal: %o", (signal, sentence) => {
    expect(saySignal(nl, signal)).toBe(sentence);
  });

  it("of conditions and reasons is a sentence in every language", () => {
    for (const locale of locales) {
      const texts = moderationTexts.in(locale, defaultWords[locale]);
      const said = [...signals.map(([signal]) => saySignal(texts, signal)), ...conditions.map((each) => sayCondition(texts, each, names)), ...reasons.map((each) => sayReason(texts, each, names))];
      for (const sentence of said) expect(sentence).toMatch(/^[\p{Lu}\d“][^]*\.$/u);
      expect(said.join(" ")).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it("of a reason that did not hold is another sentence", () => {
    const [met, not] = reasons.filter(({ key }) => key === "score").map((each) => sayReason(nl, each, names));
    expect([met, not]).toEqual(["De score is 91%. Dat is 80% of hoger.", "De score is 91%. Dat is lager dan 80%."]);
    expect(sayReason(nl, { key: "neighbourhood", met: true, neighbourhoods: ["noord", "west"], ids: ["noord"] }, names)).toBe("Het is voor: NOORD.");
  });
});

it.each([
  [0, "0%"],
  [0.5, "50%"],
  [0.999, "99%"],
  [1, "100%"],
])("%d is read as %s", (share, read) => {
  expect(percent(share)).toBe(read);
});
