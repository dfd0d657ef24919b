import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { platformDb } from "#app/platform/database/client.server.ts";
import { dnsOf, type Dns } from "#app/platform/tenancy/domains/dns.server.ts";
import { findCertificate } from "#app/platform/tenancy/domains/certificate.server.ts";
import { probeDomain } from "#app/platform/tenancy/domains/probe.server.ts";
import { proofRecord } from "#app/platform/tenancy/domains/record.ts";
import { startCaddy, type Caddy } from "#tests/setup/caddy.ts";
import { startDnsServer, type DnsServer } from "#tests/setup/dns-server.ts";
import { memberOf, operatorSession } from "#tests/setup/roles.ts";
import { Visitor } from "#tests/setup/http.ts";
import { twoTowns, type TestTown } from "#tests/setup/towns.ts";
import { startWeb, type BuiltProcess } from "#tests/setup/web.ts";

const PROOF = "b".repeat(32);
const wanted = { addresses: ["127.0.0.1"], cname: undefined };

let here: TestTown;
let there: TestTown;
let server: DnsServer;
let dns: Dns;
let web: BuiltProcess;
let caddy: Caddy;
beforeAll(async () => {
  [here, there] = await twoTowns();
  server = await startDnsServer();
  dns = dnsOf([server.address], 300);
  web = await startWeb({ TRUSTED_PROXIES: "loopback", DNS_SERVERS: server.address, PUBLIC_ADDRESSES: "127.0.0.1" });
  caddy = await startCaddy(web.port);
}, 120_000);
afterAll(async () => {
  await caddy.stop();
  await server.stop();
});
beforeEach(() => {
  server.records.clear();
  server.silent.clear();
});

const probe = async (verified: boolean, at: Date, trusted = true) =>
  probeDomain({ hostname: here.host, proof: PROOF, verified }, { dns, wanted, port: caddy.httpsPort, at, ca: trusted ? await caddy.authority() : undefined });

describe("a look at a host name from outside", () => {
  it("finds DNS, proof and certificate in order, and warns when the certificate runs out soon", async () => {
    const { name, value } = proofRecord(here.host, PROOF);
    server.records.set(`A ${here.host}`, ["127.0.0.1"]).set(`TXT ${name}`, [value]);
    const found = await findCertificate(here.host, { address: "127.0.0.1", port: caddy.httpsPort, ca: await caddy.authority() });
    if (found.state !== "valid") throw new Error(found.state);
    const daysBefore = (days: number) => new Date(found.until.getTime() - days * 86_400_000);
    const fine = await probe(true, daysBefore(15));
    expect(fine).toMatchObject({ leading: { state: "ok", word: "here" }, proof: { state: "ok", word: "found" }, certificate: { state: "ok", word: "valid", days: 15 } });
    expect(fine.certificate.issuer).toContain("Caddy");
    expect((await probe(true, daysBefore(13))).certificate).toMatchObject({ state: "warn", word: "soon", days: 13 });
    expect((await probe(true, daysBefore(15), false)).certificate).toMatchObject({ state: "warn", word: "refused" });
  });

  it("says what comes first when nothing is there yet", async () => {
    const at = new Date();
    expect(await probe(false, at)).toMatchObject({ leading: { state: "not-yet", word: "nowhere" }, proof: { state: "not-yet", word: "proof-nothing" }, certificate: { state: "not-yet", word: "proof-first" } });
    expect(await probe(true, at)).toMatchObject({ proof: { state: "ok", word: "gone" }, certificate: { state: "not-yet", word: "dns-first" } });
  });

  it("calls on no address that is not ours, wherever DNS leads", async () => {
    server.records.set(`A ${here.host}`, ["127.0.0.2"]);
    expect(await probe(true, new Date())).toMatchObject({ leading: { state: "warn", word: "elsewhere", addresses: ["127.0.0.2"] }, certificate: { state: "not-yet", word: "dns-first" } });
  });

  it("waits no longer than its patience", async () => {
    server.silent.add(here.host);
    expect((await probe(true, new Date())).leading).toMatchObject({ state: "warn", word: "timeout" });
    expect(await findCertificate(here.host, { address: "127.0.0.1", port: 1, patienceMs: 500 })).toEqual({ state: "none", because: "failure" });
  });
});

describe("the operators' page of a town", () => {
  const page = `/operator/gemeenten/lindedorp`;

  it("takes a host name through claim, record, proof and the main place, without JavaScript", async () => {
    const operator = new Visitor(web, "localhost", await operatorSession());
    expect((await operator.post(page, { do: "add-domain", hostname: "nieuw.example" })).status).toBe(303);
    const proof = (await platformDb().tenantDomain.findFirstOrThrow({ where: { hostname: "nieuw.example" } })).proof ?? "";
    const shown = (await operator.get(page)).text;
    expect(shown).toContain("_samen-verificatie.nieuw.example");
    expect(shown).toContain(`samen-verificatie=${proof}`);
    const admin = await memberOf(web, here, "admin");
    const forAdmin = (await admin.get("/beheer/adressen")).text;
    expect(forAdmin).toContain(`samen-verificatie=${proof}`);
    expect((await (await memberOf(web, here, "connector")).get("/beheer/adressen")).status).toBe(403);
    const elsewhere = (await (await memberOf(web, there, "admin")).get("/beheer/adressen")).text;
    expect(elsewhere).toContain("eikendorp.example");
    expect(elsewhere).not.toMatch(/nieuw\.example|lindedorp|samen-verificatie/);
    const early = await operator.post(page, { do: "verify-domain", hostname: "nieuw.example" });
    expect([early.status, early.text.includes("Er staat nog geen TXT-record.")]).toEqual([409, true]);
    const seen = (await operator.get(`${page}?kijk=nieuw.example`)).text;
    expect(seen).toContain("De DNS kent dit adres nog niet.");
    expect(seen).toContain("Bewijs eerst dat het adres van de gemeente is.");
    server.records.set("TXT _samen-verificatie.nieuw.example", [`samen-verificatie=${proof}`]).set("A nieuw.example", ["127.0.0.1"]);
    expect((await operator.get(`${page}?kijk=nieuw.example`)).text).toContain("Bezoekers komen via dit adres hier.");
    expect((await operator.post(page, { do: "verify-domain", hostname: "nieuw.example" })).status).toBe(303);
    expect((await operator.post(page, { do: "make-primary", hostname: "nieuw.example" })).status).toBe(303);
    expect((await operator.get(page)).text).not.toContain(proof);
    await operator.post(page, { do: "make-primary", hostname: here.host });
  });

  it("looks at no host name that is not the town's", async () => {
    const operator = new Visitor(web, "localhost", await operatorSession());
    const answer = await operator.get(`${page}?kijk=eikendorp.example`);
    expect([answer.status, answer.text.includes("De DNS kent dit adres nog niet.")]).toEqual([200, false]);
  });

  it("is not a visitor's", async () => {
    const answer = await new Visitor(web, "localhost").post(page, { do: "add-domain", hostname: "kwaad.example" });
    expect(answer.headers.location).toContain("/operator/inloggen");
    expect(await platformDb().tenantDomain.count({ where: { hostname: "kwaad.example" } })).toBe(0);
  });
});
