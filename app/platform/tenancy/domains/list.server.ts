import type { TenantDb } from "#app/platform/database/client.server.ts";
import { leadingRecords, proofRecord, type DnsRecord } from "./record.ts";
import { wanted } from "./wanted.server.ts";

/** A town's host name, as those may read who look after the town. */
export interface TownDomain {
  hostname: string;
  isPrimary: boolean;
  verified: boolean;
  /** Whether DNS led its visitors elsewhere at the last daily look. */
  astray: boolean;
  /** What is to be set in DNS, until it is proven. */
  records: DnsRecord[];
}

/** A row as it is stored. */
interface Row {
  hostname: string;
  isPrimary: boolean;
  verifiedAt: Date | null;
  proof: string | null;
  astraySince: Date | null;
}

/** What may be read of a host name. */
export function townDomain({ hostname, isPrimary, verifiedAt, proof, astraySince }: Row): TownDomain {
  const verified = verifiedAt !== null;
  const records = verified ? [] : [...(proof === null ? [] : [proofRecord(hostname, proof)]), ...leadingRecords(hostname, wanted)];
  return { hostname, isPrimary: isPrimary && verified, verified, astray: astraySince !== null, records };
}

/** The host names of one town. Every town may read the table, as it is read before the town is known, so the town is named here. */
export async function listDomains(db: TenantDb): Promise<TownDomain[]> {
  const rows = await db.tenantDomain.findMany({ where: { tenantId: db.scope.tenantId }, orderBy: [{ isPrimary: "desc" }, { hostname: "asc" }] });
  return rows.map(townDomain);
}
