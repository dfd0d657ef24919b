import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { after } from "#app/platform/clock.ts";
import { saveChoice } from "#app/platform/editions/choices.server.ts";
import { makeTownEditions } from "#app/platform/editions/tickets.ts";
import { enqueueLater } from "#app/platform/jobs/enqueue.server.ts";
import { eventually } from "../../setup/eventually.ts";
import { PostOffice, type Arrived } from "../../setup/post-office.ts";
import { twoTowns, type TestTown } from "../../setup/towns.ts";
import { startWorker, type BuiltProcess } from "../../setup/web.ts";

const RESIDENTS = 40;

let here: TestTown;
let office: Awaited<ReturnType<typeof PostOffice.open>>;

/** The workers take the real time, so the editions are those of the last full hour, and their news is older than that. */
const lastHour = Temporal.Now.zonedDateTimeISO("Europe/Amsterdam").round({ smallestUnit: "hour", roundingMode: "floor" });
const windowEnd = new Date(lastHour.epochMilliseconds);

beforeAll(async () => {
  [here] = await twoTowns();
  office = await PostOffice.open();
});
afterAll(() => office.close());

/** Residents of a test's own who want an edition at this hour, and something to tell them. */
async function subscribers(count: number): Promise<string[]> {
  const tenantId = here.tenant.id;
  const ids = Array.from({ length: count }, () => randomUUID());
  await here.db.account.createMany({ data: ids.map((id) => ({ tenantId, id, email: `${id}@lezer.example`, name: "Lien Lezer", neighbourhoodId: here.neighbourhoods.noord, emailConfirmedAt: after(windowEnd, { days: -40 }) })) });
  for (const id of ids) await saveChoice(here.db, tenantId, id, { neighbourhoodIds: [here.neighbourhoods.noord], withAdjacent: true, kinds: [], days: [1, 2, 3, 4, 5, 6, 7], hour: lastHour.hour }, after(windowEnd, { days: -3 }));
  return ids.map((id) => `${id}@lezer.example`);
}

async function news(title: string): Promise<void> {
  const tenantId = here.tenant.id;
  const at = after(windowEnd, { hours: -5 });
  const { id } = await here.db.item.create({ data: { tenantId, kind: "post", authorId: here.people.resident.accountId, slug: "nieuws", title, body: "Er is iets te beleven.", status: "published", wholeTown: true, publishedAt: at, idempotencyKey: randomUUID(), createdAt: at } });
  await here.db.$executeRaw`insert into item_audience (tenant_id, item_id, neighbourhood_id, kind) values (${tenantId}::uuid, ${id}::uuid, null, 'post')`;
}

beforeEach(async () => {
  const tenantId = here.tenant.id;
  office.arrived.length = 0;
  office.shut = false;
  await here.db.job.deleteMany({ where: { tenantId } });
  await here.db.edition.deleteMany({ where: { tenantId } });
  await here.db.mailMessage.deleteMany({ where: { tenantId } });
  await here.db.account.deleteMany({ where: { tenantId, email: { endsWith: "@lezer.example" } } });
  // Only those of the test are due.
  for (const { accountId } of Object.values(here.people)) await saveChoice(here.db, tenantId, accountId, { neighbourhoodIds: [], withAdjacent: false, kinds: [], days: [], hour: 0 }, windowEnd);
});

const plan = () => here.db.transact((tx) => enqueueLater(tx, makeTownEditions, { tenantId: here.tenant.id }, { onceKey: makeTownEditions.name }));
const worker = (more: Record<string, string> = {}) => startWorker({ SMTP_URL: office.url, MAIL_FROM: "post@samen.example", JOB_LEASE_SECONDS: "1", LOG_LEVEL: "silent", ...more });
const quiet = () => eventually(() => here.db.job.count({ where: { tenantId: here.tenant.id, state: { not: "parked" } } }), (left) => left === 0, 60_000);

