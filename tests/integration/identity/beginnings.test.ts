import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { after } from "#app/platform/clock.ts";
import { platformDb } from "#app/platform/database/client.server.ts";
import { isDemoOnly } from "#app/platform/demo/only-demo.server.ts";
import { addOperator } from "#app/platform/identity/add-operator.server.ts";
import { askNewEmail } from "#app/platform/identity/change-email.server.ts";
import { askLoginLink } from "#app/platform/identity/ask-login-link.server.ts";
import { changePassword } from "#app/platform/identity/change-password.server.ts";
import { changeProfile } from "#app/platform/identity/change-profile.server.ts";
import { confirm } from "#app/platform/identity/confirm.server.ts";
import { inviteAdmin } from "#app/platform/identity/invite-admin.server.ts";
import { logInByLink } from "#app/platform/identity/log-in-by-link.server.ts";
import { logInOperator } from "#app/platform/identity/log-in-operator.server.ts";
import { beginOperatorSession, findOperator } from "#app/platform/identity/operator-sessions.server.ts";
import { hashPassword } from "#app/platform/identity/passwords.server.ts";
import { mayTry, mayTryOwnPassword } from "#app/platform/identity/tries.server.ts";
import { isReservedName } from "#app/platform/identity/reserved-name.server.ts";
import { register } from "#app/platform/identity/register.server.ts";
import { mayReadOutbox } from "#app/platform/mail/outbox.server.ts";
import { visitor } from "#app/platform/permissions/actor.ts";
import { expireInTown } from "#app/platform/privacy/expire.server.ts";
import { auditActions, loggedIn, mailTo, newestWord, removeTowns, someone, twoTowns, type TestTown } from "./setup.ts";

let here: TestTown;
let there: TestTown;
beforeEach(async () => {
  ({ here, there } = await twoTowns());
  return () => removeTowns(here, there);
});

describe("the demo operator, whose password is printed", () => {
  const demo = { email: "operator@samen.example", password: "samen-in-de-buurt" };
  beforeEach(async () => {
    await platformDb().operator.create({ data: { email: demo.email, name: "Odette", passwordHash: await hashPassword(demo.password), isDemo: true } });
    return () => platformDb().operator.deleteMany({ where: { isDemo: true } });
  });
  const onlyDemo = (isDemo: boolean) => platformDb().tenant.updateMany({ data: { isDemo } });

  test("is let in while there is nothing but the demo, and no longer, nor by an open session, beside a real town", async () => {
    await onlyDemo(true);
    const operator = await logInOperator(demo);
    if (!operator) throw new Error("not let in");
    const cookie = (await beginOperatorSession(operator.operatorId, false, "whole")).split(";")[0];
    expect(await findOperator(cookie, false)).toMatchObject({ kind: "operator" });
    expect([await isDemoOnly(), await mayReadOutbox(visitor)]).toEqual([true, true]);
    await platformDb().tenant.updateMany({ where: { id: here.tenant.id }, data: { isDemo: false } });
    expect(await logInOperator(demo)).toBeUndefined();
    expect(await findOperator(cookie, false)).toBeUndefined();
    expect([await isDemoOnly(), await mayReadOutbox(visitor)]).toEqual([false, false]);
  });

  test("is not needed: a real one is made by a command, and gets a new password by the same", async () => {
    const email = `olga-${randomUUID()}@samen.example`;
    const first = await addOperator({ email, name: "Olga" });
    expect(await logInOperator({ email, password: first.password })).toBeDefined();
    const second = await addOperator({ email, name: "Olga" });
    expect(await logInOperator({ email, password: first.password })).toBeUndefined();
    expect(await logInOperator({ email, password: second.password })).toBeDefined();
    await platformDb().operator.deleteMany({ where: { email } });
  });
});

describe("the first admin of a town", () => {
  const admin = { email: "burgemeester@gemeente.example", name: "Bea Ketting" };

  test("gets a mail that leads to the admin's pages, and a lost one is sent again", async () => {
    await inviteAdmin(here, admin);
    const lost = await newestWord(here, admin.email);
    here.clock.set(after(here.clock.now(), { days: 15 }).toISOString());
    await inviteAdmin(here, admin);
    const word = await newestWord(here, admin.email);
    expect(await confirm(here, lost)).toMatchObject({ ok: false });
    // The time to confirm began anew with the second mail.
    await expireInTown(here.db, after(here.clock.now(), { hours: 1 }));
    expect(await confirm(here, word)).toMatchObject({ ok: true, returnTo: "/beheer" });
    expect(await here.db.accountRole.findMany({ where: { tenantId: here.tenant.id }, select: { role: true } })).toEqual([{ role: "tenant-admin" }]);
    expect((await mailTo(there, admin.email)).length).toBe(0);
    expect(await auditActions(here)).toContain("account.admin-invited");
  });

  test("who has an account already keeps it", async () => {
    const { accountId } = await someone(here, admin.email);
    await inviteAdmin(here, admin);
    expect(await here.db.account.findMany({ where: { tenantId: here.tenant.id, email: admin.email }, select: { id: true, name: true } })).toEqual([{ id: accountId, name: "Noor de Wit" }]);
  });
});

