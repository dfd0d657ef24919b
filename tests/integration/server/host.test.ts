import { randomUUID } from "node:crypto";
import http from "node:http";
import { beforeAll, describe, expect, it } from "vitest";
import { platformDb } from "#app/platform/database/client.server.ts";
import { FORM_LIMIT, UPLOAD_LIMIT } from "#app/server/body-limit.ts";
import { eventually } from "../../setup/eventually.ts";
import { ask, valueOf, Visitor, type Answer } from "../../setup/http.ts";
import { memberOf, operatorSession, sessionOf } from "../../setup/roles.ts";
import { asOwner, NOW, twoTowns, type TestTown } from "../../setup/towns.ts";
import { startWeb, type BuiltProcess } from "../../setup/web.ts";

let here: TestTown;
let there: TestTown;
let web: BuiltProcess;
let other: BuiltProcess;

beforeAll(async () => {
  [here, there] = await twoTowns();
  await platformDb().tenantDomain.create({ data: { hostname: "oud.lindedorp.example", tenantId: here.tenant.id, verifiedAt: new Date(NOW) } });
  [web, other] = await Promise.all([startWeb(), startWeb({ TRUSTED_PROXIES: "loopback" })]);
}, 120_000);

const sql = (text: string, values: unknown[] = []) => asOwner((client) => client.query(text, values));
const visit = (town: TestTown, process = web) => new Visitor(process, town.host);

describe("a host name", () => {
  it("that nobody has gets a page that names no town", async () => {
    for (const host of ["nergens.example", "lindedorp.example.evil.example", "127.0.0.1", "nergens.localhost"]) {
      const answer = await ask(web.port, host, "/berichten");
      expect([host, answer.status]).toEqual([host, 404]);
      expect(answer.text).not.toMatch(/lindedorp|eikendorp/i);
    }
  });

  it("leads on to the town's own one when it is another of its names, with path and query", async () => {
    for (const host of ["oud.lindedorp.example", "lindedorp.localhost", "OUD.Lindedorp.Example"]) {
      const answer = await ask(web.port, host, "/berichten?wijk=noord&na=x");
      expect([answer.status, answer.headers.location]).toEqual([308, `http://lindedorp.example:${web.port}/berichten?wijk=noord&na=x`]);
    }
  });

  it("of the platform has the operators' pages and no town's, and the other way round", async () => {
    const operator = await operatorSession();
    const at = (host: string, path: string) => new Visitor(web, host, operator).get(path).then(({ status }) => status);
    expect(await Promise.all(["/operator", "/operator/gemeenten/lindedorp", "/uitbox"].map((path) => at("localhost", path)))).toEqual([200, 200, 200]);
    expect(await Promise.all(["/operator", "/operator/gemeenten/lindedorp", "/uitbox", "/operator/inloggen"].map((path) => at(here.host, path)))).toEqual([404, 404, 404, 404]);
    expect(await Promise.all(["/berichten", "/zoeken", "/beheer", "/inloggen", "/rss.xml", "/account"].map((path) => at("localhost", path)))).toEqual([404, 404, 404, 404, 404, 404]);
  });

  it("that was renamed works at once, and the old one no more", async () => {
    const ways = () => Promise.all(["eikendorp.example", "nieuw.example"].map((host) => ask(web.port, host, "/").then(({ status }) => status)));
    expect(await ways()).toEqual([200, 404]);
    await sql("update tenant_domain set hostname = 'nieuw.example' where hostname = 'eikendorp.example'");
    await eventually(ways, ([old, renamed]) => old === 404 && renamed === 200, 1000);
    await sql("update tenant_domain set hostname = 'eikendorp.example' where hostname = 'nieuw.example'");
    await eventually(ways, ([old, renamed]) => old === 200 && renamed === 404, 1000);
  });
});

