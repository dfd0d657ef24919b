import { describe, expect, it } from "vitest";
import { editionFor, gorinchem, candidate, truus, truusEdition, week } from "#tests/setup/edition.ts";
import { editionContent } from "./content.ts";
import { freeze } from "./freeze.ts";
import { headlineOf } from "./headline.ts";
import { itemsOf } from "./items.ts";
import { chooseEdition } from "./rank.ts";

const village = {
  nl: { neighbourhood: { one: "dorp", many: "dorpen", the: "het" }, post: { one: "nieuwsbericht", many: "nieuwsberichten", the: "het" } },
  en: { neighbourhood: { one: "village", many: "villages", the: "the" }, post: { one: "news story", many: "news stories", the: "the" } },
};

describe("the frozen content", () => {
  it("comes back from JSON as it went in", () => {
    const content = truusEdition();
    expect(editionContent.parse(JSON.parse(JSON.stringify(content)))).toEqual(content);
  });

  it("names places and says who speaks", () => {
    const [soup, , trees] = itemsOf(truusEdition());
    expect(soup?.by).toEqual({ name: "Buurthuis De Lantaarn", organisation: true, civilServantTitle: null });
    expect(soup?.why).toEqual([{ because: "organisation", name: "Buurthuis De Lantaarn" }, { because: "neighbourhood", names: ["Wijdschild"] }]);
    expect(trees?.neighbourhoods).toEqual(["Wijdschild", "Haarwijk"]);
    expect(trees?.excerpt).toMatch(/ voor het…$/);
  });

  it("does not share what may change with what it was made of", () => {
    const items = [candidate({ id: "a", title: "Een", excerpt: "Twee", photo: { id: "p", alt: "", width: 2, height: 1, widths: [480] } })];
    const content = editionFor(truus, items);
    items[0]?.photo?.widths.push(960);
    expect(itemsOf(content)[0]?.photo?.widths).toEqual([480]);
  });

  it("refuses to name a neighbourhood that nobody knows", () => {
    const chosen = chooseEdition(truus, [candidate({ id: "a", title: "Een", excerpt: "" })], week);
    if (!chosen) throw new Error("Nothing was chosen.");
    expect(() => freeze(chosen, week, { ...gorinchem, neighbourhoods: [] })).toThrow("wijdschild");
  });
});

describe("the subject", () => {
  const own = (count: number) => Array.from({ length: count }, (_, number) => candidate({ id: `own-${number}`, title: `Titel ${number}`, excerpt: "" }));
  const town = candidate({ id: "town", title: "Voor iedereen", excerpt: "", neighbourhoodIds: "town" });

  it.each([
    ["all from home", own(7), "Samen Gorinchem: 7 berichten uit Wijdschild"],
    ["one", own(1), "Samen Gorinchem: 1 bericht uit Wijdschild"],
    ["from home and elsewhere", [...own(2), town], "Samen Gorinchem: 2 berichten uit Wijdschild en nog 1"],
    ["only from elsewhere", [town], "Samen Gorinchem: 1 bericht voor jou"],
  ])("counts what is true: %s", (_what, items, subject) => {
    expect(headlineOf(editionFor(truus, items)).subject).toBe(subject);
  });

  it("counts what is from home wherever it stands", () => {
    expect(headlineOf(truusEdition()).subject).toBe("Samen Gorinchem: 3 berichten uit Wijdschild en nog 2");
  });

  it("speaks the town's own words, in both languages", () => {
    const headline = (locale: "nl" | "en") => headlineOf(editionFor(truus, [...own(2)], { locale, words: village[locale], town: { ...gorinchem.town, name: "Elzenwaard" } }));
    expect(headline("nl").subject).toBe("Elzenwaard: 2 nieuwsberichten uit Wijdschild");
    expect(headline("en").subject).toBe("Elzenwaard: 2 news stories from Wijdschild");
  });

  it("goes with a preview that names the first titles and fits", () => {
    expect(headlineOf(editionFor(truus, own(5))).preview).toBe("Titel 4 · Titel 3 · Titel 2 · en nog 2");
    expect(headlineOf(truusEdition()).preview).toMatch(/^Zaterdag eten we soep met de hele straat · Wie helpt mij met een lekke band\? · In de .*…$/);
    expect(headlineOf(truusEdition()).preview.length).toBeLessThanOrEqual(130);
  });
});
