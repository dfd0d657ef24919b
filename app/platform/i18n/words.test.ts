import { expect, it } from "vitest";
import { eachOne, thatOne, theOne, thisOne, whichOne, type Noun } from "./words.ts";

const said = (word: Noun) => [theOne, thisOne, thatOne, whichOne, eachOne].map((say) => say(word));

it("words before a noun follow its article", () => {
  expect(said({ one: "wijk", many: "wijken", the: "de" })).toEqual(["de wijk", "deze wijk", "die wijk", "welke wijk", "elke wijk"]);
  expect(said({ one: "dorp", many: "dorpen", the: "het" })).toEqual(["het dorp", "dit dorp", "dat dorp", "welk dorp", "elk dorp"]);
  expect(said({ one: "village", many: "villages", the: "the" })).toEqual(["the village", "this village", "that village", "which village", "each village"]);
});
