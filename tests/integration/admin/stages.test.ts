import { beforeAll, describe, expect, it } from "vitest";
import { Visitor } from "#tests/setup/http.ts";
import { platformDb } from "#app/platform/database/client.server.ts";
import { eventually } from "#tests/setup/eventually.ts";
import { twoTowns, type TestTown } from "#tests/setup/towns.ts";
import { startWeb, type BuiltProcess } from "#tests/setup/web.ts";

let town: TestTown;
let web: BuiltProcess;
beforeAll(async () => {
  [town] = await twoTowns();
  web = await startWeb({});
}, 120_000);

const TRIAL = "Dit is een proef";
const CLOSING = "Deze site gaat sluiten";
const NOINDEX = '<meta name="robots" content="noindex"/>';

describe("what a town is going through", () => {
  it.each([
    { status: "live", note: null, code: 200, says: [], saysNot: [TRIAL, CLOSING, NOINDEX] },
    { status: "trial", note: null, code: 200, says: [TRIAL, NOINDEX], saysNot: [CLOSING] },
    { status: "closing", note: "Op 1 januari gaat de site dicht.", code: 200, says: [CLOSING, "Op 1 januari gaat de site dicht."], saysNot: [TRIAL, NOINDEX] },
    // What is in the making is nowhere: not even its name is told.
    { status: "draft", note: null, code: 404, says: ["Hier is niets te vinden"], saysNot: ["Lindedorp"] },
  ])("stands on each of its pages: $status", async ({ status, note, code, says, saysNot }) => {
    await platformDb().tenant.updateMany({ where: { id: town.tenant.id }, data: { status, statusNote: note } });
    for (const path of ["/", "/berichten"]) {
      const answer = await eventually(() => new Visitor(web, town.host).get(path), (given) => given.status === code && says.every((words) => given.text.includes(words)) && !saysNot.some((words) => given.text.includes(words)), 5_000);
      expect(answer.status).toBe(code);
    }
  });
});
