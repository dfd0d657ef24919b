import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { vacancyMessages } from "#app/modules/vacancies/messages/index.ts";
import { vacancyKind } from "#app/modules/vacancies/vacancy.item.server.ts";
import { vacancyRow } from "#app/modules/vacancies/vacancy-row.server.ts";
import { vacancyWriting } from "#app/modules/vacancies/writing.server.ts";
import { publishDraft } from "#app/platform/content/writing/publish-draft.server.ts";
import { saveItem } from "#app/platform/content/writing/save-item.server.ts";
import { findItem } from "#app/platform/content/item.server.ts";
import { acting, twoTowns, VIEW, type PersonKey, type TestTown } from "../../setup/towns.ts";

let here: TestTown;
let there: TestTown;
beforeEach(async () => {
  [here, there] = await twoTowns();
  await here.db.item.deleteMany({ where: { tenantId: here.tenant.id } });
});

function sent(more: Record<string, unknown>): Request {
  const fields = { key: randomUUID(), title: "Gastvrouw gezocht", tasks: "Koffie schenken\nPraten", body: "Kom erbij.", scope: "town", intent: "publish", organisation: here.organisation, expiresOn: "2027-01-20", ...more };
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) for (const each of Array.isArray(value) ? value : [value]) body.append(name, String(each));
  return new Request("http://town.example/vacatures/nieuw", { method: "POST", body, headers: { "content-type": "application/x-www-form-urlencoded" } });
}

async function save(more: Record<string, unknown> = {}, who: PersonKey = "editor") {
  const doing = acting(here, who);
  return saveItem(sent(more), doing, vacancyWriting(doing), { locale: "nl", texts: vacancyMessages.in("nl", here.tenant.words.nl).item });
}

async function saved(more: Record<string, unknown> = {}) {
  const result = await save(more);
  if (!result.ok) throw new Error(JSON.stringify(result.reply.error));
  const row = await vacancyRow(here.db, here.tenant.id, result.id);
  if (!row) throw new Error("no row");
  return { ...result, row };
}

