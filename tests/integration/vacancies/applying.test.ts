import { randomUUID } from "node:crypto";
import pg from "pg";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { apply } from "#app/modules/vacancies/applications/apply.server.ts";
import { applicationLink, openApplicationWord } from "#app/modules/vacancies/applications/link.server.ts";
import { ownApplications } from "#app/modules/vacancies/applications/own.server.ts";
import { applyAgain, withdraw } from "#app/modules/vacancies/applications/withdraw.server.ts";
import { vacancyPaths } from "#app/modules/vacancies/paths.ts";
import { vacancyPersonalData } from "#app/modules/vacancies/personal-data.server.ts";
import { stoppedClock } from "#app/platform/clock.ts";
import type { ItemRecord } from "#app/platform/content/item.server.ts";
import { changeStatus } from "#app/platform/content/change-status.server.ts";
import type { Member } from "#app/platform/permissions/actor.ts";
import { asOwner, acting, NOW, twoTowns, type PersonKey, type TestTown } from "../../setup/towns.ts";
import { newVacancy } from "../../setup/vacancies.ts";
import { applies, appliesByMail, asks, confirms, forgetTold, mailsTo, rowOf, toldTo, visitor } from "./setup.ts";

let here: TestTown;
let there: TestTown;
beforeAll(async () => {
  [here, there] = await twoTowns();
});
beforeEach(async () => {
  await forgetTold(here);
  await asOwner((client) => client.query("delete from rate_limit"));
});

const owner = (town: TestTown, who: PersonKey | null, at = NOW) => ({ db: town.db, tenant: town.tenant, member: who === null ? null : town.people[who], at: new Date(at), requestId: "r" });
const wish = (key = randomUUID()) => ({ motivation: "Ik schenk graag koffie.", key });

