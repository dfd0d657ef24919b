import { beforeAll, expect, it } from "vitest";
import { stoppedClock } from "#app/platform/clock.ts";
import { confirm } from "#app/platform/identity/confirm.server.ts";
import { inviteAgain, invitePeople } from "#app/platform/identity/invite/invite-people.server.ts";
import { planInvitations } from "#app/platform/identity/invite/plan.server.ts";
import type { InvitedPerson } from "#app/platform/identity/invite/rows.ts";
import { findPerson } from "#app/platform/identity/town-people.server.ts";
import { expireInTown } from "#app/platform/privacy/expire.server.ts";
import { acting, asOwner, NOW, twoTowns, type TestTown } from "#tests/setup/towns.ts";

let here: TestTown;
let there: TestTown;
beforeAll(async () => {
  [here, there] = await twoTowns();
});

const admin = () => acting(here, "admin");
const someone = (email: string, more: Partial<InvitedPerson> = {}): InvitedPerson => ({ name: "Sam Voorbeeld", email, roles: [], connectorFor: [], civilServantTitle: null, ...more });
const connector = (email: string) => someone(email, { roles: ["connector"], connectorFor: [here.neighbourhoods.noord], civilServantTitle: "Wijkregisseur" });
const accountOf = async (email: string) => here.db.account.findFirst({ where: { tenantId: here.tenant.id, email } });
const personOf = async (email: string) => findPerson(here.db, here.tenant.id, (await accountOf(email))?.id ?? "");
const mails = async (email: string) => here.db.mailMessage.findMany({ where: { tenantId: here.tenant.id, recipient: email }, orderBy: { createdAt: "asc" } });

/** The word of the newest link that was mailed to somebody. */
async function word(email: string): Promise<string> {
  const found = /\/bevestigen\/([\w-]{43})/.exec((await mails(email)).at(-1)?.plain ?? "")?.[1];
  if (!found) throw new Error("no link");
  return found;
}

const enter = async (email: string, at = NOW) => confirm({ tenant: here.tenant, db: here.db, clock: stoppedClock(at), locale: "nl", requestId: "test" }, await word(email));

it("mails somebody new, who gets the roles with the proof of the address and not before", async () => {
  expect(await invitePeople(admin(), [connector("sam@nieuw.example")])).toEqual({ invited: 1, given: 0 });
  expect(await personOf("sam@nieuw.example")).toMatchObject({ confirmed: false, roles: [], connectorFor: [] });
  expect(await enter("sam@nieuw.example")).toMatchObject({ ok: true });
  expect(await personOf("sam@nieuw.example")).toMatchObject({ confirmed: true, roles: ["connector"], connectorFor: [here.neighbourhoods.noord], civilServantTitle: "Wijkregisseur" });
  const lines = await here.db.auditEvent.findMany({ where: { tenantId: here.tenant.id, subjectId: (await accountOf("sam@nieuw.example"))?.id, action: { startsWith: "member." } } });
  expect(lines.map(({ action }) => action).sort()).toEqual(["member.invitation-accepted", "member.invited"]);
});

it("gives a member the roles at once, takes none away and says so by mail", async () => {
  const { email } = here.people.moderator;
  expect(await invitePeople(admin(), [connector(email)])).toEqual({ invited: 0, given: 1 });
  expect(await personOf(email)).toMatchObject({ roles: ["connector", "moderator"], connectorFor: [here.neighbourhoods.noord] });
  expect((await mails(email)).map(({ template }) => template)).toEqual(["account.team-invite"]);
  expect(await there.db.accountRole.count({ where: { tenantId: there.tenant.id, role: "connector" } })).toBe(1);
});

it("does nothing a second time", async () => {
  const people = [connector("twee@nieuw.example"), someone(here.people.resident.email)];
  await invitePeople(admin(), people);
  expect((await planInvitations(here.db, here.tenant.id, people)).map(({ step }) => step)).toEqual(["nothing", "nothing"]);
  expect(await invitePeople(admin(), people)).toEqual({ invited: 0, given: 0 });
  expect(await mails("twee@nieuw.example")).toHaveLength(1);
});

it("is sent again where a mail was lost: the first link works no more, the new one does, once", async () => {
  await invitePeople(admin(), [connector("weg@nieuw.example")]);
  const lost = await word("weg@nieuw.example");
  const account = await accountOf("weg@nieuw.example");
  expect(await inviteAgain(acting(here, "admin", stoppedClock("2026-11-24T09:00:00.000Z")), account?.id ?? "")).toBe(true);
  expect(await confirm({ tenant: here.tenant, db: here.db, clock: stoppedClock(NOW), locale: "nl", requestId: "test" }, lost)).toMatchObject({ ok: false });
  expect(await enter("weg@nieuw.example")).toMatchObject({ ok: true });
  expect(await inviteAgain(admin(), account?.id ?? "")).toBe(false);
  expect(await inviteAgain(admin(), here.people.resident.accountId)).toBe(false);
});

it("is no longer of use after sixty days, and goes with the daily tidying", async () => {
  await invitePeople(admin(), [connector("laat@nieuw.example")]);
  await asOwner((client) => client.query("update team_invitation set created_at = created_at - interval '61 days' where email = 'laat@nieuw.example'"));
  await enter("laat@nieuw.example");
  expect(await personOf("laat@nieuw.example")).toMatchObject({ confirmed: true, roles: [] });
  await invitePeople(admin(), [connector("later@nieuw.example")]);
  await asOwner((client) => client.query("update team_invitation set created_at = created_at - interval '61 days' where email = 'later@nieuw.example'"));
  await expireInTown(here.db, new Date(NOW));
  expect(await here.db.teamInvitation.count({ where: { tenantId: here.tenant.id, email: "later@nieuw.example" } })).toBe(0);
});

it("leaves out a neighbourhood that is another town's", async () => {
  await invitePeople(admin(), [someone("elders@nieuw.example", { roles: ["connector"], connectorFor: [there.neighbourhoods.noord] })]);
  await enter("elders@nieuw.example");
  expect(await personOf("elders@nieuw.example")).toMatchObject({ roles: ["connector"], connectorFor: [] });
});
