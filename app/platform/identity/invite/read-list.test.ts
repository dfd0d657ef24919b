import { describe, expect, it } from "vitest";
import { readList } from "./read-list.server.ts";

const neighbourhoods = [
  { id: "11111111-1111-4111-8111-111111111111", slug: "lingewijk", name: "Lingewijk", adjacentIds: [] },
  { id: "22222222-2222-4222-8222-222222222222", slug: "oude-stad", name: "Oude stad", adjacentIds: [] },
];
const read = (text: string) => {
  const reading = readList(text, neighbourhoods);
  return reading.ok ? reading.rows : reading.reason;
};
const [linge, oud] = neighbourhoods.map(({ id }) => id);

describe("a list of people", () => {
  it.each([
    ["semicolons", "naam;e-mail;rol;wijk\nSam;Sam@Voorbeeld.nl;buurtverbinder;Lingewijk"],
    ["commas", "naam,e-mail,rol,wijk\nSam,sam@voorbeeld.nl,Buurtverbinder,lingewijk"],
    ["tabs", "naam\te-mail\trol\twijk\nSam\tsam@voorbeeld.nl\tconnector\tLINGEWIJK"],
    ["quotes, a byte order mark and the line ends of Windows", '\uFEFF"E-mail";"Naam";"Rol";"Wijken"\r\n"sam@voorbeeld.nl";"Sam";"buurtverbinder";"lingewijk"\r\n\r\n'],
  ])("is read with %s", (_, text) => {
    expect(read(text)).toEqual([{ line: 2, email: "sam@voorbeeld.nl", name: "Sam", faults: [], person: { name: "Sam", email: "sam@voorbeeld.nl", roles: ["connector"], connectorFor: [linge], civilServantTitle: null } }]);
  });

  it("knows the town's own word above the column", () => {
    const reading = readList("naam;e-mail;rol;dorp\nSam;sam@x.nl;buurtverbinder;lingewijk", neighbourhoods, ["dorp", "dorpen"]);
    expect(reading).toMatchObject({ rows: [{ person: { connectorFor: [linge] } }] });
  });

  it("takes several roles and neighbourhoods, a job title, and residents without a role", () => {
    expect(read('naam;email;rol;wijken;functie\nSam;sam@x.nl;"buurtverbinder, moderator";"Lingewijk, oude stad";Wijkbeheerder\nNoor;noor@x.nl;bewoner;Lingewijk;')).toMatchObject([
      { person: { roles: ["connector", "moderator"], connectorFor: [linge, oud], civilServantTitle: "Wijkbeheerder" } },
      { person: { roles: [], connectorFor: [], civilServantTitle: null } },
    ]);
  });

  it.each([
    ["no name", ";sam@x.nl;;", [["no-name", ""]]],
    ["no address", "Sam;;;", [["no-email", ""]]],
    ["a wrong address", "Sam;sam;;", [["bad-email", "sam"]]],
    ["a role that is none", "Sam;sam@x.nl;burgemeester;", [["unknown-role", "burgemeester"]]],
    ["a neighbourhood that is none", "Sam;sam@x.nl;buurtverbinder;Atlantis", [["unknown-neighbourhood", "Atlantis"]]],
    ["a connector of nowhere", "Sam;sam@x.nl;buurtverbinder;", [["no-neighbourhood", ""]]],
    ["all of it at once", ";x;y;z", [["no-name", ""], ["bad-email", "x"], ["unknown-role", "y"], ["unknown-neighbourhood", "z"]]],
  ])("says with the line: %s", (_, line, faults) => {
    expect(read(`naam;e-mail;rol;wijk\nNoor;noor@x.nl;;\n${line}`)).toMatchObject([{ faults: [] }, { line: 3, person: undefined, faults: faults.map(([fault, said]) => ({ fault, said })) }]);
  });

  it("says who stands in it twice", () => {
    expect(read("naam;e-mail\nSam;sam@x.nl\nSam;SAM@x.nl")).toMatchObject([{ faults: [] }, { faults: [{ fault: "twice", said: "sam@x.nl" }] }]);
  });

  it.each([
    ["nothing", "", "no-columns"],
    ["no heading", "Sam;sam@x.nl", "no-columns"],
    ["nobody", "naam;e-mail\n;\n", "empty"],
    ["too many", `naam;e-mail\n${"Sam;sam@x.nl\n".repeat(201)}`, "too-many"],
    ["a quote that never ends", 'naam;e-mail\n"Sam;sam@x.nl', "not-a-list"],
  ])("is refused with %s", (_, text, reason) => {
    expect(read(text)).toBe(reason);
  });
});
