import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { stoppedClock } from "#app/platform/clock.ts";
import { platformDb } from "#app/platform/database/client.server.ts";
import { deliver } from "#app/platform/mail/deliver.server.ts";
import { NotTaken, type MailTransport } from "#app/platform/mail/post.ts";
import { liftByAdmin, mailFigures, stoppedAddresses } from "#app/platform/mail/mail-state.server.ts";
import { suppress } from "#app/platform/mail/suppression.server.ts";
import { becameOfTestMail, sendTestMail } from "#app/platform/mail/test-mail.server.ts";
import { PostOffice } from "../../setup/post-office.ts";
import { eventually } from "../../setup/eventually.ts";
import { memberOf } from "../../setup/roles.ts";
import { acting, NOW, twoTowns, type TestTown } from "../../setup/towns.ts";
import { startWeb, startWorker } from "../../setup/web.ts";

let here: TestTown;
let there: TestTown;
const clock = stoppedClock(NOW);
beforeAll(async () => {
  [here, there] = await twoTowns();
});
beforeEach(async () => {
  for (const { db, tenant } of [here, there]) {
    const where = { tenantId: tenant.id };
    await db.mailMessage.deleteMany({ where });
    await db.mailSuppression.deleteMany({ where });
  }
  await platformDb().$executeRaw`delete from rate_limit`;
});

const sending = (send: MailTransport["send"]) => ({ transport: { kind: "smtp" as const, send }, from: "post@samen.example", clock });
const by = (town: TestTown) => ({ ...acting(town, "admin"), tenant: town.tenant });

async function sent(): Promise<string> {
  const result = await sendTestMail(by(here));
  if (!result.ok) throw new Error("too often");
  return result.mailId;
}

describe("a test mail", () => {
  test("goes to the admin's own address, urgently, and leaves a line", async () => {
    const mailId = await sent();
    expect(await here.db.mailMessage.findMany({ where: { tenantId: here.tenant.id } })).toMatchObject([{ id: mailId, recipient: "admin@buurt.example", template: "mail.test" }]);
    expect(await here.db.job.findMany({ where: { tenantId: here.tenant.id, onceKey: `mail ${mailId}` } })).toMatchObject([{ urgent: true }]);
    expect(await here.db.auditEvent.findFirst({ where: { tenantId: here.tenant.id, action: "mail.tested" } })).toMatchObject({ subjectId: mailId, actorId: here.people.admin.accountId });
    expect(await becameOfTestMail(by(here), mailId, false)).toEqual({ state: "under-way" });
    // Another's, and another town's, is not there.
    expect(await becameOfTestMail({ ...by(here), member: here.people.connector }, mailId, false)).toBeUndefined();
    expect(await becameOfTestMail(by(there), mailId, false)).toBeUndefined();
  });

  test("shows what became of it, in words for what the post said", async () => {
    const taken = await sent();
    await deliver(here.db, taken, sending(() => Promise.resolve({})));
    expect(await becameOfTestMail(by(here), taken, false)).toEqual({ state: "taken", at: clock.now() });
    expect(await becameOfTestMail(by(here), taken, true)).toEqual({ state: "kept", at: clock.now() });
    await here.db.mailMessage.updateMany({ where: { tenantId: here.tenant.id, id: taken }, data: { outcome: "delivered", outcomeAt: clock.now() } });
    expect(await becameOfTestMail(by(here), taken, false)).toEqual({ state: "arrived", at: clock.now() });
    const later = await sent();
    await deliver(here.db, later, sending(() => Promise.reject(new NotTaken("smtp: ECONNECTION", false))));
    expect(await becameOfTestMail(by(here), later, false)).toEqual({ state: "again", why: "unreachable", code: "smtp: ECONNECTION" });
    const never = await sent();
    await deliver(here.db, never, sending(() => Promise.reject(new NotTaken("smtp: EENVELOPE 550 5.1.1", true, { noMailbox: true }))));
    expect(await becameOfTestMail(by(here), never, false)).toEqual({ state: "refused", why: "no-mailbox", code: "smtp: EENVELOPE 550 5.1.1" });
    const stopped = await sent();
    await deliver(here.db, stopped, sending(() => Promise.resolve({})));
    expect(await becameOfTestMail(by(here), stopped, false)).toEqual({ state: "suppressed" });
  });

  test("is for a few times an hour", async () => {
    for (let time = 0; time < 10; time++) await sent();
    expect(await sendTestMail(by(here))).toMatchObject({ ok: false });
  });
});

