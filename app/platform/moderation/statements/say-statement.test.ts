import { describe, expect, it } from "vitest";
import { defaultWords } from "#app/platform/i18n/words.ts";
import { deskTexts } from "../desk/messages/index.ts";
import { objectUntil } from "./objection-time.ts";
import { sayStatement } from "./say-statement.ts";
import { decisionKinds, mayBeObjectedTo, restricts, type Statement } from "./statement.ts";

const at = new Date("2026-11-24T08:00:00Z");
const setting = { locale: "nl", words: defaultWords.nl, timeZone: "Europe/Amsterdam", now: at } as const;
const about = { kind: "reactie", title: "Wat een sukkel" };
const decision = (more: Partial<Statement>): Statement => ({
  id: "d",
  batchId: "b",
  caseId: "c",
  subject: "reply",
  subjectId: "s",
  kind: "hide",
  automatic: false,
  foundBy: "report",
  ground: "house-rules",
  rule: "kind",
  facts: "Je scheldt je buurman uit.",
  authorId: "a",
  decidedBy: "m",
  until: null,
  at,
  undone: false,
  undoneAt: null,
  followedAt: null,
  undoes: null,
  ...more,
});

const reasoned = decisionKinds.filter((kind) => restricts({ kind }));
const cells = reasoned.flatMap((kind) => [true, false].flatMap((automatic) => (["house-rules", "law"] as const).map((ground) => ({ kind, automatic, ground }))));

