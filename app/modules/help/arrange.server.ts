import { recordAudit } from "#app/platform/audit/record.server.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";

/** The organisations of a town, and which of them is asked when nobody answers. */
export async function arrangement(db: TenantDb): Promise<{ chosen: string | null; organisations: { id: string; name: string }[] }> {
  const { tenantId } = db.scope;
  const row = await db.helpArrangement.findFirst({ where: { tenantId }, select: { organisationId: true } });
  return { chosen: row?.organisationId ?? null, organisations: await db.organisation.findMany({ where: { tenantId, status: "published" }, select: { id: true, name: true }, orderBy: { name: "asc" } }) };
}

/** Chooses the organisation that is asked when nobody answers. @returns false when this town has no such organisation */
export async function arrangeHelp({ db, tenant, member, at, requestId }: Doing, organisationId: string | null): Promise<boolean> {
  const tenantId = tenant.id;
  return db.transact(async (tx) => {
    if (organisationId !== null && (await tx.organisation.count({ where: { tenantId, id: organisationId } })) === 0) return false;
    await tx.$executeRaw`
      insert into help_arrangement (tenant_id, organisation_id) values (${tenantId}::uuid, ${organisationId}::uuid)
      on conflict (tenant_id) do update set organisation_id = excluded.organisation_id`;
    await recordAudit(tx, { tenantId, actor: "member", actorId: member.accountId, action: "help.arranged", subject: "organisation", subjectId: organisationId, requestId, at });
    return true;
  });
}