describe("what an admin sees of the town's mail", () => {
  const stop = (town: TestTown, address: string, reason: "bounced" | "complained") => town.db.transact((tx) => suppress(tx, { tenantId: town.tenant.id, address, reason, detail: "", at: clock.now() }));

  test("counts this town's mail of the last month", async () => {
    const row = (town: TestTown, status: string, more: object = {}) => town.db.mailMessage.create({ data: { tenantId: town.tenant.id, template: "x", recipient: "a@b.example", subject: "x", html: "x", plain: "x", status, createdAt: clock.now(), ...(status === "sent" ? { sentAt: clock.now() } : {}), ...more } });
    await row(here, "sent");
    await row(here, "sent", { outcome: "bounced", outcomeAt: clock.now() });
    await row(here, "queued");
    await row(here, "failed");
    await row(here, "suppressed");
    await row(here, "sent", { createdAt: new Date("2026-10-01T00:00:00Z") });
    await row(there, "sent");
    expect(await mailFigures(here.db, clock.now())).toEqual({ sent: 2, waiting: 1, failed: 1, suppressed: 1, cameBack: 1 });
  });

  test("lifts a bounce with a line, and no complaint, and none of another town", async () => {
    await stop(here, "resident@buurt.example", "bounced");
    await stop(here, "neighbour@buurt.example", "complained");
    await stop(there, "resident@buurt.example", "bounced");
    expect((await stoppedAddresses(here.db)).total).toBe(2);
    expect(await liftByAdmin(by(here), "neighbour@buurt.example")).toBe(false);
    expect(await liftByAdmin(by(here), "niemand@buurt.example")).toBe(false);
    expect(await liftByAdmin(by(here), "resident@buurt.example")).toBe(true);
    expect((await stoppedAddresses(here.db)).addresses.map(({ address }) => address)).toEqual(["neighbour@buurt.example"]);
    expect((await stoppedAddresses(there.db)).total).toBe(1);
    const line = await here.db.auditEvent.findFirst({ where: { tenantId: here.tenant.id, action: "mail.lifted" } });
    expect(line).toMatchObject({ subjectId: here.people.resident.accountId, detail: { reason: "bounced" } });
    expect(JSON.stringify(line)).not.toContain("resident@");
  });
});

test("over the site: an admin sends a test mail, it leaves by the post, and the page says so", async () => {
  const office = await PostOffice.open();
  const settings = { SMTP_URL: office.url, MAIL_FROM: "post@samen.example" };
  const [web, worker] = await Promise.all([startWeb(settings), startWorker(settings)]);
  const admin = await memberOf(web, here, "admin");
  const page = await admin.get("/beheer/mail");
  expect(page.text).toContain("Via de mailserver van het platform.");
  const answer = await admin.post("/beheer/mail", { do: "test" });
  const location = String(answer.headers.location);
  expect(location).toMatch(/^\/beheer\/mail\?proef=[0-9a-f-]{36}$/);
  await eventually(async () => (await admin.get(location)).text, (text) => text.includes("De mailpost nam de mail aan"), 15_000);
  expect(office.arrived).toMatchObject([{ to: "admin@buurt.example", subject: "Proefmail van Samen Lindedorp" }]);
  await worker.stop();
  await office.close();
}, 120_000);