describe("a statement of reasons", () => {
  it.each(cells)("of $kind, automatic: $automatic, on $ground, says all that the law asks", ({ kind, automatic, ground }) => {
    const rule = ground === "law" ? "threat" : "kind";
    const said = sayStatement(decision({ kind, automatic, ground, rule, until: kind === "mute" ? new Date("2026-12-01T08:00:00Z") : null }), about, setting);
    expect(said.what).not.toBe("");
    expect(said.about).toBe("Het gaat over: reactie “Wat een sukkel”.");
    expect(said.rule).toBe(ground === "law" ? "De regel: “Bedreiging (strafbaar)”. Dat mag niet van de wet: artikel 285 van het Wetboek van Strafrecht." : "De regel: “Wees vriendelijk voor elkaar”. Dat is een van onze huisregels.");
    expect(said.facts).toBe("Wat er aan de hand is: Je scheldt je buurman uit.");
    expect(said.found).toBe("Iemand heeft dit bij ons gemeld.");
    expect(said.who).toContain(automatic ? "nog geen mens" : "Een mens van het team");
    expect(said.otherWays).toContain("rechter");
    // What a rule did is decided by a person first; everything else can be objected to, for six months.
    expect(said.object).toContain(kind === "hold" ? "nieuw besluit" : "maandag 24 mei 2027");
  });

  it.each([
    ["mute", { kind: "mute", until: new Date("2026-12-01T08:00:00Z") }, "Dit duurt tot en met dinsdag 1 december 2026."],
    ["block", { kind: "block" }, "Hier staat geen einddatum voor. Je kunt wel bezwaar maken."],
    ["request-edit", { kind: "request-edit" }, "Pas het aan voor dinsdag 8 december 2026. Doe je dat niet, dan beslist het team."],
    ["hide", { kind: "hide" }, "Dit blijft zo, tenzij je bezwaar maakt en gelijk krijgt."],
    ["remove", { kind: "remove" }, "Dit blijft zo, tenzij je bezwaar maakt en gelijk krijgt."],
    ["hide, taken back", { kind: "hide", undone: true, undoneAt: at }, null],
    ["warn", { kind: "warn" }, null],
  ] as const)("of %s says how long it lasts", (_kind, more, until) => {
    expect(sayStatement(decision(more), about, setting).until).toBe(until);
  });

  it.each([
    ["hate", "artikel 137c tot en met 137e van het Wetboek van Strafrecht", "articles 137c to 137e of the Dutch Criminal Code"],
    ["threat", "artikel 285 van het Wetboek van Strafrecht", "article 285 of the Dutch Criminal Code"],
    ["privacy-law", "de Algemene verordening gegevensbescherming (AVG)", "the General Data Protection Regulation (GDPR)"],
    ["fraud", "artikel 326 van het Wetboek van Strafrecht", "article 326 of the Dutch Criminal Code"],
    ["copyright", "de Auteurswet", "the Dutch Copyright Act"],
  ])("of %s names the law", (rule, nl, en) => {
    const said = (locale: "nl" | "en") => sayStatement(decision({ ground: "law", rule }), about, { ...setting, locale, words: defaultWords[locale] }).rule;
    expect(said("nl")).toContain(`Dat mag niet van de wet: ${nl}.`);
    expect(said("en")).toContain(`The law does not allow this: ${en}.`);
  });

  it("of another law leaves the name to the facts, and the desk asks for it", () => {
    expect(sayStatement(decision({ ground: "law", rule: "other-law" }), about, setting).rule).toMatch(/Dat mag niet van de wet\.$/);
    expect(deskTexts.in("nl", defaultWords.nl).page.factsHelp).toContain("welke wet");
    expect(deskTexts.in("en", defaultWords.en).page.factsHelp).toContain("which law");
  });

  it("speaks the reader's language", () => {
    const said = sayStatement(decision({}), about, { ...setting, locale: "en", words: defaultWords.en });
    expect(said).toMatchObject({ title: "This is hidden", who: "A person of the team decided this. Not a computer." });
  });

  it("says that time to object is over, that facts are erased, and that what it was about is gone", () => {
    const said = sayStatement(decision({ facts: null }), null, { ...setting, now: new Date("2027-05-25T00:00:00Z") });
    expect(said).toMatchObject({ object: "Bezwaar maken kon tot en met maandag 24 mei 2027.", until: "Dit blijft zo.", about: "Het gaat over iets dat er niet meer is." });
    expect(said.facts).toContain("gewist");
  });

  it.each([
    ["undone", { undone: true, undoneAt: at }, "Dit was verborgen", "Toen hebben we dit verborgen. Dat besluit is ongedaan gemaakt op dinsdag 24 november 2026."],
    ["kept back, and decided since", { kind: "hold", automatic: true, followedAt: at }, "Dit wachtte op het team", "Dit was toen nog niet te zien. Iemand van het team heeft er daarna over beslist, op dinsdag 24 november 2026."],
    ["hidden, and decided anew", { followedAt: at }, "Dit was verborgen", "Toen hebben we dit verborgen. Daarna nam het team een nieuw besluit, op dinsdag 24 november 2026."],
    ["muted until a day that passed", { kind: "mute", until: new Date("2026-11-23T08:00:00Z") }, "Je mocht een tijd niet plaatsen", "Toen mocht je een tijd niets plaatsen."],
  ] as const)("says of what was %s how it was then", (_what, more, title, what) => {
    const said = sayStatement(decision(more), about, setting);
    expect(said).toMatchObject({ title, what });
    expect(said.who).not.toContain("nog geen mens");
  });

  it.each(reasoned)("of %s does not speak to its author where the team reads it", (kind) => {
    const { title, what, until } = sayStatement(decision({ kind }), about, { ...setting, reader: "team" });
    for (const said of [title, what, until ?? ""]) expect(said).not.toMatch(/\b(jij|je|jou)\b/i);
  });

  it("is owed for nothing that takes nothing", () => {
    expect(sayStatement(decision({ kind: "approve", ground: null, rule: null, facts: null }), about, setting)).toMatchObject({ rule: null, facts: null, who: null, object: null, otherWays: null });
  });
});

describe("objecting", () => {
  it("is possible until the end of the day six months later, in the town", () => {
    expect(objectUntil(new Date("2026-08-31T22:30:00Z"), "Europe/Amsterdam").toISOString()).toBe("2027-03-01T22:59:59.000Z");
    expect(objectUntil(new Date("2026-08-31T10:00:00Z"), "Europe/Amsterdam").toISOString()).toBe("2027-02-28T22:59:59.000Z");
  });

  it("is for what restricts and was not taken back", () => {
    expect(decisionKinds.filter((kind) => mayBeObjectedTo({ kind, undone: false }))).toEqual(["request-edit", "hide", "remove", "warn", "mute", "block"]);
    expect(mayBeObjectedTo({ kind: "hide", undone: true })).toBe(false);
  });
});
