import { beforeAll, expect, it } from "vitest";
import { stoppedClock } from "#app/platform/clock.ts";
import { changeProfile } from "#app/platform/identity/change-profile.server.ts";
import { NOW, twoTowns, type TestTown } from "../../setup/towns.ts";

let here: TestTown;
beforeAll(async () => {
  [here] = await twoTowns();
});

const change = (about: string | null) => {
  const { resident } = here.people;
  const town = { site: "town", db: here.db, tenant: here.tenant, clock: stoppedClock(NOW), requestId: "r", origin: "http://hier.test", locale: "nl" } as const;
  return changeProfile(town, resident, { name: resident.name, neighbourhoodId: here.neighbourhoods.centrum, about, locale: "nl", showsAdjacent: false });
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

it("a change of nothing that others read is not looked at again", async () => {
  const before = await here.db.moderationFacts.findFirst({ where: { tenantId: here.tenant.id, accountId: here.people.resident.accountId } });
  await change("Iedereen hier is een klootzak.");
  const after = await here.db.moderationFacts.findFirst({ where: { tenantId: here.tenant.id, accountId: here.people.resident.accountId } });
  expect(after?.id).toBe(before?.id);
});
