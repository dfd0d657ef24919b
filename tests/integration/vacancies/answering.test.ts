import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sayOutcome } from "#app/modules/vacancies/applications/answer.server.ts";
import { applicantsOf, countApplicants } from "#app/modules/vacancies/applications/list.server.ts";
import { sightOf } from "#app/modules/vacancies/applications/may-see.server.ts";
import { hands } from "#app/modules/vacancies/hands.server.ts";
import { endVacancy } from "#app/modules/vacancies/end.server.ts";
import { vacancyPaths } from "#app/modules/vacancies/paths.ts";
import { changeStatus } from "#app/platform/content/change-status.server.ts";
import type { ItemRecord } from "#app/platform/content/item.server.ts";
import { cursorSchema } from "#app/platform/content/cursor.ts";
import { notificationDetail } from "#app/platform/notify/kinds.ts";
import { acting, asOwner, NOW, twoTowns, type PersonKey, type TestTown } from "../../setup/towns.ts";
import { newVacancy } from "../../setup/vacancies.ts";
import { answers, applies, appliesByMail, forgetTold, mailsTo, round, rowOf, toldTo, visitor } from "./setup.ts";

let here: TestTown;
let there: TestTown;
beforeAll(async () => {
  [here, there] = await twoTowns();
  // A colleague of the editor's.
  await here.db.organisationEditor.create({ data: { tenantId: here.tenant.id, accountId: here.people.civilServant.accountId, organisationId: here.organisation } });
  here.people.civilServant = { ...here.people.civilServant, editorOf: [here.organisation] };
});
beforeEach(async () => {
  await forgetTold(here);
  await asOwner((client) => client.query("delete from rate_limit"));
});

const end = (item: ItemRecord, why: "filled" | "not-needed" | "expired") => here.db.transact((tx) => endVacancy(tx, here.tenant, item, why, { actorId: here.people.editor.accountId, at: new Date(NOW), requestId: "r" }));

