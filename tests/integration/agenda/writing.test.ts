import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { eventForm } from "#app/modules/agenda/forms.ts";
import { agendaMessages } from "#app/modules/agenda/messages/index.ts";
import { eventWriting } from "#app/modules/agenda/writing.server.ts";
import { readDraft, publishDraft } from "#app/platform/content/writing/publish-draft.server.ts";
import { saveItem } from "#app/platform/content/writing/save-item.server.ts";
import { changeItem, moveItem, writeItem } from "#app/platform/content/writing/write-item.server.ts";
import { findItem } from "#app/platform/content/item.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { search } from "#app/platform/search/search.server.ts";
import { acting, twoTowns, VIEW, type PersonKey, type TestTown } from "../../setup/towns.ts";
import { timesOf } from "./setup.ts";

let here: TestTown;
beforeAll(async () => {
  [here] = await twoTowns();
});

const form = (more: Record<string, unknown> = {}) => eventForm.parse({ key: randomUUID(), title: "Samen eten", body: "Kom je ook?", scope: "town", startDate: "2026-12-01", startTime: "20:00", endTime: "22:00", ...more });
const by = (who: PersonKey = "resident") => acting(here, who);
const write = async (more: Record<string, unknown> = {}, who: PersonKey = "resident") => {
  const doing = by(who);
  const placed = await writeItem(doing, eventWriting(doing), form(more));
  if (!placed.ok) throw new Error(placed.reason);
  const item = await findItem(here.db, here.tenant.id, placed.id, "event");
  if (!item) throw new Error("no event");
  return item;
};
const again = async (id: string) => {
  const item = await findItem(here.db, here.tenant.id, id, "event");
  if (!item) throw new Error("no event");
  return item;
};
const refusal = async (more: Record<string, unknown>, who: PersonKey = "resident") => {
  const doing = by(who);
  return Object.keys((await eventWriting(doing).refuse?.(doing, undefined, form(more))) ?? {});
};

