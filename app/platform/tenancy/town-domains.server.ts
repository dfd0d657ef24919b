import { randomBytes } from "node:crypto";
import { platformDb } from "#app/platform/database/client.server.ts";
import { isDuplicate } from "#app/platform/database/duplicate.server.ts";
import type { ByOperator } from "./change-status.server.ts";
import { changeDomains } from "./domains/change.server.ts";
import type { Dns } from "./domains/dns.server.ts";
import { findProof, type ProofFound } from "./domains/find-proof.server.ts";
import { needsNoProof } from "./domains/record.ts";

type ProofMissing = Extract<ProofFound, { ok: false }>["reason"];
export type DomainRefusal = "taken" | "added-already" | "reserved" | "unknown-domain" | "still-primary" | "unverified" | ProofMissing;
export type DomainResult = { ok: true } | { ok: false; reason: DomainRefusal };

/**
 * Adds a host name to a town. It serves nothing until `verifyDomain` found its proof in DNS, except where none is needed; the first of
 * those becomes the primary one.
 * @param platformHost the operators' own host, and above the addresses that towns have by their slug
 * @returns refused when another town proved that it is theirs, or when it is the platform's or another town's by its slug
 */
export async function addDomain(by: ByOperator, hostname: string, platformHost: string): Promise<DomainResult> {
  const { tenantId, at } = by;
  if (hostname === platformHost) return { ok: false, reason: "reserved" };
  const slug = hostname.endsWith(`.${platformHost}`) ? hostname.slice(0, -platformHost.length - 1) : undefined;
  const proven = needsNoProof(hostname, platformHost);
  return unlessTaken(() =>
    changeDomains<Refused>(by, "domain.added", hostname, async (tx) => {
      if (slug !== undefined && (await tx.tenant.findFirst({ where: { slug, id: { not: tenantId } }, select: { id: true } }))) return { ok: false, reason: "reserved" };
      const same = await tx.tenantDomain.findMany({ where: { hostname } });
      if (same.some((domain) => domain.tenantId === tenantId)) return { ok: false, reason: "added-already" };
      if (same.some(({ verifiedAt }) => verifiedAt !== null)) return { ok: false, reason: "taken" };
      const isPrimary = proven && (await tx.tenantDomain.count({ where: { tenantId, isPrimary: true } })) === 0;
      await tx.tenantDomain.create({ data: { hostname, tenantId, isPrimary, createdAt: at, verifiedAt: proven ? at : null, proof: proven ? null : randomBytes(16).toString("hex") } });
      return { ok: true };
    }),
  );
}

/**
 * Looks for a host name's proof in DNS, and lets it serve the town from then on. It does not become the primary one: DNS may prove it
 * long before it leads visitors here.
 * @returns refused with what DNS said instead, or when another town was first
 */
export async function verifyDomain(by: ByOperator, hostname: string, dns: Dns): Promise<DomainResult> {
  const { tenantId, at } = by;
  const claimed = await platformDb().tenantDomain.findFirst({ where: { tenantId, hostname } });
  if (!claimed) return { ok: false, reason: "unknown-domain" };
  if (claimed.verifiedAt) return { ok: true };
  // A claim without a word was made by a release that did not ask for proof; to add it anew gives it one.
  if (claimed.proof === null) return { ok: false, reason: "unverified" };
  const { proof } = claimed;
  const found = await findProof(dns, hostname, proof);
  if (!found.ok) return found;
  return unlessTaken(() =>
    changeDomains<Refused>(by, "domain.verified", hostname, async (tx) => {
      const { count } = await tx.tenantDomain.updateMany({ where: { tenantId, hostname, proof }, data: { verifiedAt: at } });
      return count === 0 ? { ok: false, reason: "unknown-domain" } : { ok: true };
    }),
  );
}

/** Makes one of a town's proven host names the one that visitors should use; the others lead to it from then on. */
export async function makeDomainPrimary(by: ByOperator, hostname: string): Promise<DomainResult> {
  const { tenantId } = by;
  return changeDomains<Refused>(by, "domain.made-primary", hostname, async (tx) => {
    const known = await tx.tenantDomain.findFirst({ where: { tenantId, hostname } });
    if (!known) return { ok: false, reason: "unknown-domain" };
    if (!known.verifiedAt) return { ok: false, reason: "unverified" };
    await tx.tenantDomain.updateMany({ where: { tenantId, isPrimary: true }, data: { isPrimary: false } });
    await tx.tenantDomain.updateMany({ where: { tenantId, hostname }, data: { isPrimary: true } });
    return { ok: true };
  });
}

/** Takes a host name from a town. The primary one goes last of those that serve: without any, the town lives under its slug. */
export async function removeDomain(by: ByOperator, hostname: string): Promise<DomainResult> {
  const { tenantId } = by;
  return changeDomains<Refused>(by, "domain.removed", hostname, async (tx) => {
    const domains = await tx.tenantDomain.findMany({ where: { tenantId } });
    const going = domains.find((domain) => domain.hostname === hostname);
    if (!going) return { ok: false, reason: "unknown-domain" };
    if (going.isPrimary && domains.some((domain) => domain !== going && domain.verifiedAt)) return { ok: false, reason: "still-primary" };
    await tx.tenantDomain.deleteMany({ where: { tenantId, hostname } });
    return { ok: true };
  });
}

type Refused = Extract<DomainResult, { ok: false }>;

/** Two towns at the same moment: the index on proven host names lets one through. */
async function unlessTaken(change: () => Promise<DomainResult>): Promise<DomainResult> {
  try {
    return await change();
  } catch (error) {
    if (isDuplicate(error)) return { ok: false, reason: "taken" };
    throw error;
  }
}
