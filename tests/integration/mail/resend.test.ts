import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { logInLetter } from "#app/platform/identity/letters.ts";
import { NotYet } from "#app/platform/jobs/not-yet.ts";
import { deliverWholeBatch } from "#app/platform/mail/deliver-batch.server.ts";
import { deliver } from "#app/platform/mail/deliver.server.ts";
import { MOST_TRIES } from "#app/platform/mail/most-tries.ts";
import { sendMailLater } from "#app/platform/mail/send-mail.server.ts";
import { suppress } from "#app/platform/mail/suppression.server.ts";
import { deliveryKey, deliverMail } from "#app/platform/mail/tickets.ts";
import { transportOf } from "#app/platform/mail/transport.server.ts";
import { FakeResend } from "../../fakes/resend.ts";
import { removeTowns, twoTowns, type TestTown } from "../identity/setup.ts";

let fake: FakeResend & { url: string };
let here: TestTown;
let there: TestTown;
beforeAll(async () => {
  fake = await FakeResend.open();
});
afterAll(() => fake.close());
beforeEach(async () => {
  ({ here, there } = await twoTowns());
  fake.taken.length = 0;
  fake.requests.length = 0;
  fake.trouble = undefined;
  fake.dropAnswers = 0;
  return () => removeTowns(here, there);
});

const from = "post@samen.example";
const sending = () => ({ transport: transportOf({ RESEND_API_KEY: "re_test", RESEND_BASE_URL: fake.url }), from, clock: here.clock });
const json = z.record(z.string(), z.json());
const where = (town = here) => ({ tenantId: town.tenant.id });

/** Mails to many, with the jobs that were asked for. */
async function editions(count: number, to = (index: number) => `lezer${index}@voorbeeld.nl`, town = here): Promise<string[]> {
  const { tenantId } = where(town);
  const ids = Array.from({ length: count }, () => randomUUID());
  await town.db.mailMessage.createMany({ data: ids.map((id, index) => ({ tenantId, id, template: "edition", recipient: to(index), subject: "Wijkblad", html: "<p>Nieuws</p>", plain: "Nieuws", headers: { "List-Unsubscribe": "<http://hier.test/afmelden/1>" } })) });
  await town.db.job.createMany({ data: ids.map((mailId) => ({ tenantId, name: deliverMail.name, payload: { tenantId, mailId }, onceKey: deliveryKey(mailId) })) });
  return ids;
}

async function onlyBatch(): Promise<string> {
  const { id } = await here.db.mailBatch.findFirstOrThrow({ where: where() });
  return id;
}

const statuses = async () => Object.fromEntries((await here.db.mailMessage.groupBy({ by: ["status"], where: where(), _count: true })).map(({ status, _count }) => [status, _count]));

describe("a mail that somebody waits for", () => {
  const logIn = () => here.db.transact((tx) => sendMailLater(tx, { tenant: here.tenant, to: "noor@voorbeeld.nl", locale: "nl", template: logInLetter, props: { name: "Noor", href: "http://hier.test/" }, at: here.clock.now() }));

  test("goes alone, under a key of its own, though others wait for a batch; its own id at the post is kept", async () => {
    await editions(3);
    const id = (await logIn()) ?? "";
    expect(await deliver(here.db, id, sending())).toBe("sent");
    expect(fake.requests).toEqual([{ path: "/emails", key: id, mails: 1 }]);
    expect(fake.taken[0]).toMatchObject({ from: '"Samen Hier" <post@samen.example>', to: "noor@voorbeeld.nl", reply_to: "buurt@gemeente.example", tags: [{ name: "town", value: here.tenant.id }, { name: "mail", value: id }] });
    expect(await here.db.mailMessage.findFirst({ where: { ...where(), id } })).toMatchObject({ status: "sent", providerId: fake.taken[0]?.id });
  });

  test("is sent once, though the answer to the first try was lost", async () => {
    const id = (await logIn()) ?? "";
    fake.dropAnswers = 1;
    expect(await deliver(here.db, id, sending())).toBe("again");
    expect(await deliver(here.db, id, sending())).toBe("sent");
    expect(fake.taken).toHaveLength(1);
    expect(await here.db.mailMessage.findFirst({ where: { ...where(), id } })).toMatchObject({ providerId: fake.taken[0]?.id, attempts: 2 });
  });

  test("waits as long as the post asks, and that is no try", async () => {
    const id = (await logIn()) ?? "";
    fake.tooMany(3);
    const waiting: unknown = await deliver(here.db, id, sending()).catch((error: unknown) => error);
    expect(waiting).toBeInstanceOf(NotYet);
    expect(waiting).toMatchObject({ waitSeconds: 3 });
    expect(await here.db.mailMessage.findFirst({ where: { ...where(), id } })).toMatchObject({ status: "queued", attempts: 0 });
  });

  test("comes from the town's own sender where it has one, and answers go where the town wants them", async () => {
    const { profile } = await here.db.tenant.findFirstOrThrow({ where: { id: here.tenant.id } });
    await here.db.tenant.updateMany({ where: { id: here.tenant.id }, data: { profile: { ...json.parse(profile), name: 'Samen "Hier", Ångström', mail: { sender: "post@hier.example", replyTo: "antwoord@hier.example" } } } });
    await deliver(here.db, (await logIn()) ?? "", sending());
    expect(fake.taken[0]).toMatchObject({ from: '"Samen Hier, Ångström" <post@hier.example>', reply_to: "antwoord@hier.example" });
  });
});

