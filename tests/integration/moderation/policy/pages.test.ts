import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { readPolicy } from "#app/platform/moderation/policy/read.server.ts";
import { storedRules } from "#app/platform/moderation/policy/stored-rules.server.ts";
import { hostileWords } from "#app/platform/moderation/signals/words/hostile-words.ts";
import { readTownVersion } from "#app/platform/tenancy/change-town.server.ts";
import { saveRule } from "#app/platform/moderation/policy/change-rules.server.ts";
import { Visitor, type Fields } from "#tests/setup/http.ts";
import { sessionOf } from "#tests/setup/roles.ts";
import { acting, twoTowns, type PersonKey, type TestTown } from "#tests/setup/towns.ts";
import { startWeb, type BuiltProcess } from "#tests/setup/web.ts";
import { factsOf, pastText, withLink } from "./past.ts";

let here: TestTown;
let there: TestTown;
let web: BuiltProcess;
beforeAll(async () => {
  [here, there] = await twoTowns();
  web = await startWeb();
}, 120_000);

const RULES = "/beheer/toezicht/regels";
const visitor = async (who: PersonKey = "admin", town = here) => new Visitor(web, town.host, await sessionOf(town, who));
const get = async (path: string) => (await visitor()).get(path);
const post = async (path: string, fields: Fields) => (await visitor()).post(path, fields);
const version = async (town = here) => String((await readTownVersion(town.db)).version);
const insert = (kind: string) => JSON.stringify({ type: "insert", payload: { name: "conditions", defaultValue: { if: kind } } });
const remove = (index: number) => JSON.stringify({ type: "remove", payload: { name: "conditions", index } });

describe("the builder, without scripts", () => {
  const typed = async (more: Fields = {}): Promise<Fields> => ({ version: await version(), key: randomUUID(), name: "Met een link", match: "all", action: "hold", guards: "no-advertising", label: "", ...more });

  it("adds a condition, keeps what was typed, and takes one away", async () => {
    const added = await post(`${RULES}/nieuw`, { ...(await typed()), "conditions[0].if": "score", "conditions[0].percent": "85", __intent__: insert("words") });
    expect(added.status).toBe(200);
    expect(added.text).toContain('name="conditions[1].words"');
    expect(added.text).toMatch(/name="conditions\[0\]\.percent"[^>]*value="85"/);
    expect(added.text).toMatch(/name="name"[^>]*value="Met een link"/);
    const less = await post(`${RULES}/nieuw`, { ...(await typed()), "conditions[0].if": "score", "conditions[0].percent": "85", "conditions[1].if": "link", __intent__: remove(0) });
    expect(less.text).toMatch(/name="conditions\[0\]\.if" value="link"/);
    expect(less.text).not.toContain('name="conditions[1]');
  });

  it.each<[what: string, fields: Fields, said: string]>([
    ["no condition", {}, "Kies er minstens één."],
    ["an empty list of words", { "conditions[0].if": "words", "conditions[0].words": "\n ," }, "Vul dit in."],
    ["a word of one letter", { "conditions[0].if": "words", "conditions[0].words": "fiets\na" }, "Schrijf minstens 2 tekens."],
    ["a percentage above 100", { "conditions[0].if": "score", "conditions[0].percent": "101" }, "Vul 100 of minder in."],
    ["a hold without the rule it guards", { "conditions[0].if": "link", guards: "" }, "Vul dit in."],
    ["a label without its text", { "conditions[0].if": "link", action: "label" }, "Vul dit in."],
  ])("refuses %s, beside its field", async (_what, fields, said) => {
    const answer = await post(`${RULES}/nieuw`, await typed(fields));
    expect(answer.status).toBe(400);
    expect(answer.text).toContain(said);
  });

  it("saves, shows what the rule would have done, and only then offers to switch it on", async () => {
    await pastText(here, withLink("Kijk op mijn site"));
    await pastText(here, factsOf("Niets aan de hand"));
    const fields = await typed({ "conditions[0].if": "link" });
    const path = `${RULES}/${String(fields["key"])}/proef`;
    const answer = await post(`${RULES}/nieuw`, fields);
    expect([answer.status, answer.headers.location]).toEqual([303, `${path}?gedaan=saved`]);
    const page = await get(path);
    expect(page.text).toContain("De regel past op 1 van de 2 teksten.");
    expect(page.text).toContain("Onterecht tegengehouden: bekijk 1 tekst");
    expect(page.text).toContain("Zet de regel aan");
    const list = await get(`${path}/onterecht`);
    expect(list.text).toContain("Kijk op mijn site");
    expect(list.text).toContain("Er staat een link in naar voorbeeld.example.");
    expect((await post(path, { do: "on", version: await version() })).status).toBe(303);
    expect((await readPolicy(here.db, here.tenant.id)).rules.map(({ id }) => id)).toContain(fields["key"]);
  });

  it("tells who was late, and keeps what they typed", async () => {
    const late = await typed({ version: "1", name: "Te laat", "conditions[0].if": "link" });
    const answer = await post(`${RULES}/nieuw`, late);
    expect(answer.status).toBe(409);
    expect(answer.text).toContain("Iemand anders veranderde net iets");
    expect(answer.text).toMatch(/name="name"[^>]*value="Te laat"/);
    expect(answer.text).toMatch(new RegExp(`name="version"[^>]*value="${await version()}"`));
  });
});

