import { recordAudit } from "#app/platform/audit/record.server.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import { uploadPhoto, type UploadResult } from "#app/platform/files/upload-photo.server.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";
import type { Portrait } from "./faces.server.ts";

/** The photo that somebody shows of themselves; undefined when they show none, or it is out of sight. */
export async function portraitOf(db: TenantDb, accountId: string): Promise<Portrait | undefined> {
  const { tenantId } = db.scope;
  const account = await db.account.findFirst({ where: { tenantId, id: accountId }, select: { portraitId: true } });
  if (!account?.portraitId) return undefined;
  return (await db.media.findFirst({ where: { tenantId, id: account.portraitId, status: "shown" }, select: { id: true, width: true, height: true, widths: true } })) ?? undefined;
}

/**
 * Shows another photo of oneself. The one before belongs to nothing from then on and is cleared away.
 * @returns why not: what is wrong with the file, or that they may not write now
 */
export async function changePortrait(doing: Doing, file: Uint8Array): Promise<{ ok: true } | { ok: false; reason: Extract<UploadResult, { ok: false }>["reason"] | "may-not-write" }> {
  const { db, tenant, member, at } = doing;
  if (!may(member, "photo.upload", { tenantId: tenant.id })) return { ok: false, reason: "may-not-write" };
  const uploaded = await uploadPhoto(db, member.accountId, file, at);
  if (!uploaded.ok) return uploaded;
  await setPortrait(doing, uploaded.photo.id);
  return { ok: true };
}

/** Shows no photo of oneself any more; twice is once. */
export async function removePortrait(doing: Doing): Promise<void> {
  await setPortrait(doing, null);
}

async function setPortrait({ db, tenant, member, at, requestId }: Doing, portraitId: string | null): Promise<void> {
  const tenantId = tenant.id;
  const { accountId } = member;
  await db.transact(async (tx) => {
    const before = await tx.account.findFirst({ where: { tenantId, id: accountId }, select: { portraitId: true } });
    if (!before || before.portraitId === portraitId) return;
    await tx.account.updateMany({ where: { tenantId, id: accountId }, data: { portraitId } });
    // Loose from this moment on, as if it had just been uploaded.
    if (before.portraitId) await tx.media.updateMany({ where: { tenantId, id: before.portraitId, status: "shown" }, data: { createdAt: at } });
    await recordAudit(tx, { tenantId, actor: "member", actorId: accountId, action: portraitId ? "account.portrait-shown" : "account.portrait-removed", subject: "account", subjectId: accountId, requestId, at });
  });
}
