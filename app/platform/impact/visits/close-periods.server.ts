import type { TenantDb } from "#app/platform/database/client.server.ts";
import { daysLater } from "#app/platform/times/day.ts";
import { periods, startOfPeriod } from "./periods.ts";
import { Sketch } from "./sketch.ts";

/**
 * Turns the sketches of periods that are over into numbers, and forgets salt and registers. A day later than the last moment of the period, so that every
 * process has written down what it saw.
 *
 * @returns how many periods were closed
 */
export async function closePeriods(db: TenantDb, timeZone: string, now: Date): Promise<number> {
  const { tenantId } = db.scope;
  let closed = 0;
  for (const period of periods) {
    const before = daysLater(startOfPeriod(period, now, timeZone), period === "day" ? -1 : 0);
    const over = await db.visitSketch.findMany({ where: { tenantId, period, startsOn: { lt: new Date(`${before}T00:00:00Z`) }, registers: { not: null } } });
    for (const { startsOn, registers } of over) {
      const visitors = registers ? new Sketch(registers).count() : 0;
      const { count } = await db.visitSketch.updateMany({ where: { tenantId, period, startsOn, registers: { not: null } }, data: { visitors, salt: null, registers: null } });
      closed += count;
    }
  }
  return closed;
}
