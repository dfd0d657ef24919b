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
  /** What is to be set in DNS. */
  records: DnsRecord[];
}

/** What the page shows of a town's host names. */
export function shownDomains(domains: TownDetail["domains"]): DomainShown[] {
  return domains.map(({ hostname, isPrimary, verifiedAt, proof, astraySince }) => ({
    hostname,
    isPrimary,
    verified: verifiedAt !== null,
    astray: astraySince !== null,
    records: [...(proof === null ? [] : [proofRecord(hostname, proof)]), ...leadingRecords(hostname, wanted)],
  }));
}
