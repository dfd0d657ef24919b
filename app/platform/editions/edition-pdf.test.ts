import { describe, expect, it } from "vitest";
import { candidate, candidates, editionFor, look, truus, truusEdition } from "#tests/setup/edition.ts";
import { readPdf as read } from "#tests/setup/read-pdf.ts";
import { noticeboardReader } from "./candidate.ts";
import { drawable } from "./drawable.server.ts";
import { editionPdf } from "./edition-pdf.server.ts";

const made = new Date("2026-11-27T15:00:00Z");

describe("the edition on paper", () => {
  it("has the same bytes for the same content, look and moment", async () => {
    expect((await editionPdf(truusEdition(), look, made)).equals(await editionPdf(truusEdition(), look, made))).toBe(true);
  });

  it("is tagged, says its language and title, and when it was made", async () => {
    const { raw } = read(await editionPdf(truusEdition(), look, made));
    expect(raw).toContain("/Lang (nl)");
    expect(raw).toContain("/Marked true");
    expect(raw).toContain("/DisplayDocTitle true");
    expect(raw).toContain("(D:20261127150000Z)");
    for (const tag of ["Document", "Sect", "Art", "H1", "H2", "H3", "P"]) expect(raw).toContain(`/S /${tag}\n`);
  });

  it("is large print: 18 points or more, and the foot no less than 14", async () => {
    const { sizes } = read(await editionPdf(truusEdition(), look, made));
    expect(new Set(sizes.filter((size) => size < 18))).toEqual(new Set([14]));
    expect(Math.max(...sizes)).toBe(38);
  });

  it("has every item, who says it, the date in words, the page and the address", async () => {
    const { words, pages } = read(await editionPdf(truusEdition(), look, made));
    for (const { title } of candidates) expect(words).toContain(drawable(title));
    expect(words).toContain("Vrijdag 27 november 2026");
    expect(words).toContain("Sander Zonderwijk (wijkbeheerder) · maandag 23 november · Wijdschild en Haarwijk");
    for (let page = 1; page <= pages; page++) expect(words).toContain(`Bladzijde ${page} van ${pages}`);
    expect(words).toContain("Lees verder op samengorinchem.example");
  });

  it("says on the noticeboard nothing of who follows what", async () => {
    const { words } = read(await editionPdf(editionFor(noticeboardReader("wijdschild", ["haarwijk"])), look, made));
    expect(words).not.toContain("volgt");
    expect(words).toContain("Uit Wijdschild");
  });

  it("fits titles without end, and a town with a long address", async () => {
    const long = [candidate({ id: "long", title: `${"Kindercarnavalsoptochtvoorbereiding".repeat(8)} ${"heel ".repeat(300)}einde`, excerpt: "Klaar" })];
    const { pages, words } = read(await editionPdf(editionFor(truus, long), { ...look, origin: `https://${"samen-in-de-buurt.".repeat(4)}example:8443` }, made));
    expect(pages).toBeGreaterThan(1);
    expect(words).toContain("einde");
  });

  it("gives a name to what has only signs that it cannot draw", async () => {
    const { words } = read(await editionPdf(editionFor(truus, [candidate({ id: "x", title: "🎉🎉", excerpt: "🐈" })]), look, made));
    expect(words).toContain("Bericht van Bram Vergeetmijniet");
  });
});

describe("what the fonts can draw", () => {
  it.each([
    ["Dutch as it is: “één”, € 5 – ‘s avonds…", "Dutch as it is: “één”, € 5 – ‘s avonds…"],
    ["Poes Mikkie is weer thuis 🎉🐈!", "Poes Mikkie is weer thuis!"],
    ["👨‍👩‍👧 gezin 1️⃣", "gezin 1"],
    ["Gökçe Şahin en Łukasz Đorđe", "Gökçe Sahin en Lukasz Dorde"],
    ["Юлия", "Yuliya"],
    ["van hier → daar, −2 °C, 3′", "van hier – daar, –2 °C, 3'"],
    ["e\u0301e\u0301n", "één"],
    ["ĳsbaan, ﬁets, 𝗦𝗼𝗲𝗽", "ijsbaan, fiets, Soep"],
    ["een\u200b woord\u00ad deel\nop één  regel", "een woord deel op één regel"],
    ["中文", ""],
  ])("%j becomes %j", (text, wanted) => {
    expect(drawable(text)).toBe(wanted);
  });
});
