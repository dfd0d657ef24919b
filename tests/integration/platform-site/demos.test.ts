import { randomUUID } from "node:crypto";
import { pino } from "pino";
import { beforeAll, expect, it } from "vitest";
import { stoppedClock } from "#app/platform/clock.ts";
import { platformDb, tenantDb } from "#app/platform/database/client.server.ts";
import { askDemo, confirmDemo, findDemoRequest } from "#app/platform/demo/asked/ask.server.ts";
import { manageDemo } from "#app/platform/demo/asked/manage.server.ts";
import { tendAskedDemos } from "#app/platform/demo/asked/tend.server.ts";
import { needsDemo } from "#app/platform/demo/seed.server.ts";
import { loadTenant } from "#app/platform/tenancy/load.server.ts";

const db = platformDb();
const clock = stoppedClock("2026-11-24T08:00:00Z");
const tend = () => tendAskedDemos({ clock, log: pino({ level: "silent" }), signal: new AbortController().signal });
const wish = { municipality: "Voorbeeldstad", name: "Sam Voorbeeld", email: "sam@voorbeeldstad.example", job: "" };
const operator = { operator: { operatorId: randomUUID() }, at: clock.now(), requestId: "test" };
const templates = async () => (await db.platformMail.findMany({ where: { recipient: wish.email }, orderBy: { createdAt: "asc" } })).map(({ template }) => template);

let id = "";
beforeAll(async () => {
  await askDemo(wish, { at: clock.now(), locale: "nl" });
  ({ id } = await db.demoRequest.findFirstOrThrow({ where: { email: wish.email } }));
});

it("makes nothing before the address is shown to be theirs", async () => {
  await tend();
  expect(await db.tenant.count()).toBe(0);
  const [mail] = await db.platformMail.findMany({ where: { recipient: wish.email } });
  const word = /\/probeer\/([\w.-]+)/.exec(mail?.plain ?? "")?.[1] ?? "";
  expect((await findDemoRequest(word))?.id).toBe(id);
  expect(await findDemoRequest(`${id}.${"0".repeat(32)}`)).toBeUndefined();
});

it("makes a town with content, out of search engines, that its asker runs and nobody else can log in to", async () => {
  expect([await confirmDemo(id, clock.now()), await confirmDemo(id, clock.now())]).toEqual([{ ok: true }, { ok: true }]);
  await Promise.all([tend(), tend()]);
  const [request, ...others] = await db.tenant.findMany({ where: { isDemo: true } });
  expect(others).toEqual([]);
  const town = await loadTenant(request?.id ?? "", "localhost");
  expect(town).toMatchObject({ status: "trial", profile: { name: "Samen Voorbeeldstad", municipality: "Gemeente Voorbeeldstad", contactEmail: wish.email } });
  expect(town?.slug).toMatch(/^proef-voorbeeldstad-[0-9a-f]{4}$/);
  const here = tenantDb(town?.id ?? "");
  const tenantId = town?.id ?? "";
  expect(await here.item.count({ where: { tenantId } })).toBeGreaterThan(10);
  expect(await here.account.count({ where: { tenantId, passwordHash: { not: null } } })).toBe(0);
  const admins = await here.$queryRaw<{ email: string }[]>`select a.email from account a join account_role r on r.tenant_id = a.tenant_id and r.account_id = a.id where a.tenant_id = ${tenantId}::uuid and r.role = 'tenant-admin' and not a.is_demo`;
  expect(admins).toEqual([{ email: wish.email }]);
  expect(await here.mailMessage.count({ where: { tenantId, recipient: wish.email, template: "account.admin-invite" } })).toBe(1);
  expect(await templates()).toEqual(["demo.confirm", "demo.ready"]);
  // It is no part of the demo that a start makes anew.
  expect(await needsDemo()).toBe(true);
}, 60_000);

it("gives one to each address at a time", async () => {
  await askDemo(wish, { at: clock.now(), locale: "nl" });
  const second = await db.demoRequest.findFirstOrThrow({ where: { email: wish.email, id: { not: id } } });
  expect(await confirmDemo(second.id, clock.now())).toEqual({ ok: false, reason: "has-one" });
  clock.set("2026-12-02T08:00:00Z");
  expect(await confirmDemo(second.id, clock.now())).toEqual({ ok: false, reason: "too-late" });
});

it("warns once three days before, has more time from an operator, and goes in the end with all that is in it", async () => {
  clock.set("2026-12-05T09:00:00Z");
  await tend();
  await tend();
  expect((await templates()).filter((template) => template === "demo.ends")).toHaveLength(1);
  expect(await manageDemo(operator, id, "extend")).toBe(true);
  clock.set("2026-12-08T09:00:00Z");
  await tend();
  expect(await db.tenant.count({ where: { isDemo: true } })).toBe(1);
  clock.set("2026-12-22T09:00:00Z");
  await tend();
  expect(await db.tenant.count({ where: { isDemo: true } })).toBe(0);
  expect(await db.demoRequest.findFirst({ where: { id } })).toMatchObject({ status: "removed", tenantId: null });
  expect(await manageDemo(operator, id, "extend")).toBe(false);
  clock.set("2027-03-30T09:00:00Z");
  await tend();
  expect(await db.demoRequest.count()).toBe(0);
});