describe("answering", () => {
  it("tells who has an account in a sentence, with the whole note on their own page", async () => {
    const item = await newVacancy(here);
    const id = await applies(here, "resident", item);
    expect(await answers(here, "editor", item, id, "talking", { note: "Kom je donderdag langs?" })).toEqual({ ok: true });
    const [told] = await here.db.notification.findMany({ where: { accountId: here.people.resident.accountId, kind: "taking-part" } });
    const detail = notificationDetail.parse(told?.detail);
    expect(detail).toMatchObject({ path: vacancyPaths.own, said: { nl: "Buurthuis De Lantaarn wil graag met je praten over “Gastvrouw voor de open tafel”. Lees wat ze je schreven" } });
    expect(JSON.stringify(detail)).not.toContain("donderdag");
    expect(await rowOf(here, id)).toMatchObject({ status: "talking", note: "Kom je donderdag langs?", answeredBy: here.people.editor.accountId, nextAt: new Date("2026-12-02T08:00:00Z"), endedAt: null });
    expect(await here.db.auditEvent.findFirst({ where: { action: "application.talking", subjectId: item.id } })).toMatchObject({ detail: { application: id } });
  });

  it.each([
    ["talking", "wil graag met je praten"],
    ["chosen", "kiest jou"],
    ["declined", "koos iemand anders"],
  ] as const)("mails who has no account the note and the link: %s", async (answer, says) => {
    const item = await newVacancy(here);
    const id = await appliesByMail(here, item);
    await forgetTold(here);
    await answers(here, "editor", item, id, answer, { note: "Dag Joris,\n\nWe laten het je weten." });
    const [mail] = await mailsTo(here, visitor.email);
    expect(mail).toMatchObject({ template: "vacancies.news", subject: "Je aanmelding voor “Gastvrouw voor de open tafel”" });
    for (const part of [says, "Buurthuis De Lantaarn schrijft je:", "We laten het je weten.", `/vacatures/aanmelding/${id}.`]) expect(mail?.plain).toContain(part);
  });

  it("lets the first of two colleagues answer and tells the second what was said", async () => {
    const item = await newVacancy(here);
    const id = await applies(here, "resident", item);
    const both = await Promise.all([answers(here, "editor", item, id, "chosen"), answers(here, "civilServant", item, id, "declined")]);
    const lost = both.findIndex(({ ok }) => !ok);
    expect(both[1 - lost]).toEqual({ ok: true });
    const [status, by] = lost === 1 ? (["chosen", "Elif Papaver"] as const) : (["declined", "Sander Zonderwijk"] as const);
    expect(both[lost]).toEqual({ ok: false, reason: "changed", status, by });
    expect((await rowOf(here, id))?.status).toBe(status);
    expect(await toldTo(here, "resident")).toHaveLength(1);
  });

  it("is one answer when the form is sent twice", async () => {
    const item = await newVacancy(here);
    const id = await applies(here, "resident", item);
    const both = await Promise.all([answers(here, "editor", item, id, "declined"), answers(here, "editor", item, id, "declined")]);
    expect(both).toEqual([{ ok: true }, { ok: true }]);
    expect(await toldTo(here, "resident")).toHaveLength(1);
  });

  it("says that it was taken back meanwhile", async () => {
    const item = await newVacancy(here);
    const id = await applies(here, "resident", item);
    await here.db.vacancyApplication.updateMany({ where: { id }, data: { status: "withdrawn", endedAt: new Date(NOW) } });
    expect(await answers(here, "editor", item, id, "chosen")).toEqual({ ok: false, reason: "changed", status: "withdrawn", by: null });
  });

  it("takes somebody up again to whom it said no, until the vacancy is over", async () => {
    const item = await newVacancy(here);
    const [first, second] = [await applies(here, "resident", item), await applies(here, "neighbour", item)];
    for (const id of [first, second]) await answers(here, "editor", item, id, "declined");
    expect(await answers(here, "civilServant", item, first, "open", { seen: "declined", at: "2026-11-25T08:00:00Z" })).toEqual({ ok: true });
    expect(await rowOf(here, first)).toMatchObject({ status: "open", endedAt: null, dueAt: new Date("2026-12-02T23:00:00Z") });
    await end(item, "filled");
    expect(await answers(here, "editor", item, second, "open", { seen: "declined" })).toEqual({ ok: false, reason: "closed" });
  });

  it("keeps what became of who was chosen, and only of them", async () => {
    const item = await newVacancy(here);
    const [chosen, waiting] = [await applies(here, "resident", item), await applies(here, "neighbour", item)];
    await answers(here, "editor", item, chosen, "chosen");
    expect([await sayOutcome(acting(here, "editor"), item, { application: chosen, outcome: "started" }), await sayOutcome(acting(here, "editor"), item, { application: chosen, outcome: "started" })]).toEqual([true, true]);
    expect(await rowOf(here, chosen)).toMatchObject({ status: "chosen", outcome: "started", endedAt: new Date(NOW) });
    expect(await sayOutcome(acting(here, "editor"), item, { application: waiting, outcome: "started" })).toBe(false);
    expect(await here.db.auditEvent.count({ where: { action: "application.started", subjectId: item.id } })).toBe(1);
  });

  it.each<[string, PersonKey]>([["a neighbour", "neighbour"], ["a connector before it is late", "connector"], ["an admin before it is late", "admin"]])("is not for %s", async (_who, who) => {
    const item = await newVacancy(here);
    const id = await applies(here, "resident", item);
    expect(await answers(here, who, item, id, "chosen")).toEqual({ ok: false, reason: "not-allowed" });
    expect(await sightOf(here.db, here.people[who], item, new Date(NOW))).toBeUndefined();
  });

  it("is not for who wrote the vacancy and is no longer the organisation's editor, nor for who may not write", async () => {
    const item = await newVacancy(here);
    const id = await applies(here, "resident", item);
    const left = { ...here.people.editor, editorOf: [] };
    expect(await sightOf(here.db, left, item, new Date(NOW))).toBeUndefined();
    const editor = here.people.editor;
    here.people.editor = left;
    expect(await answers(here, "editor", item, id, "chosen")).toEqual({ ok: false, reason: "not-allowed" });
    here.people.editor = { ...editor, restriction: { kind: "mute", decisionId: randomUUID(), until: null } };
    expect(await answers(here, "editor", item, id, "chosen")).toEqual({ ok: false, reason: "not-allowed" });
    here.people.editor = editor;
  });

  it("is about this vacancy and this town only", async () => {
    const [item, other] = [await newVacancy(here), await newVacancy(here)];
    const id = await applies(here, "resident", item);
    expect(await answers(here, "editor", other, id, "chosen")).toEqual({ ok: false, reason: "not-allowed" });
    expect(await answers(there, "editor", item, id, "chosen")).toEqual({ ok: false, reason: "not-allowed" });
    expect(await answers(there, "editor", await newVacancy(there), id, "chosen")).toEqual({ ok: false, reason: "not-allowed" });
    expect(await sayOutcome(acting(there, "editor"), item, { application: id, outcome: "started" })).toBe(false);
  });
});

