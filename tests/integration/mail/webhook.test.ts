import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { FakeResend, type TakenMail, type Webhook } from "../../fakes/resend.ts";
import { ask } from "../../setup/http.ts";
import { twoTowns, type TestTown } from "../../setup/towns.ts";
import { startWeb, type BuiltProcess } from "../../setup/web.ts";

let fake: FakeResend;
let here: TestTown;
let there: TestTown;
let web: BuiltProcess;
beforeAll(async () => {
  fake = await FakeResend.open();
  [here, there] = await twoTowns();
  web = await startWeb({ RESEND_WEBHOOK_SECRET: fake.secret });
}, 120_000);
afterAll(() => fake.close());

beforeEach(async () => {
  for (const { db, tenant } of [here, there]) {
    await db.mailMessage.deleteMany({ where: { tenantId: tenant.id } });
    await db.mailSuppression.deleteMany({ where: { tenantId: tenant.id } });
  }
});

const post = ({ body, headers }: Webhook, host = "localhost") => ask(web.port, host, "/webhooks/resend", { method: "POST", body, headers });

/** A mail of a town that the post took. */
async function sent(town: TestTown, to = "resident@buurt.example"): Promise<TakenMail> {
  const tenantId = town.tenant.id;
  const { id } = await town.db.mailMessage.create({ data: { tenantId, template: "x", recipient: to, subject: "Hallo", html: "<p>Hallo</p>", plain: "Hallo", status: "sent", sentAt: new Date(), accountId: town.people.resident.accountId } });
  return { id: randomUUID(), from: "post@samen.example", to, subject: "Hallo", html: "", text: "", headers: {}, tags: [{ name: "town", value: tenantId }, { name: "mail", value: id }] };
}

const stopped = (town: TestTown) => town.db.mailSuppression.findMany({ where: { tenantId: town.tenant.id }, select: { address: true, reason: true, detail: true } });
const outcome = async (town: TestTown) => (await town.db.mailMessage.findFirst({ where: { tenantId: town.tenant.id } }))?.outcome;
const bounce = (type: string, subType = "General") => ({ type: "email.bounced", data: { bounce: { type, subType, message: "tekst van een ander" } } });

describe("a webhook that is not Resend's", () => {
  const refused = async (hook: Webhook) => {
    const before = web.lines().length;
    const { status, text } = await post(hook);
    expect({ status, text }).toEqual({ status: 401, text: "" });
    expect(await stopped(here)).toEqual([]);
    return web.lines().slice(before).filter(({ msg }) => msg === "a webhook was refused");
  };

  test.each([
    ["with another's signature", (hook: Webhook) => ({ ...hook, headers: { ...hook.headers, "svix-signature": `v1,${Buffer.alloc(32, 1).toString("base64")}` } }), "wrong-signature"],
    ["whose text was changed", (hook: Webhook) => ({ ...hook, body: hook.body.replace("Permanent", "Permanenter") }), "wrong-signature"],
    ["under another id", (hook: Webhook) => ({ ...hook, headers: { ...hook.headers, "svix-id": "msg_another" } }), "wrong-signature"],
    ["that nobody signed", ({ body }: Webhook) => ({ body, headers: { "Content-Type": "application/json" } }), "unsigned"],
  ])("%s is answered 401, changes nothing, and leaves a line in the log without what it said", async (_what, spoil, reason) => {
    const lines = await refused(spoil(fake.tell(await sent(here), bounce("Permanent"))));
    expect(lines).toMatchObject([{ level: 40, webhook: "resend", reason }]);
    expect(JSON.stringify(lines)).not.toMatch(/resident@|tekst van een ander|whsec/);
  });

  test("and one that was signed long ago, or for tomorrow, is no different", async () => {
    const mail = await sent(here);
    for (const shift of [-6 * 60_000, 6 * 60_000]) await refused(fake.tell(mail, { ...bounce("Permanent"), signedAt: Date.now() + shift }));
  });

  test("and none is believed by an installation without a secret", async () => {
    const other = await startWeb();
    const { body, headers } = fake.tell(await sent(here), bounce("Permanent"));
    expect((await ask(other.port, "localhost", "/webhooks/resend", { method: "POST", body, headers })).status).toBe(401);
    await other.stop();
    expect(await stopped(here)).toEqual([]);
  });
});

