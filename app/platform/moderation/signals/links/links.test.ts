import { describe, expect, it } from "vitest";
import { skeleton } from "./confusable.ts";
import { lettersBetween } from "./distance.ts";
import { trustedHosts } from "./known-hosts.ts";
import { emailSignals, linkSignals } from "./links.server.ts";

const known = { own: ["samengorinchem.nl"], trusted: trustedHosts };
const kinds = (text: string) => linkSignals(text, known).map(({ kind }) => kind);

describe("a link", () => {
  it.each([
    ["Kijk op https://www.buurthuis.nl/agenda.", ["link"]],
    ["www.buurthuis.nl", ["link"]],
    ["inloggen via mijn.ing.nl", ["link"]],
    ["zie samengorinchem.nl", ["link"]],
    ["bit.ly/3abcd", ["link", "short-link"]],
    ["http://192.0.2.7/pakket", ["link", "ip-host"]],
    ["http://[2001:db8::1]/", ["link", "ip-host"]],
    ["https://digid.nl@evil.example/x", ["link", "other-host"]],
    ["[digid.nl](https://evil.example/inloggen)", ["link", "link", "other-host"]],
    ['<a href="https://evil.example">rabobank.nl</a>', ["link", "link", "other-host"]],
    ["[onze site](https://buurthuis.example)", ["link"]],
    ["Om 12.30 uur.De hond mag mee", []],
    ["mail jan@buurt.nl", []],
    ["Ik kom thuis.Is dat goed? 3.5 km, € 2.50", []],
  ])("%s", (text, expected) => {
    expect(kinds(text).sort()).toEqual([...expected].sort());
  });

  it("says where it stands and where it goes", () => {
    expect(linkSignals("Zie www.Buurthuis.nl!", known)).toEqual([{ kind: "link", found: "www.Buurthuis.nl", at: { start: 4, end: 20 }, host: "buurthuis.nl" }]);
  });
});

describe("a look-alike", () => {
  it.each([
    ["https://dlgid.nl", "digid.nl", "confusable"],
    ["https://rab0bank.nl/x", "rabobank.nl", "confusable"],
    ["https://digіd.nl", "digid.nl", "confusable"],
    ["https://xn--dgid-lza.nl", "digid.nl", "confusable"],
    ["https://rnarktplaats.nl", "marktplaats.nl", "confusable"],
    ["https://rabobamk.nl", "rabobank.nl", "near"],
    ["https://psotnl.nl", "postnl.nl", "near"],
    ["https://samengorinchen.nl", "samengorinchem.nl", "near"],
    ["https://digid.nl.veilig.example/", "digid.nl", "within"],
    ["https://postnl-pakket.example", "postnl.nl", "part"],
    ["https://tikkie.top/betaal", "tikkie.me", "other-ending"],
    ["https://buurthuіs.nl", null, "mixed-script"],
  ])("%s looks like %s (%s)", (text, looksLike, how) => {
    expect(linkSignals(text, known).filter(({ kind }) => kind === "look-alike")).toMatchObject([{ looksLike, how }]);
  });

  it.each(["https://digid.nl", "https://mijn.overheid.nl", "https://www.bol.com", "https://inge.nl", "https://museum-gorinchem.nl", "https://bouw-ing.nl", "https://rabobank.com", "https://дом.рф", "https://boldly.com"])("%s is itself", (text) => {
    expect(kinds(text)).toEqual(["link"]);
  });
});

it.each([
  ["postnl", "postnl", 0],
  ["postnl", "psotnl", 1],
  ["digid", "digidd", 1],
  ["rabobank", "robobamk", 2],
  ["ing", "rabobank", 3],
])("%s and %s differ %i letters", (one, other, letters) => {
  expect(lettersBetween(one, other, 2)).toBe(letters);
});

it("cannot tell i from l from 1", () => {
  expect(new Set(["digid", "dlgld", "d1g1d"].map(skeleton)).size).toBe(1);
});

it("finds e-mail addresses", () => {
  expect(emailSignals("Mail naar anna.de.vries@voorbeeld.nl of bel.")).toEqual([{ kind: "email", found: "anna.de.vries@voorbeeld.nl", at: { start: 10, end: 36 } }]);
});

it.each(["a.".repeat(5_000), "http://".repeat(1_400), "@".repeat(10_000), "a@".repeat(5_000), "[".repeat(10_000), "[a](".repeat(2_500), "<a ".repeat(3_300), `<a ${"href=".repeat(2_000)}`, "www.".repeat(2_500), "x".repeat(9_990) + ".nl"])(
  "10,000 characters of malice are read in no time (%#)",
  (text) => {
    const from = performance.now();
    linkSignals(text, known);
    emailSignals(text);
    expect(performance.now() - from).toBeLessThan(1_000);
  },
);
