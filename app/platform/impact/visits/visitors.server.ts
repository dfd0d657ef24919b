import type { TenantDb } from "#app/platform/database/client.server.ts";
import type { Period } from "./periods.ts";
import { Sketch } from "./sketch.ts";

/** The different visitors of one period. */
export interface Visitors {
  /** Its first day, as "2026-12-01". */
  startsOn: string;
  visitors: number;
  pages: number;
}

/** The different visitors of periods, the oldest first; those that still run are counted as far as they are. */
export async function visitorsOf(db: TenantDb, period: Period, from: string, until: string): Promise<Visitors[]> {
  const rows = await db.visitSketch.findMany({ where: { tenantId: db.scope.tenantId, period, startsOn: { gte: new Date(`${from}T00:00:00Z`), lt: new Date(`${until}T00:00:00Z`) } }, orderBy: { startsOn: "asc" } });
  return rows.map(({ startsOn, registers, visitors, pages }) => ({ startsOn: startsOn.toISOString().slice(0, 10), visitors: visitors ?? (registers ? new Sketch(registers).count() : 0), pages }));
}