describe("the list", () => {
  it("shows who waits longest first, page by page, and how to reach them", async () => {
    const item = await newVacancy(here);
    const late = await applies(here, "resident", item, { at: "2026-11-24T10:00:00Z" });
    const early = await appliesByMail(here, item, { at: "2026-11-24T09:00:00Z" });
    const asked = { sight: "organisation", member: here.people.editor, list: "wachten", size: 1 } as const;
    const first = await applicantsOf(here.db, item.id, asked);
    expect(first.people).toMatchObject([{ id: early, name: "Joris Paardenbloem", contact: { email: visitor.email }, hasAccount: false }]);
    const second = await applicantsOf(here.db, item.id, { ...asked, after: cursorSchema.parse(first.next) });
    expect(second).toMatchObject({ people: [{ id: late, name: "Truus Theelepel", contact: { email: "resident@buurt.example" }, hasAccount: true }], next: undefined });
    expect(await countApplicants(here.db, item.id, "organisation", here.people.editor)).toEqual({ wachten: 2, gesprek: 0, gekozen: 0, klaar: 0 });
  });

  it("shows a connector only who waits too long, without how to reach them, and whom they answered", async () => {
    const item = await newVacancy(here, { where: "centrum" });
    const [late, other] = [await applies(here, "resident", item), await applies(here, "neighbour", item)];
    await here.db.vacancyApplication.updateMany({ where: { id: late }, data: { reminded: 3 } });
    const { connector } = here.people;
    expect(await sightOf(here.db, connector, item, new Date(NOW))).toBe("deputy");
    const asked = { sight: "deputy", member: connector, size: 10 } as const;
    expect((await applicantsOf(here.db, item.id, { ...asked, list: "wachten" })).people).toMatchObject([{ id: late, contact: null }]);
    expect(await answers(here, "connector", item, other, "chosen")).toEqual({ ok: false, reason: "not-allowed" });
    expect((await rowOf(here, other))?.status).toBe("open");
    expect(await answers(here, "connector", item, late, "chosen")).toEqual({ ok: true });
    expect((await applicantsOf(here.db, item.id, { ...asked, list: "gekozen" })).people).toMatchObject([{ id: late }]);
    expect(await sayOutcome(acting(here, "connector"), item, { application: late, outcome: "started" })).toBe(true);
  });

  it("is no connector's of another neighbourhood where there is one of its own", async () => {
    const item = await newVacancy(here, { where: "centrum" });
    const id = await applies(here, "resident", item);
    await here.db.vacancyApplication.updateMany({ where: { id }, data: { reminded: 3 } });
    const elsewhere = { ...here.people.connector, accountId: randomUUID(), connectorFor: [here.neighbourhoods.noord] };
    expect(await sightOf(here.db, elsewhere, item, new Date(NOW))).toBeUndefined();
    expect(await sightOf(here.db, here.people.admin, item, new Date(NOW))).toBe("deputy");
  });
});

