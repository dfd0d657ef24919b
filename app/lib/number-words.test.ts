import { expect, it } from "vitest";
import { numberWords } from "./number-words.ts";

it("writes thousands as each language does", () => {
  expect([numberWords(10_000, "nl"), numberWords(10_000, "en"), numberWords(120, "nl")]).toEqual(["10.000", "10,000", "120"]);
});