describe("a session left open", () => {
  test("of somebody without a password changes neither address nor password before a link from the mail was used", async () => {
    const { member } = await loggedIn(here, await someone(here, "noor@voorbeeld.nl", { password: null }));
    expect(await askNewEmail(here, member, { email: "dief@voorbeeld.nl", current: "" })).toEqual({ ok: false, reason: "link-first" });
    expect(await changePassword(here, member, { current: "", next: "vijf fietsen in de regen" })).toEqual({ ok: false, reason: "link-first" });
    expect((await mailTo(here, "dief@voorbeeld.nl")).length).toBe(0);
    await here.db.loginToken.create({ data: { tenantId: here.tenant.id, id: randomUUID(), accountId: member.accountId, purpose: "log-in", usedAt: here.clock.now(), expiresAt: here.clock.now() } });
    expect(await changePassword(here, member, { current: "", next: "vijf fietsen in de regen" })).toEqual({ ok: true });
  });
});

describe("a name", () => {
  beforeEach(async () => {
    await here.db.organisation.create({ data: { tenantId: here.tenant.id, slug: "lepel", name: "Voedselbank De Lepel", kind: "food-bank" } });
    const { accountId } = await someone(here, "rob@voorbeeld.nl", { name: "Rob Tuinhek" });
    await here.db.accountRole.create({ data: { tenantId: here.tenant.id, accountId, role: "moderator" } });
    await someone(here, "jan@voorbeeld.nl", { name: "Jan Jansen" });
  });

  test.each([
    ["Gemeente Samen Hier", true],
    ["gemeente samen  hier!", true],
    ["De Gemeente", true],
    ["Samen Hier", true],
    ["Voedselbank De Lepel", true],
    ["Vóedselbank de L3pel", false],
    ["Rob Tuinhek", true],
    ["R0b Tuinhek", true],
    ["Jan Jansen", false],
    ["Truus Beheersma", false],
  ])("%s is kept for whom it belongs to: %s", async (name, reserved) => {
    expect(await isReservedName(here.db, here.tenant, name)).toBe(reserved);
    expect((await register(here, { email: "nieuw@voorbeeld.nl", name, neighbourhoodId: null, password: null, returnTo: "/" })).ok).toBe(!reserved);
    expect(await isReservedName(there.db, there.tenant, "Rob Tuinhek")).toBe(false);
  });

  test("of the team is not taken by changing one's own, and stays with whom it is", async () => {
    const { member } = await loggedIn(here, await someone(here, "noor@voorbeeld.nl"));
    const profile = { name: "Rob Tuinhek", neighbourhoodId: null, about: null, locale: "nl" as const, showsAdjacent: false, introduces: false };
    expect(await changeProfile(here, member, profile)).toEqual({ ok: false, reason: "reserved-name", field: "name" });
    const rob = await here.db.account.findFirst({ where: { tenantId: here.tenant.id, email: "rob@voorbeeld.nl" }, select: { id: true } });
    const { member: moderator } = await loggedIn(here, { accountId: rob?.id ?? "", email: "rob@voorbeeld.nl" });
    expect(await changeProfile(here, moderator, profile)).toEqual({ ok: true });
  });
});

test("a link that let somebody in makes the earlier ones useless", async () => {
  await someone(here, "noor@voorbeeld.nl");
  const ask = () => askLoginLink(here, { email: "noor@voorbeeld.nl", returnTo: "/" });
  await ask();
  const earlier = await newestWord(here, "noor@voorbeeld.nl");
  await ask();
  expect(await logInByLink(here, await newestWord(here, "noor@voorbeeld.nl"))).toMatchObject({ ok: true });
  expect(await logInByLink(here, earlier)).toMatchObject({ ok: false });
});

test("strangers who try passwords at the same address use up no member's own tries", async () => {
  const { accountId } = await someone(here, "noor@voorbeeld.nl");
  for (let time = 0; time < 70; time++) await mayTry("log-in-password", { tenantId: here.tenant.id, visitorKey: "bibliotheek", email: `${time}@voorbeeld.nl` });
  expect(await mayTry("log-in-password", { tenantId: here.tenant.id, visitorKey: "bibliotheek" })).toMatchObject({ ok: false });
  expect(await mayTryOwnPassword(here.tenant.id, accountId)).toEqual({ ok: true });
  for (let time = 0; time < 10; time++) await mayTryOwnPassword(here.tenant.id, accountId);
  expect(await mayTryOwnPassword(here.tenant.id, accountId)).toMatchObject({ ok: false });
});

test("whoever registers again has the whole time anew to confirm the address", async () => {
  const wish = { email: "traag@voorbeeld.nl", name: "Traag van Start", neighbourhoodId: null, password: null, returnTo: "/" };
  await register(here, wish);
  here.clock.set(after(here.clock.now(), { days: 13 }).toISOString());
  await register(here, wish);
  await expireInTown(here.db, after(here.clock.now(), { days: 2 }));
  expect(await here.db.account.count({ where: { tenantId: here.tenant.id, email: wish.email } })).toBe(1);
  await expireInTown(here.db, after(here.clock.now(), { days: 15 }));
  expect(await here.db.account.count({ where: { tenantId: here.tenant.id, email: wish.email } })).toBe(0);
});
