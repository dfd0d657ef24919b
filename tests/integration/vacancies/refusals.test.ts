import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { apply } from "#app/modules/vacancies/applications/apply.server.ts";
import { applyAgain, withdraw } from "#app/modules/vacancies/applications/withdraw.server.ts";
import { changeStatus } from "#app/platform/content/change-status.server.ts";
import type { ItemRecord } from "#app/platform/content/item.server.ts";
import type { Member } from "#app/platform/permissions/actor.ts";
import { acting, asOwner, NOW, twoTowns, type PersonKey, type TestTown } from "../../setup/towns.ts";
import { newVacancy } from "../../setup/vacancies.ts";
import { applies, appliesByMail, asks, confirms, forgetTold, mailsTo, rowOf, toldTo } from "./setup.ts";

let here: TestTown;
beforeAll(async () => {
  [here] = await twoTowns();
});
beforeEach(async () => {
  const tenantId = here.tenant.id;
  await forgetTold(here);
  await here.db.accountBlock.deleteMany({ where: { tenantId } });
  await here.db.conversation.deleteMany({ where: { tenantId } });
  await asOwner(async (client) => {
    await client.query("delete from rate_limit");
    await client.query("delete from account_restriction");
  });
  await here.db.organisationEditor.deleteMany({ where: { tenantId, accountId: here.people.neighbour.accountId } });
});

const at = new Date(NOW);
/** Whoever applies in these tests: with an account, or from the address of it. */
const WHO = "neighbour" satisfies PersonKey;
const email = "neighbour@buurt.example";

interface Case {
  /** What makes it impossible. */
  change: (item: ItemRecord) => Promise<unknown>;
  /** The same as a session knows it. */
  member?: () => Partial<Member>;
  /** The town as it is then. */
  tenant?: () => TestTown["tenant"];
  reason: "closed" | "not-allowed" | "own" | "too-many";
  /** A visitor hears nothing of what is known of an account. */
  silent?: true;
  /** Only of those who have no account, or only of those who have one. */
  only?: "mail" | "account";
}

const tenantId = () => here.tenant.id;
const accountId = () => here.people[WHO].accountId;
const nothing = () => Promise.resolve();

function restrict() {
  return asOwner(async (client) => {
    await client.query("set session_replication_role = replica");
    await client.query("insert into account_restriction (tenant_id, id, account_id, kind, decision_id, since) values ($1, $2, $3, 'block', $4, $5)", [tenantId(), randomUUID(), accountId(), randomUUID(), at]);
  });
}

const cases: Record<string, Case> = {
  "its last day is over": { change: (item) => here.db.vacancy.updateMany({ where: { itemId: item.id }, data: { expiresOn: new Date("2026-11-23T00:00:00Z") } }), reason: "closed" },
  "it was ended": { change: (item) => here.db.vacancy.updateMany({ where: { itemId: item.id }, data: { endedAt: at, endedWhy: "filled" } }), reason: "closed" },
  "it was taken away": { change: (item) => changeStatus(here.db, here.tenant, item, "withdraw", { actorId: here.people.editor.accountId, at, requestId: "r" }), reason: "closed" },
  "somebody may not write": { change: restrict, member: () => ({ restriction: { kind: "block", decisionId: randomUUID(), until: null } }), reason: "not-allowed", silent: true },
  "they write for the organisation themselves": { change: () => here.db.organisationEditor.create({ data: { tenantId: tenantId(), accountId: accountId(), organisationId: here.organisation, since: at } }), member: () => ({ editorOf: [here.organisation] }), reason: "own", silent: true },
  "its writer does not want to hear from them": { change: () => here.db.accountBlock.create({ data: { tenantId: tenantId(), accountId: here.people.editor.accountId, blockedId: accountId(), createdAt: at } }), reason: "not-allowed", silent: true },
  "the organisation ended talking with them": { change: (item) => here.db.conversation.create({ data: { tenantId: tenantId(), itemId: item.id, starterId: accountId(), withOrganisationId: here.organisation, endedByOrganisation: true, createdAt: at, lastMessageAt: at } }), reason: "not-allowed", silent: true },
  "the town asks for an account": {
    change: nothing,
    tenant: () => {
      const set = here.tenant.modules.get("vacancies");
      if (!set) throw new Error("no module");
      return { ...here.tenant, modules: new Map([...here.tenant.modules, ["vacancies", { ...set, settings: { withoutAccount: false } }]]) };
    },
    reason: "not-allowed",
    only: "mail",
  },
};
const all = Object.entries(cases);
const withAccount = all.filter(([, { only }]) => only !== "mail");

