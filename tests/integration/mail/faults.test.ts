import { randomUUID } from "node:crypto";
import { pino } from "pino";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { after, stoppedClock } from "#app/platform/clock.ts";
import { Changes } from "#app/platform/database/changes.server.ts";
import { logInLetter } from "#app/platform/identity/letters.ts";
import { enqueueLater } from "#app/platform/jobs/enqueue.server.ts";
import type { FoundJob, JobQueue } from "#app/platform/jobs/engine.server.ts";
import { parkedJobs } from "#app/platform/jobs/figures.server.ts";
import { Relay } from "#app/platform/jobs/relay.server.ts";
import { deliverWholeBatch } from "#app/platform/mail/deliver-batch.server.ts";
import { deliverEach } from "#app/platform/mail/deliver-many.server.ts";
import { deliver, type Sending } from "#app/platform/mail/deliver.server.ts";
import type { MailTemplate } from "#app/platform/mail/letter.ts";
import { sendMailLater } from "#app/platform/mail/send-mail.server.ts";
import { deliverBatch, deliverMail, deliverMany } from "#app/platform/mail/tickets.ts";
import { transportOf } from "#app/platform/mail/transport.server.ts";
import { defineJob } from "#jobs/define.ts";
import { jobDoer } from "#jobs/do-job.ts";
import { FakeResend } from "../../fakes/resend.ts";
import { eventually } from "../../setup/eventually.ts";
import { hurried } from "../../setup/hurry.ts";
import { PostOffice } from "../../setup/post-office.ts";
import { TestRedis } from "../../setup/redis.ts";
import { asOwner, NOW, twoTowns, type TestTown } from "../../setup/towns.ts";
import { startWorker } from "../../setup/web.ts";

const REDIS = process.env["REDIS_SERVER_PATH"];
const log = pino({ level: "silent" });

let here: TestTown;
let there: TestTown;
let office: PostOffice & { url: string };
beforeAll(async () => {
  [here, there] = await twoTowns();
  office = await PostOffice.open();
});
afterAll(() => office.close());
beforeEach(async () => {
  office.arrived.length = 0;
  office.shut = false;
  for (const { db, tenant } of [here, there]) {
    await db.job.deleteMany({ where: { tenantId: tenant.id } });
    await db.mailMessage.deleteMany({ where: { tenantId: tenant.id } });
  }
});

/** Editions that wait for delivery, some at a time as they are asked for. */
async function editions(town: TestTown, count: number, at: Date): Promise<string[]> {
  const tenantId = town.tenant.id;
  const mails = Array.from({ length: count }, (_, index) => ({ id: randomUUID(), recipient: `lezer${index}@${town.tenant.slug}.example` }));
  await town.db.mailMessage.createMany({ data: mails.map((mail) => ({ tenantId, template: "edition", subject: "Wijkblad", html: "<p>Nieuws</p>", plain: "Nieuws", headers: { "List-Unsubscribe": "<http://x.test/>" }, createdAt: at, ...mail })) });
  for (let start = 0; start < count; start += 10) await town.db.transact((tx) => enqueueLater(tx, deliverMany, { tenantId, mailIds: mails.slice(start, start + 10).map(({ id }) => id) }, { notBefore: at }));
  return mails.map(({ recipient }) => recipient);
}

const logInLink = (town: TestTown, at: Date, template: MailTemplate<{ name: string; href: string }> = logInLetter) =>
  town.db.transact((tx) => sendMailLater(tx, { tenant: town.tenant, to: "resident@buurt.example", locale: "nl", template, props: { name: "Truus", href: "http://x.test/" }, at }));

