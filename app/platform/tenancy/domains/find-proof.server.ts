import type { Dns } from "./dns.server.ts";
import { proofRecord } from "./record.ts";

/** What was found of a town's proof. */
export type ProofFound = { ok: true } | { ok: false; reason: "proof-nothing" | "proof-other" | "proof-loop" | "proof-timeout" | "proof-failure" };

/** A chain of CNAMEs this long leads nowhere; resolvers give up about here too. */
const MOST_STEPS = 8;

/** Asks DNS whether the record of a claimed host name is there. */
export async function findProof(dns: Dns, hostname: string, proof: string): Promise<ProofFound> {
  const { name, value } = proofRecord(hostname, proof);
  const answer = await dns.txt(name);
  if (answer.found?.some((text) => text.trim() === value)) return { ok: true };
  if (answer.found?.length) return { ok: false, reason: "proof-other" };
  if (answer.found === null && answer.because === "timeout") return { ok: false, reason: "proof-timeout" };
  // A name that leads round in a circle holds nothing, and to some resolvers it is a failure.
  if (await leadsRound(dns, name)) return { ok: false, reason: "proof-loop" };
  return { ok: false, reason: answer.found === null ? "proof-failure" : "proof-nothing" };
}

async function leadsRound(dns: Dns, name: string): Promise<boolean> {
  const passed = new Set([name]);
  for (let at = name; passed.size <= MOST_STEPS; ) {
    const next = (await dns.cname(at)).found?.[0]?.toLowerCase();
    if (next === undefined) return false;
    if (passed.has(next)) return true;
    passed.add(next);
    at = next;
  }
  return true;
}
