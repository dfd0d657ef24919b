import { describe, expect, it } from "vitest";
import { areaLines, areasOfGeoJson } from "./areas.ts";
import { readAreaLines, withPostcodes } from "./read-areas.server.ts";

const read = (text: string) => readAreaLines(text) ?? { areas: [], complaints: [] };
const said = (text: string) => read(text).complaints.map(({ line, fault, said: what }) => [line, fault, what]);

describe("neighbourhoods as lines", () => {
  it("have a name, and may have a code, postcodes and neighbours", () => {
    expect(read("Oude stad; WK999901; 4201 4202ab; Noord\n\nNoord").areas).toEqual([
      { key: "oude-stad", name: "Oude stad", cbsCode: "WK999901", postcodes: ["4201", "4202AB"], adjacent: ["noord"] },
      { key: "noord", name: "Noord", postcodes: [], adjacent: [] },
    ]);
  });

  it("read the same again as they are written", () => {
    const text = "Oude stad; WK999901; 4201 4202AB; Noord\nNoord\nZuid; ; 4203";
    expect(areaLines(read(text).areas)).toBe(text);
  });

  it.each([
    ["two of a name", "Noord\nnoord", [[2, "same-name", "noord"]]],
    ["a code that is none", "Noord; 12", [[1, "bad-code", "12"]]],
    ["a postcode that is none", "Noord; ; 0123", [[1, "bad-postcode", "0123"]]],
    ["a postcode in two", "Noord; ; 4201\nZuid; ; 4201", [[2, "postcode-twice", "4201"]]],
    ["a neighbour that is not there", "Noord; ; ; Atlantis", [[1, "unknown-neighbour", "Atlantis"]]],
    ["no name", "; WK999901", [[1, "no-name", ""]]],
  ])("are refused, with the line, for %s", (_, text, complaints) => {
    expect(said(text)).toEqual(complaints);
  });
});

/** A square beside others: two squares in a row share a side, two on a diagonal one corner. */
const square = (x: number, y: number, properties: object) => ({ type: "Feature", properties, geometry: { type: "Polygon", coordinates: [[[x, y], [x + 1, y], [x + 1, y + 1], [x, y + 1], [x, y]]] } });
const map = (features: unknown[]) => JSON.stringify({ type: "FeatureCollection", features });

describe("neighbourhoods from a map", () => {
  it("have the name that people use, their code, and touch where they share a side", () => {
    const areas = areasOfGeoJson(map([square(0, 0, { statcode: "WK999901", statnaam: "Wijk 01 centrum" }), square(1, 0, { wijkcode: "WK999902", wijknaam: "Wijk 02 Oost" }), square(2, 1, { naam: "Ver weg" })]));
    expect(areas).toEqual([
      { key: "centrum", name: "Centrum", cbsCode: "WK999901", adjacent: ["oost"], postcodes: [] },
      { key: "oost", name: "Oost", cbsCode: "WK999902", adjacent: ["centrum"], postcodes: [] },
      { key: "ver-weg", name: "Ver weg", adjacent: [], postcodes: [] },
    ]);
  });

  it.each([
    ["no JSON", "hoi"],
    ["another thing in JSON", '{"type":"Feature"}'],
    ["no areas", map([])],
    ["points", map([{ type: "Feature", properties: { naam: "x" }, geometry: { type: "Point", coordinates: [1, 2] } }])],
  ])("are refused for %s", (_, file) => {
    expect(areasOfGeoJson(file)).toBeUndefined();
  });
});

describe("a table of postcodes", () => {
  const { areas } = read("Oude stad; WK999901\nNoord");

  it("goes by name, slug or code, with or without a heading, and says what it does not know", () => {
    const table = withPostcodes(areas, "postcode;wijk\n4201 AB;oude stad\n4201AC;WK999901\n4202;noord\n4203;Atlantis");
    expect(table).toMatchObject({ areas: [{ postcodes: ["4201AB", "4201AC"] }, { postcodes: ["4202"] }], unknown: ["Atlantis"] });
  });

  it.each([["nothing of the kind", "a,b\nc,d"], ["nothing", ""]])("is refused for %s", (_, text) => {
    expect(withPostcodes(areas, text)).toBeUndefined();
  });
});
