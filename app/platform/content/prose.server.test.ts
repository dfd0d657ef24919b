import { describe, expect, it } from "vitest";
import { toProse } from "./prose.server.ts";

const hrefs = (body: string) => toProse(body).flat(2).flatMap((part) => part.href ?? []);

describe("what somebody wrote", () => {
  it("becomes paragraphs of lines", () => {
    expect(toProse("Een\ntwee\n\n\ndrie")).toEqual([[[{ text: "Een" }], [{ text: "twee" }]], [[{ text: "drie" }]]]);
  });

  it.each([
    ["Zie https://samengorinchem.nl/agenda?x=1.", ["https://samengorinchem.nl/agenda?x=1"]],
    ["kijk op www.buurthuis.nl, of bel", ["http://www.buurthuis.nl"]],
    ["javascript:alert(1) en data:text/html,x", []],
    ["ftp://oud.nl en //vaag.nl", []],
    ["mail mij: jan@buurt.nl", []],
    ["geen adres: 12.50 euro, om 10.30 uur", []],
  ])("finds web addresses and nothing else: %s", (body, expected) => {
    expect(hrefs(body)).toEqual(expected);
  });

  it("keeps every character", () => {
    const body = "<b>niet vet</b> & https://a.nl/?a=<b>&c";
    expect(toProse(body).flat(2).map((part) => part.text).join("")).toBe(body);
  });
});
