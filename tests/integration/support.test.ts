import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { changeRoles, dutiesMark } from "#app/platform/identity/change-roles.server.ts";
import { after } from "#app/platform/clock.ts";
import { platformDb } from "#app/platform/database/client.server.ts";
import { listPeople } from "#app/platform/identity/town-people.server.ts";
import { withRole } from "#app/platform/people/team.server.ts";
import type { Operator } from "#app/platform/permissions/actor.ts";
import { answerSupport, askSupport, endSupport, enterTown, leaveSupport, openSupport, supportLines } from "#app/platform/support/support.server.ts";
import { Visitor } from "../setup/http.ts";
import { memberOf, operatorSession } from "../setup/roles.ts";
import { acting, asOwner, twoTowns, type PersonKey, type TestTown } from "../setup/towns.ts";
import { startWeb, type BuiltProcess } from "../setup/web.ts";

let here: TestTown;
let there: TestTown;
let web: BuiltProcess;
let operator: Operator;
beforeAll(async () => {
  [here, there] = await twoTowns();
  await operatorSession();
  const { id, name } = await platformDb().operator.findFirstOrThrow();
  operator = { kind: "operator", operatorId: id, sessionId: "x", name };
  web = await startWeb({});
}, 120_000);
beforeEach(async () => {
  await asOwner((client) => client.query("truncate support_access, notification, rate_limit; delete from account where is_support"));
});

const now = () => new Date();
const by = (at = now(), who = operator) => ({ tenantId: here.tenant.id, operator: who, at, requestId: "test" });
const ask = (hours: 1 | 4 | 8 | 24 = 4, at = now()) => askSupport(by(at), here.tenant, { reason: "Het logo staat scheef op de kaartjes.", hours });
const as = (who: PersonKey, at = now()) => ({ ...acting(here, who), at });
const latest = async () => (await supportLines(here.db, here.tenant.id, now()))[0];
const told = (who: PersonKey) => here.db.notification.findMany({ where: { tenantId: here.tenant.id, accountId: here.people[who].accountId }, select: { kind: true, detail: true } });

/** An operator who was let in, in a browser of their own at the town. */
async function inside() {
  await ask();
  const id = (await latest())?.id ?? "";
  await answerSupport(as("admin"), id, true);
  const entered = await enterTown(by(), here.tenant);
  if (!entered.ok) throw new Error("not let in");
  const visitor = new Visitor(web, here.host);
  await visitor.post(new URL(entered.to).pathname, {});
  return { id, visitor };
}

