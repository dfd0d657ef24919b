import { randomUUID } from "node:crypto";
import ICAL from "ical.js";
import { beforeEach, describe, expect, it } from "vitest";
import { stoppedClock } from "#app/platform/clock.ts";
import { platformDb } from "#app/platform/database/client.server.ts";
import { deliverPlatformMails } from "#app/platform/mail/platform/deliver-platform-mail.server.ts";
import { NotTaken, type OutgoingMail } from "#app/platform/mail/post.ts";
import { sealed } from "#app/platform/seal.server.ts";
import { bookWorkshop, cancelBooking, findBooking, moveBooking } from "#app/platform/workshops/book.server.ts";
import { comingWorkshops, findWorkshop } from "#app/platform/workshops/list.server.ts";
import { callOff, saveWorkshop } from "#app/platform/workshops/manage.server.ts";
import { remind } from "#app/platform/workshops/remind.server.ts";
import { workshopForm } from "#app/platform/workshops/workshop.ts";

const NOW = new Date("2026-11-24T08:00:00Z");
const by = { operator: { operatorId: randomUUID() }, at: NOW, requestId: "test" };
const form = (more: object = {}) => workshopForm.parse({ title: "Beginnen", day: "2026-12-10", from: "10:00", until: "12:00", place: "Buurthuis", seats: "3", ...more });
const db = platformDb();

let workshop = "";
beforeEach(async () => {
  await db.workshop.deleteMany({});
  await db.platformMail.deleteMany({});
  workshop = await planned();
});

async function planned(more: object = {}): Promise<string> {
  const saved = await saveWorkshop(by, undefined, form(more));
  if (!saved.ok) throw new Error(saved.reason);
  return saved.id;
}

const book = (name: string, people = 1, id = workshop, at = NOW) => bookWorkshop(id, { name, email: `${name}@elders.example`, organisation: "", people }, at);
const bookingOf = (name: string) => db.workshopBooking.findFirstOrThrow({ where: { email: `${name}@elders.example` } });
const states = async () => Object.fromEntries((await db.workshopBooking.findMany({ where: { status: { not: "cancelled" } } })).map(({ name, status }) => [name, status]));
const mails = async (name?: string) => (await db.platformMail.findMany({ where: name ? { recipient: `${name}@elders.example` } : {}, orderBy: { createdAt: "asc" } })).map(({ template }) => template);

describe("booking a workshop", () => {
  it("gives seats as long as there are, then places on the waiting list, and mails each", async () => {
    expect([await book("anna", 2), await book("bob"), await book("cor")]).toEqual([{ ok: true, status: "booked" }, { ok: true, status: "booked" }, { ok: true, status: "waiting" }]);
    expect(await states()).toEqual({ anna: "booked", bob: "booked", cor: "waiting" });
    expect([await mails("anna"), await mails("cor")]).toEqual([["workshop.booked"], ["workshop.waiting"]]);
    expect(await findWorkshop(workshop)).toMatchObject({ seats: 3, booked: 3, waiting: 1 });
  });

  it("of many who come at once nobody gets a seat that is taken", async () => {
    const all = await Promise.all(["a1", "a2", "a3", "a4", "a5", "a6"].map((name) => book(name)));
    expect(all.filter((each) => each.ok && each.status === "booked")).toHaveLength(3);
    expect(await findWorkshop(workshop)).toMatchObject({ booked: 3, waiting: 3 });
  });

  it("done twice books once, says no more than that and sends the mail again", async () => {
    await book("anna");
    expect(await book("anna", 3)).toEqual({ ok: true, status: "known" });
    expect((await bookingOf("anna")).people).toBe(1);
    expect(await mails("anna")).toEqual(["workshop.booked", "workshop.booked"]);
  });

  it.each([
    ["that is not there", () => Promise.resolve(randomUUID()), NOW, "gone"],
    ["that was called off", async () => ((await callOff(by, workshop)) ? workshop : ""), NOW, "cancelled"],
    ["that has begun", () => Promise.resolve(workshop), new Date("2026-12-10T09:00:00Z"), "past"],
  ])("is refused for one %s", async (_, which, at, reason) => {
    expect(await book("anna", 1, await which(), at)).toEqual({ ok: false, reason });
  });

  it("puts an appointment for the calendar into the mail, at the time of the Dutch clocks", async () => {
    await book("anna");
    const [mail] = await db.platformMail.findMany({});
    const calendar = ICAL.Component.fromString(mail?.calendar ?? "");
    const event = new ICAL.Event(calendar.getFirstSubcomponent("vevent") ?? undefined);
    expect([calendar.getFirstPropertyValue("method"), event.summary, event.startDate.toJSDate().toISOString(), event.endDate.toJSDate().toISOString()]).toEqual(["REQUEST", "Beginnen", "2026-12-10T09:00:00.000Z", "2026-12-10T11:00:00.000Z"]);
    expect(mail?.plain).toContain("donderdag 10 december 2026 om 10:00");
  });
});

