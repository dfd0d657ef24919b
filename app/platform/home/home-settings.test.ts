import { describe, expect, it } from "vitest";
import { arranged, homeSettings } from "./home-settings.ts";

const available = ["module.agenda", "module.help", "people", "neighbourhoods", "join"];
const said = (order: string[], hidden: string[] = []) => arranged({ order, hidden }, available).map(({ block, shown }) => (shown ? block : `(${block})`)).join(" ");

describe("the parts of a front page", () => {
  it.each([
    ["stand as they come of themselves", [], [], "module.agenda module.help people neighbourhoods join"],
    ["stand as the town wants, new ones behind", ["join", "people"], [], "join people module.agenda module.help neighbourhoods"],
    ["are hidden where they stand", ["join"], ["people"], "join module.agenda module.help (people) neighbourhoods"],
    ["leave out what is no longer there", ["module.gone", "join"], ["module.gone"], "join module.agenda module.help people neighbourhoods"],
    ["come once", ["join", "join"], [], "join module.agenda module.help people neighbourhoods"],
  ])("%s", (_, order, hidden, shown) => {
    expect(said(order, hidden)).toBe(shown);
  });
});

it.each([
  ["/pagina/over-ons", true],
  ["/agenda?maand=2026-12", true],
  ["https://www.gorinchem.nl/afval", true],
  ["", true],
  ["//elders.example", false],
  ["/\\elders.example", false],
  ["http://onveilig.example", false],
  ["javascript:alert(1)", false],
])("a note leads to %s: %s", (linkTo, fits) => {
  expect(homeSettings.safeParse({ note: { linkTo } }).success).toBe(fits);
});
