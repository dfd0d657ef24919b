import { Resolver } from "node:dns/promises";
import { env } from "#app/platform/env.server.ts";

/** What DNS said: what it holds, or why nothing can be said of it. */
export type DnsAnswer = { found: readonly string[] } | { found: null; because: "timeout" | "failure" };

/** Whom to ask about host names. */
export interface Dns {
  txt(name: string): Promise<DnsAnswer>;
  cname(name: string): Promise<DnsAnswer>;
  /** IPv4 and IPv6 addresses. */
  addresses(name: string): Promise<DnsAnswer>;
}

/** Longest wait for one question, in milliseconds. */
const PATIENCE_MS = 3_000;

const NOTHING = new Set(["ENODATA", "ENOTFOUND"]);
const LATE = new Set(["ETIMEOUT", "ECANCELLED"]);

/**
 * Asks DNS servers over the network.
 * @param servers `address` or `address:port`; the system's own when there are none
 * @param patienceMs longest wait for one question, in milliseconds
 */
export function dnsOf(servers: readonly string[], patienceMs = PATIENCE_MS): Dns {
  // A resolver per question: to give one up is to give up all that it was asked.
  const ask = async (question: (resolver: Resolver) => Promise<readonly string[]>): Promise<DnsAnswer> => {
    const resolver = new Resolver({ timeout: patienceMs, tries: 1 });
    if (servers.length > 0) resolver.setServers(servers);
    const limit = setTimeout(() => resolver.cancel(), patienceMs);
    try {
      return { found: await question(resolver) };
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : "";
      if (NOTHING.has(code)) return { found: [] };
      return { found: null, because: LATE.has(code) ? "timeout" : "failure" };
    } finally {
      clearTimeout(limit);
    }
  };
  return {
    txt: (name) => ask(async (resolver) => (await resolver.resolveTxt(name)).map((parts) => parts.join(""))),
    cname: (name) => ask((resolver) => resolver.resolveCname(name)),
    async addresses(name) {
      const [four, six] = await Promise.all([ask((resolver) => resolver.resolve4(name)), ask((resolver) => resolver.resolve6(name))]);
      // One of the two is an answer; that the other failed matters only when there is none.
      const found = [...(four.found ?? []), ...(six.found ?? [])];
      if (found.length > 0) return { found };
      return four.found === null ? four : six;
    },
  };
}

/** DNS as this installation's settings say. */
export const systemDns: Dns = dnsOf(env.DNS_SERVERS);
