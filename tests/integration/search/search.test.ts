import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { writePost } from "#app/modules/posts/commands.server.ts";
import { postForm } from "#app/modules/posts/forms.ts";
import { search } from "#app/platform/search/search.server.ts";
import { acting, twoTowns, type TestTown, VIEW } from "../../setup/towns.ts";

let here: TestTown;
let there: TestTown;

const posts: [string, string][] = [
  ["Koffieochtend in het buurthuis", "Elke dinsdag staat de koffie klaar. Ook voor wie niemand kent."],
  ["Oude huizen aan de gracht", "Wie weet meer over de gevels?"],
  ["Poes gevonden", "Een zwart-witte kat met een belletje. Ze at bij ons café mee."],
  ["Hoe schrijf je een Sinterklaasgedicht?", "Rijmen valt niet mee."],
  ["Straatfeest", "We zoeken brieven van vroeger voor de tentoonstelling."],
];

beforeAll(async () => {
  [here, there] = await twoTowns();
  for (const [title, body] of posts) await writePost(acting(here, "resident"), postForm.parse({ key: randomUUID(), title, body, scope: "town" }));
  await writePost(acting(there, "resident"), postForm.parse({ key: randomUUID(), title: "Koffie aan de overkant", body: "Alleen hier.", scope: "town" }));
});

const find = async (typed: string, more: { neighbourhoodId?: string; kinds?: string[] } = {}) => {
  const { cards, nearly } = await search(here.db, { typed, kinds: ["post"], page: 0, size: 10, ...more }, VIEW);
  return { titles: cards.map(({ title }) => title), nearly };
};

describe("search", () => {
  it.each([
    ["a word", "koffie", "Koffieochtend in het buurthuis"],
    ["an ending", "gevel", "Oude huizen aan de gracht"],
    ["huis for huizen", "huis", "Oude huizen aan de gracht"],
    ["brief for brieven", "brief", "Straatfeest"],
    ["an accent too few", "cafe", "Poes gevonden"],
    ["an accent too many", "kòffie", "Koffieochtend in het buurthuis"],
    ["half a word", "koffieoch", "Koffieochtend in het buurthuis"],
    ["a word that begins a longer one", "Sinterklaas", "Hoe schrijf je een Sinterklaasgedicht?"],
    ["the same, not finished", "sinterklaa", "Hoe schrijf je een Sinterklaasgedicht?"],
    ["the same with an accent too many, and another word", "sinterkláas rijmen", "Hoe schrijf je een Sinterklaasgedicht?"],
    ["capitals", "STRAATFEEST", "Straatfeest"],
    ["two words", "zwart belletje", "Poes gevonden"],
  ])("forgives %s: %s", async (_case, typed, title) => {
    const { titles, nearly } = await find(typed);
    expect(titles).toContain(title);
    expect(nearly).toBe(false);
  });

  it.each([
    ["kofie", "Koffieochtend in het buurthuis"],
    ["straatfest", "Straatfeest"],
    ["buurhtuis", "Koffieochtend in het buurthuis"],
  ])("offers what is spelled alike: %s", async (typed, title) => {
    const { titles, nearly } = await find(typed);
    expect(titles).toContain(title);
    expect(nearly).toBe(true);
  });

  it("puts a title before a text", async () => {
    await writePost(acting(here, "neighbour"), postForm.parse({ key: randomUUID(), title: "Iets heel anders", body: "Met een straatfeest erin.", scope: "town" }));
    expect((await find("straatfeest")).titles[0]).toBe("Straatfeest");
  });

  it.each(["", "   ", "'; drop table item; --", "a & | ! ( ) :*", "\\", "%_%", "koffie:*", "\u0000"])("survives %j", async (typed) => {
    expect(Array.isArray((await find(typed)).titles)).toBe(true);
  });

  it("never finds another town's", async () => {
    expect((await find("overkant")).titles).toEqual([]);
    expect((await find("koffie")).titles).not.toContain("Koffie aan de overkant");
  });

  it("finds nothing of a module that is off", async () => {
    expect((await find("koffie", { kinds: [] })).titles).toEqual([]);
  });

  it("keeps to a neighbourhood and what is for everyone", async () => {
    await writePost(acting(here, "neighbour"), postForm.parse({ key: randomUUID(), title: "Wandelclub", body: "Alleen Noord", scope: "neighbourhoods", neighbourhoods: [here.neighbourhoods.noord] }));
    expect((await find("wandelclub", { neighbourhoodId: here.neighbourhoods.noord })).titles).toEqual(["Wandelclub"]);
    expect((await find("wandelclub", { neighbourhoodId: here.neighbourhoods.zuid })).titles).toEqual([]);
    expect((await find("koffie", { neighbourhoodId: here.neighbourhoods.zuid })).titles).toEqual(["Koffieochtend in het buurthuis"]);
  });
});