describe("the end of a vacancy", () => {
  it.each([
    ["filled", "Voor “Gastvrouw voor de open tafel” is iemand anders gevonden. Dank je wel dat je wilde helpen", "Er is nu iemand anders gevonden."],
    ["not-needed", "“Gastvrouw voor de open tafel” is niet meer nodig. Dank je wel dat je wilde helpen", "Dit is niet meer nodig"],
  ] as const)("tells everybody who still waits: %s", async (why, said, note) => {
    const item = await newVacancy(here);
    const [waits, talks, chosen] = [await applies(here, "resident", item), await applies(here, "neighbour", item), await applies(here, "admin", item)];
    const byMail = await appliesByMail(here, item);
    await answers(here, "editor", item, talks, "talking");
    await answers(here, "editor", item, chosen, "chosen");
    await forgetTold(here);
    expect([await end(item, why), await end(item, why)]).toEqual([true, false]);
    for (const id of [waits, talks, byMail]) expect(await rowOf(here, id)).toMatchObject({ status: "declined", answeredBy: null, nextAt: null, endedAt: new Date(NOW), note: expect.stringContaining(note) as string });
    expect((await rowOf(here, chosen))?.status).toBe("chosen");
    expect(await toldTo(here, "resident")).toEqual([said]);
    expect(await toldTo(here, "neighbour")).toEqual([said]);
    expect(await toldTo(here, "admin")).toEqual([]);
    expect((await mailsTo(here, visitor.email)).map(({ plain }) => plain.includes(said))).toEqual([true]);
  });

  it("leaves them with the organisation where only its last day passed, which still answers", async () => {
    const item = await newVacancy(here);
    const id = await applies(here, "resident", item);
    await end(item, "expired");
    expect(await rowOf(here, id)).toMatchObject({ status: "open", nextAt: new Date("2026-11-28T08:00:00Z") });
    expect(await round(here, "2026-11-24T09:00:00Z")).toMatchObject({ released: 0 });
    expect(await answers(here, "civilServant", item, id, "declined")).toEqual({ ok: true });
  });

  it.each([
    ["its writer took it away", async (item: ItemRecord) => void (await changeStatus(here.db, here.tenant, item, "withdraw", { actorId: here.people.editor.accountId, at: new Date(NOW), requestId: "r" }))],
    ["the team removed it", async (item: ItemRecord) => void (await here.db.item.updateMany({ where: { id: item.id }, data: { status: "removed" } }))],
  ])("tells them when %s, once", async (_why, takeAway) => {
    const item = await newVacancy(here);
    const id = await applies(here, "resident", item);
    await takeAway(item);
    expect([await round(here, "2026-11-26T09:00:00Z"), await round(here, "2026-11-26T10:00:00Z")]).toMatchObject([{ released: 1 }, { released: 0 }]);
    expect((await rowOf(here, id))?.status).toBe("declined");
    expect(await toldTo(here, "resident")).toEqual(["“Gastvrouw voor de open tafel” gaat niet door. Dank je wel dat je wilde helpen"]);
  });

  it("tells nobody anything while its writer may still think twice, nor while the team may let it back", async () => {
    const item = await newVacancy(here);
    const id = await applies(here, "resident", item);
    const by = { actorId: here.people.editor.accountId, at: new Date(NOW), requestId: "r" };
    await changeStatus(here.db, here.tenant, item, "withdraw", by);
    expect(await round(here, "2026-11-24T20:00:00Z")).toMatchObject({ released: 0 });
    await changeStatus(here.db, here.tenant, item, "restore", by);
    expect(await round(here, "2026-11-26T09:00:00Z")).toMatchObject({ released: 0 });
    await here.db.item.updateMany({ where: { id: item.id }, data: { status: "hidden" } });
    expect(await round(here, "2026-11-27T09:00:00Z")).toMatchObject({ released: 0 });
    expect((await rowOf(here, id))?.status).toBe("open");
  });

  it("are another editor's when its writer deletes their account, and are told where there is none", async () => {
    const item = await newVacancy(here);
    const id = await applies(here, "resident", item);
    const { personalData } = hands;
    if (personalData === "none") throw new Error("nothing is kept");
    const leave = (accountId: string) => here.db.transact((tx) => personalData.erase(tx, accountId, new Date(NOW)));
    await leave(here.people.editor.accountId);
    expect((await here.db.item.findFirstOrThrow({ where: { id: item.id } })).authorId).toBe(here.people.civilServant.accountId);
    expect((await rowOf(here, id))?.status).toBe("open");
    const where = { tenantId: here.tenant.id, organisationId: here.organisation };
    const editors = await here.db.organisationEditor.findMany({ where });
    await here.db.organisationEditor.deleteMany({ where });
    await leave(here.people.civilServant.accountId);
    await here.db.organisationEditor.createMany({ data: editors });
    expect((await rowOf(here, id))?.status).toBe("declined");
    expect(await toldTo(here, "resident")).toContain("“Gastvrouw voor de open tafel” gaat niet door. Dank je wel dat je wilde helpen");
  });
});
