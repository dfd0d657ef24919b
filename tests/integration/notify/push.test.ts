import { createPublicKey, verify } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { stoppedClock } from "#app/platform/clock.ts";
import type { ItemRecord } from "#app/platform/content/item.server.ts";
import { emit } from "#app/platform/events/emit.server.ts";
import { GiveUp } from "#app/platform/jobs/give-up.ts";
import { notify } from "#app/platform/notify/notify.server.ts";
import { addDevice, devicesOf } from "#app/platform/notify/push/devices.server.ts";
import { postPublicly } from "#app/platform/notify/push/post-publicly.server.ts";
import { pushOne } from "#app/platform/notify/push/push-one.server.ts";
import { vapidKeys } from "#app/platform/notify/push/vapid.server.ts";
import { rememberReading } from "#app/platform/notify/reading.server.ts";
import { saveChoices } from "#app/platform/notify/wishes.server.ts";
import { Browser, PushService } from "../../setup/push-service.ts";
import { memberOf } from "../../setup/roles.ts";
import { newPost, newReply, tell } from "../../setup/told.ts";
import { twoTowns, type TestTown } from "../../setup/towns.ts";
import { startWeb } from "../../setup/web.ts";

const TEN = "2026-11-24T09:00:00Z";
const MIDNIGHT = "2026-11-24T23:00:00Z";
const SEVEN = "2026-11-25T06:00:00Z";

let here: TestTown;
let there: TestTown;
let me: string;
let post: ItemRecord;
let service: PushService;
let phone: Browser;

const endpoint = (path: string) => `https://updates.push.services.mozilla.com/${path}`;

beforeAll(async () => {
  [here, there] = await twoTowns();
  me = here.people.resident.accountId;
  service = await PushService.open();
});

afterAll(() => service.close());

beforeEach(async () => {
  const where = { tenantId: here.tenant.id };
  await here.db.job.deleteMany({ where });
  await here.db.notification.deleteMany({ where });
  await here.db.notificationChoice.deleteMany({ where });
  await here.db.pushSubscription.deleteMany({ where });
  service.arrived.length = 0;
  service.status = 201;
  phone = new Browser(endpoint("phone"));
  await addDevice(here.db, me, phone.subscription, { device: "Firefox · Android", at: new Date(TEN) });
  post = await newPost(here, { title: "Soep over" });
});

async function told(at = TEN): Promise<void> {
  await newReply(here, post, "neighbour", "Mijn adres is Lindelaan 4.", at);
  await tell(here, post, "reply.written", at);
}

/** Does what asks to be pushed and is due, as the worker does; a job that fails stays. */
async function pushDue(at: string): Promise<void> {
  const due = await here.db.job.findMany({ where: { tenantId: here.tenant.id, name: "notify.push", notBefore: { lte: new Date(at) } } });
  for (const { id, payload } of due) {
    await pushOne(here.db, payload as { notificationId: string; subscriptionId: string }, { clock: stoppedClock(at), requestId: "r", post: service.post });
    await here.db.job.deleteMany({ where: { tenantId: here.tenant.id, id } });
  }
}

const devices = () => here.db.pushSubscription.count({ where: { tenantId: here.tenant.id } });

describe("what is pushed", () => {
  it("arrives encrypted for each of somebody's browsers, signed by us, and says no more than who and which title", async () => {
    const laptop = new Browser(endpoint("laptop"));
    await addDevice(here.db, me, laptop.subscription, { device: "Chrome · Linux", at: new Date(TEN) });
    await told();
    await pushDue(TEN);
    expect(service.arrived.map(({ path }) => path).sort()).toEqual(["/laptop", "/phone"]);
    const [arrived] = service.arrived.filter(({ path }) => path === "/phone");
    if (!arrived) throw new Error("nothing arrived");
    expect(phone.read(arrived)).toEqual({ title: "Samen Lindedorp", body: "Bram Vergeetmijniet reageerde op “Soep over”", url: expect.stringMatching(/^\/meldingen\/[0-9a-f-]{36}$/) as unknown, tag: post.id, lang: "nl" });
    expect(() => laptop.read(arrived)).toThrow();
    expect(arrived.headers).toMatchObject({ "content-encoding": "aes128gcm", ttl: "86400" });
    expect(arrived.headers["topic"]).toMatch(/^[\w-]{32}$/);
    const [, token = "", key = ""] = /^vapid t=([^,]+), ?k=(.+)$/.exec(arrived.headers.authorization ?? "") ?? [];
    expect(key).toBe(vapidKeys().publicKey);
    const [head = "", claims = "", signature = ""] = token.split(".");
    const point = Buffer.from(key, "base64url");
    const publicKey = createPublicKey({ format: "jwk", key: { kty: "EC", crv: "P-256", x: point.subarray(1, 33).toString("base64url"), y: point.subarray(33).toString("base64url") } });
    expect(verify("sha256", Buffer.from(`${head}.${claims}`), { key: publicKey, dsaEncoding: "ieee-p1363" }, Buffer.from(signature, "base64url"))).toBe(true);
    expect(JSON.parse(Buffer.from(claims, "base64url").toString())).toMatchObject({ aud: "https://updates.push.services.mozilla.com", sub: "mailto:hallo@lindedorp.example" });
  });

  it("waits for the end of quiet hours, and is not sent then when it was read", async () => {
    await told(MIDNIGHT);
    await pushDue(MIDNIGHT);
    expect(service.arrived).toEqual([]);
    await pushDue(SEVEN);
    expect(service.arrived).toHaveLength(1);
    await told(MIDNIGHT);
    await pushDue(MIDNIGHT);
    await rememberReading(here.db, me, post.id, new Date(SEVEN));
    await pushDue(SEVEN);
    expect(service.arrived).toHaveLength(1);
  });

  it("comes at night, and wakes a phone, where somebody may be in danger", async () => {
    const about = { tenantId: here.tenant.id, at: new Date(MIDNIGHT), requestId: "r" };
    await here.db.transact(async (tx) => {
      const eventId = await emit(tx, { ...about, name: "item.told", actorId: null, payload: { itemId: post.id } });
      await notify(tx, { ...about, eventId }, [{ accountId: me, kind: "task", onceKey: "urgent", detail: { said: { nl: "Lees het nu", en: "Read it now" }, path: "/toezicht", urgent: true } }]);
    });
    await pushDue(MIDNIGHT);
    expect(service.arrived.map(({ headers }) => headers["urgency"])).toEqual(["high"]);
  });

  it("is nothing to who does not want it", async () => {
    await told();
    await saveChoices(here.db, here.tenant.id, me, [{ kind: "reply-own", channel: "push", wanted: false }]);
    await pushDue(TEN);
    await told();
    expect(await here.db.job.count({ where: { tenantId: here.tenant.id, name: "notify.push" } })).toBe(0);
    expect(service.arrived).toEqual([]);
  });
});

