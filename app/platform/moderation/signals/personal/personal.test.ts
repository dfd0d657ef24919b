import { describe, expect, it } from "vitest";
import { addressesIn } from "./address.ts";
import { bsnsIn } from "./bsn.ts";
import { ibansIn } from "./iban.ts";
import { phonesIn } from "./phone.ts";
import { platesIn } from "./plate.ts";

const all = (text: string) => [...bsnsIn(text), ...ibansIn(text), ...phonesIn(text), ...platesIn(text), ...addressesIn(text)];

describe("a BSN", () => {
  it.each([
    ["Haar BSN is 123456782.", "together"],
    ["123.456.782", "dots"],
    ["zijn sofinummer: 1112.22.333!", "dots"],
    ["111 222 333 staat er", "spaces"],
  ])("%s", (text, written) => {
    expect(bsnsIn(text)).toMatchObject([{ kind: "bsn", rule: "eleven-test", written }]);
  });

  it("shows its last three digits and its place only", () => {
    expect(bsnsIn("BSN 123456782")).toMatchObject([{ found: "••••••782", at: { start: 4, end: 13 } }]);
  });

  it.each(["123456789", "000000000", "111111111", "bestelnummer 123456782", "KvK-nummer: 123456782", "€ 123.456.782", "123.456.782 euro", "1234567820", "123456782,50", "NL123456782B01", "zaak: 123456782", "#123456782"])(
    "%s is none",
    (text) => {
      expect(bsnsIn(text)).toEqual([]);
    },
  );
});

describe("an account number", () => {
  it.each([
    ["Maak over op NL91ABNA0417164300 op naam van mij", "NL91ABNA0417164300"],
    ["nl91 abna 0417 1643 00.", "nl91 abna 0417 1643 00"],
    ["BE68 5390 0754 7034 graag", "BE68 5390 0754 7034"],
    ["DE89-3704-0044-0532-0130-00", "DE89-3704-0044-0532-0130-00"],
  ])("%s", (text, found) => {
    expect(ibansIn(text)).toMatchObject([{ found, rule: "mod-97" }]);
  });

  it.each(["NL91ABNA0417164301", "NL91ABNA04171643000", "XNL91ABNA0417164300", "NL91 is geen nummer", "ZZ91ABNA0417164300"])("%s is none", (text) => {
    expect(ibansIn(text)).toEqual([]);
  });
});

describe("a phone number", () => {
  it.each([
    ["bel 06-12345678", "mobile"],
    ["app 0612345678!", "mobile"],
    ["06 12 34 56 78", "mobile"],
    ["06 - 1234 5678", "mobile"],
    ["06-12-34-56-78", "mobile"],
    ["0612-345 678", "mobile"],
    ["0 6 1 2 3 4 5 6 7 8", "mobile"],
    ["+31 6 12345678", "mobile"],
    ["+31 (0)6 1234 5678", "mobile"],
    ["0031612345678", "mobile"],
    ["0183-123456", "landline"],
    ["(0183) 12 34 56", "landline"],
    ["010 123 45 67", "landline"],
    ["+31183123456", "landline"],
    ["085-1234567", "other"],
    ["+32 475 12 34 56", "abroad"],
  ])("%s", (text, form) => {
    expect(phonesIn(text)).toMatchObject([{ form }]);
  });

  it("two of them are two", () => {
    expect(phonesIn("06-12345678 of 0183-654321")).toHaveLength(2);
    expect(phonesIn("06-12345678/0183-654321")).toHaveLength(2);
  });

  it.each([
    "bestelnummer 0612345678",
    "pakketcode: 0183123456",
    "06-12-2026 10 uur",
    "06 12 2026 10",
    "0900-8844",
    "0800 1234567",
    "bel 112",
    "14 0183",
    "06123456789",
    "X0612345678",
    "0612345678-01",
    "24/7 open, 7 dagen per week",
    "van 09.00 tot 17.00",
  ])("%s is none", (text) => {
    expect(phonesIn(text)).toEqual([]);
  });
});

