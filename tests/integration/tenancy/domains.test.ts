import { pino } from "pino";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { after, stoppedClock } from "#app/platform/clock.ts";
import { platformDb } from "#app/platform/database/client.server.ts";
import type { Operator } from "#app/platform/permissions/actor.ts";
import { dnsOf, type Dns } from "#app/platform/tenancy/domains/dns.server.ts";
import { leadsHere } from "#app/platform/tenancy/domains/leads-here.server.ts";
import { lookAtDomains } from "#app/platform/tenancy/domains/look-at-domains.server.ts";
import { proofRecord } from "#app/platform/tenancy/domains/record.ts";
import { loadTenant, tenantIdOfDomain } from "#app/platform/tenancy/load.server.ts";
import { addDomain, makeDomainPrimary, removeDomain, verifyDomain } from "#app/platform/tenancy/town-domains.server.ts";
import { startDnsServer, type DnsServer } from "#tests/setup/dns-server.ts";
import { NOW, twoTowns, type TestTown } from "#tests/setup/towns.ts";

const HERE = "192.0.2.10";
const ELSEWHERE = "198.51.100.7";
const wanted = { addresses: [HERE], cname: undefined };

let here: TestTown;
let there: TestTown;
let server: DnsServer;
let dns: Dns;
beforeAll(async () => {
  [here, there] = await twoTowns();
  server = await startDnsServer();
  dns = dnsOf([server.address], 300);
});
afterAll(() => server.stop());
beforeEach(async () => {
  server.records.clear();
  server.silent.clear();
  await platformDb().tenantDomain.deleteMany({ where: { hostname: { startsWith: "wijk." } } });
});

const operator: Operator = { kind: "operator", operatorId: "0196a000-0000-7000-8000-000000000001", sessionId: "s", name: "Odette" };
const by = (town: TestTown) => ({ tenantId: town.tenant.id, operator, at: new Date(NOW), requestId: "test-request" });
const NAME = "wijk.example";
const claim = (town: TestTown) => addDomain(by(town), NAME, "platform.example");
const row = (town: TestTown, hostname = NAME) => platformDb().tenantDomain.findFirst({ where: { tenantId: town.tenant.id, hostname } });
const recordOf = async (town: TestTown) => proofRecord(NAME, (await row(town))?.proof ?? "");
const prove = async (town: TestTown) => {
  const { name, value } = await recordOf(town);
  server.records.set(`TXT ${name}`, [...(server.records.get(`TXT ${name}`) ?? []), value]);
};
const primary = async (town: TestTown) => (await loadTenant(town.tenant.id, "platform.example"))?.primaryHost;
const actions = async (town: TestTown) => (await town.db.auditEvent.findMany({ where: { tenantId: town.tenant.id, subjectId: NAME }, orderBy: { id: "asc" } })).map(({ actor, action }) => `${actor} ${action}`);

describe("a host name that a town claims", () => {
  it("serves nothing and cannot be the primary one until its proof is in DNS", async () => {
    expect(await claim(here)).toEqual({ ok: true });
    expect((await row(here))?.proof).toMatch(/^[0-9a-f]{32}$/);
    expect(await tenantIdOfDomain(NAME)).toBeUndefined();
    expect(await makeDomainPrimary(by(here), NAME)).toEqual({ ok: false, reason: "unverified" });
    await prove(here);
    expect(await verifyDomain(by(here), NAME, dns)).toEqual({ ok: true });
    expect(await tenantIdOfDomain(NAME)).toBe(here.tenant.id);
    expect(await primary(here)).toBe(here.host);
    expect(await makeDomainPrimary(by(here), NAME)).toEqual({ ok: true });
    expect(await primary(here)).toBe(NAME);
    expect(await makeDomainPrimary(by(here), here.host)).toEqual({ ok: true });
    expect(await removeDomain(by(here), NAME)).toEqual({ ok: true });
    expect(await tenantIdOfDomain(NAME)).toBeUndefined();
    expect(await actions(here)).toEqual(["operator domain.added", "operator domain.verified", "operator domain.made-primary", "operator domain.removed"]);
    expect(await actions(there)).toEqual([]);
  });

  it("is never the primary one, even where an older release wrote so", async () => {
    await claim(there);
    await platformDb().tenantDomain.updateMany({ where: { tenantId: there.tenant.id, isPrimary: true }, data: { isPrimary: false } });
    await platformDb().tenantDomain.updateMany({ where: { tenantId: there.tenant.id, hostname: NAME }, data: { isPrimary: true } });
    expect(await primary(there)).toBe(`${there.tenant.slug}.platform.example`);
    await removeDomain(by(there), NAME);
    await makeDomainPrimary(by(there), there.host);
  });

  it("needs no proof on this machine and below the platform's host", async () => {
    for (const hostname of ["wijk.localhost", "wijk.platform.example"]) {
      expect(await addDomain(by(here), hostname, "platform.example")).toEqual({ ok: true });
      expect(await tenantIdOfDomain(hostname)).toBe(here.tenant.id);
      expect(await row(here, hostname)).toMatchObject({ isPrimary: false, proof: null });
    }
  });

  it("says what DNS held instead of the proof", async () => {
    await claim(here);
    const { name, value } = await recordOf(here);
    const found = async (records: Record<string, string[]>) => {
      server.records.clear();
      for (const [key, data] of Object.entries(records)) server.records.set(key, data);
      return verifyDomain(by(here), NAME, dns);
    };
    expect(await found({})).toEqual({ ok: false, reason: "proof-nothing" });
    expect(await found({ [`TXT ${NAME}`]: [value] })).toEqual({ ok: false, reason: "proof-nothing" });
    expect(await found({ [`TXT ${name}`]: [`${value}0`, "v=spf1 -all"] })).toEqual({ ok: false, reason: "proof-other" });
    expect(await found({ [`CNAME ${name}`]: ["heen.example"], "CNAME heen.example": [name] })).toEqual({ ok: false, reason: "proof-loop" });
    expect(await found({ [`CNAME ${name}`]: ["heen.example"], "A heen.example": [HERE] })).toEqual({ ok: false, reason: "proof-nothing" });
    server.silent.add(name);
    expect(await found({ [`TXT ${name}`]: [value] })).toEqual({ ok: false, reason: "proof-timeout" });
    expect(await row(here)).toMatchObject({ verifiedAt: null });
  });
});

