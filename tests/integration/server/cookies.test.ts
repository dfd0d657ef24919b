import { beforeAll, describe, expect, it } from "vitest";
import { platformDb } from "#app/platform/database/client.server.ts";
import { hashPassword } from "#app/platform/identity/passwords.server.ts";
import { issueToken } from "#app/platform/identity/tokens.server.ts";
import { Visitor, type Fields } from "../../setup/http.ts";
import { twoTowns, type TestTown } from "../../setup/towns.ts";
import { startWeb, type BuiltProcess } from "../../setup/web.ts";

const PASSWORD = "vier fietsen in de regen";
const OPERATOR = "odette@samen.example";

let town: TestTown;
let web: BuiltProcess;

beforeAll(async () => {
  [town] = await twoTowns();
  const passwordHash = await hashPassword(PASSWORD);
  await town.db.account.updateMany({ where: { tenantId: town.tenant.id, id: town.people.resident.accountId }, data: { passwordHash } });
  await platformDb().operator.create({ data: { email: OPERATOR, name: "Odette", passwordHash } });
  web = await startWeb({ TRUSTED_PROXIES: "loopback" });
}, 120_000);

/** A Set-Cookie header in its parts; names of attributes in small letters, as their case says nothing (RFC 6265, 5.2). */
function parts(setCookie: string) {
  const [pair = "", ...attributes] = setCookie.split(";").map((part) => part.trim());
  const [name, value] = pair.split("=");
  return { name, value: value ?? "", attributes: Object.fromEntries(attributes.map((each) => [each.split("=")[0]?.toLowerCase() ?? "", each.split("=")[1] ?? "yes"])) };
}

const resident = "resident@buurt.example";

/** Every way in that sets a session's cookie. */
const ways: { what: string; host: () => string; path: () => Promise<string> | string; fields: Fields; name: string }[] = [
  { what: "by password", host: () => town.host, path: () => "/inloggen", fields: { way: "wachtwoord", email: resident, password: PASSWORD, terug: "/" }, name: "samen" },
  {
    what: "by a link from the mail",
    host: () => town.host,
    path: async () => `/bevestigen/${await issueToken(town.db, { tenantId: town.tenant.id, accountId: town.people.resident.accountId, purpose: "log-in", at: new Date() })}`,
    fields: {},
    name: "samen",
  },
  { what: "as an operator", host: () => "localhost", path: () => "/operator/inloggen", fields: { email: OPERATOR, password: PASSWORD }, name: "samen-operator" },
];

/** Logs in, over https as a trusted proxy says it, or over http. */
async function enter({ host, path, fields }: (typeof ways)[number], scheme: "http" | "https") {
  const visitor = new Visitor(web, host());
  const proxied: Record<string, string> = { "X-Forwarded-For": "203.0.113.7", "X-Forwarded-Proto": "https", "X-Forwarded-Host": host(), Origin: `https://${host()}` };
  const answer = await visitor.post(await path(), fields, scheme === "https" ? proxied : {});
  expect(answer.status).toBe(303);
  const set = answer.headers["set-cookie"] ?? [];
  expect(set).toHaveLength(1);
  return parts(set[0] ?? "");
}

describe.each(ways)("who logs in $what", (way) => {
  it("over http gets a cookie that scripts, other sites and other hosts do not see", async () => {
    const { name, value, attributes } = await enter(way, "http");
    expect(name).toBe(way.name);
    expect(value.length).toBeGreaterThanOrEqual(32);
    expect(attributes).toEqual({ httponly: "yes", samesite: "Lax", path: "/", "max-age": expect.stringMatching(/^\d+$/) as string });
  });

  it("behind a proxy that ends https gets one that travels over https only, and that its prefix keeps to this host", async () => {
    const { name, attributes } = await enter(way, "https");
    expect(name).toBe(`__Host-${way.name}`);
    expect(attributes).toEqual({ httponly: "yes", samesite: "Lax", path: "/", secure: "yes", "max-age": expect.stringMatching(/^\d+$/) as string });
  });
});

it("what an unknown machine says of https is not believed", async () => {
  const plain = await startWeb();
  const answer = await new Visitor(plain, town.host).post("/inloggen", ways[0]?.fields ?? {}, { "X-Forwarded-For": "203.0.113.7", "X-Forwarded-Proto": "https" });
  expect(parts(answer.headers["set-cookie"]?.[0] ?? "")).toMatchObject({ name: "samen" });
});

it("who logs out loses the cookie, which is cleared with the same flags", async () => {
  const visitor = new Visitor(web, town.host);
  await visitor.post("/inloggen", ways[0]?.fields ?? {});
  expect(Object.keys(visitor.cookies)).toEqual(["samen"]);
  const answer = await visitor.post("/uitloggen");
  expect(parts(answer.headers["set-cookie"]?.[0] ?? "")).toMatchObject({ name: "samen", value: "", attributes: { httponly: "yes", samesite: "Lax", path: "/", "max-age": "0" } });
});