describe("applying with an account", () => {
  it("is kept, begins the clock of the answer, and is told to the organisation without a name", async () => {
    const item = await newVacancy(here);
    const id = await applies(here, "resident", item);
    expect(await rowOf(here, id)).toMatchObject({ status: "open", accountId: here.people.resident.accountId, openedAt: new Date(NOW), dueAt: new Date("2026-12-01T23:00:00Z"), nextAt: new Date("2026-11-28T08:00:00Z"), name: null, email: null });
    expect(await toldTo(here, "editor")).toEqual(["Iemand meldt zich aan voor “Gastvrouw voor de open tafel”. Antwoord vóór woensdag 2 december 2026"]);
    expect(await here.db.auditEvent.findFirst({ where: { action: "application.sent", subjectId: item.id } })).toMatchObject({ actorId: here.people.resident.accountId, detail: { application: id } });
  });

  it("is the same wish when it comes twice, in the same moment or later", async () => {
    const item = await newVacancy(here);
    const key = randomUUID();
    const both = await Promise.all([apply(acting(here, "resident"), item, wish(key)), apply(acting(here, "resident"), item, wish(key)), apply(acting(here, "resident"), item, wish())]);
    expect(new Set(both.map((each) => each.ok && each.id)).size).toBe(1);
    expect(await here.db.vacancyApplication.count({ where: { itemId: item.id } })).toBe(1);
    expect(await toldTo(here, "editor")).toHaveLength(1);
  });

  it("does not bring back what was taken back when an old form comes again, and does with a new one", async () => {
    const item = await newVacancy(here);
    const key = randomUUID();
    const first = await apply(acting(here, "resident"), item, wish(key));
    if (!first.ok) throw new Error(first.reason);
    expect(await withdraw(owner(here, "resident"), first.id)).toBe(true);
    expect(await apply(acting(here, "resident"), item, wish(key))).toEqual({ ok: false, reason: "not-allowed" });
    expect(await apply(acting(here, "resident", stoppedClock("2026-11-25T08:00:00Z")), item, { ...wish(), motivation: "Toch wel." })).toEqual({ ok: true, id: first.id });
    expect(await rowOf(here, first.id)).toMatchObject({ status: "open", motivation: "Toch wel.", endedAt: null, dueAt: new Date("2026-12-01T23:00:00Z") });
  });

  it("is refused once it was answered with no: it can be taken up again, not sent again", async () => {
    const item = await newVacancy(here);
    const id = await applies(here, "resident", item);
    await here.db.vacancyApplication.updateMany({ where: { id }, data: { status: "declined", endedAt: new Date(NOW) } });
    expect(await apply(acting(here, "resident"), item, wish())).toEqual({ ok: true, id });
    expect((await rowOf(here, id))?.status).toBe("declined");
  });

  const muted: Partial<Member> = { restriction: { kind: "mute", decisionId: randomUUID(), until: null } };
  it.each<[string, (item: ItemRecord) => Promise<unknown>, PersonKey, Partial<Member>, string]>([
    ["its last day is over", (item) => here.db.vacancy.updateMany({ where: { itemId: item.id }, data: { expiresOn: new Date("2026-11-23T00:00:00Z") } }), "resident", {}, "closed"],
    ["it was ended", (item) => here.db.vacancy.updateMany({ where: { itemId: item.id }, data: { endedAt: new Date(NOW), endedWhy: "filled" } }), "resident", {}, "closed"],
    ["it was taken away", (item) => changeStatus(here.db, here.tenant, item, "withdraw", { actorId: here.people.editor.accountId, at: new Date(NOW), requestId: "r" }), "resident", {}, "closed"],
    ["somebody may not write", () => Promise.resolve(), "resident", muted, "not-allowed"],
    ["they write for the organisation themselves", () => Promise.resolve(), "editor", {}, "own"],
    ["its writer does not want to hear from them", () => here.db.accountBlock.create({ data: { tenantId: here.tenant.id, accountId: here.people.editor.accountId, blockedId: here.people.neighbour.accountId, createdAt: new Date(NOW) } }), "neighbour", {}, "not-allowed"],
    ["the organisation ended talking with them", (item) => here.db.conversation.create({ data: { tenantId: here.tenant.id, itemId: item.id, starterId: here.people.civilServant.accountId, withOrganisationId: here.organisation, endedByOrganisation: true, createdAt: new Date(NOW), lastMessageAt: new Date(NOW) } }), "civilServant", {}, "not-allowed"],
  ])("is refused when %s", async (_why, change, who, more, reason) => {
    const item = await newVacancy(here);
    await change(item);
    const by = acting(here, who);
    expect(await apply({ ...by, member: { ...by.member, ...more } }, item, wish())).toEqual({ ok: false, reason });
    expect(await here.db.vacancyApplication.count({ where: { itemId: item.id } })).toBe(0);
    await here.db.accountBlock.deleteMany({ where: { tenantId: here.tenant.id } });
  });

  it("is nothing for somebody of another town, and neither is what was sent there", async () => {
    const item = await newVacancy(here);
    expect(await apply(acting(there, "resident"), item, wish())).toEqual({ ok: false, reason: "closed" });
    const id = await applies(here, "resident", item);
    expect(await withdraw(owner(there, "resident"), id)).toBe(false);
    expect(await confirms(there, id)).toEqual({ ok: false, reason: "gone" });
    expect((await rowOf(here, id))?.status).toBe("open");
  });

  it("is taken back by its owner only, tells the organisation once, and is sent again by one button", async () => {
    const item = await newVacancy(here);
    const id = await applies(here, "resident", item);
    expect(await withdraw(owner(here, "neighbour"), id)).toBe(false);
    expect(await withdraw(owner(here, null), id)).toBe(false);
    expect([await withdraw(owner(here, "resident"), id), await withdraw(owner(here, "resident"), id)]).toEqual([true, true]);
    expect((await toldTo(here, "editor")).filter((said) => said === "Iemand trok een aanmelding terug voor “Gastvrouw voor de open tafel”")).toHaveLength(1);
    expect(await rowOf(here, id)).toMatchObject({ status: "withdrawn", endedAt: new Date(NOW), dueAt: null, nextAt: null });
    expect([await applyAgain(owner(here, "resident", "2026-11-25T08:00:00Z"), id), await applyAgain(owner(here, "resident"), id)]).toEqual([{ ok: true }, { ok: true }]);
    expect(await rowOf(here, id)).toMatchObject({ status: "open", endedAt: null, openedAt: new Date(NOW), dueAt: new Date("2026-12-01T23:00:00Z"), nextAt: new Date("2026-11-28T08:00:00Z") });
  });

  it("is taken back and sent again a few times a day, of which the organisation hears once, and once more the next day", async () => {
    const item = await newVacancy(here);
    const id = await applies(here, "resident", item);
    const again = [];
    for (let time = 0; time < 5; time += 1) {
      await withdraw(owner(here, "resident", `2026-11-24T1${time}:00:00Z`), id);
      again.push(await applyAgain(owner(here, "resident", `2026-11-24T1${time}:30:00Z`), id));
    }
    expect(again).toEqual([{ ok: true }, { ok: true }, { ok: true }, { ok: false, reason: "too-many" }, { ok: false, reason: "too-many" }]);
    expect(await apply(acting(here, "resident"), item, wish())).toEqual({ ok: false, reason: "too-many" });
    const said = ["Iemand meldt zich aan voor “Gastvrouw voor de open tafel”. Antwoord vóór woensdag 2 december 2026", "Iemand trok een aanmelding terug voor “Gastvrouw voor de open tafel”"];
    expect((await toldTo(here, "editor")).sort()).toEqual(said);
    await asOwner((client) => client.query("delete from rate_limit"));
    expect(await applyAgain(owner(here, "resident", "2026-11-25T08:00:00Z"), id)).toEqual({ ok: true });
    expect((await toldTo(here, "editor")).sort()).toEqual([said[0], ...said]);
  });

  it.each([
    ["keeps its first day where nobody answered, and is not reminded of the half of it anew", "2026-11-30T08:00:00Z", null, { openedAt: NOW, dueAt: "2026-12-01T23:00:00Z", nextAt: "2026-12-02T08:00:00Z", reminded: 1 }],
    ["begins anew where somebody answered", "2026-11-30T08:00:00Z", NOW, { openedAt: "2026-11-30T08:00:00Z", dueAt: "2026-12-07T23:00:00Z", nextAt: "2026-12-04T08:00:00Z", reminded: 0 }],
    ["begins anew where its time went by while it was taken back", "2026-12-03T08:00:00Z", null, { openedAt: "2026-12-03T08:00:00Z", dueAt: "2026-12-10T23:00:00Z", nextAt: "2026-12-07T08:00:00Z", reminded: 0 }],
  ])("sent again %s", async (_what, at, answered, { openedAt, dueAt, nextAt, reminded }) => {
    const item = await newVacancy(here);
    const id = await applies(here, "resident", item);
    if (answered !== null) await here.db.vacancyApplication.updateMany({ where: { id }, data: { status: "talking", answeredAt: new Date(answered) } });
    await withdraw(owner(here, "resident"), id);
    expect(await applyAgain(owner(here, "resident", at), id)).toEqual({ ok: true });
    expect(await rowOf(here, id)).toMatchObject({ openedAt: new Date(openedAt), dueAt: new Date(dueAt), nextAt: new Date(nextAt), reminded });
  });

  it("stands on the own page of who sent it, and in what they can take along; it goes with the account", async () => {
    const item = await newVacancy(here);
    await applies(here, "admin", item, { motivation: "Ik heb tijd op donderdag." });
    const seen = { db: here.db, tenant: here.tenant, actor: here.people.admin, clock: stoppedClock(NOW), locale: "nl" as const };
    expect(await ownApplications(seen, here.people.admin.accountId)).toMatchObject([{ title: item.title, organisation: "Buurthuis De Lantaarn", status: "open", answerBefore: "woensdag 2 december 2026", may: { withdraw: true, again: false } }]);
    expect(await vacancyPersonalData.export(here.db, here.people.admin.accountId)).toMatchObject({ applications: [{ title: item.title, motivation: "Ik heb tijd op donderdag." }] });
    const { rows } = await asOwner((client) => client.query<{ action: string }>("select confdeltype as action from pg_constraint where conrelid = 'vacancy_application'::regclass and confrelid = 'account'::regclass order by 1"));
    // Its sender's account takes it along; that of who answered leaves it.
    expect(rows.map(({ action }) => action)).toEqual(["c", "n"]);
  });
});