describe("a host name that two towns claim", () => {
  it("is whose proof is found first, and refused to all others from then on", async () => {
    expect(await claim(here)).toEqual({ ok: true });
    expect(await claim(here)).toEqual({ ok: false, reason: "added-already" });
    expect(await claim(there)).toEqual({ ok: true });
    expect((await row(here))?.proof).not.toBe((await row(there))?.proof);
    await prove(here);
    expect(await verifyDomain(by(there), NAME, dns)).toEqual({ ok: false, reason: "proof-other" });
    await prove(there);
    const results = await Promise.all([verifyDomain(by(here), NAME, dns), verifyDomain(by(there), NAME, dns)]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results).toContainEqual({ ok: false, reason: "taken" });
    const loser = results[0].ok ? there : here;
    expect(await tenantIdOfDomain(NAME)).toBe((loser === there ? here : there).tenant.id);
    await removeDomain(by(loser), NAME);
    expect(await claim(loser)).toEqual({ ok: false, reason: "taken" });
  });

  it("is verified for the town that was named alone", async () => {
    await claim(there);
    expect(await verifyDomain(by(here), NAME, dns)).toEqual({ ok: false, reason: "unknown-domain" });
  });
});

describe("where a host name leads", () => {
  it("is told from its addresses, and from where our own name leads", async () => {
    const led = async (...addresses: string[]) => {
      server.records.set(`A ${NAME}`, addresses);
      return (await leadsHere(dns, NAME, wanted)).state;
    };
    expect(await led()).toBe("nowhere");
    expect(await led(HERE)).toBe("here");
    expect(await led(ELSEWHERE, HERE)).toBe("partly");
    expect(await led(ELSEWHERE)).toBe("elsewhere");
    server.records.set("A ons.example", [ELSEWHERE]);
    expect(await leadsHere(dns, NAME, { addresses: [], cname: "ons.example" })).toEqual({ state: "here", addresses: [ELSEWHERE] });
    server.records.set(`A ${NAME}`, []).set(`AAAA ${NAME}`, ["2001:db8::1"]);
    expect(await leadsHere(dns, NAME, { addresses: ["2001:DB8:0:0::1"], cname: undefined })).toMatchObject({ state: "here" });
    expect(await leadsHere(dns, NAME, { addresses: [], cname: undefined })).toEqual({ state: "not-set" });
    server.silent.add(NAME);
    expect(await leadsHere(dns, NAME, wanted)).toEqual({ state: "unknown", because: "timeout" });
  });
});

describe("the daily look", () => {
  const clock = stoppedClock(NOW);
  const look = (at = clock.now()) => lookAtDomains({ clock: stoppedClock(at.toISOString()), log: pino({ level: "silent" }), signal: new AbortController().signal, requestId: "job-test", dns, wanted });

  it("lets go of claims after thirty days, and of nothing else", async () => {
    await claim(here);
    await look(after(clock.now(), { days: 29 }));
    expect(await row(here)).not.toBeNull();
    await look(after(clock.now(), { days: 30, seconds: 1 }));
    expect(await row(here)).toBeNull();
    expect(await row(here, here.host)).not.toBeNull();
    expect((await actions(here)).at(-1)).toBe("system domain.expired");
  });

  it("keeps since when a proven one leads elsewhere, until it is back, and never removes it", async () => {
    await claim(here);
    await prove(here);
    await verifyDomain(by(here), NAME, dns);
    const astray = async () => (await row(here))?.astraySince?.toISOString();
    server.records.set(`A ${NAME}`, [ELSEWHERE]);
    await look();
    expect(await astray()).toBe(NOW);
    await look(after(clock.now(), { days: 40 }));
    expect(await astray()).toBe(NOW);
    server.silent.add(NAME);
    await look(after(clock.now(), { days: 41 }));
    expect(await astray()).toBe(NOW);
    server.silent.clear();
    server.records.set(`A ${NAME}`, [HERE]);
    await look(after(clock.now(), { days: 42 }));
    expect(await astray()).toBeUndefined();
    expect((await actions(here)).slice(-2)).toEqual(["system domain.astray", "system domain.back"]);
    expect(await tenantIdOfDomain(NAME)).toBe(here.tenant.id);
  });
});