describe("a change in one process", () => {
  const both = (path: string) => Promise.all([web, other].map((process) => visit(here, process).get(path)));
  const change = async (text: string, values: unknown[], path: string, seen: (answer: Answer) => boolean) => {
    await both(path);
    await sql(text, values);
    await eventually(() => both(path), (answers) => answers.every(seen), 1000);
  };

  it("of the town's name is seen by every other within a second", async () => {
    await change("update tenant set profile = jsonb_set(profile, '{name}', '\"Lindedorp Vernieuwd\"') where id = $1", [here.tenant.id], "/", ({ text }) => text.includes("Lindedorp Vernieuwd"));
    await change("update tenant set profile = jsonb_set(profile, '{name}', '\"Samen Lindedorp\"') where id = $1", [here.tenant.id], "/", ({ text }) => !text.includes("Vernieuwd"));
  });

  it("of its modules too: page, data and form are gone, and come back", async () => {
    const resident = await memberOf(other, here, "resident");
    const leaf = encodeURIComponent("modules/posts/pages/feed");
    const paths = ["/berichten", "/berichten.data", `/berichten.data?_routes=${leaf}`, "/berichten/rss.xml", "/berichten/nieuw"];
    const statuses = async () => [...(await Promise.all(paths.map((path) => resident.get(path)))), await resident.post("/berichten/nieuw", { title: "Mag dit", key: randomUUID() })].map(({ status }) => status);
    expect(await statuses()).toEqual([200, 200, 200, 200, 200, 400]);
    await sql("update tenant_module set enabled = false where tenant_id = $1", [here.tenant.id]);
    await eventually(statuses, (all) => all.every((status) => status === 404), 1000);
    expect((await visit(there).get("/berichten")).status).toBe(200);
    await sql("update tenant_module set enabled = true where tenant_id = $1", [here.tenant.id]);
    await eventually(statuses, (all) => all[0] === 200, 1000);
  });

  it("that suspends the town closes it with the note, for reading and writing, and only that town", async () => {
    const note = "We verhuizen tot vrijdag.";
    await change("update tenant set status = 'suspended', status_note = $2 where id = $1", [here.tenant.id, note], "/berichten", ({ status, text }) => status === 503 && text.includes(note));
    const answer = await visit(here).post("/inloggen", { way: "link" });
    expect([answer.status, answer.headers["retry-after"], answer.headers["cache-control"]]).toEqual([503, "3600", "no-store"]);
    const page = await visit(here).get("/berichten");
    const sheet = /\/thema\/[\w-]+\.css/.exec(page.text)?.[0] ?? "";
    expect(await visit(here).get(sheet)).toMatchObject({ status: 200, headers: { "content-type": "text/css; charset=utf-8" } });
    expect((await visit(there).get("/")).status).toBe(200);
    await change("update tenant set status = 'closed' where id = $1", [here.tenant.id], "/", ({ status }) => status === 404);
    await change("update tenant set status = 'live', status_note = null where id = $1", [here.tenant.id], "/", ({ status }) => status === 200);
  });
});

describe("what a proxy says", () => {
  const forwarded = { "X-Forwarded-Host": "lindedorp.example", "X-Forwarded-Proto": "https", "X-Forwarded-For": "203.0.113.7" };

  it("is believed from a proxy that was named", async () => {
    const answer = await ask(other.port, "binnen.example", "/", { headers: forwarded });
    expect(answer.status).toBe(200);
    expect(answer.text).toContain("Samen Lindedorp");
    expect(answer.headers["strict-transport-security"]).toMatch(/max-age=31536000/);
    expect((await ask(other.port, "lindedorp.example", "/", { headers: forwarded })).text).toContain('"https://lindedorp.example');
  });

  it("is believed as a whole, though the proxy names no visitor", async () => {
    const rest = { "X-Forwarded-Host": "lindedorp.example", "X-Forwarded-Proto": "https" };
    const answer = await ask(other.port, "binnen.example", "/", { headers: rest });
    expect(answer.text).toContain('href="https://lindedorp.example/"');
    const sent = await ask(other.port, "binnen.example", "/inloggen", { method: "POST", body: "way=link&email=x", headers: { ...rest, Origin: "https://lindedorp.example", "Content-Type": "application/x-www-form-urlencoded" } });
    expect(sent.status).toBe(400);
  });

  it("does not stand in the way of a form when it is not believed", async () => {
    const answer = await visit(here).post("/inloggen", { way: "link", email: "x" }, { "X-Forwarded-Host": "proxy.example", "X-Forwarded-Proto": "https" });
    expect(answer.status).toBe(400);
  });

  it("is not believed from anybody else", async () => {
    expect((await ask(web.port, "binnen.example", "/", { headers: forwarded })).status).toBe(404);
    const answer = await ask(web.port, "eikendorp.example", "/", { headers: forwarded });
    expect(answer.text).toContain("Samen Eikendorp");
    expect(answer.headers["strict-transport-security"]).toBeUndefined();
  });

  it("makes the session cookie one that only https carries", async () => {
    const secure = await sessionOf(here, "resident", true);
    const plain = await sessionOf(here, "resident");
    expect(Object.keys(secure)).toEqual(["__Host-samen"]);
    const account = (cookies: Record<string, string>, headers: Record<string, string>) => new Visitor(other, "lindedorp.example", cookies).get("/account", headers).then(({ status }) => status);
    expect(await account(secure, forwarded)).toBe(200);
    expect(await account(plain, forwarded)).toBe(302);
    expect(await account(secure, {})).toBe(302);
    const out = await new Visitor(other, "lindedorp.example", secure).post("/uitloggen", {}, { ...forwarded, Origin: "https://lindedorp.example" });
    expect(out.headers["set-cookie"]?.join()).toMatch(/^__Host-samen=;.*HttpOnly;.*Path=\/;.*SameSite=Lax;.*Secure/i);
  });
});

