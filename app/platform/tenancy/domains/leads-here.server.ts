import { BlockList, isIP } from "node:net";
import type { Dns } from "./dns.server.ts";
import type { Wanted } from "./record.ts";

/** Where DNS leads visitors of a host name. */
export type Leading =
  | { state: "here"; addresses: readonly string[] }
  /** Some of its addresses are not this installation's. */
  | { state: "partly"; addresses: readonly string[] }
  | { state: "elsewhere"; addresses: readonly string[] }
  | { state: "nowhere" }
  /** Nobody said where this installation is. */
  | { state: "not-set" }
  | { state: "unknown"; because: "timeout" | "failure" };

/** Asks DNS whether a host name leads to this installation: to one of its addresses, or to where its CNAME leads. */
export async function leadsHere(dns: Dns, hostname: string, { addresses, cname }: Wanted): Promise<Leading> {
  if (addresses.length === 0 && cname === undefined) return { state: "not-set" };
  const [there, byName] = await Promise.all([dns.addresses(hostname), cname === undefined ? undefined : dns.addresses(cname)]);
  if (there.found === null) return { state: "unknown", because: there.because };
  if (there.found.length === 0) return { state: "nowhere" };
  if (byName?.found === null && addresses.length === 0) return { state: "unknown", because: byName.because };
  const here = new BlockList();
  for (const address of [...addresses, ...(byName?.found ?? [])]) here.addAddress(address, family(address));
  const right = there.found.filter((address) => here.check(address, family(address)));
  const state = right.length === there.found.length ? "here" : right.length > 0 ? "partly" : "elsewhere";
  // Those of this installation go first: they are the ones to call on.
  return { state, addresses: [...right, ...there.found.filter((address) => !right.includes(address))] };
}

function family(address: string): "ipv4" | "ipv6" {
  return isIP(address) === 6 ? "ipv6" : "ipv4";
}
