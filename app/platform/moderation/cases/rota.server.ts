import { Temporal } from "temporal-polyfill";
import { recordAudit } from "#app/platform/audit/record.server.ts";
import type { Db, TenantDb } from "#app/platform/database/client.server.ts";

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** Whose turn it is, in one neighbourhood on one day of the week. */
export interface Turn {
  neighbourhoodId: string;
  /** ISO: 1 is Monday. */
  weekday: number;
  accountId: string;
}

export async function readRota(db: Db, tenantId: string): Promise<Turn[]> {
  return db.moderationRota.findMany({ where: { tenantId }, select: { neighbourhoodId: true, weekday: true, accountId: true }, orderBy: [{ neighbourhoodId: "asc" }, { weekday: "asc" }] });
}

/** Writes whose turn it is in one neighbourhood, in place of what stood there. Only its own connectors, moderators and admins take turns. */
export async function saveRota(db: TenantDb, neighbourhoodId: string, turns: readonly Omit<Turn, "neighbourhoodId">[], by: { actorId: string; at: Date; requestId: string }): Promise<void> {
  const { tenantId } = db.scope;
  await db.transact(async (tx) => {
    await tx.moderationRota.deleteMany({ where: { tenantId, neighbourhoodId } });
    await tx.moderationRota.createMany({ data: turns.map((turn) => ({ tenantId, neighbourhoodId, ...turn })), skipDuplicates: true });
    await recordAudit(tx, { tenantId, actor: "member", actorId: by.actorId, action: "rota.changed", subject: "neighbourhood", subjectId: neighbourhoodId, detail: { turns: turns.length }, requestId: by.requestId, at: by.at });
  });
}

/**
 * Accounts whose turn it is at a moment, in the town's own day.
 * @param zone time zone of the town
 */
export async function onDuty(db: Db, tenantId: string, at: Date, zone: string): Promise<{ neighbourhoodId: string; accountId: string; name: string }[]> {
  const weekday = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone).dayOfWeek;
  return db.$queryRaw`
    select r.neighbourhood_id as "neighbourhoodId", r.account_id as "accountId", a.name
      from moderation_rota r join account a on a.tenant_id = r.tenant_id and a.id = r.account_id
     where r.tenant_id = ${tenantId}::uuid and r.weekday = ${weekday} order by a.name`;
}