describe("a request that changes something", () => {
  const form = { "Content-Type": "application/x-www-form-urlencoded" };
  const send = (method: string, headers: Record<string, string>) => ask(web.port, here.host, "/inloggen", { method, body: "way=link&email=x", headers: { ...form, ...headers } }).then(({ status }) => status);

  it.each(["POST", "PUT", "PATCH", "DELETE"])("by %s must come from the site itself", async (method) => {
    for (const headers of [{}, { Origin: "null" }, { Origin: `http://${there.host}:${web.port}` }, { Origin: `https://${here.host}:${web.port}` }, { "Sec-Fetch-Site": "same-site" }, { Referer: "http://evil.example/" }] as Record<string, string>[]) {
      expect([headers, await send(method, headers)]).toEqual([headers, 403]);
    }
  });

  it("may say so by Origin, Sec-Fetch-Site or Referer", async () => {
    for (const headers of [{ Origin: `http://${here.host}:${web.port}` }, { "Sec-Fetch-Site": "same-origin" }, { Referer: `http://${here.host}:${web.port}/inloggen` }] as Record<string, string>[]) {
      expect([headers, await send("POST", headers)]).toEqual([headers, 400]);
    }
  });
});

describe("the language", () => {
  it("is not changed by following a link, from here or elsewhere, but by pressing the button", async () => {
    const member = await memberOf(web, here, "neighbour");
    const account = () => here.db.account.findFirst({ where: { id: here.people.neighbour.accountId }, select: { locale: true } });
    const link = await member.get("/taal/en?terug=/berichten");
    expect([link.status, link.headers.location, link.headers["set-cookie"]]).toEqual([302, "/berichten", undefined]);
    expect(await account()).toEqual({ locale: "nl" });
    const pressed = await member.post("/taal/en?terug=/berichten");
    expect([pressed.status, pressed.headers.location]).toEqual([303, "/berichten"]);
    expect(await account()).toEqual({ locale: "en" });
    await member.post("/taal/nl");
  });
});

