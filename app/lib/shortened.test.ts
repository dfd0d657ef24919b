import { expect, it } from "vitest";
import { shortened } from "./shortened.ts";

it.each([
  ["Kort genoeg", 20, "Kort genoeg"],
  ["Precies tien", 12, "Precies tien"],
  ["De eerste woorden blijven staan", 15, "De eerste…"],
  ["De eerste woorden blijven staan", 18, "De eerste woorden…"],
  ["Komma, en dan verder met de zin", 10, "Komma, en…"],
  ["Komma, en dan verder met de zin", 8, "Komma…"],
  ["Eerste alinea\n\nTweede alinea", 18, "Eerste alinea…"],
  ["  Op één\n\n regel  ", 20, "Op één regel"],
  ["Dit is, een zin", 9, "Dit is…"],
  ["Aaaaaaaaaaaaaaaaaaaaaaaa", 10, "Aaaaaaaaa…"],
  ["Aaaaaaaa🌳bbbb", 10, "Aaaaaaaa…"],
])("%j in %i is %j", (text, most, short) => {
  expect(shortened(text, most)).toBe(short);
  expect(shortened(text, most).length).toBeLessThanOrEqual(most);
});
