import { randomUUID } from "node:crypto";
import { stoppedClock } from "#app/platform/clock.ts";
import { platformDb, tenantDb } from "#app/platform/database/client.server.ts";
import type { InTown } from "#app/platform/identity/in-town.ts";
import { beginSession, findMember } from "#app/platform/identity/sessions.server.ts";
import { hashPassword } from "#app/platform/identity/passwords.server.ts";
import type { Member } from "#app/platform/permissions/actor.ts";
import { loadTenant } from "#app/platform/tenancy/load.server.ts";

/** A town of a test, with its clock in hand. */
export interface TestTown extends InTown {
  clock: ReturnType<typeof stoppedClock>;
  /** Ids of two neighbourhoods. */
  river: string;
  mill: string;
}

export const PASSWORD = "vier fietsen in de regen";

async function makeTown(name: string): Promise<TestTown> {
  const id = randomUUID();
  const river = randomUUID();
  const mill = randomUUID();
  const profile = {
    name,
    municipality: `Gemeente ${name}`,
    tagline: "Samen in de buurt",
    contactEmail: "buurt@gemeente.example",
    theme: { colours: { primary: "#0a5c8f", accent: "#b3471d" } },
    moderation: { firstPosts: 0 },
  };
  await platformDb().tenant.create({ data: { id, slug: `t-${id}`, status: "live", profile } });
  const db = tenantDb(id);
  await db.neighbourhood.createMany({ data: [{ tenantId: id, id: river, slug: "rivier", name: "Rivier" }, { tenantId: id, id: mill, slug: "molen", name: "Molen" }] });
  await db.postcode.createMany({ data: [{ tenantId: id, prefix: "4201", neighbourhoodId: river }, { tenantId: id, prefix: "4201AB", neighbourhoodId: mill }] });
  await db.tenantModule.createMany({ data: ["posts", "agenda"].map((moduleId) => ({ tenantId: id, moduleId, enabled: true })) });
  const tenant = await loadTenant(id, "localhost");
  if (!tenant) throw new Error("the town was not made");
  return { tenant, db, clock: stoppedClock(new Date().toISOString()), locale: "nl", requestId: "test-request", river, mill };
}

/** Two towns that share nothing but the names of things. */
export async function twoTowns(): Promise<{ here: TestTown; there: TestTown }> {
  return { here: await makeTown("Samen Hier"), there: await makeTown("Samen Daar") };
}

/** Removes the towns with all in them. */
export async function removeTowns(...towns: TestTown[]): Promise<void> {
  // A reply without its author must be an erased one, so replies go before the accounts that the town takes along.
  for (const { db, tenant } of towns) await db.reply.deleteMany({ where: { tenantId: tenant.id } });
  await platformDb().tenant.deleteMany({ where: { id: { in: towns.map(({ tenant }) => tenant.id) } } });
}

export interface Someone {
  accountId: string;
  email: string;
}

/** Puts an account in a town, confirmed and with `PASSWORD` unless said otherwise. */
export async function someone(town: TestTown, email: string, { name = "Noor de Wit", confirmed = true, password = PASSWORD }: { name?: string; confirmed?: boolean; password?: string | null } = {}): Promise<Someone> {
  const { id } = await town.db.account.create({
    data: { tenantId: town.tenant.id, email, name, neighbourhoodId: town.river, emailConfirmedAt: confirmed ? town.clock.now() : null, passwordHash: password === null ? null : await hashPassword(password), createdAt: town.clock.now() },
  });
  return { accountId: id, email };
}

/** Logs somebody in. @returns the member and the Cookie header of their browser */
export async function loggedIn(town: TestTown, { accountId }: Someone, device = "Firefox · Linux"): Promise<{ member: Member; cookie: string }> {
  const cookie = (await beginSession(town.db, accountId, device, false)).split(";")[0] ?? "";
  const found = await findMember(town.db, cookie, false);
  if (!found) throw new Error("the session was not found");
  return { member: found.member, cookie };
}

/** Mail to an address in a town, oldest first. */
export function mailTo(town: TestTown, recipient: string) {
  return town.db.mailMessage.findMany({ where: { tenantId: town.tenant.id, recipient }, orderBy: { createdAt: "asc" } });
}

/** The word in the link of the newest mail to an address. */
export async function newestWord(town: TestTown, recipient: string): Promise<string> {
  const [newest] = await town.db.mailMessage.findMany({ where: { tenantId: town.tenant.id, recipient }, orderBy: { id: "desc" }, take: 1 });
  const word = /\/bevestigen\/([\w-]+)/.exec(newest?.plain ?? "")?.[1];
  if (!word) throw new Error("there is no link in the newest mail");
  return word;
}

/** What the audit trail of a town says, oldest first. */
export async function auditActions(town: TestTown): Promise<string[]> {
  const lines = await town.db.auditEvent.findMany({ where: { tenantId: town.tenant.id }, orderBy: { id: "asc" }, select: { action: true } });
  return lines.map(({ action }) => action);
}