describe("the list of what somebody applied for", () => {
  const listOf = async (who: PersonKey) => {
    const asked = vi.spyOn(pg.Client.prototype, "query");
    const list = await ownApplications({ db: here.db, tenant: here.tenant, actor: here.people[who], clock: stoppedClock(NOW), locale: "nl" }, here.people[who].accountId);
    const queries = asked.mock.calls.length;
    asked.mockRestore();
    return { list, queries };
  };

  it("asks the database as much for many as for one, and says of each what is so of its vacancy", async () => {
    const [open, over, hidden] = [await newVacancy(here, { title: "Open" }), await newVacancy(here, { title: "Voorbij" }), await newVacancy(here, { title: "Weg" })];
    await applies(here, "moderator", open);
    const one = await listOf("moderator");
    expect(one.queries).toBeGreaterThan(0);
    const id = await applies(here, "moderator", over, { at: "2026-11-24T08:01:00Z" });
    await withdraw(owner(here, "moderator"), id);
    await here.db.vacancy.updateMany({ where: { itemId: over.id }, data: { expiresOn: new Date("2026-11-23T00:00:00Z") } });
    const gone = await applies(here, "moderator", hidden, { at: "2026-11-24T08:02:00Z" });
    await withdraw(owner(here, "moderator"), gone);
    await changeStatus(here.db, here.tenant, hidden, "withdraw", { actorId: here.people.editor.accountId, at: new Date(NOW), requestId: "r" });
    const three = await listOf("moderator");
    expect(three.queries).toBe(one.queries);
    expect(three.list).toMatchObject([
      { title: "Weg", status: "withdrawn", may: { again: false } },
      { title: "Voorbij", path: vacancyPaths.item(over), status: "withdrawn", may: { again: false, withdraw: false } },
      { title: "Open", path: vacancyPaths.item(open), organisation: "Buurthuis De Lantaarn", status: "open", answerBefore: "woensdag 2 december 2026", may: { withdraw: true } },
    ]);
  });
});