describe("a push service that", () => {
  it.each([404, 410, 403])("answers %s makes us forget the browser", async (status) => {
    service.status = status;
    await told();
    await pushDue(TEN);
    expect(await devices()).toBe(0);
  });

  it.each([429, 500, 503])("answers %s is asked again later", async (status) => {
    service.status = status;
    await told();
    const failed = await pushDue(TEN).catch((error: unknown) => error);
    expect([failed instanceof Error, failed instanceof GiveUp, await devices()]).toEqual([true, false, 1]);
  });

  it("will not take it is not asked again", async () => {
    service.status = 413;
    await told();
    await expect(pushDue(TEN)).rejects.toThrow(GiveUp);
  });
});

describe("an endpoint", () => {
  it("from within a network is neither kept nor posted to", async () => {
    for (const wrong of ["https://127.0.0.1/x", "https://localhost/x", "http://updates.push.services.mozilla.com/x"]) expect(await addDevice(here.db, me, { ...phone.subscription, endpoint: wrong }, { device: "", at: new Date(TEN) })).toBe(false);
    expect(await devices()).toBe(1);
    await here.db.pushSubscription.updateMany({ where: { tenantId: here.tenant.id }, data: { endpoint: "https://10.0.0.1/x" } });
    await told();
    await expect(pushDue(TEN)).rejects.toThrow(GiveUp);
    expect(service.arrived).toEqual([]);
  });

  it("whose name leads into a network is refused by the connection itself", async () => {
    await expect(postPublicly({ endpoint: "https://localhost/x", headers: {}, body: Buffer.from("x") })).rejects.toThrow("no public address");
  });

  it("belongs to whoever switched push on in it last, in a list of ten at most", async () => {
    await addDevice(here.db, here.people.neighbour.accountId, phone.subscription, { device: "Firefox · Android", at: new Date(TEN) });
    expect([(await devicesOf(here.db, me)).length, (await devicesOf(here.db, here.people.neighbour.accountId)).length]).toEqual([0, 1]);
    for (let index = 0; index < 12; index++) await addDevice(here.db, me, new Browser(endpoint(`device-${index}`)).subscription, { device: `Nummer ${index}`, at: new Date(Date.parse(TEN) + index) });
    expect((await devicesOf(here.db, me)).map(({ device }) => device)).toEqual(Array.from({ length: 10 }, (_, index) => `Nummer ${11 - index}`));
    await addDevice(there.db, there.people.resident.accountId, phone.subscription, { device: "", at: new Date(TEN) });
    expect(await devicesOf(here.db, here.people.neighbour.accountId)).toHaveLength(1);
  });
});

describe("the pages", () => {
  it("take a browser from its script, list it with what it is, and switch it off without one", async () => {
    const web = await startWeb();
    const member = await memberOf(web, here, "moderator");
    const { endpoint: address, ...keys } = new Browser(endpoint("moderator")).subscription;
    const agent = { "User-Agent": "Mozilla/5.0 (Android 14; Mobile; rv:128.0) Gecko/128.0 Firefox/128.0" };
    expect((await member.post("/account/push", { endpoint: "https://10.0.0.1/x", ...keys }, agent)).status).toBe(400);
    expect((await member.post("/account/push", { endpoint: address, ...keys }, agent)).status).toBe(204);
    const page = (await member.get("/account/meldingen")).text;
    expect(page).toContain("Firefox op Android");
    const [device] = await devicesOf(here.db, here.people.moderator.accountId);
    const other = await memberOf(web, here, "neighbour");
    await other.post("/account/meldingen", { remove: device?.id ?? "" });
    expect(await devicesOf(here.db, here.people.moderator.accountId)).toHaveLength(1);
    await member.post("/account/meldingen", { remove: device?.id ?? "" });
    expect(await devicesOf(here.db, here.people.moderator.accountId)).toEqual([]);
  }, 120_000);
});
