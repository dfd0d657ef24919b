import { describe, expect, it } from "vitest";
import { judge } from "../judge.ts";
import { ownPairs } from "./all.ts";

const forms = ownPairs.flatMap((pair) => pair.forms);

describe("the list of words", () => {
  it("has at least 400 pairs, and as many that can be taken with a tap", () => {
    expect(ownPairs.length).toBeGreaterThanOrEqual(400);
    expect(ownPairs.filter((pair) => pair.forms.some(({ fits }) => fits)).length).toBeGreaterThanOrEqual(400);
  });

  it("never says two things of the same form", () => {
    const said = new Map<string, Set<string>>();
    for (const { from, instead } of forms) said.set(from, (said.get(from) ?? new Set()).add(instead));
    expect([...said].filter(([, each]) => each.size > 1).map(([from]) => from)).toEqual([]);
  });

  it("says something else each time, in small letters and without marks left over", () => {
    const odd = forms.filter(({ from, instead, participle = "x" }) => from === "" || instead === "" || instead === from || /[~|]|^-$/.test(`${from}${instead}`) || participle === "" || participle === "-" || from !== from.toLowerCase());
    expect(odd).toEqual([]);
  });

  it("never offers a word that it would remark on again", () => {
    const again = forms.filter(({ instead, fits }) => fits && judge(instead).hints.some(({ kind }) => kind === "officialese" || kind === "jargon"));
    expect(again.map(({ from, instead }) => `${from} > ${instead}`)).toEqual([]);
  });

  it("finds every form where it stands", () => {
    const missed = forms.filter(({ from }) => !judge(`Zo ${from}.`).hints.some(({ said }) => said.toLowerCase() === from));
    expect(missed.map(({ from }) => from)).toEqual([]);
  });
});