/** What a mailbox shows that drops what it has already: the same Message-ID is the same mail (RFC 5322, 3.6.4). */
function inTheBox(arrived: readonly Arrived[]): Map<string, number> {
  const seen = new Set<string>();
  const box = new Map<string, number>();
  for (const { to, messageId } of arrived) {
    if (seen.has(`${to} ${messageId}`)) continue;
    seen.add(`${to} ${messageId}`);
    box.set(to, (box.get(to) ?? 0) + 1);
  }
  return box;
}

describe("an edition", () => {
  test("reaches every resident once, though workers are killed again and again in the middle of the run", async () => {
    const readers = await subscribers(RESIDENTS);
    await news("Een ijsbaan op het plein");
    await plan();
    let killed = 0;
    // Each worker gets a little further before it is killed.
    for (const far of [1, 5, 12, 20, 30]) {
      const one = await worker();
      await eventually(() => Promise.resolve(office.arrived.length), (count) => count >= far, 60_000);
      await one.stop("SIGKILL");
      killed += 1;
    }
    const last = await worker();
    await quiet();
    await last.stop();
    const box = inTheBox(office.arrived);
    expect([...box.keys()].sort()).toEqual([...readers].sort());
    expect([...box.values()].every((count) => count === 1)).toBe(true);
    // What a killed worker had just handed over may be handed over again under the same Message-ID: at most what it had in hand.
    expect(office.arrived.length - RESIDENTS).toBeLessThanOrEqual(killed * 4);
    expect(await here.db.edition.count({ where: { tenantId: here.tenant.id } })).toBe(RESIDENTS);
    expect(await here.db.mailMessage.groupBy({ by: ["status"], where: { tenantId: here.tenant.id }, _count: true })).toEqual([{ status: "sent", _count: RESIDENTS }]);
  }, 180_000);

  test("is made and sent once though two workers plan and work at the same time, and a late run makes no second one", async () => {
    const readers = await subscribers(RESIDENTS);
    await news("De kerstmarkt");
    const workers: BuiltProcess[] = await Promise.all([worker(), worker()]);
    for (let time = 0; time < 5; time++) await plan();
    await eventually(() => Promise.resolve(office.arrived.length), (count) => count >= RESIDENTS, 60_000);
    await quiet();
    await plan();
    await quiet();
    await Promise.all(workers.map((each) => each.stop()));
    expect(office.arrived.map(({ to }) => to).sort()).toEqual([...readers].sort());
  }, 120_000);

  test("waits for a post that is shut, and goes out once when it opens", async () => {
    const readers = await subscribers(5);
    await news("De nieuwe speeltuin");
    office.shut = true;
    const one = await worker();
    await plan();
    await eventually(() => here.db.job.findMany({ where: { tenantId: here.tenant.id, name: "mail.deliver-many", attempts: { gt: 0 } } }), (waiting) => waiting.length === 1, 60_000);
    expect(await here.db.mailMessage.count({ where: { tenantId: here.tenant.id, status: "sent" } })).toBe(0);
    office.shut = false;
    await here.db.job.updateMany({ where: { tenantId: here.tenant.id }, data: { notBefore: new Date() } });
    await quiet();
    await one.stop();
    expect(office.arrived.map(({ to }) => to).sort()).toEqual([...readers].sort());
    expect(office.arrived[0]?.source).toMatch(/^List-Unsubscribe:\s+<http:\/\/lindedorp\.example[^>]*\/afmelden\/[0-9a-f-]{36}\.[0-9a-f]{32}>/m);
    expect(office.arrived[0]?.source).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m);
  }, 120_000);

  test("is not made when there is nothing to tell, and the window is done all the same", async () => {
    await subscribers(3);
    await here.db.item.deleteMany({ where: { tenantId: here.tenant.id } });
    const one = await worker();
    await plan();
    await eventually(() => here.db.edition.count({ where: { tenantId: here.tenant.id } }), (count) => count === 3, 60_000);
    await one.stop();
    expect(office.arrived).toEqual([]);
  }, 120_000);
});
