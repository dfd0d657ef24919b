import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { stoppedClock } from "#app/platform/clock.ts";
import { changeProfile } from "#app/platform/identity/change-profile.server.ts";
import { isReservedName } from "#app/platform/identity/reserved-name.server.ts";
import { bringToDesk } from "#app/platform/moderation/cases/own-look.server.ts";
import { neutralName } from "#app/platform/moderation/decisions/neutral-name.ts";
import { undo } from "#app/platform/moderation/decisions/undo.server.ts";
import { approved, chosen, decided, later } from "../../setup/moderation.ts";
import { acting, NOW, twoTowns, type PersonKey, type TestTown } from "../../setup/towns.ts";

let here: TestTown;
beforeAll(async () => {
  [here] = await twoTowns();
});

const change = (about: string | null) => {
  const { resident } = here.people;
  const town = { site: "town", db: here.db, tenant: here.tenant, clock: stoppedClock(NOW), requestId: "r", origin: "http://hier.test", locale: "nl" } as const;
  return changeProfile(town, resident, { name: resident.name, neighbourhoodId: here.neighbourhoods.centrum, about, locale: "nl", showsAdjacent: false, introduces: false });
};
const cases = () => here.db.moderationCase.findMany({ where: { tenantId: here.tenant.id, subject: "profile" }, select: { id: true, holds: true, neighbourhoodIds: true, authorId: true } });

it("what somebody says of themselves comes to the desk of their neighbourhood when a rule points at it, and is not kept back", async () => {
  expect(await change("Ik hou van tuinieren.")).toEqual({ ok: true });
  expect(await cases()).toEqual([]);
  expect(await change("Iedereen hier is een klootzak.")).toEqual({ ok: true });
  const [found] = await cases();
  expect(found).toMatchObject({ holds: false, neighbourhoodIds: [here.neighbourhoods.centrum], authorId: here.people.resident.accountId });
  expect((await here.db.moderationCause.findMany({ where: { tenantId: here.tenant.id, caseId: found?.id } })).map(({ kind }) => kind)).toEqual(["rule"]);
  expect((await here.db.account.findFirst({ where: { tenantId: here.tenant.id, id: here.people.resident.accountId } }))?.about).toBe("Iedereen hier is een klootzak.");
});

it("with something that a rule holds is not saved, and says so at once", async () => {
  const about = async () => (await here.db.account.findFirst({ where: { tenantId: here.tenant.id, id: here.people.resident.accountId } }))?.about;
  const before = await about();
  expect(await change("Mijn burgerservicenummer is 111222333.")).toEqual({ ok: false, reason: "kept-back", field: "about" });
  expect(await about()).toBe(before);
});

it("a change of nothing that others read is not looked at again", async () => {
  const before = await here.db.moderationFacts.findFirst({ where: { tenantId: here.tenant.id, accountId: here.people.resident.accountId } });
  await change("Iedereen hier is een klootzak.");
  const after = await here.db.moderationFacts.findFirst({ where: { tenantId: here.tenant.id, accountId: here.people.resident.accountId } });
  expect(after?.id).toBe(before?.id);
});

describe("a profile that is taken out of sight", () => {
  const who: PersonKey = "neighbour";
  const accountId = () => here.people[who].accountId;
  const account = () => here.db.account.findFirstOrThrow({ where: { tenantId: here.tenant.id, id: accountId() }, select: { name: true, about: true } });
  const set = (data: { name?: string; about?: string | null }) => here.db.account.updateMany({ where: { tenantId: here.tenant.id, id: accountId() }, data });
  const causes = async () => {
    const open = await here.db.moderationCase.findMany({ where: { tenantId: here.tenant.id, accountId: accountId(), status: "open" }, select: { id: true } });
    return (await here.db.moderationCause.findMany({ where: { tenantId: here.tenant.id, caseId: { in: open.map(({ id }) => id) } }, select: { kind: true } })).map(({ kind }) => kind);
  };
  /** The member as the next request knows them changes what they are called or say of themselves. */
  const rewrite = async (more: { name?: string; about?: string }) => {
    const now = await account();
    const town = { site: "town", db: here.db, tenant: here.tenant, clock: stoppedClock(NOW), requestId: "r", origin: "http://hier.test", locale: "nl" } as const;
    return changeProfile(town, { ...here.people[who], name: now.name }, { neighbourhoodId: here.neighbourhoods.noord, locale: "nl", showsAdjacent: false, introduces: false, ...now, ...more });
  };
  const hide = async (content: "hide" | "remove", count: number) => {
    const caseId = await bringToDesk(acting(here, "moderator"), { subject: "profile", subjectId: accountId(), authorId: accountId(), audience: "town" });
    return decided(here, caseId ?? "", chosen({ content }), "moderator", count);
  };

  const RUDE = { name: "Bram De Sukkels", about: "Iedereen is gek" };
  beforeEach(async () => {
    await here.db.moderationCase.deleteMany({ where: { tenantId: here.tenant.id, accountId: accountId() } });
    await set(RUDE);
  });

  it.each([
    ["hide", 1],
    ["remove", 10],
  ] as const)("by %s has neither its words nor its name, and gets both back with an undo", async (content, count) => {
    const { batchId } = await hide(content, count);
    expect(await account()).toEqual({ name: neutralName(accountId()), about: null });
    expect(await undo(later(here, "moderator", count + 1), batchId)).toMatchObject({ ok: true });
    expect(await account()).toEqual(RUDE);
  });

  it("keeps another name that its owner chose since", async () => {
    const { batchId } = await hide("hide", 20);
    await rewrite({ name: "Bram Klaproos" });
    await undo(later(here, "moderator", 21), batchId);
    expect(await account()).toEqual({ name: "Bram Klaproos", about: RUDE.about });
  });

  it("comes to the desk with every change of its owner, until the decision is taken back", async () => {
    const { batchId } = await hide("remove", 30);
    expect(await causes()).toEqual([]);
    await rewrite({});
    expect(await causes()).toEqual([]);
    await rewrite({ name: "Bram Klaproos" });
    expect(await causes()).toEqual(["edited"]);
    const [open] = await here.db.moderationCase.findMany({ where: { tenantId: here.tenant.id, accountId: accountId(), status: "open" }, select: { id: true } });
    await decided(here, open?.id ?? "", approved, "moderator", 31);
    await rewrite({ about: "Ik hou van tuinieren." });
    expect(await causes()).toEqual(["edited"]);
    await here.db.moderationCase.deleteMany({ where: { tenantId: here.tenant.id, accountId: accountId() } });
    const [decision] = await here.db.moderationDecision.findMany({ where: { tenantId: here.tenant.id, batchId } });
    for (const { id } of await here.db.moderationDecision.findMany({ where: { tenantId: here.tenant.id, subjectId: accountId(), kind: { in: ["hide", "remove"] } } })) {
      const undone = await here.db.moderationDecision.count({ where: { tenantId: here.tenant.id, undoes: id } });
      if (undone === 0 && decision) await here.db.moderationDecision.create({ data: { tenantId: here.tenant.id, batchId: id, subject: "profile", subjectId: accountId(), kind: "restore", foundBy: "own-look", undoes: id, at: new Date(NOW) } });
    }
    await rewrite({ about: "Ik hou van koken." });
    expect(await causes()).toEqual([]);
  });

  it("gets a name that anybody may have", async () => {
    const name = neutralName(accountId());
    expect(name).toMatch(/^Buurtgenoot \d{4}$/);
    expect(await isReservedName(here.db, here.tenant, name)).toBe(false);
  });
});
