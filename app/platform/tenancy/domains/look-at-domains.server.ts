import type { Logger } from "pino";
import { after, type Clock } from "#app/platform/clock.ts";
import { platformDb } from "#app/platform/database/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import { allTenants } from "../load.server.ts";
import { isOpen } from "../tenant.ts";
import { changeDomains } from "./change.server.ts";
import { systemDns, type Dns } from "./dns.server.ts";
import { leadsHere } from "./leads-here.server.ts";
import { needsNoProof, type Wanted } from "./record.ts";
import { wanted as wantedHere } from "./wanted.server.ts";

/** How long a claim waits for its proof, in days. */
export const CLAIM_DAYS = 30;
/** How many host names DNS is asked about at once. */
const AT_ONCE = 8;

interface Looking {
  clock: Clock;
  log: Logger;
  signal: AbortSignal;
  requestId: string;
  dns?: Dns;
  wanted?: Wanted;
}

/**
 * The daily look at the host names of all towns. Claims that nobody proved in time are let go of. Of the others is kept since when DNS
 * leads their visitors elsewhere; they are never removed, since a mistake in DNS is mended sooner than a name is proven anew.
 */
export async function lookAtDomains(looking: Looking): Promise<void> {
  const failed = (await dropClaims(looking)) + (await seeWhereTheyLead(looking));
  if (failed > 0) throw new Error(`${failed} host names could not be looked at.`);
}

async function dropClaims({ clock, log, signal, requestId }: Looking): Promise<number> {
  const at = clock.now();
  const claims = await platformDb().tenantDomain.findMany({ where: { verifiedAt: null, createdAt: { lt: after(at, { days: -CLAIM_DAYS }) } } });
  return countFailures(claims, { log, signal }, async ({ tenantId, hostname, createdAt }) => {
    await changeDomains<{ ok: false }>({ tenantId, operator: null, at, requestId }, "domain.expired", hostname, async (tx) => {
      // Proven, or added anew, since it was read: then it stays.
      const { count } = await tx.tenantDomain.deleteMany({ where: { tenantId, hostname, verifiedAt: null, createdAt } });
      return { ok: count > 0 };
    });
  });
}

async function seeWhereTheyLead({ clock, log, signal, requestId, dns = systemDns, wanted = wantedHere }: Looking): Promise<number> {
  const at = clock.now();
  const open = new Set((await allTenants()).filter(isOpen).map(({ id }) => id));
  const proven = await platformDb().tenantDomain.findMany({ where: { verifiedAt: { not: null } }, orderBy: { hostname: "asc" } });
  const outside = proven.filter(({ tenantId, hostname }) => open.has(tenantId) && !needsNoProof(hostname, env.PLATFORM_HOST));
  return countFailures(outside, { log, signal }, async ({ tenantId, hostname, astraySince }) => {
    const { state } = await leadsHere(dns, hostname, wanted);
    if (state === "not-set" || state === "unknown") return;
    const astray = state === "elsewhere" || state === "nowhere";
    if (astray === (astraySince !== null)) return;
    const result = await changeDomains<{ ok: false }>({ tenantId, operator: null, at, requestId }, astray ? "domain.astray" : "domain.back", hostname, async (tx) => {
      const { count } = await tx.tenantDomain.updateMany({ where: { tenantId, hostname, astraySince }, data: { astraySince: astray ? at : null } });
      return { ok: count > 0 };
    });
    if (astray && result.ok) log.warn({ tenantId, hostname }, "a host name of a town does not lead here any more");
  });
}

/** Does something for each of many, a few at once; one that fails is no reason to leave the others. @returns how many failed */
async function countFailures<T extends { tenantId: string }>(all: readonly T[], { log, signal }: Pick<Looking, "log" | "signal">, each: (one: T) => Promise<void>): Promise<number> {
  let failed = 0;
  for (let from = 0; from < all.length; from += AT_ONCE) {
    signal.throwIfAborted();
    const results = await Promise.allSettled(all.slice(from, from + AT_ONCE).map(each));
    for (const [index, result] of results.entries()) {
      if (result.status === "fulfilled") continue;
      failed++;
      log.error({ err: result.reason as unknown, tenantId: all[from + index]?.tenantId }, "a host name could not be looked at");
    }
  }
  return failed;
}
