/** Host names that lead nowhere outside: this machine's own, and those below the platform's, which the operators hold themselves. */
export function needsNoProof(hostname: string, platformHost: string): boolean {
  return hostname === "localhost" || hostname.endsWith(".localhost") || hostname.endsWith(`.${platformHost}`);
}

/** A record to set at whoever keeps the town's DNS. */
export interface DnsRecord {
  type: "TXT" | "A" | "AAAA" | "CNAME";
  name: string;
  value: string;
}

/** The record that proves that whoever claims a host name has a say in its DNS (as in RFC 8555, 8.4, with a name of our own). */
export function proofRecord(hostname: string, proof: string): DnsRecord {
  return { type: "TXT", name: `_samen-verificatie.${hostname}`, value: `samen-verificatie=${proof}` };
}

/** Where this installation wants host names to lead; empty where nobody said so. */
export interface Wanted {
  addresses: readonly string[];
  cname: string | undefined;
}

/** The records that lead visitors of a host name here. */
export function leadingRecords(hostname: string, { addresses, cname }: Wanted): DnsRecord[] {
  const records = addresses.map((value): DnsRecord => ({ type: value.includes(":") ? "AAAA" : "A", name: hostname, value }));
  return cname === undefined ? records : [...records, { type: "CNAME", name: hostname, value: cname }];
}
