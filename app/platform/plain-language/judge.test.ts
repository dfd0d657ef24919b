import { describe, expect, it } from "vitest";
import { heldBack, seen } from "#tests/bench/plain-language/messages.ts";
import { rank } from "#tests/bench/plain-language/ranking.ts";
import { fleschDouma } from "./flesch-douma.ts";
import type { HintKind } from "./hint.ts";
import { judge } from "./judge.ts";
import { taken } from "./take.ts";

const hintsOf = (text: string, kind?: HintKind) => judge(text).hints.filter((hint) => kind === undefined || hint.kind === kind);
const offered = (text: string) => judge(text).hints.find(({ replacement }) => replacement !== undefined);
/** The text with all taken that can be. */
function allTaken(text: string): string {
  const hint = offered(text);
  return hint ? allTaken(taken(text, hint)) : text;
}

describe("the measure", () => {
  it("has at least 60 messages in two versions, 20 of them held back", () => {
    expect(seen.length + heldBack.length).toBeGreaterThanOrEqual(60);
    expect(heldBack.length).toBeGreaterThanOrEqual(20);
  });

  it("ranks the plain version easier in at least 95 in 100, also of those that were held back", () => {
    expect(rank(seen).byCoach).toBeGreaterThanOrEqual(0.95);
    expect(rank(heldBack).byCoach).toBeGreaterThanOrEqual(0.95);
  });

  it("leaves plain texts alone: less than one remark in 200 words", () => {
    const judged = [...seen, ...heldBack].map(({ plain }) => judge(plain));
    const words = judged.reduce((sum, each) => sum + each.words, 0);
    expect(judged.reduce((sum, { hints }) => sum + hints.length, 0)).toBeLessThan(words / 200);
  });

  it("makes no text harder by anything it offers, but by explaining letters, and nearly all easier", () => {
    const easeOf = (text: string) => judge(text).whole?.ease ?? 0;
    const harder: string[] = [];
    const changes = [...seen, ...heldBack].map(({ official }) => {
      let text = official;
      for (let hint = offered(text); hint; hint = offered(text)) {
        const next = taken(text, hint);
        if (easeOf(next) < easeOf(text) && hint.kind !== "abbreviation") harder.push(`${hint.said} > ${hint.replacement}`);
        text = next;
      }
      return easeOf(text) - easeOf(official);
    });
    expect(harder).toEqual([]);
    expect(changes.filter((change) => change > 0).length / changes.length).toBeGreaterThanOrEqual(0.95);
  });
});

describe("the figure", () => {
  it("is Douma's", () => {
    // 150 syllables and 10 sentences in 100 words: 206.84 − 0.77 × 150 − 0.93 × 10.
    expect(fleschDouma({ syllables: 150, words: 100, sentences: 10 })).toBeCloseTo(82.04, 10);
  });

  it("is not given of a few words, nor of another language", () => {
    expect(judge("Wie heeft mijn kat gezien?").whole).toBeUndefined();
    const english = judge("The council will close the main street for six weeks, because the pipes below are being replaced.");
    expect(english).toMatchObject({ hints: [], sentences: [] });
    expect(english.whole).toBeUndefined();
  });
});

describe("hints", () => {
  it.each<[HintKind, string, string]>([
    ["passive", "Het afval wordt op dinsdag opgehaald.", "wordt … opgehaald"],
    ["passive", "Het plan is door de raad vastgesteld.", "is … vastgesteld"],
    ["passive", "De bomen zullen worden gekapt.", "worden gekapt"],
    ["nominalisation", "De beoordeling van je vraag duurt een week.", "De beoordeling van"],
    ["nominalisation", "Het plaatsen van borden duurt een week.", "Het plaatsen van"],
    ["officialese", "Dat is thans zo.", "thans"],
    ["jargon", "Dit is een pilot.", "pilot"],
    ["long-word", "Dat staat in de huisvestingsverordening.", "huisvestingsverordening"],
    ["abbreviation", "Je kunt dat i.v.m. de regen niet doen.", "i.v.m."],
    ["abbreviation", "Vraag het bij de VTH in het dorp.", "VTH"],
    ["capitals", "Kom ALLEMAAL NAAR het plein.", "ALLEMAAL NAAR"],
    ["capitals", "Vraag het aan de Gemeente als je wilt.", "Gemeente"],
  ])("%s: %s", (kind, text, said) => {
    expect(hintsOf(text, kind).map((hint) => hint.said)).toEqual([said]);
  });

  it.each([
    "Het wordt zaterdag mooi weer en dan gaan we naar het park.",
    "Mijn moeder is gisteren naar huis gegaan.",
    "De burgemeester heeft het feest geopend.",
    "Ik zoek een oppas voor mijn kinderen op woensdag.",
    "De woning van mijn oma staat leeg. De tekening van het plein hangt in het buurthuis.",
    "Gemeente Gorinchem doet ook mee. De NS en de GGD komen ook.",
    "De Wet maatschappelijke ondersteuning (Wmo) helpt je daarbij.",
    "Kijk op www.voorbeeld.nl/een-heel-lang-adres-om-te-lezen of mail info@voorbeeld.nl.",
  ])("none on: %s", (text) => {
    expect(hintsOf(text)).toEqual([]);
  });

  it("counts a sentence of 21 words as long, one of 20 not", () => {
    const words = (count: number) => `${Array.from({ length: count }, (_, index) => (index % 2 === 0 ? "de" : "dag")).join(" ")}. De zon schijnt op het huis.`;
    expect(hintsOf(words(20), "long-sentence")).toEqual([]);
    expect(hintsOf(words(21), "long-sentence")).toHaveLength(1);
  });

  it("parts a long sentence where it can, with a capital after the point", () => {
    const text = "We maken zaterdag samen de straat schoon met iedereen die wil helpen, maar neem wel zelf een bezem mee want die hebben we niet.";
    expect(hintsOf(text, "long-sentence")[0]?.replacement).toContain("die wil helpen. Maar neem wel");
  });

  it("stand in the order of the text, each on the words it names", () => {
    const text = "Hierbij delen wij u mede dat het verzoek m.b.t. de WMO thans wordt behandeld door de afdeling. Indien u vragen heeft, dient u te bellen.";
    const hints = hintsOf(text);
    expect(hints.length).toBeGreaterThan(5);
    expect(hints.map(({ start }) => start)).toEqual(hints.map(({ start }) => start).sort((one, other) => one - other));
    for (const { said, start, end } of hints) expect(text.slice(start, end)).toBe(said.includes("…") ? text.slice(start, end) : said);
  });
});

