import { env } from "#app/platform/env.server.ts";
import { systemDns } from "#app/platform/tenancy/domains/dns.server.ts";
import { probeDomain, type Probed } from "#app/platform/tenancy/domains/probe.server.ts";
import { leadingRecords, proofRecord, type DnsRecord } from "#app/platform/tenancy/domains/record.ts";
import { wanted } from "#app/platform/tenancy/domains/wanted.server.ts";
import type { TownDetail } from "#app/platform/tenancy/town-list.server.ts";

/** A town's host name as the operators' page shows it. */
export interface DomainShown {
  hostname: string;
  isPrimary: boolean;
  verified: boolean;
  /** Whether DNS led its visitors elsewhere at the last daily look. */
  astray: boolean;
  /** What is to be set in DNS, until it is proven. */
  records: DnsRecord[];
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
  const probe = (hostname: string, proof: string | null, verified: boolean) => probeDomain({ hostname, proof, verified }, { dns: systemDns, wanted, port, at });
  const asked = domains.find(({ hostname }) => hostname === look);
  const probed = asked ? await probe(asked.hostname, asked.proof, asked.verifiedAt !== null) : null;
  return domains.map(({ hostname, isPrimary, verifiedAt, proof, astraySince }) => ({
    hostname,
    isPrimary,
    verified: verifiedAt !== null,
    astray: astraySince !== null,
    records: verifiedAt === null ? [...(proof === null ? [] : [proofRecord(hostname, proof)]), ...leadingRecords(hostname, wanted)] : [],
    probed: hostname === asked?.hostname ? probed : null,
  }));
}