describe("a number plate", () => {
  it.each([
    ["AB-12-34", 1],
    ["12-34-AB", 2],
    ["12-AB-34", 3],
    ["AB-12-CD", 4],
    ["AB-CD-12", 5],
    ["12-AB-CD", 6],
    ["12-GBB-3", 7],
    ["1-KBB-23", 8],
    ["VX-123-X", 9],
    ["X-123-VX", 10],
    ["GBB-12-X", 11],
    ["X-12-GBB", 12],
    ["1-XX-123", 13],
    ["123-XX-1", 14],
  ])("%s is sidecode %i", (text, sidecode) => {
    expect(platesIn(`Hij reed in ${text}, een rode auto`)).toMatchObject([{ sidecode, written: "dashes" }]);
  });

  it.each([
    ["gb-123-x", "dashes"],
    ["kenteken GB123X", "bare"],
    ["Zijn kenteken is 12 GBB 3.", "bare"],
    ["nummerplaat: 1kbb23", "bare"],
  ])("%s", (text, written) => {
    expect(platesIn(text)).toMatchObject([{ written }]);
  });

  it.each(["1-mei-26", "ma-10-12", "12-12-DO", "10-12-2026", "06-12345678", "GB123X", "1234AB", "4201 AB", "24-7", "A-12", "covid-19", "op 12-05-26", "a-12-abc-4"])("%s is none", (text) => {
    expect(platesIn(text)).toEqual([]);
  });
});

describe("an address", () => {
  it.each([
    ["Hij woont op Kerkstraat 12.", "Kerkstraat 12", null],
    ["kerkstraat 12a, in dat hoekhuis", "kerkstraat 12a", null],
    ["Prinses Beatrixlaan 4-2", "Beatrixlaan 4-2", null],
    ["Langeweg nr. 7, 4201 AB Gorinchem", "Langeweg nr. 7, 4201 AB", "4201 AB"],
    ["Burgemeester Jansenplein 101 bis", "Jansenplein 101 bis", null],
    ["op de Grote Markt 1 is het", "Grote Markt 1", null],
    ["Havendijk 8 is van hem", "Havendijk 8", null],
    ["Molengracht 3 wonen ze", "Molengracht 3", null],
    ["Lingehof 22!", "Lingehof 22", null],
  ])("%s", (text, found, postcode) => {
    expect(addressesIn(text)).toMatchObject([{ found, postcode }]);
  });

  it.each([
    "In de Kerkstraat is het druk",
    "In de Kerkstraat 3 auto's beschadigd",
    "Kerkplein 5 mei feest",
    "Marktplein 14.00 uur",
    "onderweg 3 keer gestopt",
    "op het fietspad 2 kinderen",
    "Rommelmarkt 12 juni",
    "Kerkstraat 10:30 verzamelen",
    "Stationsweg 30 km",
    "wij zijn 3 straten verder",
    "4201 AB",
    "in het park 3 jonge katjes",
    "Havendijk 20 bomen gekapt",
  ])("%s is none", (text) => {
    expect(addressesIn(text)).toEqual([]);
  });
});

describe("ordinary text", () => {
  it.each([
    "Zaterdag 12 december 2026 om 14.30 uur in de Gildenwijk, kosten € 12,50.",
    "Postcode 4205 GB, de wijk Haarwijk, tel maar na: 1.250 inwoners.",
    "Op 06-12-2026 van 10.00-12.30 uur zijn we 24/7 open, 100% gratis.",
    "Pakket 3SABCD0123456789 is zoek, ordernummer 061234567890.",
    "Bus 121 rijdt elke 30 minuten, van 7-10 en van 15-19 uur.",
    "De A15 en de N3 zijn dicht. Windkracht 7-8. Uitslag 3-2.",
    "Wij zoeken 2-3 vrijwilligers voor 4 uur per week, vanaf 1-1-2027.",
  ])("%s", (text) => {
    expect(all(text)).toEqual([]);
  });
});

it.each(["0 ".repeat(5_000), "a".repeat(10_000), "1".repeat(10_000), "aa11".repeat(2_500), "straat 1".repeat(1_250), "a-".repeat(5_000), "A.".repeat(5_000), "+".repeat(10_000), "12-34-".repeat(1_666)])(
  "10,000 characters of malice are read in no time (%#)",
  (text) => {
    const from = performance.now();
    all(text);
    expect(performance.now() - from).toBeLessThan(1_000);
  },
);
