import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { changeRoles, dutiesMark, type Duties } from "#app/platform/identity/change-roles.server.ts";
import { findPerson, listPeople } from "#app/platform/identity/town-people.server.ts";
import { acting, twoTowns, type PersonKey, type TestTown } from "#tests/setup/towns.ts";

let here: TestTown;
let there: TestTown;
beforeAll(async () => {
  [here, there] = await twoTowns();
});

const nothing: Duties = { roles: [], connectorFor: [], civilServantTitle: null };

async function person(who: PersonKey) {
  const found = await findPerson(here.db, here.tenant.id, here.people[who].accountId);
  if (!found) throw new Error("not there");
  return found;
}

async function give(who: PersonKey, duties: Partial<Duties>, seen?: string) {
  const now = await person(who);
  return changeRoles(acting(here, "admin"), { accountId: now.id, seen: seen ?? dutiesMark(now), ...nothing, ...duties });
}

describe("the list of people", () => {
  it("goes by name, in pages that skip and repeat nobody", async () => {
    const { db, tenant } = there;
    const names = Array.from({ length: 70 }, (_, index) => `Buur ${String(index % 7)}`);
    await db.account.createMany({ data: names.map((name, index) => ({ tenantId: tenant.id, id: randomUUID(), name, email: `buur${index}@lijst.example` })) });
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const { people, next } = await listPeople(db, { search: "BUUR", after });
      seen.push(...people.map(({ id }) => id));
      after = next ?? undefined;
    } while (after);
    const all = await db.account.count({ where: { tenantId: tenant.id, OR: [{ name: { contains: "buur", mode: "insensitive" } }, { email: { contains: "buur" } }] } });
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(all);
  });

  it("finds by name and address, takes signs as they are, and knows the team", async () => {
    const names = async (asked: Parameters<typeof listPeople>[1]) => (await listPeople(here.db, asked)).people.map(({ name }) => name);
    expect(await names({ search: "theelep" })).toEqual(["Truus Theelepel"]);
    expect(await names({ search: "moderator@" })).toEqual(["Rob Tuinhek"]);
    expect(await names({ search: "%" })).toEqual([]);
    expect(await names({ team: true })).toEqual(["Amira Zandloper", "Ans Hagelslag", "Rob Tuinhek", "Sander Zonderwijk"]);
  });

  it("shows nobody of another town", async () => {
    expect(await findPerson(here.db, here.tenant.id, there.people.resident.accountId)).toBeUndefined();
  });
});

describe("roles", () => {
  it("are given and taken, with a line of the audit trail", async () => {
    const { centrum, noord } = here.neighbourhoods;
    expect(await give("resident", { roles: ["connector", "moderator"], connectorFor: [centrum, noord, noord], civilServantTitle: "Wijkregisseur" })).toEqual({ ok: true });
    expect(await person("resident")).toMatchObject({ roles: ["connector", "moderator"], connectorFor: [centrum, noord].sort(), civilServantTitle: "Wijkregisseur" });
    expect(await give("resident", { roles: ["connector"], connectorFor: [noord] })).toEqual({ ok: true });
    expect(await person("resident")).toMatchObject({ roles: ["connector"], connectorFor: [noord], civilServantTitle: null });
    expect(await give("resident", {})).toEqual({ ok: true });
    expect(await person("resident")).toMatchObject(nothing);
    const lines = await here.db.auditEvent.findMany({ where: { tenantId: here.tenant.id, action: "member.roles-changed" }, orderBy: { id: "asc" } });
    expect(lines.map(({ detail }) => detail)).toEqual([
      { roles: "connector moderator", neighbourhoods: 2, civilServant: true },
      { roles: "connector", neighbourhoods: 1, civilServant: false },
      { roles: "", neighbourhoods: 0, civilServant: false },
    ]);
  });

  it("are not given for a neighbourhood of another town", async () => {
    expect(await give("resident", { roles: ["connector"], connectorFor: [there.neighbourhoods.centrum] })).toEqual({ ok: false, reason: "unknown-neighbourhood" });
    expect(await person("resident")).toMatchObject(nothing);
  });

  it("are not given to somebody of another town", async () => {
    const stranger = there.people.resident.accountId;
    expect(await changeRoles(acting(here, "admin"), { accountId: stranger, seen: dutiesMark(nothing), ...nothing, roles: ["tenant-admin"] })).toEqual({ ok: false, reason: "unknown-person" });
  });

  it("are not given before the address is confirmed", async () => {
    await here.db.account.updateMany({ where: { tenantId: here.tenant.id, id: here.people.editor.accountId }, data: { emailConfirmedAt: null } });
    expect(await give("editor", { roles: ["moderator"] })).toEqual({ ok: false, reason: "not-confirmed" });
  });

  it("tell the second of two admins", async () => {
    const seen = dutiesMark(await person("neighbour"));
    await give("neighbour", { roles: ["moderator"] }, seen);
    expect(await give("neighbour", { civilServantTitle: "Wethouder" }, seen)).toMatchObject({ ok: false, reason: "changed-meanwhile", current: { roles: ["moderator"] } });
    expect((await person("neighbour")).civilServantTitle).toBeNull();
  });

  it("leave the last admin in place, also when two admins take each other's role at once", async () => {
    expect(await give("admin", {})).toEqual({ ok: false, reason: "last-admin" });
    expect(await give("moderator", { roles: ["moderator", "tenant-admin"] })).toEqual({ ok: true });
    const results = await Promise.all([give("admin", {}), give("moderator", { roles: ["moderator"] })]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results).toContainEqual({ ok: false, reason: "last-admin" });
    const left = await here.db.accountRole.count({ where: { tenantId: here.tenant.id, role: "tenant-admin" } });
    expect(left).toBe(1);
  });
});
