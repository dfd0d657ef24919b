import { recordAudit, type AuditLine } from "#app/platform/audit/record.server.ts";
import type { Db, TenantDb } from "#app/platform/database/client.server.ts";
import { toJson } from "#app/platform/database/json.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { tenantProfile, type TenantProfile } from "./profile.ts";
import { partChanges } from "./versions/differences.ts";
import { readParts } from "./versions/parts.server.ts";

/** Which admin changes something of a town, and when. */
export type ByAdmin = Omit<Doing, "tenant">;

/** What a town looks like at one version; a change names the version it was made for. */
export interface TownVersion {
  profile: TenantProfile;
  version: number;
}

/** Somebody else changed the town first; nothing was written. */
export interface ChangedMeanwhile {
  ok: false;
  reason: "changed-meanwhile";
  current: TownVersion;
}

interface Step {
  /** The version on which the change was made. */
  version: number;
  action: string;
  subject: string;
  subjectId?: string;
}

export type Done<Extra = unknown> = { ok: true; detail?: AuditLine["detail"] } & Extra;

/** The town's profile as it stands in the database now, with its version. @throws Error when the town is gone */
export async function readTownVersion(db: TenantDb): Promise<TownVersion> {
  const row = await db.tenant.findFirst({ where: { id: db.scope.tenantId }, select: { profile: true, version: true } });
  if (!row) throw new Error("A town vanished while it was in use.");
  return { profile: tenantProfile.parse(row.profile), version: row.version };
}

/**
 * Changes something of a town, unless it was changed since the admin opened it. The change, the town's next version with what was before
 * and after, and the audit line share one transaction.
 *
 * @param step on which version, and what the audit trail calls it
 * @param work checks and writes; when it refuses it has written nothing
 * @returns what `work` returns, or that somebody else came first
 */
export async function changeTown<Result extends Done | { ok: false }>(
  { db, member, at, requestId }: ByAdmin,
  { version, action, subject, subjectId }: Step,
  work: (tx: Db, profile: TenantProfile) => Promise<Result>,
): Promise<Result | ChangedMeanwhile> {
  const { tenantId } = db.scope;
  return db.transact(async (tx) => {
    const [row] = await tx.$queryRaw<{ version: number; profile: unknown }[]>`select version, profile from tenant where id = ${tenantId}::uuid for update`;
    if (!row) throw new Error("A town vanished while it was changed.");
    const profile = tenantProfile.parse(row.profile);
    if (row.version !== version) return { ok: false, reason: "changed-meanwhile", current: { profile, version: row.version } };
    const before = await readParts(tx, tenantId);
    const result = await work(tx, profile);
    if (!result.ok) return result;
    await tx.tenant.updateMany({ where: { id: tenantId }, data: { version: { increment: 1 }, updatedAt: at } });
    const changes = toJson(partChanges(before, await readParts(tx, tenantId)));
    await tx.townVersion.createMany({ data: { tenantId, version: version + 1, at, actorId: member.accountId, action, subjectId: subjectId ?? tenantId, changes } });
    const detail = "detail" in result ? result.detail : undefined;
    await recordAudit(tx, { tenantId, actor: "member", actorId: member.accountId, action, subject, subjectId: subjectId ?? tenantId, detail, requestId, at });
    return result;
  });
}
