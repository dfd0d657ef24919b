import { env } from "#app/platform/env.server.ts";
import { systemDns } from "#app/platform/tenancy/domains/dns.server.ts";
import { townDomain, type TownDomain } from "#app/platform/tenancy/domains/list.server.ts";
import { probeDomain, type Probed } from "#app/platform/tenancy/domains/probe.server.ts";
import { wanted } from "#app/platform/tenancy/domains/wanted.server.ts";
import type { TownDetail } from "#app/platform/tenancy/town-list.server.ts";

/** A town's host name as the operators' page shows it. */
export interface DomainShown extends TownDomain {
  /** What was found out just now; null when nobody asked. */
  probed: Probed | null;
}

const HTTPS = 443;

/**
 * What the page shows of a town's host names.
 * @param look the one to look at from outside; one at a time, since that takes seconds
 */
export async function shownDomains(domains: TownDetail["domains"], look: string | undefined, at: Date): Promise<DomainShown[]> {
  const port = env.PUBLIC_SCHEME === "https" ? (env.PUBLIC_PORT ?? HTTPS) : HTTPS;
  const asked = domains.find(({ hostname }) => hostname === look);
  const probed = asked ? await probeDomain({ hostname: asked.hostname, proof: asked.proof, verified: asked.verifiedAt !== null }, { dns: systemDns, wanted, port, at }) : null;
  return domains.map((domain) => ({ ...townDomain(domain), probed: domain === asked ? probed : null }));
}