describe("what may be taken", () => {
  it.each([
    ["Indien het regent, gaan we naar binnen.", "Als het regent, gaan we naar binnen."],
    ["De aanvang is om drie uur.", "Het begin is om drie uur."],
    ["Dit verzoek ligt bij ons.", "Deze vraag ligt bij ons."],
    ["De gemeente verstrekt een pas.", "De gemeente geeft een pas."],
    ["De pas is vorige week verstrekt.", "De pas is vorige week gegeven."],
    ["U kunt een pas ontvangen.", "U kunt een pas krijgen."],
    ["Je hoeft niets te implementeren.", "Je hoeft niets in te voeren."],
    ["Dat is om geld aan te wenden voor iets goeds.", "Dat is om geld te gebruiken voor iets goeds."],
    ["Je moet dat d.m.v. een brief vragen.", "Je moet dat met een brief vragen."],
    ["De bak dient te allen tijde leeg te zijn.", "De bak dient altijd leeg te zijn."],
    ["De bak dient te worden geleegd.", "De bak moet worden geleegd."],
    ["DE WEG IS DICHT, rijd om.", "De weg is dicht, rijd om."],
  ])("%s", (text, expected) => {
    expect(allTaken(text)).toBe(expected);
  });

  it("leaves alone what would not fit: an adjective before a noun whose article changes", () => {
    const [hint] = hintsOf("Een late aanvang is niet fijn.", "officialese");
    expect(hint).toMatchObject({ instead: "begin" });
    expect(hint?.replacement).toBeUndefined();
  });
});

describe("a town's own words", () => {
  const extraPairs = [{ from: "stadswinkel", to: "balie" }, { from: "thans", to: "vandaag" }];

  it("are found, and go before those of the platform", () => {
    expect(judge("De Stadswinkel is thans dicht.", { extraPairs }).hints).toMatchObject([{ said: "Stadswinkel", replacement: "Balie" }, { said: "thans", replacement: "vandaag" }]);
  });
});

describe("whatever somebody types", () => {
  const pieces = ["", " ", "\n", "\r\n", ".", "...", "a.u.b.", "É", "ĳ", "IJ", "🙂", "d.m.v.", "m.b.t", "WMO", "(WMO)", "wordt", "gedaan", "'", "’s", "-", "1.", "12.30", "http://", "x@y", "het", "aanvang", "te", ";", "́", "\u200b", "DE", "DE KAT", "indien"];

  it("is judged without a fault, with every hint within the text", () => {
    let state = 7;
    const next = (below: number) => (state = (state * 48271) % 2147483647) % below;
    for (let round = 0; round < 2_000; round += 1) {
      const text = Array.from({ length: next(30) }, () => pieces[next(pieces.length)] ?? "").join(next(3) === 0 ? "" : " ");
      for (const { start, end } of judge(text).hints) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(end).toBeGreaterThan(start);
      }
    }
  });

  it.each(["indien de ", "wordt gedaan de ", "WMO de ", "de mens, maar ", "AA ", "AB CD ", "a", "a-", "a.", "a@", "!", "x ! ", "(", "ë", "de Gemeente ", "het doen van ", "12.", "\n", "a\n", "ongelofelijkheid"])(
    "is judged in a blink, be it the longest post of nothing but %j",
    (piece) => {
      judge(`${piece.repeat(Math.floor(10_000 / piece.length))}x`);
    },
    700,
  );
});