describe("what somebody typed who must log in first", () => {
  const typed = { key: randomUUID(), title: "Niet kwijtraken", body: "Een lang verhaal & nog wat.", scope: "neighbourhoods", intent: "publish" };

  it("is there when they come back, without scripts, and for nobody without the word", async () => {
    const visitor = visit(here);
    const sent = await visitor.post("/berichten/nieuw", { ...typed, neighbourhoods: [here.neighbourhoods.zuid] });
    expect(sent.status).toBe(303);
    const back = new URL(String(sent.headers.location), visitor.origin).searchParams.get("terug") ?? "";
    expect(back).toMatch(/^\/berichten\/nieuw\?verder=/);
    const member = await memberOf(web, here, "resident");
    const page = (await member.get(back)).text;
    expect(valueOf(page, "title")).toBe("Niet kwijtraken");
    expect(page).toContain("Een lang verhaal &amp; nog wat.");
    expect(page).toMatch(new RegExp(`<input[^>]*value="${here.neighbourhoods.zuid}"[^>]*checked|<input[^>]*checked[^>]*value="${here.neighbourhoods.zuid}"`));
    expect((await member.get("/berichten/nieuw?verder=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")).text).not.toContain("Niet kwijtraken");
    expect((await (await memberOf(web, there, "resident")).get(back)).text).not.toContain("Niet kwijtraken");
  });

  it("is a reply under a post too", async () => {
    const member = await memberOf(web, here, "resident");
    const placed = await member.post("/berichten/nieuw", { ...typed, key: randomUUID(), scope: "town" });
    const post = new URL(String(placed.headers.location), member.origin).pathname;
    const sent = await visit(here).post(post, { key: randomUUID(), body: "Mijn halve reactie" });
    const back = new URL(String(sent.headers.location), member.origin).searchParams.get("terug") ?? "";
    expect((await member.get(back)).text).toContain("Mijn halve reactie");
  });

  it("says so when photos came along, which nobody keeps for a stranger", async () => {
    const form = new FormData();
    form.set("files", new File([new Uint8Array(FORM_LIMIT + 10)], "a.jpg", { type: "image/jpeg" }));
    const answer = await visit(here).post("/berichten/nieuw", form);
    expect(answer.status).toBe(401);
    expect(answer.text).toContain("niet meer ingelogd");
  });
});

describe("a body", () => {
  const heading = (who: Visitor, path: string, headers: Record<string, string>): Promise<number> =>
    new Promise((resolve, reject) => {
      const cookie = Object.entries(who.cookies).map(([name, value]) => `${name}=${value}`).join("; ");
      const request = http.request({ host: "127.0.0.1", port: web.port, path, method: "POST", agent: false, headers: { Host: `${who.host}:${web.port}`, Origin: who.origin, ...(cookie ? { Cookie: cookie } : {}), ...headers } }, (response) => {
        resolve(response.statusCode ?? 0);
        request.destroy();
      });
      request.once("error", reject);
      request.flushHeaders();
    });

  it("that is too large is refused before it comes; only members may send photos", async () => {
    const multipart = "multipart/form-data; boundary=x";
    const urlencoded = "application/x-www-form-urlencoded";
    const member = await memberOf(web, here, "resident");
    const over = (limit: number) => String(limit + 1);
    expect(await heading(visit(here), "/inloggen", { "Content-Type": urlencoded, "Content-Length": over(FORM_LIMIT) })).toBe(413);
    expect(await heading(visit(here), "/inloggen", { "Content-Type": multipart, "Content-Length": over(FORM_LIMIT) })).toBe(413);
    expect(await heading(member, "/berichten/nieuw", { "Content-Type": urlencoded, "Content-Length": over(FORM_LIMIT) })).toBe(413);
    expect(await heading(member, "/berichten/nieuw", { "Content-Type": multipart, "Content-Length": over(UPLOAD_LIMIT) })).toBe(413);
  });

  it("must say how long it is", async () => {
    expect(await heading(visit(here), "/inloggen", { "Content-Type": "application/x-www-form-urlencoded", "Transfer-Encoding": "chunked" })).toBe(411);
  });
});

