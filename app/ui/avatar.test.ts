import { expect, it } from "vitest";
import { colourOf, initials } from "./avatar.tsx";

it.each([
  ["Greet Vlierboom", "GV"],
  ["Jan van der Berg", "JB"],
  ["Bibliotheek 'De Sleutel'", "BS"],
  ["ömer", "Ö"],
  ["  ", ""],
])("shortens %j to %j", (name, short) => {
  expect(initials(name)).toBe(short);
});

it("gives a name the same colour everywhere, and names different ones", () => {
  const names = ["Greet Vlierboom", "Mo Kaneelstok", "Hidde Torenvalk", "Amira Zandloper", "Loek Ankerplaats"];
  expect(names.map(colourOf)).toEqual(names.map(colourOf));
  expect(new Set(names.map(colourOf)).size).toBeGreaterThan(1);
  for (const name of names) expect(colourOf(name)).toBeLessThan(8);
});
