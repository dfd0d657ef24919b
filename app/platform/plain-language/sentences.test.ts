import { describe, expect, it } from "vitest";
import { sentencesOf } from "./sentences.ts";

const parted = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe("sentencesOf", () => {
  it.each([
    ["a point, a question and a cry", "Kom je ook? Het wordt leuk! Tot dan.", 3],
    ["three points", "En toen… Was het stil... Heel stil.", 3],
    ["numbers with points", "Het kost € 1.250,50 per jaar. Kom om 10.30 uur.", 2],
    ["abbreviations before a capital", "Vraag dhr. Jansen of mevr. De Vries, o.a. Gorinchem doet mee.", 1],
    ["abbreviations within", "Dat kan d.m.v. een formulier, bijv. via internet.", 1],
    ["an abbreviation that is last", "Antwoord z.s.m. Dan weten we het.", 2],
    ["an initial", "Dit boek is van J. Smit en A. de Boer.", 1],
    ["a date at the end", "Het kan tot en met 31. Daarna niet meer.", 2],
    ["a quotation", "“Kom maar.” Dat zei ze.", 2],
    ["a web address", "Kijk op www.voorbeeld.nl. Daar staat alles.", 2],
    ["a numbered list", "Dit heb je nodig:\n1. een emmer\n2. een spons", 3],
    ["bullets", "Neem mee:\n- een bezem\n- handschoenen", 3],
    ["a heading", "Straatfeest\nOp zaterdag is er feest.", 2],
    ["lines that run on", "Dit is een mail waarvan de regels\nzijn afgebroken, midden\nin de zin.", 1],
    ["an empty line", "Hallo buren\n\nwie gaat er mee", 2],
  ])("%s", (_, text, count) => {
    expect(parted(text)).toHaveLength(count);
  });

  it("says where each begins and ends, without the white space around it", () => {
    expect(parted("  Dag buur.  Tot straks!\n")).toEqual(["Dag buur.", "Tot straks!"]);
  });

  it("finds none where there are no words", () => {
    expect(sentencesOf(" … !\n\n")).toEqual([]);
    expect(sentencesOf("")).toEqual([]);
  });
});