describe("every answer", () => {
  it("lets only scripts with the nonce of that one answer run", async () => {
    const nonces = new Set<string>();
    for (const who of [visit(here), visit(here), await memberOf(web, here, "resident")]) {
      for (const path of ["/", "/berichten", "/nergens", "/zoeken"]) {
        const { headers, text } = await who.get(path);
        const policy = String(headers["content-security-policy"]);
        const script = /script-src ([^;]*)/.exec(policy)?.[1] ?? "";
        expect(script).not.toContain("unsafe-inline");
        expect(policy).toContain("frame-ancestors 'none'");
        const nonce = /'nonce-([^']+)'/.exec(script)?.[1] ?? "";
        const used = [...text.matchAll(/<script(?![^>]*type="application\/ld\+json")[^>]*?(?:nonce="([^"]*)")?[^>]*>/g)].map(([tag]) => /nonce="([^"]*)"/.exec(tag)?.[1]);
        expect([path, used.length > 0]).toEqual([path, true]);
        expect([path, new Set(used)]).toEqual([path, new Set([nonce])]);
        nonces.add(nonce);
      }
    }
    expect(nonces.size).toBe(12);
  });

  it("is shown in no frame of another site, but for the one that is made for it, as the town allows", async () => {
    const policyOf = async () => {
      const { headers, status } = await visit(here).get("/vacatures/venster");
      expect([status, headers["x-frame-options"], headers["cross-origin-resource-policy"], headers["x-framed-by"], headers["set-cookie"]]).toEqual([200, undefined, "cross-origin", undefined, undefined]);
      return String(headers["content-security-policy"]);
    };
    expect(await policyOf()).toMatch(/^default-src 'none';script-src 'nonce-[^']+';style-src 'self';img-src 'self';base-uri 'none';form-action 'none';frame-ancestors 'self' http: https:$/);
    const set = (settings: object) => sql("update tenant_module set settings = $2::jsonb where tenant_id = $1 and module_id = 'vacancies'", [here.tenant.id, JSON.stringify(settings)]);
    for (const [settings, rule] of [[{ framing: "listed", frameSites: "https://www.buurthuis.nl/pad" }, "frame-ancestors 'self' https://www.buurthuis.nl"], [{ framing: "nowhere" }, "frame-ancestors 'self'"]] as const) {
      await set(settings);
      expect(await eventually(policyOf, (policy) => policy.endsWith(rule), 1000)).toContain(rule);
    }
    await set({});
    // What is gone shows that there is nothing, on another's site too.
    const gone = await visit(here).get("/vacatures/venster?organisatie=weg");
    expect([gone.status, String(gone.headers["content-security-policy"]).endsWith("frame-ancestors 'self' http: https:"), gone.text.includes("Er is nu geen vrijwilligerswerk")]).toEqual([404, true, true]);
    const script = await visit(here).get("/vacatures/venster.js");
    expect([script.status, script.headers["cross-origin-resource-policy"], script.headers["content-type"]]).toEqual([200, "cross-origin", "application/javascript; charset=utf-8"]);
    const list = await visit(here).get("/vacatures");
    expect([list.headers["x-frame-options"], list.headers["cross-origin-resource-policy"]]).toEqual(["DENY", "same-origin"]);
  });

  it("carries the safe headers, on errors too", async () => {
    for (const answer of [await visit(here).get("/"), await visit(here).get("/nergens"), await ask(web.port, "nergens.example", "/"), await visit(here).get("/favicon.svg")]) {
      expect(answer.headers).toMatchObject({ "referrer-policy": "strict-origin-when-cross-origin", "x-content-type-options": "nosniff", "x-frame-options": "DENY" });
      expect(answer.headers["permissions-policy"]).toContain("geolocation=(self)");
      expect(answer.headers["x-request-id"]).toBeDefined();
      expect(answer.headers["x-powered-by"]).toBeUndefined();
    }
  });

  it("to an address that is none is a clear 400", async () => {
    for (const path of ["/berichten?na=kapot", "/zoeken?q=a&q=b", "/berichten?wijk=noord&wijk=zuid"]) {
      expect([path, (await visit(here).get(path)).status]).toEqual([path, 400]);
    }
    expect((await visit(here).get("/%E0%A4%A")).status).toBe(404);
  });
});

describe("machines", () => {
  it("may ask for health on any host", async () => {
    for (const host of ["lindedorp.example", "localhost", "nergens.example"]) {
      expect((await ask(web.port, host, "/healthz")).text).toBe("ok");
      expect(JSON.parse((await ask(web.port, host, "/readyz")).text)).toEqual({ database: true, changes: true });
    }
  });

  it("read the metrics from this machine only, or with the token", async () => {
    expect((await ask(web.port, "localhost", "/metrics")).text).toContain("samen_request_seconds");
    expect((await ask(web.port, "localhost", "/metrics", { headers: { "X-Forwarded-For": "203.0.113.7" } })).status).toBe(404);
    const guarded = await startWeb({ METRICS_TOKEN: "only-for-the-tests-here" });
    expect((await ask(guarded.port, "localhost", "/metrics")).status).toBe(404);
    expect((await ask(guarded.port, "localhost", "/metrics", { headers: { Authorization: "Bearer only-for-the-tests-here" } })).status).toBe(200);
    expect(await guarded.stop()).toBe(0);
  });
});

