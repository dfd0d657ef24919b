import { Temporal } from "temporal-polyfill";
import type { TenantDb } from "#app/platform/database/client.server.ts";

/** A calendar year of a town, from its first moment to that of the next. */
export interface Year {
  year: number;
  from: Date;
  until: Date;
}

function startOf(year: number, timeZone: string): Date {
  return new Date(Temporal.PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime(timeZone).epochMilliseconds);
}

function yearOf(at: Date, timeZone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).year;
}

/** The years that a town can report on, newest first: from the one in which something first happened to the running one. */
export async function reportYears(db: TenantDb, timeZone: string, now: Date): Promise<number[]> {
  const [row] = await db.$queryRaw<{ first: Date | null }[]>`select min(at) as first from audit_event where tenant_id = ${db.scope.tenantId}::uuid`;
  const running = yearOf(now, timeZone);
  const first = Math.min(running, row?.first ? yearOf(row.first, timeZone) : running);
  return Array.from({ length: running - first + 1 }, (_, back) => running - back);
}

/** A year by its number in an address; undefined for one that the town cannot report on. */
export async function findYear(db: TenantDb, timeZone: string, now: Date, written: string): Promise<Year | undefined> {
  const year = /^\d{4}$/.test(written) ? Number(written) : 0;
  if (!(await reportYears(db, timeZone, now)).includes(year)) return undefined;
  return { year, from: startOf(year, timeZone), until: startOf(year + 1, timeZone) };
}
