import { randomUUID } from "node:crypto";
import { Secret, TOTP } from "otpauth";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { platformDb } from "#app/platform/database/client.server.ts";
import { addOperator } from "#app/platform/identity/add-operator.server.ts";
import { forgetTelephone } from "#app/platform/identity/operator-codes.server.ts";
import { lockText, unlockText } from "#app/platform/secret.server.ts";
import { Visitor } from "../../setup/http.ts";
import { asOwner } from "../../setup/towns.ts";
import { startWeb, type BuiltProcess } from "../../setup/web.ts";

let web: BuiltProcess;
beforeAll(async () => {
  web = await startWeb({});
}, 120_000);

let operator: { email: string; password: string };
let id: string;
beforeEach(async () => {
  // All of these come from one address.
  await asOwner((client) => client.query("truncate rate_limit"));
  const email = `olga-${randomUUID()}@samen.example`;
  operator = { email, ...(await addOperator({ email, name: "Olga Platform" })) };
  id = (await platformDb().operator.findFirstOrThrow({ where: { email } })).id;
});

const known = { telephone: "/operator/inloggen/telefoon", code: "/operator/inloggen/code" };

/** Gives the password in a browser of its own. */
async function withPassword() {
  const visitor = new Visitor(web, "localhost");
  const { headers } = await visitor.post("/operator/inloggen", operator);
  return { visitor, leadsTo: headers.location };
}

const seenInside = async (visitor: Visitor) => (await visitor.get("/operator")).status === 200;

/** What the operator's telephone shows now, or some seconds later. */
function telephone(page: string) {
  const key = /<code>([A-Z2-7 ]+)<\/code>/.exec(page)?.[1] ?? "";
  const totp = new TOTP({ secret: Secret.fromBase32(key.replaceAll(" ", "")) });
  return (later = 0) => totp.generate({ timestamp: Date.now() + later * 1000 });
}

/** Logs in for the first time. */
async function firstTime() {
  const { visitor, leadsTo } = await withPassword();
  expect(leadsTo).toBe(known.telephone);
  const shows = telephone((await visitor.get(known.telephone)).text);
  const { text: body, status } = await visitor.post(known.telephone, { code: shows() });
  expect(status).toBe(200);
  return { visitor, shows, paper: [...body.matchAll(/<code>([a-z2-7-]{19})<\/code>/g)].map(([, code]) => code ?? "") };
}