describe("a process that is asked to stop", () => {
  it("finishes the request in flight, and then ends by itself", async () => {
    const leaving = await startWeb();
    const body = new URLSearchParams({ way: "link", email: "geen adres", terug: "/" }).toString();
    const answered = new Promise<number>((resolve, reject) => {
      const headers = { Host: `${here.host}:${leaving.port}`, Origin: `http://${here.host}:${leaving.port}`, "Content-Type": "application/x-www-form-urlencoded", "Content-Length": body.length };
      const request = http.request({ host: "127.0.0.1", port: leaving.port, path: "/inloggen", method: "POST", agent: false, headers }, (response) => {
        response.resume().once("end", () => resolve(response.statusCode ?? 0));
      });
      request.once("error", reject);
      request.write(body.slice(0, 10), () => {
        void (async () => {
          await eventually(async () => (await ask(leaving.port, "localhost", "/metrics")).text, (text) => text.includes("samen_requests_in_flight 1"), 5000);
          process.kill(leaving.pid, "SIGTERM");
          await eventually(() => Promise.resolve(leaving.output()), (text) => text.includes("web is stopping"), 5000);
          request.end(body.slice(10));
        })().catch(reject);
      });
    });
    expect(await answered).toBe(400);
    expect(await leaving.ended).toBe(0);
    await expect(ask(leaving.port, "localhost", "/healthz")).rejects.toThrow();
  });
});

describe("a town that is broken", () => {
  it("leaves the other one standing", async () => {
    const [row] = (await asOwner((client) => client.query<{ profile: unknown }>("select profile from tenant where id = $1", [there.tenant.id]))).rows;
    await sql(`update tenant set profile = '{"name": 5}' where id = $1`, [there.tenant.id]);
    const broken = await eventually(() => visit(there).get("/"), ({ status }) => status === 500, 1000);
    expect(broken.text).not.toMatch(/at \w+ \(|ZodError|node_modules/);
    const fine = await Promise.all(["/", "/berichten", "/zoeken?q=fiets"].map((path) => visit(here).get(path)));
    expect(fine.map(({ status }) => status)).toEqual([200, 200, 200]);
    await sql("update tenant set profile = $2 where id = $1", [there.tenant.id, JSON.stringify(row?.profile)]);
    await eventually(() => visit(there).get("/"), ({ status }) => status === 200, 1000);
  });
});

describe("the log", () => {
  it("is JSON with the request and the town, and says nothing about people", async () => {
    const noted = await startWeb();
    const visitor = new Visitor(noted, here.host);
    const secrets = { email: "gerda.geheim@buurt.example", name: "Gerda Geheimschrift", title: "Wie mist deze rode step", body: "Hij staat naast mijn voordeur", password: "zeer-lang-en-geheim-7" };
    await visitor.get(`/zoeken?q=${encodeURIComponent(secrets.title)}`);
    await visitor.post("/registreren", { email: secrets.email, name: secrets.name, neighbourhood: here.neighbourhoods.noord, password: secrets.password });
    await visitor.post("/inloggen", { way: "wachtwoord", email: secrets.email, password: secrets.password });
    const member = await memberOf(noted, here, "resident");
    const key = valueOf((await member.get("/berichten/nieuw")).text, "key");
    const placed = await member.post("/berichten/nieuw", { key, title: secrets.title, body: secrets.body, scope: "town", intent: "publish" });
    expect(placed.status).toBe(303);
    const said = await visitor.get(String(placed.headers.location), { "X-Request-Id": "of-their-own-making" });
    expect(said.text).toContain(secrets.body);
    expect(said.headers["x-request-id"]).not.toBe("of-their-own-making");
    expect(await noted.stop()).toBe(0);
    const answered = noted.lines().filter(({ msg }) => msg === "answered");
    expect(answered.length).toBeGreaterThanOrEqual(6);
    for (const { requestId, tenantId } of answered) {
      expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
      expect(tenantId).toBe(here.tenant.id);
    }
    const { people } = here;
    for (const secret of [...Object.values(secrets), people.resident.name, people.resident.email, Object.values(member.cookies)[0] ?? "", "rode-step", "rode%20step"]) {
      expect(noted.output()).not.toContain(secret);
    }
  });
});
