import type { TenantDb } from "#app/platform/database/client.server.ts";
import { changesSchema, type PartChanges } from "./differences.ts";

/** One change of a town, as its admins read it. */
export interface TownChange {
  /** The version that came of it. */
  version: number;
  at: Date;
  /** Null when they have no account any more. */
  by: string | null;
  action: string;
  changes: PartChanges;
}

const PAGE = 20;

/**
 * The changes of a town, newest first, twenty at a time.
 * @param before only those before this version
 */
export async function townHistory(db: TenantDb, before: number | undefined): Promise<{ changes: TownChange[]; next: number | null }> {
  const rows = await db.$queryRaw<(Omit<TownChange, "changes"> & { changes: unknown })[]>`
    select v.version, v.at, a.name as by, v.action, v.changes
      from town_version v left join account a on a.tenant_id = v.tenant_id and a.id = v.actor_id
     where v.tenant_id = ${db.scope.tenantId}::uuid and v.version < ${before ?? 2_147_483_647}
     order by v.version desc limit ${PAGE + 1}`;
  const shown = rows.slice(0, PAGE).map(({ changes, ...row }) => ({ ...row, changes: changesSchema.parse(changes) }));
  return { changes: shown, next: rows.length > PAGE ? (shown.at(-1)?.version ?? null) : null };
}

/** When a version of a town came about; undefined when the town has no record of it. */
export async function whenChanged(db: TenantDb, version: number): Promise<Date | undefined> {
  const row = await db.townVersion.findFirst({ where: { tenantId: db.scope.tenantId, version }, select: { at: true } });
  return row?.at;
}