describe("a place that comes free", () => {
  it("goes to who waited longest and fits, with a mail; the calendar of who gave it up hears of it", async () => {
    await book("anna", 2);
    await book("bob");
    await book("cor", 3);
    await book("dirk");
    await book("elly");
    expect(await cancelBooking((await bookingOf("anna")).id, NOW)).toBe(true);
    expect(await states()).toEqual({ bob: "booked", cor: "waiting", dirk: "booked", elly: "booked" });
    expect(await mails("dirk")).toEqual(["workshop.waiting", "workshop.booked"]);
    const gone = await db.platformMail.findFirstOrThrow({ where: { template: "workshop.gave-up" } });
    expect(gone.calendar).toContain("METHOD:CANCEL");
    expect(gone.calendar).toContain("SEQUENCE:1");
    expect(await cancelBooking((await bookingOf("anna")).id, NOW)).toBe(false);
  });

  it("also by moving to another date, where one gets a seat or waits", async () => {
    const other = await planned({ day: "2026-12-17", seats: "1" });
    await book("anna", 3);
    await book("bob");
    expect(await moveBooking((await bookingOf("anna")).id, other, NOW)).toEqual({ ok: true, status: "waiting" });
    expect(await states()).toEqual({ anna: "waiting", bob: "booked" });
    await book("anna", 1);
    expect(await moveBooking((await bookingOf("bob")).id, other, NOW)).toEqual({ ok: true, status: "booked" });
    expect(await moveBooking((await bookingOf("bob")).id, other, NOW)).toEqual({ ok: true, status: "known" });
    expect(await moveBooking((await bookingOf("bob")).id, randomUUID(), NOW)).toEqual({ ok: false, reason: "gone" });
  });

  it("and when there come to be more seats", async () => {
    await book("anna", 3);
    await book("bob");
    expect(await saveWorkshop(by, workshop, form({ seats: "4" }))).toMatchObject({ ok: true });
    expect(await states()).toEqual({ anna: "booked", bob: "booked" });
  });
});

describe("a workshop that changes", () => {
  it("tells everybody with a seat of another time or place, and nobody of another title", async () => {
    await book("anna", 3);
    await book("bob");
    await saveWorkshop(by, workshop, form({ title: "Anders" }));
    expect(await mails()).toEqual(["workshop.booked", "workshop.waiting"]);
    await saveWorkshop(by, workshop, form({ title: "Anders", from: "11:00", version: "2" }));
    expect([await mails("anna"), await mails("bob")]).toEqual([["workshop.booked", "workshop.changed"], ["workshop.waiting"]]);
    expect(await saveWorkshop(by, workshop, form({ version: "1" }))).toEqual({ ok: false, reason: "changed-meanwhile" });
    expect(await saveWorkshop(by, workshop, form({ day: "2026-11-01", version: "3" }))).toEqual({ ok: false, reason: "past" });
  });

  it("that is called off tells everybody, once, and is no longer on the list", async () => {
    await book("anna", 3);
    await book("bob");
    expect([await callOff(by, workshop), await callOff(by, workshop)]).toEqual([true, false]);
    expect([await mails("anna"), await mails("bob")]).toEqual([["workshop.booked", "workshop.called-off"], ["workshop.waiting", "workshop.called-off"]]);
    expect((await comingWorkshops(NOW)).map(({ id }) => id)).not.toContain(workshop);
  });
});

it("reminds who comes, once, two days before; not who waits, nor who booked in these days", async () => {
  await book("anna", 2);
  await book("bob", 2);
  const clock = stoppedClock("2026-12-08T08:00:00Z");
  expect(await remind(clock)).toBe(0);
  clock.set("2026-12-08T10:00:00Z");
  await book("cor", 1, workshop, clock.now());
  expect([await remind(clock), await remind(clock)]).toEqual([1, 0]);
  expect([await mails("anna"), await mails("bob"), await mails("cor")]).toEqual([["workshop.booked", "workshop.reminder"], ["workshop.waiting"], ["workshop.booked"]]);
});

it("forgets who came three months after", async () => {
  await book("anna");
  await remind(stoppedClock("2027-03-11T00:00:00Z"));
  expect(await db.workshopBooking.count()).toBe(0);
  expect(await findWorkshop(workshop)).toMatchObject({ booked: 0 });
});

it("is seen and changed by whoever has the address in the mail, and by nobody who makes one up", async () => {
  await book("anna");
  const { id } = await bookingOf("anna");
  expect((await findBooking(sealed("workshop-booking", "platform", [id])))?.booking.id).toBe(id);
  expect(await findBooking(`${id}.${"0".repeat(32)}`)).toBeUndefined();
  expect(await findBooking(sealed("demo-request", "platform", [id]))).toBeUndefined();
});

describe("the platform's own mail", () => {
  const sending = (send: (mail: OutgoingMail) => Promise<object>) => ({ kind: "smtp" as const, send });
  const signal = new AbortController().signal;

  it("leaves once, with its calendar; what the post does not take comes again later and in the end no more", async () => {
    await book("anna");
    const sent: OutgoingMail[] = [];
    const clock = stoppedClock(NOW.toISOString());
    const no = sending(() => Promise.reject(new NotTaken("smtp: ECONNREFUSED", false)));
    expect(await deliverPlatformMails(no, "post@samen.example", clock, signal)).toBe(0);
    expect(await db.platformMail.findFirst({})).toMatchObject({ status: "queued", attempts: 1, error: "smtp: ECONNREFUSED" });
    const yes = sending((mail) => {
      sent.push(mail);
      return Promise.resolve({});
    });
    expect(await deliverPlatformMails(yes, "post@samen.example", clock, signal)).toBe(0);
    clock.set("2026-11-24T08:05:00Z");
    expect([await deliverPlatformMails(yes, "post@samen.example", clock, signal), await deliverPlatformMails(yes, "post@samen.example", clock, signal)]).toEqual([1, 0]);
    expect(sent).toMatchObject([{ to: "anna@elders.example", from: { name: "Samen", address: "post@samen.example" }, calendar: expect.stringContaining("BEGIN:VEVENT") as string }]);
    await book("bob");
    await deliverPlatformMails(sending(() => Promise.reject(new NotTaken("smtp: 550", true))), "post@samen.example", clock, signal);
    expect(await db.platformMail.findFirst({ where: { recipient: "bob@elders.example" } })).toMatchObject({ status: "failed" });
  });
});