describe("putting something in the agenda", () => {
  it("keeps it with its times; the same form twice is one", async () => {
    const key = randomUUID();
    const [one, other] = [await write({ key, repeat: "weekly", until: "2026-12-15" }), await write({ key, repeat: "weekly", until: "2026-12-15" })];
    expect(other.id).toBe(one.id);
    expect(other.version).toBe(one.version);
    expect((await timesOf(here, one.id)).map(({ startsLocal }) => startsLocal)).toEqual(["2026-12-01T20:00", "2026-12-08T20:00", "2026-12-15T20:00"]);
  });

  it("changes its times with its text, and not when somebody else was first", async () => {
    const item = await write();
    const doing = by();
    const change = (version: number, startTime: string) => changeItem(doing, eventWriting(doing), item, form({ version: String(version), startTime }));
    expect(await change(item.version, "19:00")).toMatchObject({ ok: true });
    expect(await change(item.version, "18:00")).toMatchObject({ ok: false, reason: "changed-meanwhile" });
    expect((await timesOf(here, item.id)).map(({ startsLocal }) => startsLocal)).toEqual(["2026-12-01T19:00"]);
  });

  it("holds back what its place or link gives away, as it does its text", async () => {
    expect((await write({ place: "burgerservicenummer 111222333" })).status).toBe("held");
  });

  it("holds it back too when they were changed while it was taken away", async () => {
    const item = await write({ place: "Buiten" });
    await moveItem(by(), item, "withdraw");
    const away = await again(item.id);
    const doing = by();
    expect(await changeItem(doing, eventWriting(doing), away, form({ version: String(away.version), place: "burgerservicenummer 111222333" }))).toMatchObject({ ok: true });
    expect(await moveItem(by(), await again(item.id), "restore")).toBe("held");
  });

  it("is found by its place, and by the new one once it changed", async () => {
    const found = async (typed: string) => (await search(here.db, { typed, kinds: ["event"], page: 0, size: 5 }, VIEW)).cards.map(({ title }) => title);
    const item = await write({ title: "Klaverjassen", place: "De Zeilmakerij", onlineLink: "https://praat.example/kaartclub" });
    expect([await found("zeilmakerij"), await found("kaartclub")]).toEqual([["Klaverjassen"], []]);
    const doing = by();
    expect(await changeItem(doing, eventWriting(doing), item, form({ title: "Klaverjassen", version: String(item.version), place: "Het Sluishuis" }))).toMatchObject({ ok: true });
    expect([await found("zeilmakerij"), await found("sluishuis")]).toEqual([[], ["Klaverjassen"]]);
    await moveItem(by(), await again(item.id), "withdraw");
    await moveItem(by(), await again(item.id), "restore");
    expect(await found("sluishuis")).toEqual(["Klaverjassen"]);
  });

  it("gives the form back when somebody signs up while the room is made smaller", async () => {
    const item = await write({ signingUp: "series", capacity: "5" });
    await here.db.eventRegistration.createMany({
      data: (["neighbour", "editor"] as const).map((who, index) => ({ tenantId: here.tenant.id, itemId: item.id, accountId: here.people[who].accountId, partySize: 1, status: "registered", position: BigInt(index + 1), idempotencyKey: randomUUID(), createdAt: by().at })),
    });
    const doing = by();
    // As if both came after it was asked whether there is room.
    const late = { ...eventWriting(doing), refuse: () => Promise.resolve(undefined) };
    const typed = new URLSearchParams({ key: randomUUID(), version: String(item.version), title: "Samen eten", body: "Nu kleiner.", scope: "town", startDate: "2026-12-01", startTime: "20:00", endTime: "22:00", signingUp: "series", capacity: "1", intent: "publish" });
    const saved = await saveItem(new Request("https://lindedorp.example/", { method: "POST", body: typed }), doing, late, { locale: "nl", texts: agendaMessages.in("nl", here.tenant.words.nl).item, item });
    expect(saved.ok ? undefined : [Object.keys(saved.reply.error ?? {}), saved.reply.initialValue?.["body"]]).toEqual([["capacity"], "Nu kleiner."]);
    expect((await again(item.id)).body).toBe("Kom je ook?");
  });

  it("keeps a draft whole, and sends it out as it was kept", async () => {
    const draft = await write({ intent: "draft", body: "", repeat: "biweekly", place: "Buiten", cost: "paid", price: "2,50", access: ["quiet"], signingUp: "once", capacity: "5", closes: "24" });
    const doing = by();
    const reading = await readDraft(doing, eventWriting(doing), draft, "nl");
    expect(reading.ok ? {} : reading.reply.error).toEqual({ body: ["Vul dit in."] });
    await changeItem(doing, eventWriting(doing), draft, form({ version: String(draft.version), intent: "draft", repeat: "biweekly", place: "Buiten", cost: "paid", price: "2,50", access: ["quiet"], signingUp: "once", capacity: "5", closes: "24" }));
    const whole = await findItem(here.db, here.tenant.id, draft.id, "event");
    if (!whole) throw new Error("no draft");
    expect(await publishDraft(doing, eventWriting(doing), whole, "nl")).toMatch(/gedaan=placed$/);
    expect(await here.db.event.findFirst({ where: { itemId: draft.id } })).toMatchObject({ rule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", place: "Buiten", priceCents: 250, accessFacts: ["quiet"], capacity: 5, closesHours: 24 });
  });

  it("is refused on a day that is over, in the hour that the clocks skip, and by a draft that became too late", async () => {
    expect(await refusal({ startDate: "2026-11-23" })).toEqual(["startDate"]);
    expect(await refusal({ startDate: "2026-11-23", repeat: "weekly" })).toEqual([]);
    expect(await refusal({ startDate: "2029-11-24" })).toEqual([]);
    expect(await refusal({ startDate: "2029-11-25" })).toEqual(["startDate"]);
    expect(await refusal({ startDate: "9999-12-31" })).toEqual(["startDate"]);
    expect(await refusal({ repeat: "weekly", until: "2099-01-01" })).toEqual(["until"]);
    expect(await refusal({ startDate: "2027-03-28", startTime: "02:30" })).toEqual(["startTime"]);
    const draft = await write({ intent: "draft", startDate: "2026-11-23" });
    const doing = by();
    const reading = await readDraft(doing, eventWriting(doing), draft, "nl");
    expect(reading.ok ? {} : Object.keys(reading.reply.error ?? {})).toEqual(["startDate"]);
  });

  it("is for organisations only where the town wants that", async () => {
    const module = here.tenant.modules.get("agenda");
    if (!module) throw new Error("no agenda");
    const tenant: Tenant = { ...here.tenant, modules: new Map([...here.tenant.modules, ["agenda", { ...module, settings: { writers: "organisations" } }]]) };
    const ask = async (who: PersonKey, more: Record<string, unknown>) => {
      const doing = { ...by(who), tenant };
      return Object.keys((await eventWriting(doing).refuse?.(doing, undefined, form(more))) ?? {});
    };
    expect(await ask("resident", {})).toEqual(["organisation"]);
    expect(await ask("editor", { organisation: here.organisation })).toEqual([]);
  });
});