describe("the form of a vacancy", () => {
  it.each<[string, Record<string, unknown>, string]>([
    ["nobody in whose name", { organisation: "" }, "organisation"],
    ["an organisation of nowhere", { organisation: randomUUID() }, "organisation"],
    ["no tasks", { tasks: " \n - \n" }, "tasks"],
    ["too many tasks", { tasks: Array.from({ length: 13 }, (_, index) => `Taak ${index}`).join("\n") }, "tasks"],
    ["a task as long as a letter", { tasks: "a".repeat(161) }, "tasks"],
    ["a last day that is over", { expiresOn: "2026-11-23" }, "expiresOn"],
    ["a last day in two years", { expiresOn: "2028-11-24" }, "expiresOn"],
    ["a last day that is none", { expiresOn: "2026-02-30" }, "expiresOn"],
    ["a day for what goes on", { commitment: "lasting", onceOn: "2026-12-24" }, "onceOn"],
    ["a day that has been", { commitment: "once", onceOn: "2026-11-20" }, "onceOn"],
    ["a neighbourhood of nowhere", { neighbourhood: randomUUID() }, "neighbourhood"],
    ["no hours at all", { hours: "0" }, "hours"],
    ["a skill that nobody knows", { skills: ["juggling"] }, "skills[0]"],
  ])("is given back with %s, and nothing is lost or written", async (_case, more, field) => {
    const result = await save(more);
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(Object.keys(result.reply.error ?? {})).toEqual([field]);
    expect(result.reply.initialValue).toMatchObject({ title: "Gastvrouw gezocht", body: "Kom erbij." });
    expect(await here.db.item.count({ where: { tenantId: here.tenant.id } })).toBe(0);
  });

  it("keeps all that it says, and says it again in the form; for what is done once nobody applies after the day itself", async () => {
    const { id, row } = await saved({
      tasks: "- Koffie schenken\r\n- Praten\r\n", commitment: "once", onceOn: "2026-12-24", hours: "3", hoursPer: "once", days: ["6"], parts: ["morning", "evening"],
      skills: ["hosting", "people"], targetGroups: ["lonely"], neighbourhood: here.neighbourhoods.noord, place: "De Lantaarn", seats: "2",
    });
    expect(row).toMatchObject({
      tasks: ["Koffie schenken", "Praten"], commitment: "once", onceOn: "2026-12-24", hours: 3, hoursPer: "once", days: [6], parts: ["morning", "evening"],
      skills: ["people", "hosting"], targetGroups: ["lonely"], neighbourhoodId: here.neighbourhoods.noord, place: "De Lantaarn", seats: 2, expiresOn: "2026-12-24", endedAt: null,
    });
    const fields = await vacancyWriting(acting(here, "editor")).fields?.(here.db, here.tenant.id, id);
    expect(Object.fromEntries(fields ?? [])).toMatchObject({ tasks: "Koffie schenken\nPraten", onceOn: "2026-12-24", expiresOn: "2026-12-24", seats: "2" });
  });

  it("sent twice is one vacancy", async () => {
    const key = randomUUID();
    const first = await saved({ key });
    const second = await saved({ key });
    expect(second.id).toBe(first.id);
    expect(await here.db.item.count({ where: { tenantId: here.tenant.id, kind: "vacancy" } })).toBe(1);
  });

  it("keeps a draft without tasks, which does not go out before it has some", async () => {
    const { id } = await saved({ tasks: "", intent: "draft" });
    const draft = await findItem(here.db, here.tenant.id, id);
    if (!draft) throw new Error("no draft");
    const doing = acting(here, "editor");
    expect(await publishDraft(doing, vacancyWriting(doing), draft, "nl")).toBe(`/vacatures/${id}/bewerken?plaats=1`);
    expect((await findItem(here.db, here.tenant.id, id))?.status).toBe("draft");
  });

  it("of another town's organisation is refused, and so is that of one for which somebody does not write", async () => {
    expect((await save({ organisation: there.organisation })).ok).toBe(false);
    expect((await save({}, "resident")).ok).toBe(false);
  });

  it("passes the gate with its tasks and its place", async () => {
    const { id } = await saved({ tasks: "Koffie schenken", place: "Bij de brug" });
    expect(await vacancyKind.also?.(here.db, here.tenant.id, id)).toEqual(["Koffie schenken", "Bij de brug"]);
    expect(vacancyWriting(acting(here, "editor")).also?.(vacancyWriting(acting(here, "editor")).form.parse({ key: randomUUID(), title: "Gastvrouw", scope: "town", tasks: "Een\nTwee", place: "Hier", body: "Ja", expiresOn: "2027-01-01" }))).toEqual(["Een", "Twee", "Hier"]);
  });

  it("asks anew whether it may stay when its last day changed", async () => {
    const { id } = await saved();
    const where = { tenantId: here.tenant.id, itemId: id };
    await here.db.vacancy.updateMany({ where, data: { askedAt: new Date("2026-11-24T10:00:00Z") } });
    const item = await findItem(here.db, here.tenant.id, id);
    const doing = acting(here, "editor");
    const change = async (more: Record<string, unknown>) => {
      const current = await findItem(here.db, here.tenant.id, id);
      const result = await saveItem(sent({ version: current?.version, ...more }), doing, vacancyWriting(doing), { locale: "nl", texts: vacancyMessages.in("nl", here.tenant.words.nl).item, item });
      expect(result.ok).toBe(true);
      return (await here.db.vacancy.findFirstOrThrow({ where })).askedAt;
    };
    expect(await change({ title: "Gastheer gezocht" })).not.toBeNull();
    expect(await change({ title: "Gastheer gezocht", expiresOn: "2027-02-20" })).toBeNull();
  });
});

describe("the card of a vacancy", () => {
  it("says when, where, with what, and until when", async () => {
    const { id } = await saved({ hours: "1", days: ["6"], skills: ["animals"], neighbourhood: here.neighbourhoods.noord });
    const card = (await vacancyKind.card(here.db, [id], VIEW)).get(id);
    expect(card?.lines.map(({ text }) => text)).toEqual(["Ongeveer 1 uur per week. Op zaterdag", "Noord", "Met dieren", "Aanmelden kan tot en met woensdag 20 januari 2027"]);
    expect(card?.badges).toEqual([]);
  });

  it("of what is done once tells the day; of what is over, that it is", async () => {
    const { id } = await saved({ commitment: "once", onceOn: "2026-12-24", expiresOn: "2026-12-23" });
    const view = { ...VIEW, at: new Date("2026-12-23T23:30:00Z") };
    expect((await vacancyKind.card(here.db, [id], view)).get(id)).toEqual({ badges: ["Gesloten", "Eén keer"], lines: [{ icon: "clock", text: "Eén keer: donderdag 24 december 2026" }] });
  });

  it("asks a fixed number of questions for a whole page", async () => {
    const ids = [];
    for (let index = 0; index < 5; index += 1) ids.push((await saved({ key: randomUUID(), title: `Vacature ${index}`, neighbourhood: here.neighbourhoods.noord })).id);
    expect((await vacancyKind.card(here.db, ids, VIEW)).size).toBe(5);
    expect((await vacancyKind.card(there.db, ids, VIEW)).size).toBe(0);
  });
});