describe("an operator who wants into a town", () => {
  it("asks, and its admins read why and for how long; asked twice it is one question", async () => {
    expect(await ask()).toEqual({ ok: true });
    expect(await ask()).toEqual({ ok: false, reason: "asked-already" });
    expect(await told("admin")).toMatchObject([{ kind: "task", detail: { path: "/beheer/toegang", said: { nl: "Olga Platform van het platform vraagt om toegang tot jullie site" } } }]);
    expect(await told("moderator")).toEqual([]);
    const page = await (await memberOf(web, here, "admin")).get("/beheer/toegang");
    for (const words of ["Het logo staat scheef op de kaartjes.", "Voor 4 uur.", "Geef toegang"]) expect(page.text).toContain(words);
  });

  it("does not come in unasked, unanswered, refused, or at another town", async () => {
    expect(await enterTown(by(), here.tenant)).toEqual({ ok: false, reason: "not-now" });
    await ask();
    expect(await enterTown(by(), here.tenant)).toEqual({ ok: false, reason: "not-now" });
    const id = (await latest())?.id ?? "";
    for (const who of ["resident", "connector", "moderator"] as const) expect(await answerSupport(as(who), id, true)).toBe(false);
    expect(await answerSupport({ ...acting(there, "admin"), at: now() }, id, true)).toBe(false);
    expect(await answerSupport(as("admin"), id, false)).toBe(true);
    expect(await answerSupport(as("admin"), id, true)).toBe(false);
    expect(await enterTown(by(), here.tenant)).toEqual({ ok: false, reason: "not-now" });
    expect(await enterTown({ ...by(), tenantId: there.tenant.id }, there.tenant)).toEqual({ ok: false, reason: "not-now" });
  });

  it("sees the settings under a banner, and not the people, the mail or the desk, and cannot write or let itself in again", async () => {
    const { visitor } = await inside();
    const settings = await visitor.get("/beheer/uiterlijk");
    expect(settings.status).toBe(200);
    expect(settings.text).toContain("Je bent hier als ondersteuning, tot ");
    for (const path of ["/beheer/mensen", `/beheer/mensen/${here.people.resident.accountId}`, "/beheer/mail", "/beheer/toegang", "/beheer/logboek", "/beheer/logboek.csv", "/beheer/gegevens", "/toezicht", "/account", "/account/verwijderen", "/account/e-mail", "/account/wachtwoord", "/gesprekken", "/meldingen"]) expect((await visitor.get(path)).status, path).toBe(403);
    await visitor.post("/account/verwijderen", { password: "x" });
    expect(await here.db.account.count({ where: { tenantId: here.tenant.id, isSupport: true } })).toBe(1);
    const before = await here.db.item.count({ where: { tenantId: here.tenant.id } });
    await visitor.post("/berichten/nieuw", { key: "00000000-0000-4000-8000-000000000001", title: "Hoi", body: "Dag", scope: "town", intent: "publish" });
    expect(await here.db.item.count({ where: { tenantId: here.tenant.id } })).toBe(before);
  });

  it("is out in the moment an admin stops it, and when the time is over, by whatever session", async () => {
    const { id, visitor } = await inside();
    expect((await visitor.get("/beheer")).status).toBe(200);
    expect(await endSupport(as("resident"), id)).toBe(false);
    expect(await endSupport(as("admin"), id)).toBe(true);
    expect((await visitor.get("/beheer")).status).not.toBe(200);
    const again = await inside();
    expect((await again.visitor.get("/beheer")).status).toBe(200);
    // Time goes by: what was given four hours is over.
    await here.db.supportAccess.updateMany({ where: { tenantId: here.tenant.id, id: again.id }, data: { answeredAt: after(now(), { hours: -5 }), endsAt: after(now(), { hours: -1 }) } });
    expect((await again.visitor.get("/beheer")).status).not.toBe(200);
    expect(await enterTown(by(), here.tenant)).toEqual({ ok: false, reason: "not-now" });
    expect(await latest()).toMatchObject({ status: "ended" });
    expect(await ask()).toEqual({ ok: true });
  });

  it("leaves when done, and takes back what was not answered; another operator's is not theirs", async () => {
    await ask();
    const id = (await latest())?.id ?? "";
    const other: Operator = { ...operator, operatorId: "00000000-0000-4000-8000-000000000009" };
    expect(await leaveSupport(by(now(), other), id)).toEqual({ ok: false, reason: "not-now" });
    expect(await openSupport(here.tenant.id, operator.operatorId, now())).toEqual({ id, until: null });
    expect(await leaveSupport(by(), id)).toEqual({ ok: true });
    expect(await openSupport(here.tenant.id, operator.operatorId, now())).toBeNull();
    expect(await answerSupport(as("admin"), id, true)).toBe(false);
  });

  it("leaves a trail that the town reads: who asked, who let in, when, and what changed", async () => {
    const { visitor } = await inside();
    const words = await visitor.get("/beheer/woorden");
    expect(words.status).toBe(200);
    const { accountId } = await here.db.supportAccess.findFirstOrThrow({ where: { tenantId: here.tenant.id } });
    await here.db.auditEvent.create({ data: { tenantId: here.tenant.id, actor: "member", actorId: accountId, action: "town.words-changed", subject: "town", at: now() } });
    const page = await (await memberOf(web, here, "admin")).get("/beheer/toegang");
    expect(page.text).toContain("Site: woorden veranderd");
    const actions = (await here.db.auditEvent.findMany({ where: { tenantId: here.tenant.id, subject: "support" }, orderBy: { at: "asc" }, select: { actor: true, action: true } })).slice(-3);
    expect(actions).toEqual([
      { actor: "operator", action: "support.asked" },
      { actor: "member", action: "support.granted" },
      { actor: "operator", action: "support.entered" },
    ]);
  });

  it("counts as nobody of the town: is no admin, cannot be made one, and is asked nothing", async () => {
    await inside();
    const account = await here.db.account.findFirstOrThrow({ where: { tenantId: here.tenant.id, isSupport: true } });
    expect(await withRole(here.db, here.tenant.id, "tenant-admin", now())).not.toContain(account.id);
    const none = { roles: [], connectorFor: [], civilServantTitle: null };
    expect(await changeRoles(as("admin"), { accountId: account.id, seen: dutiesMark(none), ...none, roles: ["tenant-admin"] })).toEqual({ ok: false, reason: "unknown-person" });
    expect((await listPeople(here.db, { search: "ondersteuning" })).people).toEqual([]);
  });

  it("has nobody to ask where no admin can answer", async () => {
    const admin = { tenantId: here.tenant.id, id: here.people.admin.accountId };
    await here.db.account.updateMany({ where: admin, data: { emailConfirmedAt: null } });
    try {
      expect(await ask()).toEqual({ ok: false, reason: "nobody-to-ask" });
    } finally {
      await here.db.account.updateMany({ where: admin, data: { emailConfirmedAt: now() } });
    }
  });
});
