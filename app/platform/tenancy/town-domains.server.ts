import { recordAudit } from "#app/platform/audit/record.server.ts";
import { platformDb, type Db } from "#app/platform/database/client.server.ts";
import { isDuplicate } from "#app/platform/database/duplicate.server.ts";
import type { ByOperator } from "./change-status.server.ts";

export type DomainResult = { ok: true } | { ok: false; reason: "taken" | "reserved" | "unknown-domain" | "still-primary" };

/**
 * Runs a change of a town's domains. Domains are the platform's to change and the audit line is the town's to keep: within this one
 * transaction the connection turns from the one to the other, and back with its end.
 */
async function changeDomains({ tenantId, operator, at, requestId }: ByOperator, action: string, hostname: string, work: (tx: Db) => Promise<DomainResult>): Promise<DomainResult> {
  return platformDb().transact(async (tx) => {
    await tx.$queryRaw`select 1 from tenant where id = ${tenantId}::uuid for update`;
    const result = await work(tx);
    if (!result.ok) return result;
    await tx.$queryRaw`select set_config('app.tenant_id', ${tenantId}, true)`;
    await recordAudit(tx, { tenantId, actor: "operator", actorId: operator.operatorId, action, subject: "domain", subjectId: hostname, requestId, at });
    return result;
  });
}

/**
 * Adds a host name to a town; its first becomes the primary one.
 * @param platformHost the operators' own host, and above the addresses that towns have by their slug
 * @returns refused when another town has it, or when it is the platform's or another town's by its slug
 */
export async function addDomain(by: ByOperator, hostname: string, platformHost: string): Promise<DomainResult> {
  if (hostname === platformHost) return { ok: false, reason: "reserved" };
  const slug = hostname.endsWith(`.${platformHost}`) ? hostname.slice(0, -platformHost.length - 1) : undefined;
  try {
    return await changeDomains(by, "domain.added", hostname, async (tx) => {
      if (slug !== undefined && (await tx.tenant.findFirst({ where: { slug, id: { not: by.tenantId } }, select: { id: true } }))) return { ok: false, reason: "reserved" };
      const others = await tx.tenantDomain.count({ where: { tenantId: by.tenantId } });
      await tx.tenantDomain.create({ data: { hostname, tenantId: by.tenantId, isPrimary: others === 0, createdAt: by.at } });
      return { ok: true };
    });
  } catch (error) {
    if (isDuplicate(error)) return { ok: false, reason: "taken" };
    throw error;
  }
}

/** Makes one of a town's host names the one that visitors should use; the others lead to it from then on. */
export async function makeDomainPrimary(by: ByOperator, hostname: string): Promise<DomainResult> {
  const { tenantId } = by;
  return changeDomains(by, "domain.made-primary", hostname, async (tx) => {
    const known = await tx.tenantDomain.count({ where: { tenantId, hostname } });
    if (known === 0) return { ok: false, reason: "unknown-domain" };
    await tx.tenantDomain.updateMany({ where: { tenantId, isPrimary: true }, data: { isPrimary: false } });
    await tx.tenantDomain.updateMany({ where: { tenantId, hostname }, data: { isPrimary: true } });
    return { ok: true };
  });
}

/** Takes a host name from a town. The primary one goes last: without any, the town lives under its slug. */
export async function removeDomain(by: ByOperator, hostname: string): Promise<DomainResult> {
  const { tenantId } = by;
  return changeDomains(by, "domain.removed", hostname, async (tx) => {
    const domains = await tx.tenantDomain.findMany({ where: { tenantId } });
    const going = domains.find((domain) => domain.hostname === hostname);
    if (!going) return { ok: false, reason: "unknown-domain" };
    if (going.isPrimary && domains.length > 1) return { ok: false, reason: "still-primary" };
    await tx.tenantDomain.deleteMany({ where: { tenantId, hostname } });
    return { ok: true };
  });
}
