import { recordPlatformEvent } from "#app/platform/audit/record-platform.server.ts";
import { after } from "#app/platform/clock.ts";
import { Prisma, platformDb, type Db } from "#app/platform/database/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import { removeAllFiles } from "#app/platform/files/store.server.ts";
import type { ByOperator } from "#app/platform/tenancy/change-status.server.ts";
import { removeTenantRows } from "#app/platform/tenancy/remove-rows.server.ts";
import { certificateText, type Certified } from "./certificate.ts";
import { removeExports } from "./asked-exports.server.ts";
import { fingerprintOf, ownPublicKey, signBytes } from "./sign.server.ts";
import { ownerOf, quoted, townTablesIn } from "./tables.server.ts";

export type Deleted = { ok: true; certificate: string } | { ok: false; reason: "not-closed" | "wrong-slug" } | { ok: false; reason: "too-soon"; from: Date };

/** From when a town can be deleted, for its page; null while it is not closed. */
export async function whenDeletable(tenantId: string): Promise<Date | null> {
  const town = await platformDb().tenant.findFirst({ where: { id: tenantId }, select: { status: true, closedAt: true, updatedAt: true } });
  return (town && deletableFrom(town)) ?? null;
}

function deletableFrom({ status, closedAt, updatedAt }: { status: string; closedAt: Date | null; updatedAt: Date }): Date | undefined {
  // Towns that were closed before that was kept were not changed since.
  return status === "closed" ? after(closedAt ?? updatedAt, { days: env.DELETE_AFTER_DAYS }) : undefined;
}

/** How many rows each table holds of a town, those with none left out. Read as the town, as nobody else sees them. */
async function countRows(tx: Db, tenantId: string): Promise<Record<string, number>> {
  const tables = await townTablesIn(tx);
  await tx.$queryRaw`select set_config('app.tenant_id', ${tenantId}, true)`;
  const counts: Record<string, number> = {};
  for (const table of tables) {
    const [row] = await tx.$queryRaw<{ count: number }[]>`select count(*)::int as count from ${Prisma.raw(quoted(table.name))} where ${Prisma.raw(quoted(ownerOf(table)))} = ${tenantId}::uuid`;
    if (row && row.count > 0) counts[table.name] = row.count;
  }
  await tx.$queryRaw`select set_config('app.tenant_id', '', true)`;
  return counts;
}

/**
 * Deletes a town for good: every row, every file, every archive; and writes a signed certificate of it, with counts and nobody's data.
 * It has to be closed for as long as the owner of the installation wants (`DELETE_AFTER_DAYS`), and its slug has to be typed.
 */
export async function deleteTown({ tenantId, operator, at, requestId }: ByOperator, typedSlug: string): Promise<Deleted> {
  const done = await platformDb().transact(async (tx): Promise<Deleted> => {
    const [town] = await tx.$queryRaw<{ slug: string; name: string; status: string; closedAt: Date | null; updatedAt: Date }[]>`
      select slug, profile ->> 'name' as name, status, closed_at as "closedAt", updated_at as "updatedAt" from tenant where id = ${tenantId}::uuid for update`;
    const from = town && deletableFrom(town);
    if (!town || !from) return { ok: false, reason: "not-closed" };
    if (from > at) return { ok: false, reason: "too-soon", from };
    if (typedSlug !== town.slug) return { ok: false, reason: "wrong-slug" };
    const counts = await countRows(tx, tenantId);
    await removeTenantRows(tx, tenantId);
    const left = await countRows(tx, tenantId);
    if (Object.keys(left).length > 0) throw new Error(`Rows of a deleted town are left in ${Object.keys(left).join(", ")}.`);
    const publicKey = ownPublicKey();
    const certified: Certified = { slug: town.slug, name: town.name, closedAt: town.closedAt ?? town.updatedAt, deletedAt: at, operator: operator.name, counts, fingerprint: fingerprintOf(publicKey) };
    const body = certificateText(certified);
    const { id } = await tx.townCertificate.create({ data: { slug: town.slug, name: town.name, deletedAt: at, operatorId: operator.operatorId, body, signature: signBytes(Buffer.from(body)), publicKey }, select: { id: true } });
    await recordPlatformEvent(tx, { operatorId: operator.operatorId, action: "town.deleted", subject: "town", subjectId: tenantId, detail: { slug: town.slug }, requestId, at });
    return { ok: true, certificate: id };
  });
  if (done.ok) {
    await removeAllFiles(tenantId);
    await removeExports(tenantId);
  }
  return done;
}

/** A town that was deleted, as the operators' list shows it. */
export interface CertificateLine {
  id: string;
  slug: string;
  name: string;
  deletedAt: Date;
}

/** The latest hundred that were deleted, newest first. */
export function certificates(): Promise<CertificateLine[]> {
  return platformDb().townCertificate.findMany({ orderBy: [{ deletedAt: "desc" }, { id: "desc" }], take: 100, select: { id: true, slug: true, name: true, deletedAt: true } });
}

/** A certificate as a file: its text, and below it what proves that this installation wrote it. Undefined when there is none. */
export async function certificateFile(id: string): Promise<{ name: string; text: string } | undefined> {
  const found = await platformDb().townCertificate.findFirst({ where: { id } });
  return found ? { name: `${found.slug}-verwijderd.txt`, text: `${found.body}\n-- \nSleutel (Ed25519, SPKI, base64): ${found.publicKey}\nHandtekening over alles boven de streep: ${found.signature}\n` } : undefined;
}
