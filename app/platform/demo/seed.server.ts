import { hash } from "@node-rs/argon2";
import { modules } from "#app/modules/registry.server.ts";
import { systemClock, type Clock } from "#app/platform/clock.ts";
import { platformDb, tenantDb } from "#app/platform/database/client.server.ts";
import { handsOf } from "#app/platform/modules/kinds.server.ts";
import { seedScores } from "#app/platform/plain-language/trend/seed-scores.server.ts";
import { installTenant, openTenant, removeTenant } from "#app/platform/tenancy/install.server.ts";
import type { TenantFile } from "#app/platform/tenancy/tenant-file.ts";
import { seedWorkshops } from "#app/platform/workshops/seed.server.ts";
import { shippedTowns } from "#tenants/index.ts";
import { DEMO_OPERATOR, DEMO_PASSWORD } from "./accounts.ts";
import type { DemoContent } from "./content.ts";
import { seedConversations } from "./seed-conversations.server.ts";
import { seedOrganisations, seedPeople } from "./seed-people.server.ts";

interface Options {
  onStep?: (text: string) => void;
  clock?: Clock;
}

/** Whether this installation is empty, or was left with half a demo by a process that was killed. */
export async function needsDemo(): Promise<boolean> {
  const asked = await idsOfAsked();
  const towns = await platformDb().tenant.findMany({ where: { id: { notIn: asked } }, select: { isDemo: true, status: true } });
  return towns.length === 0 || (towns.every(({ isDemo }) => isDemo) && towns.some(({ status }) => status === "draft"));
}

/**
 * Creates the shipped towns with their demo content, in place of what stands there as a demo. Towns that are no demo are left alone.
 * @throws Error when a town of the same slug exists that is no demo
 */
export async function seedDemo({ onStep, clock = systemClock }: Options = {}): Promise<void> {
  await removeDemo({ onStep });
  const passwordHash = await hash(DEMO_PASSWORD);
  await platformDb().operator.create({ data: { ...DEMO_OPERATOR, passwordHash, isDemo: true } });
  await platformDb().transact((tx) => seedWorkshops(tx, clock));
  for (const load of Object.values(shippedTowns)) {
    const file = await load();
    onStep?.(`${file.profile.name}: town`);
    await seedTown(file, passwordHash, clock, { onStep });
  }
}

/** Removes every demo town, whole, the demo operator and the demo's workshops. */
export async function removeDemo({ onStep }: Options = {}): Promise<void> {
  const towns = await platformDb().tenant.findMany({ where: { isDemo: true, id: { notIn: await idsOfAsked() } }, select: { id: true, slug: true } });
  for (const { id, slug } of towns) {
    onStep?.(`${slug}: removing`);
    await removeTenant(id);
  }
  await platformDb().workshop.deleteMany({ where: { isDemo: true } });
  await platformDb().operator.deleteMany({ where: { isDemo: true } });
}

/** Towns that somebody asked for to try: they come and go by themselves. */
async function idsOfAsked(): Promise<string[]> {
  const asked = await platformDb().demoRequest.findMany({ where: { tenantId: { not: null }, status: { in: ["confirmed", "made"] } }, select: { tenantId: true } });
  return asked.flatMap(({ tenantId }) => tenantId ?? []);
}

/**
 * Makes one demo town with its content, out of sight until all of it stands.
 * @param passwordHash of all its people; null where nobody is to log in as one of them
 * @param opens false leaves it a draft for the caller to open
 * @returns its id
 */
export async function seedTown(file: TenantFile, passwordHash: string | null, clock: Clock, { onStep, opens = true }: { onStep?: Options["onStep"]; opens?: boolean } = {}): Promise<string> {
  const { tenantId, neighbourhoods } = await installTenant(file, { isDemo: true, opens: false });
  const content = await file.demo?.();
  if (content) await seedContent(file, content, { tenantId, neighbourhoods }, passwordHash, clock, onStep);
  if (opens) await openTenant(tenantId);
  return tenantId;
}

type Installed = Awaited<ReturnType<typeof installTenant>>;

async function seedContent(file: TenantFile, content: DemoContent, { tenantId, neighbourhoods }: Installed, passwordHash: string | null, clock: Clock, onStep: Options["onStep"]): Promise<void> {
  const db = tenantDb(tenantId);
  onStep?.(`${file.profile.name}: people`);
  const accounts = await db.transact((tx) => seedPeople(tx, { tenantId, slug: file.slug, people: content.people, neighbourhoods, passwordHash, clock }));
  const organisations = await db.transact((tx) => seedOrganisations(tx, { tenantId, organisations: content.organisations, neighbourhoods, accounts, clock }));
  await db.transact((tx) => seedConversations(tx, { tenantId, content, accounts, organisations, clock, timeZone: file.profile.timeZone }));
  for (const module of modules) {
    const { seed } = await handsOf(module);
    if (!seed) continue;
    onStep?.(`${file.profile.name}: ${module.id}`);
    await seed(db, { tenantId, slug: file.slug, timeZone: file.profile.timeZone, content, clock, accounts, organisations, neighbourhoods });
  }
  await db.transact((tx) => seedScores(tx, tenantId));
}
