import { operatorTexts } from "#app/routes/operator/messages/index.ts";
import { defaultWords } from "#app/platform/i18n/words.ts";
import { jobs } from "#jobs/registry.ts";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { jobFigures, parkedJobs } from "#app/platform/jobs/figures.server.ts";
import { discardParked, retryParked } from "#app/platform/jobs/parked.server.ts";
import type { Operator } from "#app/platform/permissions/actor.ts";
import { NOW, twoTowns, type TestTown } from "../../setup/towns.ts";

let here: TestTown;
let there: TestTown;
beforeAll(async () => {
  [here, there] = await twoTowns();
});

const operator: Operator = { kind: "operator", operatorId: "0196a000-0000-7000-8000-000000000001", sessionId: "s", name: "Odette" };
const at = new Date(NOW);

async function job(town: TestTown, state: "waiting" | "parked", createdAt = at) {
  const tenantId = town.tenant.id;
  const { id } = await town.db.job.create({ data: { tenantId, name: "mail.deliver", payload: { tenantId }, state, attempts: state === "parked" ? 3 : 0, error: state === "parked" ? "Error: ETIMEDOUT" : null, createdAt, changedAt: at }, select: { id: true } });
  return id;
}

beforeEach(async () => {
  for (const { db, tenant } of [here, there]) await db.job.deleteMany({ where: { tenantId: tenant.id } });
});

test.each(jobs.map(({ name }) => name))("%s has a name in words", (name) => {
  for (const locale of ["nl", "en"] as const) expect(Object.keys(operatorTexts.in(locale, defaultWords[locale]).queue.kinds)).toContain(name);
});

test("operators see how much waits of each kind, since when, and what was given up where", async () => {
  const older = new Date("2026-11-23T08:00:00.000Z");
  await job(here, "waiting");
  await job(there, "waiting", older);
  const id = await job(there, "parked", new Date("2026-11-01T08:00:00.000Z"));
  expect(await jobFigures()).toEqual([{ name: "mail.deliver", waiting: 2, handed: 0, parked: 1, oldest: older }]);
  expect(await parkedJobs()).toMatchObject([{ id, tenantId: there.tenant.id, town: "Samen Eikendorp", attempts: 3, error: "Error: ETIMEDOUT" }]);
});

describe("a job that was given up", () => {
  const wish = (tenantId: string, jobId: string) => ({ tenantId, jobId, operator, at, requestId: "test-request" });

  test("is put back in line once, with a line in the town's audit trail", async () => {
    const id = await job(here, "parked");
    expect(await retryParked(wish(here.tenant.id, id))).toBe(true);
    expect(await retryParked(wish(here.tenant.id, id))).toBe(false);
    expect(await here.db.job.findFirst({ where: { tenantId: here.tenant.id, id } })).toMatchObject({ state: "waiting", attempts: 0 });
    expect(await here.db.auditEvent.findMany({ where: { subjectId: id }, select: { action: true, actor: true } })).toEqual([{ action: "job.retried", actor: "operator" }]);
  });

  test("is thrown away, and one that is not given up is left alone", async () => {
    const [parked, waiting] = [await job(here, "parked"), await job(here, "waiting")];
    expect(await discardParked(wish(here.tenant.id, parked))).toBe(true);
    expect(await discardParked(wish(here.tenant.id, waiting))).toBe(false);
    expect((await here.db.job.findMany({ where: { tenantId: here.tenant.id } })).map(({ id }) => id)).toEqual([waiting]);
  });

  test("of another town is not there", async () => {
    const id = await job(there, "parked");
    expect(await retryParked(wish(here.tenant.id, id))).toBe(false);
    expect(await discardParked(wish(here.tenant.id, id))).toBe(false);
  });
});