describe("what Resend tells of a mail", () => {
  test("a hard bounce stops this town's mail to the address, and no other's", async () => {
    await sent(there);
    expect((await post(fake.tell(await sent(here), bounce("Permanent", "NoEmail")))).status).toBe(200);
    expect(await stopped(here)).toEqual([{ address: "resident@buurt.example", reason: "bounced", detail: "resend: Permanent NoEmail" }]);
    expect(await outcome(here)).toBe("bounced");
    expect(await stopped(there)).toEqual([]);
  });

  test.each([
    ["a mailbox that is full for now", bounce("Transient", "MailboxFull"), "failed"],
    ["a bounce nobody can explain", bounce("Undetermined"), "failed"],
    ["a delay", { type: "email.delivery_delayed" }, "delayed"],
    ["an arrival", { type: "email.delivered" }, "delivered"],
  ])("%s stops nothing", async (_what, telling, became) => {
    expect((await post(fake.tell(await sent(here), telling))).status).toBe(200);
    expect(await stopped(here)).toEqual([]);
    expect(await outcome(here)).toBe(became);
  });

  test("a complaint stops mail, and in whatever order the rest is told, it is what stays", async () => {
    const mail = await sent(here);
    for (const telling of [{ type: "email.complained" }, bounce("Permanent"), { type: "email.delivered" }, { type: "email.delivery_delayed" }]) await post(fake.tell(mail, telling));
    expect(await outcome(here)).toBe("complained");
    expect(await stopped(here)).toMatchObject([{ reason: "complained" }]);
  });

  test("told twice counts once: what a resident mended since stays mended", async () => {
    const hook = fake.tell(await sent(here), { ...bounce("Permanent"), id: "msg_once" });
    await post(hook);
    await here.db.mailSuppression.deleteMany({ where: { tenantId: here.tenant.id } });
    expect((await post(hook)).status).toBe(200);
    expect(await stopped(here)).toEqual([]);
    expect(await here.db.mailEvent.count({ where: { tenantId: here.tenant.id } })).toBe(1);
  });

  test("of mail that is not ours, or gone, and of what we do not know is taken and left aside", async () => {
    const mail = await sent(here);
    const gone = { ...mail, tags: [{ name: "town", value: here.tenant.id }, { name: "mail", value: randomUUID() }] };
    const crossed = { ...mail, tags: [{ name: "town", value: there.tenant.id }, mail.tags[1] ?? { name: "mail", value: "" }] };
    const untagged = { ...mail, tags: [] };
    const toAnother = { ...mail, to: "neighbour@buurt.example" };
    for (const each of [gone, crossed, untagged, toAnother]) expect((await post(fake.tell(each, bounce("Permanent")))).status).toBe(200);
    for (const event of [{ type: "contact.created", data: {} }, { type: "email.bounced", data: { to: 7 } }, []]) expect((await post(fake.sign(event))).status).toBe(200);
    for (const town of [here, there]) expect(await stopped(town)).toEqual([]);
  });

  test("is heard on the platform's host alone, and never larger than a form", async () => {
    const hook = fake.tell(await sent(here), bounce("Permanent"));
    expect((await post(hook, here.host)).status).toBe(404);
    expect((await post(fake.sign({ type: "email.bounced", padding: "x".repeat(300_000) }))).status).toBe(413);
    expect((await ask(web.port, "localhost", "/webhooks/resend", {})).status).toBe(405);
    expect(await stopped(here)).toEqual([]);
  });
});