describe("a rule of another town", () => {
  it("is not there", async () => {
    const id = randomUUID();
    await saveRule(acting(there, "admin"), { version: Number(await version(there)), rule: { id, name: "Van elders", conditions: [{ if: "link" }], match: "all", action: "queue" } });
    for (const path of [`${RULES}/${id}`, `${RULES}/${id}/proef`, `${RULES}/${id}/proef/onterecht`]) {
      expect([path, (await get(path)).status]).toEqual([path, 404]);
      expect([path, (await (await visitor("admin", there)).get(path)).status]).toEqual([path, 200]);
    }
    expect((await post(`${RULES}/${id}/proef`, { do: "on", version: await version() })).status).toBe(404);
    expect((await post(RULES, { do: "delete", rule: id, version: await version() })).status).toBe(409);
    expect((await storedRules(there.db, there.tenant.id)).map(({ rule }) => rule.id)).toContain(id);
  });
});

describe("who may come here", () => {
  it.each(["/beheer/toezicht", "/beheer/toezicht/woorden", RULES, `${RULES}/nieuw`, `${RULES}/bsn`, `${RULES}/bsn/proef`, `${RULES}/bsn/proef/gemist`])("%s: admins only", async (path) => {
    expect((await get(path)).status).toBe(200);
    for (const who of ["resident", "connector", "moderator"] as const) expect([who, (await (await visitor(who)).get(path)).status]).toEqual([who, 403]);
  });

  it("a list that is none is not there", async () => {
    expect((await get(`${RULES}/bsn/proef/zomaar`)).status).toBe(404);
  });
});

describe("the word list", () => {
  const words = async () => (await readPolicy(here.db, here.tenant.id)).words;

  it("is folded away, is saved by how words count, and goes back to what it was", async () => {
    const page = await get("/beheer/toezicht/woorden");
    expect(page.text).toContain(`Laat de ${hostileWords.length} woorden zien.`);
    expect(page.text).not.toMatch(/<details[^>]* open/);
    const saved = await post("/beheer/toezicht/woorden", { version: await version(), anywhere: "Sukkel\n sukkel \r\n\r\nboef", alone: "ga toch weg", compound: "" });
    expect(saved.status).toBe(303);
    expect(await words()).toEqual([
      { word: "sukkel", where: "anywhere" },
      { word: "boef", where: "anywhere" },
      { word: "ga toch weg", where: "alone" },
    ]);
    expect((await readPolicy(there.db, there.tenant.id)).words).toEqual(hostileWords);
    expect((await post("/beheer/toezicht/woorden", { do: "forget", version: await version() })).status).toBe(303);
    expect(await words()).toEqual(hostileWords);
  });

  it("refuses too many words, and keeps what somebody typed who was late", async () => {
    const many = Array.from({ length: 300 }, (_, index) => `woord${index}`).join("\n");
    const refused = await post("/beheer/toezicht/woorden", { version: await version(), anywhere: many, alone: many.replaceAll("woord", "ander"), compound: "" });
    expect(refused.status).toBe(400);
    const late = await post("/beheer/toezicht/woorden", { version: "1", anywhere: "nieuweling", alone: "", compound: "" });
    expect([late.status, late.text.includes("nieuweling")]).toEqual([409, true]);
    expect(await words()).toEqual(hostileWords);
  });
});

describe("the settings", () => {
  const fields = { firstPosts: "3", lookAt: "new-people", connectorHours: "12", moderatorHours: "48", appealDays: "10" };

  it("are saved in the town's profile, and say when nothing was learnt yet", async () => {
    expect((await post("/beheer/toezicht", { version: await version(), ...fields })).status).toBe(303);
    expect((await readTownVersion(here.db)).profile.moderation).toEqual({ firstPosts: 3, lookAt: "new-people", connectorHours: 12, moderatorHours: 48, appealDays: 10 });
    expect((await get("/beheer/toezicht")).text).toContain("Nodig zijn nog 25 goedgekeurde en 25 afgekeurde teksten.");
  });

  it("are refused out of bounds, and when somebody else came first", async () => {
    const wrong = await post("/beheer/toezicht", { version: await version(), ...fields, firstPosts: "21" });
    expect([wrong.status, wrong.text.includes("Vul 20 of minder in.")]).toEqual([400, true]);
    const late = await post("/beheer/toezicht", { version: "1", ...fields, firstPosts: "7" });
    expect([late.status, late.text.includes("De ander veranderde:")]).toEqual([409, true]);
    expect((await readTownVersion(here.db)).profile.moderation.firstPosts).toBe(3);
  });
});
