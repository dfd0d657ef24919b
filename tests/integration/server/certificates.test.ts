import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { platformDb } from "#app/platform/database/client.server.ts";
import { changeTownStatus } from "#app/platform/tenancy/change-status.server.ts";
import { startCaddy, visitOverTls, type Caddy } from "#tests/setup/caddy.ts";
import { eventually } from "#tests/setup/eventually.ts";
import { ask } from "#tests/setup/http.ts";
import { NOW, twoTowns, type TestTown } from "#tests/setup/towns.ts";
import { startWeb, type BuiltProcess } from "#tests/setup/web.ts";

let here: TestTown;
let there: TestTown;
let web: BuiltProcess;
let caddy: Caddy;
beforeAll(async () => {
  [here, there] = await twoTowns();
  const { id: tenantId } = here.tenant;
  const verifiedAt = new Date(NOW);
  await platformDb().tenantDomain.createMany({
    data: [
      { tenantId, hostname: "geclaimd.example", proof: "a".repeat(32) },
      { tenantId, hostname: "tijdelijk.example", verifiedAt },
    ],
  });
  web = await startWeb({ TRUSTED_PROXIES: "loopback", PUBLIC_SCHEME: "https", PUBLIC_PORT: "443" });
  caddy = await startCaddy(web.port);
}, 120_000);
afterAll(() => caddy.stop());

const may = (domain: string, headers: Record<string, string> = {}, process = web) => ask(process.port, "127.0.0.1", `/caddy/ask?domain=${encodeURIComponent(domain)}`, { headers });
const operator = { kind: "operator", operatorId: "0196a000-0000-7000-8000-000000000001", sessionId: "s", name: "Odette" } as const;

describe("whether a host name may have a certificate", () => {
  it("is yes for the platform and for the proven names of open towns, and no for all others", async () => {
    const asked = ["localhost", "lindedorp.example", "LINDEDORP.example.", "lindedorp.localhost", "tijdelijk.example", "geclaimd.example", "nergens.example", "nergens.localhost", "127.0.0.1", "*.example", "", "a b"];
    const answers = await Promise.all(asked.map((domain) => may(domain)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 404, 404, 404, 404, 404, 404, 404]);
    for (const { text, headers } of answers) expect([text, headers["cache-control"]]).toEqual(["", "no-store"]);
  });

  it("is said to the proxy alone, not to whoever comes through it", async () => {
    expect((await may("lindedorp.example", { "X-Forwarded-For": "203.0.113.7" })).status).toBe(404);
    expect((await may("lindedorp.example", { Forwarded: "for=203.0.113.7" })).status).toBe(404);
  });

  it("is no while a town is not open", async () => {
    const by = { tenantId: there.tenant.id, operator, at: new Date(NOW), requestId: "test-request" };
    expect((await may(there.host)).status).toBe(200);
    await changeTownStatus(by, { step: "close" });
    await eventually(() => may(there.host), ({ status }) => status === 404, 1000);
    await changeTownStatus(by, { step: "resume" });
    await eventually(() => may(there.host), ({ status }) => status === 200, 1000);
  });

  it("is not looked up for ever more names that are nobody's, while known ones still are", async () => {
    const asked = await startWeb({ TRUSTED_PROXIES: "loopback" });
    expect((await may("lindedorp.example", {}, asked)).status).toBe(200);
    const statuses = [];
    for (let index = 0; index < 130; index++) statuses.push((await may(`n${index}.example`, {}, asked)).status);
    expect(statuses.indexOf(429)).toBe(120);
    expect((await may("lindedorp.example", {}, asked)).status).toBe(200);
    await asked.stop();
  });
});

describe("the Caddyfile that we ship", () => {
  const visit = async (host: string, page = "/", headers: Record<string, string> = {}) => visitOverTls(caddy.httpsPort, host, page, await caddy.authority(), headers);

  it("brings a proven name its town's page, with a certificate of its own", async () => {
    const seen = await visit("lindedorp.example");
    if ("refused" in seen) throw new Error(seen.refused);
    expect(seen.text).toMatch(/^HTTP\/1.1 200/);
    expect(seen.text).toContain("Samen Lindedorp");
    expect(seen.text).toMatch(/^strict-transport-security: max-age/im);
    expect(seen.text).not.toMatch(/^(server|via):/im);
    expect(seen.certificate.subjectaltname).toBe("DNS:lindedorp.example");
    // Another name of the town leads on over https, by the host and scheme that the proxy tells of.
    const other = await visit("lindedorp.localhost", "/berichten", { "X-Forwarded-Host": "kwaad.example", "X-Forwarded-Proto": "http" });
    expect(other).toMatchObject({ text: expect.stringMatching(/^HTTP\/1.1 308[^]*\r\nlocation: https:\/\/lindedorp\.example\/berichten\r\n/i) as unknown });
  });

  it("refuses others while shaking hands", async () => {
    expect(await visit("geclaimd.example")).toHaveProperty("refused");
    expect(await visit("nergens.example")).toHaveProperty("refused");
  });

  it("keeps what the proxy asks from visitors", async () => {
    expect(await visit("lindedorp.example", "/caddy/ask?domain=lindedorp.example")).toMatchObject({ text: expect.stringMatching(/^HTTP\/1.1 404/) as unknown });
  });

  it("leads from http to https", async () => {
    const answer = await ask(caddy.httpPort, "lindedorp.example", "/berichten?na=x");
    expect([answer.status, answer.headers.location]).toEqual([308, "https://lindedorp.example/berichten?na=x"]);
  });

  it("serves a removed name no page at once, and gets no new certificate for it", async () => {
    expect(await visit("tijdelijk.example")).toMatchObject({ text: expect.stringMatching(/^HTTP\/1.1 308/) as unknown });
    await platformDb().tenantDomain.deleteMany({ where: { hostname: "tijdelijk.example" } });
    await eventually(() => visit("tijdelijk.example"), (seen) => "text" in seen && seen.text.startsWith("HTTP/1.1 404") && !/lindedorp/i.test(seen.text), 1000);
    await caddy.restartWithoutCertificates();
    expect(await visit("tijdelijk.example")).toHaveProperty("refused");
    expect(await visit("lindedorp.example")).toHaveProperty("certificate");
  });

  it("refuses a name that was removed before anybody came", async () => {
    const { id: tenantId } = here.tenant;
    await platformDb().tenantDomain.create({ data: { tenantId, hostname: "even.example", verifiedAt: new Date(NOW) } });
    await eventually(() => may("even.example"), ({ status }) => status === 200, 1000);
    await platformDb().tenantDomain.deleteMany({ where: { hostname: "even.example" } });
    await eventually(() => may("even.example"), ({ status }) => status === 404, 1000);
    expect(await visit("even.example")).toHaveProperty("refused");
  });
});