/** The worker's own parts with the queue in memory and the time in hand. */
function workshop(sending: Sending, clock: ReturnType<typeof stoppedClock>) {
  const found: FoundJob[] = [];
  const queue: JobQueue = {
    add: (name, data) => Promise.resolve(found.push({ name, data, attemptsMade: 0 })),
    waiting: () => Promise.resolve(0),
    upsertJobScheduler: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
  const relay = new Relay({ queue, changes: new Changes(""), clock, log, leaseSeconds: 30 });
  const jobs = [
    defineJob(deliverMail, 30, async ({ mailId }, { db }) => {
      if ((await deliver(db, mailId, sending)) === "again") throw new Error("not taken");
    }),
    defineJob(deliverMany, 30, async ({ mailIds }, { db, signal }) => {
      if ((await deliverEach(db, mailIds, sending, signal)).waiting > 0) throw new Error("not taken");
    }),
    defineJob(deliverBatch, 30, async ({ batchId }, { db }) => {
      if ((await deliverWholeBatch(db, batchId, sending)) === "again") throw new Error("not taken");
    }),
  ];
  const doJob = jobDoer(jobs, { clock, log, leaseSeconds: 30 });
  return {
    /** Does what is due now, until nothing is. */
    work: async (): Promise<void> => {
      while ((await relay.handOut()) > 0) for (const job of found.splice(0)) await doJob(job);
    },
  };
}

const left = async () => (await Promise.all([here, there].map(({ db, tenant }) => db.job.count({ where: { tenantId: tenant.id } })))).reduce((sum, count) => sum + count);

describe("a post that is down for an hour", () => {
  // The database's own clock says from when a job may be done, so this one begins where that stands.
  const start = new Date();
  const clock = stoppedClock(start.toISOString());

  /** Lets the clock run, a minute at a time. */
  async function pass(minutes: number, from: Date, work: () => Promise<void>): Promise<Date> {
    for (let minute = 1; minute <= minutes; minute++) {
      clock.set(after(from, { minutes: minute }).toISOString());
      await work();
    }
    return clock.now();
  }

  async function aTown(): Promise<string[]> {
    const readers = [...(await editions(here, 12, start)), ...(await editions(there, 3, start))];
    await logInLink(here, start);
    return [...readers, "resident@buurt.example"].sort();
  }

  test("by SMTP: everything arrives once when it is back, and nothing is parked", async () => {
    const everybody = await aTown();
    const { work } = workshop({ transport: transportOf({ SMTP_URL: office.url }), from: "post@samen.example", clock }, clock);
    office.shut = true;
    await work();
    const later = await pass(60, start, work);
    expect(office.arrived).toEqual([]);
    expect(await parkedJobs()).toEqual([]);
    office.shut = false;
    await pass(90, later, work);
    expect(office.arrived.map(({ to }) => to).sort()).toEqual(everybody);
    expect(await left()).toBe(0);
  }, 60_000);

  test("by Resend: the same, in batches under one key each", async () => {
    const everybody = await aTown();
    const fake = await FakeResend.open();
    const { work } = workshop({ transport: transportOf({ RESEND_API_KEY: "re_test", RESEND_BASE_URL: fake.url }), from: "post@samen.example", clock }, clock);
    fake.down();
    await work();
    const half = await pass(30, start, work);
    fake.tooMany(600);
    const later = await pass(30, half, work);
    expect(fake.taken).toEqual([]);
    fake.trouble = undefined;
    // The first answer is lost on its way.
    fake.dropAnswers = 1;
    await pass(120, later, work);
    expect(fake.taken.map(({ to }) => to).sort()).toEqual(everybody);
    expect(await left()).toBe(0);
    expect(await here.db.mailMessage.count({ where: { tenantId: here.tenant.id, status: "sent" } })).toBe(13);
    await fake.close();
  }, 60_000);
});

describe("what cannot be done", () => {
  const clock = stoppedClock(NOW);

  test("a letter that throws undoes the change that needs it, and asks for no delivery", async () => {
    const broken: MailTemplate<{ name: string; href: string }> = {
      ...logInLetter,
      letter: {
        nl: () => {
          throw new Error("a template that throws");
        },
        en: logInLetter.letter.en,
      },
    };
    await expect(logInLink(here, clock.now(), broken)).rejects.toThrow("a template that throws");
    expect(await here.db.mailMessage.count({ where: { tenantId: here.tenant.id } })).toBe(0);
    expect(await left()).toBe(0);
  });

  test("a poisoned mail is tried as often as its ticket says, then parked where an operator sees it, and stops nobody", async () => {
    const poison = await logInLink(here, clock.now());
    const readers = await editions(here, 12, clock.now());
    await here.db.job.updateMany({ where: { tenantId: here.tenant.id }, data: { notBefore: clock.now() } });
    const sent: string[] = [];
    const transport = {
      kind: "smtp" as const,
      send: ({ id, to }: { id: string; to: string }) => {
        if (id === poison) return Promise.reject(new RangeError("nobody thought of this"));
        sent.push(to);
        return Promise.resolve({});
      },
    };
    const { work } = workshop({ transport, from: "post@samen.example", clock }, clock);
    await work();
    expect(sent.sort()).toEqual([...readers].sort());
    for (let round = 0; round < deliverMail.attempts; round++) {
      clock.set(after(clock.now(), { hours: 6 }).toISOString());
      await work();
    }
    expect(await parkedJobs()).toMatchObject([{ name: "mail.deliver", town: "Samen Lindedorp", attempts: deliverMail.attempts, error: "RangeError: nobody thought of this" }]);
  });
});

describe.each(REDIS ? (["postgres", "redis"] as const) : (["postgres"] as const))("a run of deliveries on %s", (kind) => {
  const MAILS = 120;

  test("ends complete though what carries it is restarted in the middle", async () => {
    const redis = kind === "redis" && REDIS ? await TestRedis.start(REDIS) : undefined;
    const worker = await startWorker({ SMTP_URL: office.url, MAIL_FROM: "post@samen.example", JOB_LEASE_SECONDS: "2", LOG_LEVEL: "silent", ...(redis ? { REDIS_URL: redis.url } : {}) });
    const readers = await editions(here, MAILS, new Date());
    for (const far of [10, 50]) {
      await eventually(() => hurried(here).then(() => office.arrived.length), (count) => count >= far, 60_000);
      await redis?.crash();
      await asOwner((client) => client.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and application_name like 'samen%'"));
    }
    const sent = () => hurried(here).then(() => here.db.mailMessage.count({ where: { tenantId: here.tenant.id, status: "sent" } })).catch(() => -1);
    await eventually(sent, (count) => count === MAILS, 90_000);
    await worker.stop();
    await redis?.stop();
    expect(new Set(office.arrived.map(({ to }) => to))).toEqual(new Set(readers));
    // What the post had taken when the line broke is handed over again under the same Message-ID, by which mailboxes know it.
    expect(new Set(office.arrived.map(({ to, messageId }) => `${to} ${messageId}`)).size).toBe(MAILS);
  }, 150_000);
});
