import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { plainTexts } from "#app/platform/plain-language/messages/index.ts";
import { defaultWords } from "#app/platform/i18n/words.ts";
import { valueOf } from "../../setup/http.ts";
import { memberOf } from "../../setup/roles.ts";
import { twoTowns, type TestTown } from "../../setup/towns.ts";
import { startWeb, type BuiltProcess } from "../../setup/web.ts";

const STIFF = "Hierbij delen wij u mede dat met ingang van 1 december de inzameling thans dient te worden gewijzigd ten behoeve van de stadswinkel.";
const WORDS = "/beheer/mensentaal/woorden";
const { coach, words, trend } = plainTexts.in("nl", defaultWords.nl);

let here: TestTown;
let there: TestTown;
let web: BuiltProcess;

beforeAll(async () => {
  [here, there] = await twoTowns();
  web = await startWeb();
}, 120_000);

const typed = (text: string, name: string) => new RegExp(`<textarea[^>]*name="${name}"[^>]*>([^<]*)</textarea>`).exec(text)?.[1];
const items = (town: TestTown) => town.db.item.count({ where: { tenantId: town.tenant.id } });

describe("a form without scripts", () => {
  it("comes back with the coach's hints when its writer asks, as it was typed, without errors, and nothing is published", async () => {
    const resident = await memberOf(web, here, "resident");
    const before = await items(here);
    const fresh = await resident.get("/berichten/nieuw");
    expect(fresh.text).toContain(coach.ask);
    expect(fresh.text).not.toContain("coach__hint");
    const { text } = await resident.post("/berichten/nieuw", { key: valueOf(fresh.text, "key"), title: "", body: STIFF, scope: "town", coach: "body", intent: "publish" });
    expect(typed(text, "body")).toBe(STIFF);
    expect(text).toContain("Dit leest stroef.");
    expect(text).toContain(coach.rather("vanaf"));
    expect(text).not.toContain('aria-invalid="true"');
    expect(await items(here)).toBe(before);
  });

  it("does so for a change, a draft and an organisation too, and leaves them as they were", async () => {
    const editor = await memberOf(web, here, "editor");
    const placed = await editor.post("/berichten/nieuw", { key: randomUUID(), title: "De bak", body: "Morgen komt de wagen.", scope: "town", intent: "publish" });
    const path = String(placed.headers.location).split("/").slice(0, 3).join("/");
    const change = await editor.post(`${path}/bewerken`, { key: randomUUID(), version: "1", title: "De bak", body: STIFF, scope: "town", coach: "body" });
    expect(typed(change.text, "body")).toBe(STIFF);
    expect(change.text).toContain(coach.rather("vanaf"));
    expect(await here.db.item.findFirst({ where: { tenantId: here.tenant.id, title: "De bak" } })).toMatchObject({ body: "Morgen komt de wagen.", version: 1 });

    const page = await editor.post("/organisaties/buurthuis/bewerken", { name: "Anders", kind: "community-centre", about: STIFF, coach: "about" });
    expect(typed(page.text, "about")).toBe(STIFF);
    expect(page.text).toContain(coach.rather("vanaf"));
    expect((await here.db.organisation.findFirst({ where: { tenantId: here.tenant.id, id: here.organisation } }))?.name).toBe("Buurthuis De Lantaarn");
  });
});

describe("the town's own words", () => {
  it("are saved by an admin, for this town alone, with a line in the audit trail; the coach knows them", async () => {
    const admin = await memberOf(web, here, "admin");
    const version = valueOf((await admin.get(WORDS)).text, "version");
    const saved = await admin.post(WORDS, { version, lines: "Stadswinkel = de balie\n\nten kantore = hier" });
    expect([saved.status, saved.headers.location]).toEqual([303, `${WORDS}?gedaan=saved`]);
    const page = await admin.get(`${WORDS}?gedaan=saved`);
    expect(page.text).toContain(words.saved);
    expect(typed(page.text, "lines")).toBe("stadswinkel = de balie\nten kantore = hier");
    expect(await here.db.auditEvent.count({ where: { tenantId: here.tenant.id, action: "plain-words.changed", actorId: here.people.admin.accountId } })).toBe(1);

    const ask = async (town: TestTown) => (await (await memberOf(web, town, "resident")).post("/berichten/nieuw", { key: randomUUID(), body: STIFF, coach: "body" })).text;
    expect(await ask(here)).toContain(coach.rather("de balie"));
    expect(await ask(there)).not.toContain(coach.rather("de balie"));
    expect(await there.db.plainWord.count({ where: { tenantId: there.tenant.id } })).toBe(0);
  });

  it("are given back with what is wrong by line, and nothing is lost", async () => {
    const admin = await memberOf(web, here, "admin");
    const version = valueOf((await admin.get(WORDS)).text, "version");
    const lines = "loket = balie\nstadswinkel";
    const answer = await admin.post(WORDS, { version, lines });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain(words.wrong.form(2));
    expect(typed(answer.text, "lines")).toBe(lines);
    expect(await here.db.plainWord.count({ where: { tenantId: here.tenant.id } })).toBe(2);
  });

  it("of an admin who came second are not written over those of the first", async () => {
    const admin = await memberOf(web, here, "admin");
    const version = valueOf((await admin.get(WORDS)).text, "version");
    expect((await admin.post(WORDS, { version, lines: "loket = balie" })).status).toBe(303);
    const second = await admin.post(WORDS, { version, lines: "loket = tafel" });
    expect(second.status).toBe(409);
    expect(typed(second.text, "lines")).toBe("loket = tafel");
    expect(await here.db.plainWord.findMany({ where: { tenantId: here.tenant.id }, select: { said: true, instead: true } })).toEqual([{ said: "loket", instead: "balie" }]);
  });

  it.each(["resident", "editor", "connector", "moderator", "civilServant"] as const)("are not for a %s", async (who) => {
    const member = await memberOf(web, here, who);
    for (const path of [WORDS, "/beheer/mensentaal"]) expect((await member.get(path)).status).toBe(403);
    expect((await member.post(WORDS, { version: "1", lines: "loket = tafel" })).status).toBe(403);
  });
});

describe("the pages of the trend", () => {
  it("invite whoever wrote nothing, and show a figure with its table to who did", async () => {
    const [neighbour, admin] = [await memberOf(web, there, "neighbour"), await memberOf(web, there, "admin")];
    expect((await neighbour.get("/account/mijn-taal")).text).toContain(trend.ownEmpty);
    expect((await admin.get("/beheer/mensentaal")).text).toContain(trend.townEmpty);
    const servant = await memberOf(web, there, "civilServant");
    expect((await servant.post("/berichten/nieuw", { key: randomUUID(), title: "Over de bak", body: STIFF, scope: "town", intent: "publish" })).status).toBe(303);
    const own = await servant.get("/account/mijn-taal");
    expect(own.text).toContain("Over de bak");
    expect(own.text).toContain('role="img"');
    const town = await admin.get("/beheer/mensentaal");
    expect(town.text).toContain(trend.easyOf(0, 1));
    expect((await (await memberOf(web, there, "resident")).get("/account/mijn-taal")).text).not.toContain("Over de bak");
  });
});
