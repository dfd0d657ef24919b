import { describe, expect, it } from "vitest";
import { formsOf } from "./forms.ts";
import { tokensOf } from "./tokens.ts";

describe("forms of a Dutch word", () => {
  it.each([
    ["slet", "sletten"],
    ["klootzak", "klootzakken"],
    ["mongool", "mongolen"],
    ["hoer", "hoeren"],
    ["straat", "straten"],
    ["huis", "huizen"],
    ["dief", "dieven"],
    ["sukkel", "sukkels"],
    ["kanker", "kankeren"],
    ["fiets", "fietsje"],
  ])("%s gives %s", (word, form) => {
    expect(formsOf(word)).toContain(form);
  });

  it.each([
    ["slet", "sleten"],
    ["pis", "piste"],
    ["hoer", "hoera"],
    ["rat", "raten"],
  ])("%s does not give %s", (word, other) => {
    expect(formsOf(word)).not.toContain(other);
  });
});

describe("words of a text", () => {
  it("are compared without accents and keep their place", () => {
    expect(tokensOf("Eén patiënt")).toEqual([
      { plain: "een", start: 0, end: 3 },
      { plain: "patient", start: 4, end: 11 },
    ]);
  });

  it("do not hide behind characters that cannot be seen", () => {
    expect(tokensOf("h\u200boer").map(({ plain }) => plain)).toEqual(["hoer"]);
  });
});