describe("applying without an account", () => {
  it("is seen by nobody until the link in the mail is pressed, which says the name and what was written to nobody else", async () => {
    const item = await newVacancy(here);
    expect(await asks(here, item)).toEqual({ ok: true });
    const row = await here.db.vacancyApplication.findFirstOrThrow({ where: { itemId: item.id } });
    expect(row).toMatchObject({ status: "unconfirmed", accountId: null, openedAt: null });
    expect(await toldTo(here, "editor")).toEqual([]);
    const [mail] = await mailsTo(here, visitor.email);
    expect(mail?.subject).toBe("Verstuur je aanmelding voor “Gastvrouw voor de open tafel”");
    expect(mail?.plain).toContain(applicationLink(here.tenant, row.id));
    expect(JSON.stringify(await here.db.mailMessage.findMany({ where: { tenantId: here.tenant.id } }))).not.toMatch(/Joris Paardenbloem|praatje/);
    expect([await confirms(here, row.id), await confirms(here, row.id)]).toEqual([{ ok: true, id: row.id }, { ok: true, id: row.id }]);
    expect(await rowOf(here, row.id)).toMatchObject({ status: "open", dueAt: new Date("2026-12-01T23:00:00Z") });
    expect(await toldTo(here, "editor")).toHaveLength(1);
    expect(JSON.stringify(await here.db.notification.findMany({ where: { tenantId: here.tenant.id } }))).not.toMatch(/Joris|praatje/);
  });

  it("has a link that is sealed for its town", () => {
    const word = applicationLink(here.tenant, randomUUID()).split("/").at(-1) ?? "";
    expect(openApplicationWord(here.tenant.id, word)).toBe(word.split(".")[0]);
    expect(openApplicationWord(there.tenant.id, word)).toBeUndefined();
    expect(openApplicationWord(here.tenant.id, word.replace(/.$/, (last) => (last === "0" ? "1" : "0")))).toBeUndefined();
  });

  it("is one application and one mail when the form is sent twice", async () => {
    const item = await newVacancy(here);
    await Promise.all([asks(here, item), asks(here, item)]);
    expect(await here.db.vacancyApplication.count({ where: { itemId: item.id } })).toBe(1);
    expect(await mailsTo(here, visitor.email)).toHaveLength(1);
    await asks(here, item, { at: "2026-11-24T09:00:00Z" });
    expect(await here.db.vacancyApplication.count({ where: { itemId: item.id } })).toBe(1);
    expect(await mailsTo(here, visitor.email)).toHaveLength(2);
  });

  it("is answered alike whether the address applied before, has an account, or is one that may not apply", async () => {
    const item = await newVacancy(here);
    await appliesByMail(here, item);
    expect(await asks(here, item, { motivation: "Nog een keer." })).toEqual({ ok: true });
    expect((await mailsTo(here, visitor.email)).at(-1)?.plain).toContain("Je hebt je al aangemeld voor “Gastvrouw voor de open tafel”");
    await asks(here, item, { name: "Koop nu op spam.example", motivation: "Win een fiets." });
    expect(JSON.stringify(await here.db.mailMessage.findMany({ where: { tenantId: here.tenant.id } }))).not.toMatch(/spam|fiets/);
    expect(await asks(here, item, { email: "resident@buurt.example" })).toEqual({ ok: true });
    expect(await here.db.vacancyApplication.findFirst({ where: { itemId: item.id, email: "resident@buurt.example" } })).toMatchObject({ accountId: null, status: "unconfirmed" });
    await here.db.accountBlock.create({ data: { tenantId: here.tenant.id, accountId: here.people.editor.accountId, blockedId: here.people.neighbour.accountId, createdAt: new Date(NOW) } });
    expect(await asks(here, item, { email: "neighbour@buurt.example" })).toEqual({ ok: true });
    expect(await here.db.vacancyApplication.count({ where: { itemId: item.id, email: "neighbour@buurt.example" } })).toBe(0);
    await here.db.accountBlock.deleteMany({ where: { tenantId: here.tenant.id } });
  });

  it("stands once for each address: of two that were sent, the first that is confirmed", async () => {
    const item = await newVacancy(here);
    await asks(here, item);
    await asks(here, item, { motivation: "Met andere woorden." });
    const [first, second] = await here.db.vacancyApplication.findMany({ where: { itemId: item.id }, orderBy: { id: "asc" } });
    if (!first || !second) throw new Error("not two");
    const both = await Promise.all([confirms(here, first.id), confirms(here, second.id)]);
    expect(both.filter((each) => each.ok)).not.toHaveLength(0);
    expect(await here.db.vacancyApplication.findMany({ where: { itemId: item.id }, select: { status: true } })).toEqual([{ status: "open" }]);
    expect(await toldTo(here, "editor")).toHaveLength(1);
  });

  it("cannot be confirmed once the vacancy is over", async () => {
    const item = await newVacancy(here);
    await asks(here, item);
    const { id } = await here.db.vacancyApplication.findFirstOrThrow({ where: { itemId: item.id } });
    await here.db.vacancy.updateMany({ where: { itemId: item.id }, data: { endedAt: new Date(NOW), endedWhy: "filled" } });
    expect(await confirms(here, id)).toEqual({ ok: false, reason: "closed" });
    expect((await rowOf(here, id))?.status).toBe("unconfirmed");
  });

  it("is taken back and sent again by the link, also with new words", async () => {
    const item = await newVacancy(here);
    const id = await appliesByMail(here, item);
    expect(await withdraw(owner(here, null), id)).toBe(true);
    expect((await rowOf(here, id))?.status).toBe("withdrawn");
    expect(await applyAgain(owner(here, null), id)).toEqual({ ok: true });
    await withdraw(owner(here, null), id);
    const other = await appliesByMail(here, item, { motivation: "Toch wel." });
    expect(other).not.toBe(id);
    expect(await rowOf(here, id)).toBeNull();
    expect((await rowOf(here, other))?.status).toBe("open");
    expect(await toldTo(here, "editor")).toHaveLength(2);
  });

  it("mails one address no more than a few times a day, and takes no flood from one visitor", async () => {
    const item = await newVacancy(here);
    for (let time = 0; time < 7; time += 1) expect(await asks(here, item, { motivation: `Keer ${time}.` })).toEqual({ ok: true });
    expect(await mailsTo(here, visitor.email)).toHaveLength(5);
    const from = randomUUID();
    const sent = [];
    for (let time = 0; time < 42; time += 1) sent.push(await asks(here, item, { from, email: `iemand${time}@elders.example` }));
    expect(sent.slice(0, 40).every(({ ok }) => ok)).toBe(true);
    expect(sent.slice(40)).toEqual([{ ok: false, reason: "too-many" }, { ok: false, reason: "too-many" }]);
  });

  it("is not kept from others by one form that is sent on and on, or by what is refused", async () => {
    const item = await newVacancy(here);
    for (let time = 0; time < 62; time += 1) await asks(here, item);
    await here.db.accountBlock.create({ data: { tenantId: here.tenant.id, accountId: here.people.editor.accountId, blockedId: here.people.neighbour.accountId, createdAt: new Date(NOW) } });
    for (let time = 0; time < 62; time += 1) await asks(here, item, { email: "neighbour@buurt.example", motivation: `Keer ${time}.` });
    await here.db.accountBlock.deleteMany({ where: { tenantId: here.tenant.id } });
    expect(await asks(here, item, { email: "ander@elders.example" })).toEqual({ ok: true });
    expect(await mailsTo(here, "ander@elders.example")).toHaveLength(1);
  });

  it("takes so many new people in an hour, and answers everybody alike when it is full", async () => {
    const item = await newVacancy(here);
    await asks(here, item);
    const others = Array.from({ length: 59 }, (_, nr) => ({ tenantId: here.tenant.id, itemId: item.id, name: "Iemand", email: `iemand${nr}@elders.example`, motivation: "Graag.", locale: "nl", status: "unconfirmed", idempotencyKey: randomUUID(), createdAt: new Date(NOW) }));
    await here.db.vacancyApplication.createMany({ data: others });
    const tooMany = { ok: false, reason: "too-many" };
    expect(await asks(here, item, { email: "ander@elders.example" })).toEqual(tooMany);
    await here.db.accountBlock.create({ data: { tenantId: here.tenant.id, accountId: here.people.editor.accountId, blockedId: here.people.neighbour.accountId, createdAt: new Date(NOW) } });
    expect(await asks(here, item, { email: "neighbour@buurt.example" })).toEqual(tooMany);
    await here.db.accountBlock.deleteMany({ where: { tenantId: here.tenant.id } });
    expect(await asks(here, item)).toEqual({ ok: true });
    expect(await asks(here, item, { email: "ander@elders.example", at: "2026-11-24T09:00:00Z" })).toEqual({ ok: true });
  });

  it("is refused where the town asks for an account", async () => {
    const item = await newVacancy(here);
    const set = here.tenant.modules.get("vacancies");
    if (!set) throw new Error("no module");
    const modules = new Map([...here.tenant.modules, ["vacancies", { ...set, settings: { withoutAccount: false } }]]);
    expect(await asks({ ...here, tenant: { ...here.tenant, modules } }, item)).toEqual({ ok: false, reason: "not-allowed" });
    expect(await here.db.vacancyApplication.count({ where: { itemId: item.id } })).toBe(0);
  });
});
