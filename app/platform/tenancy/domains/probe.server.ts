import { findCertificate } from "./certificate.server.ts";
import type { Dns } from "./dns.server.ts";
import { findProof } from "./find-proof.server.ts";
import { leadsHere } from "./leads-here.server.ts";
import type { Wanted } from "./record.ts";

/** How soon a certificate may run out before somebody should look, in days. */
const SOON_DAYS = 14;
const DAY_MS = 86_400_000;

export type ProbeState = "ok" | "warn" | "not-yet";

/** What was found out about a host name just now, each in a word for which there is a sentence. */
export interface Probed {
  leading: { state: ProbeState; word: "here" | "partly" | "elsewhere" | "nowhere" | "not-set" | "timeout" | "failure"; addresses: readonly string[] };
  proof: { state: ProbeState; word: "found" | "not-needed" | "gone" | "proof-nothing" | "proof-other" | "proof-loop" | "proof-timeout" | "proof-failure" };
  certificate: { state: ProbeState; word: "valid" | "soon" | "refused" | "dns-first" | "proof-first" | "timeout" | "failure"; issuer: string; days: number };
}

interface Asked {
  hostname: string;
  proof: string | null;
  verified: boolean;
}

interface Means {
  dns: Dns;
  wanted: Wanted;
  /** Port on which visitors come over TLS. */
  port: number;
  at: Date;
  /** Authorities to believe beside the system's own, for tests. */
  ca?: string;
}

/** Looks at a host name from outside: its DNS, its proof, its certificate. Takes some ten seconds at most, and never throws. */
export async function probeDomain(asked: Asked, means: Means): Promise<Probed> {
  const [leading, proof] = await Promise.all([probeLeading(asked, means), probeProof(asked, means)]);
  return { leading, proof, certificate: await probeCertificate(asked, leading, means) };
}

async function probeLeading({ hostname }: Asked, { dns, wanted }: Means): Promise<Probed["leading"]> {
  const found = await leadsHere(dns, hostname, wanted);
  const addresses = "addresses" in found ? found.addresses : [];
  const word = found.state === "unknown" ? found.because : found.state;
  return { state: word === "here" ? "ok" : word === "nowhere" || word === "not-set" ? "not-yet" : "warn", word, addresses };
}

async function probeProof({ hostname, proof, verified }: Asked, { dns }: Means): Promise<Probed["proof"]> {
  if (proof === null) return { state: "ok", word: "not-needed" };
  const found = await findProof(dns, hostname, proof);
  if (found.ok) return { state: "ok", word: "found" };
  // It was there once, which is all that is asked.
  if (verified) return { state: "ok", word: "gone" };
  return { state: found.reason === "proof-nothing" ? "not-yet" : "warn", word: found.reason };
}

async function probeCertificate({ hostname, verified }: Asked, { word: led, addresses: [address] }: Probed["leading"], { port, at, ca }: Means): Promise<Probed["certificate"]> {
  const none = { issuer: "", days: 0 };
  if (!verified) return { state: "not-yet", word: "proof-first", ...none };
  // Only an address of this installation is called on: whose DNS it is does not choose where its server connects to.
  if ((led !== "here" && led !== "partly") || address === undefined) return { state: "not-yet", word: "dns-first", ...none };
  const found = await findCertificate(hostname, { address, port, ca });
  if (found.state === "none") return { state: "warn", word: found.because, ...none };
  const days = Math.floor((found.until.getTime() - at.getTime()) / DAY_MS);
  if (found.state === "refused") return { state: "warn", word: "refused", issuer: found.issuer, days };
  return days < SOON_DAYS ? { state: "warn", word: "soon", issuer: found.issuer, days } : { state: "ok", word: "valid", issuer: found.issuer, days };
}
