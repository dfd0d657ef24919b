import { describe, expect, it } from "vitest";
import { defaultSetting } from "./setting.ts";
import { MOST_OF_A_KIND, signalsOf } from "./signals-of.server.ts";
import { signal, signalKinds } from "./signal.ts";
import { placeOn, textOf } from "./subject.ts";

const of = (body: string, title = "") => signalsOf({ title, body }, defaultSetting);

describe("signals of a text", () => {
  it("are kept as they are", () => {
    const found = signalsOf(
      {
        title: "Weg met die kankerlijer",
        body: "Hij woont op Kerkstraat 12, belt met 06-12345678, BSN 123456782, rekening NL91ABNA0417164300, mail a.b@voorbeeld.nl, auto 12-GBB-3. https://dlgid.nl http://192.0.2.1/ bit.ly/x [digid.nl](https://evil.example) WAT IS DIT VOOR EEN RARE BUURT GEWORDEN ZEG, WIE DOET HIER EINDELIJK EENS IETS AAN DIE HERRIE EN DIE TROEP OP STRAAT VAN JULLIE ALLEMAAL DE HELE DAG LANG EN DE HELE NACHT ERBIJ, IK WEET HET NIET MEER HOE HET MOET",
      },
      { ...defaultSetting, pace: [{ items: 9, minutes: 10, most: 5 }], recent: [{ id: "1", text: "" }] },
    );
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(signalKinds.filter((kind) => kind !== "repeated")));
    for (const each of found) expect(signal.parse(JSON.parse(JSON.stringify(each)))).toEqual(each);
  });

  it("tell a passage once, by the surest test", () => {
    expect(of("https://voorbeeld.example/123456782/0612345678").map(({ kind }) => kind)).toEqual(["link"]);
    expect(of("NL91ABNA0417164300").map(({ kind }) => kind)).toEqual(["iban"]);
    expect(of("+31 612345678").map(({ kind }) => kind)).toEqual(["phone"]);
  });

  it("stand where they say", () => {
    const subject = { title: "Bel 06-12345678", body: "of 0183-123456" };
    const places = signalsOf(subject, defaultSetting).map(({ at }) => at && textOf(subject).slice(at.start, at.end));
    expect(places).toEqual(["06-12345678", "0183-123456"]);
    expect(signalsOf(subject, defaultSetting).map(({ at }) => at && placeOn(subject, at))).toEqual([
      { part: "title", start: 4, end: 15 },
      { part: "body", start: 3, end: 14 },
    ]);
  });

  it("are few of a kind", () => {
    expect(of("06-12345678, ".repeat(50))).toHaveLength(MOST_OF_A_KIND);
  });

  it("are the same every time", () => {
    expect(of("Bel 06-12345678!!!!!!")).toEqual(of("Bel 06-12345678!!!!!!"));
  });

  it.each([
    ["Kat weg", "Sinds dinsdag 3 november is onze poes Moos weg uit de Gildenwijk. Grijs, witte voetjes, 4 jaar oud."],
    ["Buurtborrel", "Vrijdag om 17.00 uur in het buurthuis. Gratis, neem zelf iets lekkers mee! Tot dan!"],
    ["Boos", "Al drie maanden bel ik de gemeente over de losse tegels in onze straat. Niemand doet iets. Schandalig!"],
  ])("say nothing of an ordinary text: %s", (title, body) => {
    expect(of(body, title)).toEqual([]);
  });
});

it.each(["06-12345678 ", "a.nl ", "http://digid.example ", "12-GBB-3 ", "kankerlijer ", "Kerkstraat 1 ", "NL91ABNA0417164300 ", "123456782 ", "!!! ", "a@b.nl "])("10,000 characters of “%s” are read in no time", (piece) => {
  const from = performance.now();
  of(piece.repeat(Math.ceil(10_000 / piece.length)));
  expect(performance.now() - from).toBeLessThan(1_500);
});
