import { describe, expect, it } from "vitest";
import { defaultWords } from "#app/platform/i18n/words.ts";
import type { FrozenReason } from "../reason.ts";
import { editionMessages } from "./index.ts";

const village = { neighbourhood: { one: "dorp", many: "dorpen", the: "het" }, post: { one: "verhaal", many: "verhalen", the: "het" } };
const hamlet = { neighbourhood: { one: "gehucht", many: "gehuchten", the: "het" }, post: { one: "mededeling", many: "mededelingen", the: "de" } };

const sentences: [FrozenReason, string, string][] = [
  [{ because: "person", name: "Truus Theelepel" }, "Je volgt Truus Theelepel.", "You follow Truus Theelepel."],
  [{ because: "organisation", name: "Buurthuis De Lantaarn" }, "Je volgt Buurthuis De Lantaarn.", "You follow Buurthuis De Lantaarn."],
  [{ because: "item" }, "Je volgt dit bericht.", "You follow this post."],
  [{ because: "search", words: "fiets" }, "Je volgt wat gaat over “fiets”.", "You follow what is about “fiets”."],
  [{ because: "neighbourhood", names: ["Wijdschild"] }, "Dit komt uit jouw wijk Wijdschild.", "This comes from your neighbourhood Wijdschild."],
  [{ because: "neighbourhood", names: ["Dalem", "Haarwijk"] }, "Dit komt uit jouw wijken Dalem en Haarwijk.", "This comes from your neighbourhoods Dalem and Haarwijk."],
  [{ because: "adjacent", names: ["Haarwijk"] }, "Dit komt uit Haarwijk, vlak bij jou.", "This comes from Haarwijk, close to you."],
  [{ because: "town" }, "Dit is voor heel de gemeente.", "This is for the whole municipality."],
  [{ because: "lively", replyCount: 1, thanksCount: 3 }, "Er was meer dan hier past. Dit kreeg 1 reactie en 3 bedankjes.", "There was more than fits here. This got 1 reply and 3 thank-yous."],
  [{ because: "lively", replyCount: 0, thanksCount: 1 }, "Er was meer dan hier past. Dit kreeg 1 bedankje.", "There was more than fits here. This got 1 thank-you."],
];

describe("what an edition says", () => {
  it.each(sentences)("why: %j", (reason, dutch, english) => {
    expect(editionMessages.in("nl", defaultWords.nl).because(reason)).toBe(dutch);
    expect(editionMessages.in("en", defaultWords.en).because(reason)).toBe(english);
  });

  it("uses the town's own words, with the articles they take", () => {
    expect(editionMessages.in("nl", village).because({ because: "neighbourhood", names: ["Elzen"] })).toBe("Dit komt uit jouw dorp Elzen.");
    expect(editionMessages.in("nl", hamlet).because({ because: "item" })).toBe("Je volgt deze mededeling.");
    expect([defaultWords.nl, village, hamlet].map((words) => editionMessages.in("nl", words).paper)).toEqual(["wijkblad", "dorpsblad", "nieuwsblad"]);
  });

  it("does not list every place of somebody who wants them all", () => {
    const texts = editionMessages.in("nl", village);
    expect(texts.title(["A", "B", "C"])).toBe("Nieuws uit A, B en C");
    expect(texts.title(["A", "B", "C", "D"])).toBe("Nieuws uit jouw dorpen");
    expect(texts.title([])).toBe("Nieuws voor jou");
  });
});
