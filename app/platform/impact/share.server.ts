import { z } from "zod";
import { platformDb, tenantDb } from "#app/platform/database/client.server.ts";
import { toJson } from "#app/platform/database/json.ts";
import { env } from "#app/platform/env.server.ts";
import { allTenants, loadTenant } from "#app/platform/tenancy/load.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { dayIn } from "#app/platform/times/day.ts";
import { impactOf, reachOf } from "./count.server.ts";

/** What towns show to each other: numbers that do not grow with the size of a town. */
export const compared = ["perHundred", "response-hours", "freshness", "language"] as const;
const shared = z.record(z.string(), z.number().nullable());

/** A town beside others. */
export interface ComparedTown {
  id: string;
  name: string;
  figures: Readonly<Record<string, number | null>>;
}

/**
 * Writes anew what towns that agreed to it show to each other of this year, and takes away what a town no longer shows. Each town is read as itself.
 * @returns how many towns show something
 */
export async function shareFigures(now: Date, signal: AbortSignal): Promise<number> {
  const shown: string[] = [];
  for (const { id } of await allTenants()) {
    signal.throwIfAborted();
    const tenant = await loadTenant(id, env.PLATFORM_HOST);
    if (!tenant?.profile.sharesFigures || (tenant.status !== "live" && tenant.status !== "closing")) continue;
    const row = { name: tenant.profile.name, year: yearOf(tenant, now), figures: toJson(await shownBy(tenant, now)), madeAt: now };
    await platformDb().impactShared.upsert({ where: { sharedId: id }, create: { sharedId: id, ...row }, update: row });
    shown.push(id);
  }
  await platformDb().impactShared.deleteMany({ where: { sharedId: { notIn: shown } } });
  return shown.length;
}

const yearOf = ({ profile }: Pick<Tenant, "profile">, now: Date): number => Number(dayIn(profile.timeZone, now).slice(0, 4));

async function shownBy(tenant: Tenant, now: Date): Promise<Record<string, number | null>> {
  const db = tenantDb(tenant.id);
  const figures = await impactOf(db, tenant, { year: yearOf(tenant, now), timeZone: tenant.profile.timeZone, now });
  const known = (await reachOf(db)).filter(({ households }) => households !== null && households > 0);
  const households = known.reduce((sum, each) => sum + (each.households ?? 0), 0);
  const members = known.reduce((sum, each) => sum + each.members, 0);
  const of = (name: string) => figures.find(({ figure }) => figure === name)?.year ?? null;
  return { perHundred: households > 0 ? (100 * members) / households : null, "response-hours": of("response-hours"), freshness: of("freshness"), language: of("language") };
}

/**
 * The towns that show their figures, for one that shows its own; nobody sees them otherwise.
 * @returns undefined for a town that does not
 */
export async function comparedTowns(tenant: Tenant): Promise<ComparedTown[] | undefined> {
  if (!tenant.profile.sharesFigures) return undefined;
  const rows = await platformDb().impactShared.findMany({ orderBy: { name: "asc" } });
  return rows.map(({ sharedId, name, figures }) => ({ id: sharedId, name, figures: shared.parse(figures) }));
}

/** The middle of what is known; null where nothing is. */
export function middle(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null).sort((one, other) => one - other);
  const [low, high] = [known[Math.floor((known.length - 1) / 2)], known[Math.floor(known.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