describe("an operator", () => {
  it("is let in by no password alone", async () => {
    const { visitor } = await withPassword();
    expect(await seenInside(visitor)).toBe(false);
    expect(await seenInside(new Visitor(web, "localhost"))).toBe(false);
    expect((await new Visitor(web, "localhost").get(known.telephone)).headers.location).toBe("/operator/inloggen");
  });

  it("makes a telephone known the first time, and is given ten codes for on paper, once", async () => {
    const { visitor, paper } = await firstTime();
    expect(paper).toHaveLength(10);
    expect(await seenInside(visitor)).toBe(true);
    expect((await visitor.get("/operator/ik")).text).toContain("Je hebt nog 10 noodcodes.");
    const again = await withPassword();
    expect(again.leadsTo).toBe(known.code);
    // Who has the password alone never sees the key of a telephone that is known.
    expect((await again.visitor.get(known.telephone)).text).not.toMatch(/<code>|<svg class="qr/);
  });

  it("gets in with a code once: not the same again, not a wrong one", async () => {
    const { shows } = await firstTime();
    const { visitor } = await withPassword();
    for (const code of [shows(), "000000", "abc"]) expect((await visitor.post(known.code, { code })).status).toBe(400);
    expect(await seenInside(visitor)).toBe(false);
    expect((await visitor.post(known.code, { code: shows(30).replace(/(\d{3})/, "$1 ") })).headers.location).toBe("/operator");
    expect(await seenInside(visitor)).toBe(true);
    const other = await withPassword();
    expect((await other.visitor.post(known.code, { code: shows(30) })).status).toBe(400);
  });

  it("gets in with a code on paper once", async () => {
    const { paper: [code = ""] } = await firstTime();
    const first = await withPassword();
    expect((await first.visitor.post(known.code, { code: code.toUpperCase() })).headers.location).toBe("/operator");
    expect((await first.visitor.get("/operator/ik")).text).toContain("Je hebt nog 9 noodcodes.");
    const second = await withPassword();
    expect((await second.visitor.post(known.code, { code })).status).toBe(400);
  });

  it("makes new codes on paper, and the old ones open nothing", async () => {
    const { visitor, shows, paper: [old = ""] } = await firstTime();
    expect((await visitor.post("/operator/ik", { code: "000000" })).status).toBe(400);
    const { text: body } = await visitor.post("/operator/ik", { code: shows(30) });
    const [fresh = ""] = /[a-z2-7]{4}(-[a-z2-7]{4}){3}/.exec(body) ?? [];
    const { visitor: later } = await withPassword();
    expect((await later.post(known.code, { code: old })).status).toBe(400);
    expect((await later.post(known.code, { code: fresh })).headers.location).toBe("/operator");
  });

  it("may guess five times in a quarter of an hour", async () => {
    await firstTime();
    const { visitor } = await withPassword();
    const tries = [];
    for (let time = 0; time < 6; time++) tries.push((await visitor.post(known.code, { code: "000000" })).status);
    expect(tries).toEqual([400, 400, 400, 400, 400, 429]);
  });

  it("who lost a telephone makes another known, and what was open is closed", async () => {
    const { visitor } = await firstTime();
    expect(await forgetTelephone(operator.email, new Date())).toBe(true);
    expect(await forgetTelephone("niemand@samen.example", new Date())).toBe(false);
    expect(await seenInside(visitor)).toBe(false);
    expect((await withPassword()).leadsTo).toBe(known.telephone);
  });

  it("leaves a trail of it that the site can add to and not change", async () => {
    const { paper: [code = ""] } = await firstTime();
    const { visitor } = await withPassword();
    await visitor.post(known.code, { code });
    const lines = await platformDb().platformEvent.findMany({ where: { operatorId: id }, orderBy: { at: "asc" }, select: { action: true } });
    expect(lines.map(({ action }) => action)).toEqual(["operator.telephone-confirmed", "operator.paper-code-used"]);
    const page = await visitor.get("/operator/logboek");
    for (const words of ["Olga Platform", "koppelde een telefoon", "kwam binnen met een noodcode"]) expect(page.text).toContain(words);
    await expect(platformDb().$executeRaw`delete from platform_event`).rejects.toThrow(/permission denied/);
    await expect(platformDb().$executeRaw`update platform_event set action = 'x.y'`).rejects.toThrow(/permission denied/);
  });

  it("has a key in the database that nobody reads there", async () => {
    const { totpSecret } = await platformDb().operator.findFirstOrThrow({ where: { id } });
    expect(totpSecret).toBeNull();
    const { visitor } = await withPassword();
    const { text: body } = await visitor.get(known.telephone);
    const key = /<code>([A-Z2-7 ]+)<\/code>/.exec(body)?.[1]?.replaceAll(" ", "") ?? "";
    expect(key).toHaveLength(32);
    const kept = (await platformDb().operator.findFirstOrThrow({ where: { id } })).totpSecret ?? "";
    expect(kept).not.toContain(key);
    expect(kept.length).toBeGreaterThan(60);
  });
});

describe("a locked text", () => {
  it("opens for what it was locked for, and for nothing else", () => {
    const locked = lockText("proef", "olga", "geheim");
    expect(unlockText("proef", "olga", locked)).toBe("geheim");
    expect(lockText("proef", "olga", "geheim")).not.toBe(locked);
    expect(() => unlockText("proef", "bram", locked)).toThrow();
    expect(() => unlockText("anders", "olga", locked)).toThrow();
    expect(() => unlockText("proef", "olga", `A${locked.slice(1)}B`)).toThrow();
  });
});