describe("mail to many", () => {
  test("goes in batches of at most a hundred, of this town alone; the jobs of single mails are taken back", async () => {
    const ids = await editions(130);
    await editions(5, undefined, there);
    expect(await deliver(here.db, ids[0] ?? "", sending())).toBe("gathered");
    expect(await deliver(here.db, ids[0] ?? "", sending())).toBe("elsewhere");
    expect(await here.db.job.groupBy({ by: ["name"], where: where(), _count: true, orderBy: { name: "asc" } })).toEqual([{ name: "mail.deliver", _count: 30 }, { name: "mail.deliver-batch", _count: 1 }]);
    const batchId = await onlyBatch();
    expect(await deliverWholeBatch(here.db, batchId, sending())).toBe("sent");
    expect(await deliverWholeBatch(here.db, batchId, sending())).toBe("elsewhere");
    expect(fake.requests).toEqual([{ path: "/emails/batch", key: batchId, mails: 100 }]);
    expect(await statuses()).toEqual({ sent: 100, queued: 30 });
    const sent = await here.db.mailMessage.findMany({ where: { ...where(), status: "sent" }, select: { id: true, providerId: true } });
    const atThePost = new Map(fake.taken.map(({ id, tags }) => [tags.find(({ name }) => name === "mail")?.value, id]));
    expect(sent.every(({ id, providerId }) => providerId === atThePost.get(id))).toBe(true);
  });

  test("says the very same under the same key when the answer was lost, though the town changed its name meanwhile", async () => {
    const [first = ""] = await editions(20);
    await deliver(here.db, first, sending());
    const batchId = await onlyBatch();
    fake.dropAnswers = 1;
    expect(await deliverWholeBatch(here.db, batchId, sending())).toBe("again");
    const { profile } = await here.db.tenant.findFirstOrThrow({ where: { id: here.tenant.id } });
    await here.db.tenant.updateMany({ where: { id: here.tenant.id }, data: { profile: { ...json.parse(profile), name: "Samen Anders" } } });
    expect(await deliverWholeBatch(here.db, batchId, sending())).toBe("sent");
    expect(fake.taken).toHaveLength(20);
    expect(new Set(fake.taken.map(({ from: sender }) => sender))).toEqual(new Set(['"Samen Hier" <post@samen.example>']));
    expect(await here.db.mailMessage.count({ where: { ...where(), status: "sent", providerId: { not: null } } })).toBe(20);
  });

  test("is not sent again to the others when somebody left between the two tries", async () => {
    const [first = "", second = ""] = await editions(10);
    await deliver(here.db, first, sending());
    fake.dropAnswers = 1;
    await deliverWholeBatch(here.db, await onlyBatch(), sending());
    await here.db.mailMessage.deleteMany({ where: { ...where(), id: second } });
    expect(await deliverWholeBatch(here.db, await onlyBatch(), sending())).toBe("sent");
    expect(fake.taken).toHaveLength(10);
    expect(await statuses()).toEqual({ sent: 9 });
  });

  test("that is refused stops none of the others", async () => {
    const [first = ""] = await editions(12, (index) => (index === 4 ? "fout@voorbeeld.nl" : `lezer${index}@voorbeeld.nl`));
    await deliver(here.db, first, sending());
    expect(await deliverWholeBatch(here.db, await onlyBatch(), sending())).toBe("sent");
    expect(await statuses()).toEqual({ sent: 11, failed: 1 });
    const [refused] = await here.db.mailMessage.findMany({ where: { ...where(), status: "failed" } });
    expect(refused).toMatchObject({ recipient: "fout@voorbeeld.nl", error: "resend: validation_error", providerId: null });
    const named = await here.db.mailMessage.findMany({ where: { ...where(), status: "sent" } });
    expect(named.every(({ providerId, recipient }) => fake.taken.some(({ id, to }) => id === providerId && to === recipient))).toBe(true);
  });

  test("waits when the post is down or has too much to do, and is given up whole after so many tries", async () => {
    const [first = ""] = await editions(3);
    await deliver(here.db, first, sending());
    const batchId = await onlyBatch();
    fake.tooMany(7);
    await expect(deliverWholeBatch(here.db, batchId, sending())).rejects.toMatchObject({ name: "NotYet", waitSeconds: 7 });
    fake.down();
    for (let round = 1; round < MOST_TRIES; round++) expect(await deliverWholeBatch(here.db, batchId, sending())).toBe("again");
    expect(await deliverWholeBatch(here.db, batchId, sending())).toBe("failed");
    expect(await statuses()).toEqual({ failed: 3 });
  });

  test("goes one by one when the whole request is refused, or when the installation sends in another way by then", async () => {
    const ids = await editions(4);
    await deliver(here.db, ids[0] ?? "", sending());
    fake.trouble = { status: 422, body: { statusCode: 422, name: "validation_error", message: "no" } };
    expect(await deliverWholeBatch(here.db, await onlyBatch(), sending())).toBe("gathered");
    fake.trouble = undefined;
    for (const id of ids) expect(await deliver(here.db, id, sending())).toBe("sent");
    expect(await here.db.job.count({ where: { ...where(), name: deliverMail.name } })).toBe(4);
    expect(fake.taken).toHaveLength(4);
  });

  test("leaves out addresses that mail was stopped to", async () => {
    const ids = await editions(4);
    await here.db.transact((tx) => suppress(tx, { ...where(), address: "lezer1@voorbeeld.nl", reason: "bounced", detail: "", at: here.clock.now() }));
    await deliver(here.db, ids[0] ?? "", sending());
    await deliverWholeBatch(here.db, await onlyBatch(), sending());
    expect(fake.taken.map(({ to }) => to).sort()).toEqual(["lezer0@voorbeeld.nl", "lezer2@voorbeeld.nl", "lezer3@voorbeeld.nl"]);
    expect(await deliver(here.db, ids[1] ?? "", sending())).toBe("suppressed");
    expect(await statuses()).toEqual({ sent: 3, suppressed: 1 });
  });
});