const townOf = ({ tenant }: Case): TestTown => ({ ...here, tenant: tenant?.() ?? here.tenant });
const ownerOf = (town: TestTown, member: Member | null) => ({ db: town.db, tenant: town.tenant, member, at, requestId: "r" });
const memberOf = ({ member }: Case): Member => ({ ...here.people[WHO], ...member?.() });

async function spent(): Promise<void> {
  await asOwner((client) => client.query("update rate_limit set points = 40 where key like 'vacancy-apply:%'"));
}

describe("with an account", () => {
  it.each(withAccount)("nobody applies when %s", async (_why, one) => {
    const item = await newVacancy(here);
    await one.change(item);
    expect(await apply({ ...acting(here, WHO), member: memberOf(one) }, item, { motivation: "Graag.", key: randomUUID() })).toEqual({ ok: false, reason: one.reason });
    expect(await here.db.vacancyApplication.count({ where: { itemId: item.id } })).toBe(0);
  });

  it.each(withAccount)("nobody applies again when %s", async (_why, one) => {
    const item = await newVacancy(here);
    const id = await applies(here, WHO, item);
    await withdraw(ownerOf(here, here.people[WHO]), id);
    await one.change(item);
    await forgetTold(here);
    expect(await applyAgain(ownerOf(here, memberOf(one)), id)).toEqual({ ok: false, reason: one.reason });
    expect([(await rowOf(here, id))?.status, await toldTo(here, "editor")]).toEqual(["withdrawn", []]);
  });

  it("nobody applies, or applies again, more often than they have time for", async () => {
    const item = await newVacancy(here);
    const id = await applies(here, WHO, item);
    await withdraw(ownerOf(here, here.people[WHO]), id);
    await spent();
    expect(await applyAgain(ownerOf(here, here.people[WHO]), id)).toEqual({ ok: false, reason: "too-many" });
    expect(await apply(acting(here, WHO), await newVacancy(here), { motivation: "Graag.", key: randomUUID() })).toEqual({ ok: false, reason: "too-many" });
  });
});

describe("by mail", () => {
  it.each(all)("nobody is mailed when %s", async (_why, one) => {
    const item = await newVacancy(here);
    await one.change(item);
    expect(await asks(townOf(one), item, { email })).toEqual(one.silent ? { ok: true } : { ok: false, reason: one.reason });
    expect([await here.db.vacancyApplication.count({ where: { itemId: item.id } }), await mailsTo(here, email)]).toEqual([0, []]);
  });

  it.each(all)("nothing is confirmed when %s", async (_why, one) => {
    const item = await newVacancy(here);
    await asks(here, item, { email });
    const { id } = await here.db.vacancyApplication.findFirstOrThrow({ where: { itemId: item.id } });
    await one.change(item);
    await forgetTold(here);
    expect(await confirms(townOf(one), id)).toEqual({ ok: false, reason: one.reason });
    expect([(await rowOf(here, id))?.status, await toldTo(here, "editor")]).toEqual(["unconfirmed", []]);
  });

  it.each(all)("nothing is sent again when %s", async (_why, one) => {
    const item = await newVacancy(here);
    const id = await appliesByMail(here, item, { email });
    await withdraw(ownerOf(here, null), id);
    await one.change(item);
    await forgetTold(here);
    expect(await applyAgain(ownerOf(townOf(one), null), id)).toEqual({ ok: false, reason: one.reason });
    expect([(await rowOf(here, id))?.status, await toldTo(here, "editor")]).toEqual(["withdrawn", []]);
  });

  it("counts together with what the account of that address sent", async () => {
    const item = await newVacancy(here);
    await asks(here, item, { email });
    const { id } = await here.db.vacancyApplication.findFirstOrThrow({ where: { itemId: item.id } });
    await applies(here, WHO, await newVacancy(here));
    await spent();
    expect(await confirms(here, id)).toEqual({ ok: false, reason: "too-many" });
  });
});
