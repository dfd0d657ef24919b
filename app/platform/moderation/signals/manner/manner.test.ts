import { describe, expect, it } from "vitest";
import { floodingIn } from "./flooding.ts";
import { jaccard, repeatedIn } from "./repeated.ts";
import { shoutingIn } from "./shouting.ts";

const SOFA = "Te koop: grijze bank in goede staat, drie zits, ophalen in de Lingewijk. Prijs 40 euro.";

describe("a repeated text", () => {
  it.each([
    ["the same", SOFA, 1],
    ["with another price", SOFA.replace("40", "35"), 1],
    ["louder", SOFA.toUpperCase(), 1],
    ["with a word more", `${SOFA} Vandaag!`, 0.93],
  ])("%s", (_case, text, alike) => {
    expect(repeatedIn(text, [{ id: "other", text: "Wie gaat er mee wandelen op zondag om tien uur?" }, { id: "first", text: SOFA }])).toMatchObject([{ with: "first", alike, at: null }]);
  });

  it.each([
    ["something else", "Te koop: kinderfiets in goede staat, ophalen in de Lingewijk of ik breng hem. Prijs 20 euro."],
    ["too short to tell", "Ja, graag! Tot morgen."],
  ])("is not: %s", (_case, text) => {
    expect(repeatedIn(text, [{ id: "first", text: SOFA }, { id: "second", text: "Ja, graag! Tot morgen." }])).toEqual([]);
  });

  it("is the one most alike", () => {
    expect(repeatedIn(SOFA, [{ id: "near", text: `${SOFA} Vandaag!` }, { id: "same", text: SOFA }])).toMatchObject([{ with: "same" }]);
  });

  it("has nothing in common with nothing", () => {
    expect(jaccard(new Set(), new Set())).toBe(0);
  });
});

it.each([
  [{ items: 5, minutes: 10, most: 5 }, 0],
  [{ items: 6, minutes: 10, most: 5 }, 1],
])("flooding: %o", (pace, signals) => {
  expect(floodingIn([pace])).toHaveLength(signals);
});

describe("shouting", () => {
  it.each([
    ["WIE HEEFT ER MIJN FIETS GEZIEN, HIJ IS WEG", "capitals"],
    ["Kom nu snel langs!!!!!", "marks"],
    ["Nu!!! Hier!!! Gratis!!!", "marks"],
    ["Echt waar?!?!?!", "marks"],
  ])("%s", (text, how) => {
    expect(shoutingIn(text)).toMatchObject([{ how }]);
  });

  it.each([
    "De GGD, het UWV, de BOA en de GGZ zitten samen met de WMO en de NS in één gebouw",
    "GEZOCHT: vrijwilligers voor het buurthuis",
    "ROMMELMARKT ZATERDAG",
    "Gefeliciteerd!!!",
    "AED EHBO BHV GGD UWV KNMI",
    "Hè??? Waarom??? Hoe???",
    "OK",
  ])("is not: %s", (text) => {
    expect(shoutingIn(text)).toEqual([]);
  });
});
