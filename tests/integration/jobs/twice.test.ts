import { randomUUID } from "node:crypto";
import { pino } from "pino";
import { beforeEach, expect, test } from "vitest";
import { after } from "#app/platform/clock.ts";
import { platformDb } from "#app/platform/database/client.server.ts";
import { toJson } from "#app/platform/database/json.ts";
import { findFile, putFile } from "#app/platform/files/store.server.ts";
import { saveChoice } from "#app/platform/editions/choices.server.ts";
import { logInLetter } from "#app/platform/identity/letters.ts";
import { issueToken } from "#app/platform/identity/tokens.server.ts";
import { gather } from "#app/platform/mail/gather.server.ts";
import { tellFollowers } from "#app/platform/notify/fan-out.server.ts";
import { mailWaiting } from "#app/platform/notify/mail-waiting.server.ts";
import { sendPlatformMailLater } from "#app/platform/mail/platform/send-platform-mail.server.ts";
import { sendMailLater } from "#app/platform/mail/send-mail.server.ts";
import { jobs } from "#jobs/registry.ts";
import { removeTowns, someone, twoTowns, type TestTown } from "../identity/setup.ts";

let here: TestTown;
let there: TestTown;
beforeEach(async () => {
  ({ here, there } = await twoTowns());
  return () => removeTowns(here, there);
});

/** A payload for each job, with something for it to do. */
const samples: Record<string, () => Promise<unknown>> = {
  "mail.deliver": async () => ({ tenantId: here.tenant.id, mailId: await mail() }),
  "tenancy.export": async () => {
    const { accountId } = await someone(here, "amira@voorbeeld.nl");
    const { id: exportId } = await here.db.townExport.create({ data: { tenantId: here.tenant.id, askedBy: "member", accountId, askedAt: here.clock.now(), expiresAt: after(here.clock.now(), { days: 7 }) } });
    return { tenantId: here.tenant.id, exportId };
  },
  "mail.deliver-many": async () => ({ tenantId: here.tenant.id, mailIds: [await mail(), await mail()] }),
  "mail.deliver-batch": async () => ({ tenantId: here.tenant.id, batchId: await batch() }),
  "editions.make": async () => {
    await readerWithNews();
    return { tenantId: here.tenant.id };
  },
  "editions.plan": () => Promise.resolve({ tenantId: null }),
  "moderation.tell": toldDecision,
  "moderation.watch": async () => {
    await lateCase();
    return { tenantId: here.tenant.id };
  },
  "moderation.watch-all": () => Promise.resolve({ tenantId: null }),
  "help.climb": async () => ({ tenantId: here.tenant.id, itemId: await request({ dueAt: here.clock.now() }) }),
  "help.tend": async () => ({ tenantId: here.tenant.id, itemId: await request({ remindAt: here.clock.now() }) }),
  "agenda.keep": async () => {
    await eventOfTomorrow();
    return { tenantId: here.tenant.id };
  },
  "agenda.keep-all": () => Promise.resolve({ tenantId: null }),
  "vacancies.keep": async () => {
    await vacancyOfYesterday();
    return { tenantId: here.tenant.id };
  },
  "vacancies.keep-all": () => Promise.resolve({ tenantId: null }),
  // An address within the network, which is refused before anything leaves this machine.
  "agenda.read-source": async () => {
    const tenantId = here.tenant.id;
    const { accountId } = await someone(here, "buurthuis@voorbeeld.nl");
    const { id: organisationId } = await here.db.organisation.create({ data: { tenantId, slug: "buurthuis", name: "Buurthuis", kind: "community-centre" } });
    await here.db.organisationEditor.create({ data: { tenantId, organisationId, accountId } });
    const { id: sourceId } = await here.db.calendarSource.create({ data: { tenantId, organisationId, url: "https://192.168.1.1/agenda.ics", failures: 2, nextAt: here.clock.now() } });
    return { tenantId, sourceId };
  },
  "mail.deliver-platform": async () => {
    const at = here.clock.now();
    await platformDb().transact((tx) => sendPlatformMailLater(tx, { to: "iemand@elders.example", locale: "nl", template: logInLetter, props: { name: "Iemand", href: "http://hier.test/" }, at }));
    return { tenantId: null };
  },
  "impact.share": async () => {
    await here.db.tenant.updateMany({ where: { id: here.tenant.id }, data: { status: "live", profile: toJson({ ...here.tenant.profile, sharesFigures: true }) } });
    return { tenantId: null };
  },
  "workshops.remind": async () => {
    await workshopOfTomorrow();
    return { tenantId: null };
  },
  // None was asked for that is over or has to be made: making one is tried in its own test.
  "tenancy.tend-demos": async () => {
    await platformDb().demoRequest.create({ data: { id: randomUUID(), municipality: "Weleer", name: "Sam Voorbeeld", email: "sam@weleer.example", askedAt: after(here.clock.now(), { days: -91 }) } });
    return { tenantId: null };
  },
  "tenancy.check-domains": async () => {
    const { id: tenantId } = here.tenant;
    await platformDb().tenantDomain.create({ data: { tenantId, hostname: "nooit-bewezen.example", proof: "a".repeat(32), createdAt: after(here.clock.now(), { days: -31 }) } });
    return { tenantId: null };
  },
  "housekeeping.expire": async () => {
    await stale();
    return { tenantId: null };
  },
  "moderation.back-test": async () => ({ tenantId: here.tenant.id, ruleId: await untriedRule() }),
  "moderation.learn": async () => ({ tenantId: here.tenant.id, eventId: await decidedPost() }),
  "notify.fan-out": async () => ({ tenantId: here.tenant.id, eventId: await followedReply() }),
  // In the night it asks to be done again in the morning; by day it would leave this machine.
  "notify.push": async () => {
    const notificationId = await notification();
    const { accountId } = await here.db.notification.findFirstOrThrow({ where: { id: notificationId } });
    const { id: subscriptionId } = await here.db.pushSubscription.create({ data: { tenantId: here.tenant.id, accountId, endpoint: "https://push.example/1", p256dh: "B".repeat(87), auth: "a".repeat(22) } });
    here.clock.set("2026-11-24T23:00:00Z");
    return { tenantId: here.tenant.id, notificationId, subscriptionId };
  },
  "notify.recall": async () => {
    const notificationId = await notification();
    await mailWaiting(here.db, notificationId, { clock: here.clock, requestId: "test-request" });
    const { itemId } = await here.db.notification.findFirstOrThrow({ where: { id: notificationId } });
    await here.db.item.updateMany({ where: { tenantId: here.tenant.id, id: itemId ?? "" }, data: { status: "withdrawn" } });
    const { id } = await here.db.domainEvent.create({ data: { tenantId: here.tenant.id, name: "item.withdrawn", payload: { itemId } } });
    return { tenantId: here.tenant.id, eventId: id };
  },
  "notify.mail": async () => ({ tenantId: here.tenant.id, notificationId: await notification() }),
};

/** Something that comes back, of which no times were made yet, with somebody who comes tomorrow. */
async function eventOfTomorrow(): Promise<void> {
  const tenantId = here.tenant.id;
  const now = here.clock.now();
  const { accountId } = await someone(here, "eter@voorbeeld.nl");
  const { id: itemId } = await here.db.item.create({ data: { tenantId, kind: "event", authorId: accountId, slug: "eten", title: "Samen eten", status: "published", wholeTown: true, publishedAt: now, idempotencyKey: randomUUID() } });
  const startsAt = after(now, { hours: 20 });
  const recurrence = startsAt.toISOString().slice(0, 16);
  await here.db.event.create({ data: { tenantId, itemId, startsLocal: recurrence, minutes: 60, timeZone: "UTC", rule: "FREQ=WEEKLY", signingUp: "once", madeUntil: now } });
  await here.db.eventOccurrence.create({ data: { tenantId, itemId, recurrence, startsLocal: recurrence, startsAt, endsAt: after(startsAt, { hours: 1 }) } });
  await here.db.eventRegistration.create({ data: { tenantId, itemId, recurrence, accountId, partySize: 1, status: "registered", position: 1n, idempotencyKey: randomUUID(), createdAt: after(now, { days: -3 }) } });
}

/** A vacancy whose last day is over, and one of which its editor is asked whether it is still open. */
async function vacancyOfYesterday(): Promise<void> {
  const tenantId = here.tenant.id;
  const now = here.clock.now();
  await here.db.tenantModule.create({ data: { tenantId, moduleId: "vacancies", enabled: true } });
  const { accountId } = await someone(here, "zoekt@voorbeeld.nl");
  const { id: organisationId } = await here.db.organisation.create({ data: { tenantId, slug: "zoekers", name: "De Zoekers", kind: "association" } });
  await here.db.organisationEditor.create({ data: { tenantId, organisationId, accountId } });
  for (const days of [-1, 3]) {
    const item = { tenantId, kind: "vacancy", authorId: accountId, organisationId, slug: "gezocht", title: `Gezocht ${days}`, status: "published", wholeTown: true, publishedAt: after(now, { days: -20 }), idempotencyKey: randomUUID() };
    const { id: itemId } = await here.db.item.create({ data: item });
    const expiresOn = new Date(`${after(now, { days }).toISOString().slice(0, 10)}T00:00:00Z`);
    await here.db.vacancy.create({ data: { tenantId, itemId, tasks: ["Helpen"], commitment: "lasting", expiresOn } });
  }
}

/** A workshop two days from now, with somebody who booked last week. */
async function workshopOfTomorrow(): Promise<void> {
  const now = here.clock.now();
  const workshopId = randomUUID();
  await platformDb().workshop.create({ data: { id: workshopId, title: "Beginnen", text: "", startsAt: after(now, { hours: 40 }), endsAt: after(now, { hours: 42 }), place: "Hier", seats: 5, createdAt: now } });
  await platformDb().workshopBooking.create({ data: { id: randomUUID(), workshopId, name: "Sam Voorbeeld", email: "sam@elders.example", people: 1, status: "booked", since: now, createdAt: after(now, { days: -7 }) } });
}

/** A rule that was stored and not tried yet. */
async function untriedRule(): Promise<string> {
  const id = randomUUID();
  const definition = { id, name: "Met een link", conditions: [{ if: "link" }], match: "all", action: "queue" };
  await here.db.moderationRule.create({ data: { tenantId: here.tenant.id, id, definition, changedAt: here.clock.now() } });
  return id;
}

/** A post that a moderator approved. */
async function decidedPost(): Promise<string> {
  const tenantId = here.tenant.id;
  const at = here.clock.now();
  const { accountId: authorId } = await someone(here, "noor@voorbeeld.nl");
  const { id: subjectId } = await here.db.item.create({
    data: { tenantId, kind: "post", authorId, slug: "soep", title: "Soep", body: "Kom je ook soep eten?", status: "published", wholeTown: true, publishedAt: at, idempotencyKey: randomUUID() },
  });
  const batchId = randomUUID();
  const { id: decisionId } = await here.db.moderationDecision.create({ data: { tenantId, batchId, subject: "item", subjectId, kind: "approve", foundBy: "own-look", authorId, at } });
  const { id } = await here.db.domainEvent.create({ data: { tenantId, name: "case.decided", payload: { caseId: randomUUID(), batchId, decisionId } } });
  return id;
}

async function followedReply(): Promise<string> {
  const tenantId = here.tenant.id;
  const noor = await someone(here, "noor@voorbeeld.nl");
  const buur = await someone(here, "buur@voorbeeld.nl", { name: "Sam de Buur" });
  const { id: itemId } = await here.db.item.create({
    data: { tenantId, kind: "post", authorId: noor.accountId, slug: "een-bericht", title: "Een bericht", status: "published", wholeTown: true, publishedAt: here.clock.now(), idempotencyKey: randomUUID() },
  });
  await here.db.follow.create({ data: { tenantId, accountId: noor.accountId, itemId } });
  const { id: replyId } = await here.db.reply.create({ data: { tenantId, itemId, authorId: buur.accountId, body: "Een reactie", idempotencyKey: randomUUID() } });
  const { id } = await here.db.domainEvent.create({ data: { tenantId, name: "reply.written", actorId: buur.accountId, payload: { itemId, replyId } } });
  return id;
}

/** Something that somebody was told, in the middle of the day, and is still to be mailed. */
async function notification(): Promise<string> {
  const eventId = await followedReply();
  here.clock.set("2026-11-24T12:00:00Z");
  await tellFollowers(here.db, eventId, { clock: here.clock, requestId: "test-request" });
  const { id } = await here.db.notification.findFirstOrThrow({ where: { tenantId: here.tenant.id, eventId } });
  return id;
}

/** A resident whose edition of yesterday is due, and something to tell them. */
async function readerWithNews(): Promise<void> {
  const tenantId = here.tenant.id;
  const now = here.clock.now();
  const { accountId } = await someone(here, "lezer@voorbeeld.nl");
  const buur = await someone(here, "buur@voorbeeld.nl", { name: "Sam de Buur" });
  await saveChoice(here.db, tenantId, accountId, { neighbourhoodIds: [], withAdjacent: false, kinds: [], days: [1, 2, 3, 4, 5, 6, 7], hour: 0 }, after(now, { days: -3 }));
  const publishedAt = after(now, { days: -2 });
  await here.db.item.create({ data: { tenantId, kind: "post", authorId: buur.accountId, slug: "nieuws", title: "Nieuws", status: "published", wholeTown: true, publishedAt, idempotencyKey: randomUUID() } });
}

async function mail(): Promise<string> {
  const id = await here.db.transact((tx) => sendMailLater(tx, { tenant: here.tenant, to: "noor@voorbeeld.nl", locale: "nl", template: logInLetter, props: { name: "Noor", href: "http://hier.test/" }, at: after(here.clock.now(), { minutes: -5 }) }));
  return id ?? "";
}

/** Two mails to many that were put together, with the batch's own job. */
async function batch(): Promise<string> {
  const tenantId = here.tenant.id;
  const mails = [randomUUID(), randomUUID()];
  await here.db.mailMessage.createMany({ data: mails.map((id) => ({ tenantId, id, template: "edition", recipient: `${id}@voorbeeld.nl`, subject: "Wijkblad", html: "<p>Nieuws</p>", plain: "Nieuws", headers: { "List-Unsubscribe": "<http://hier.test/>" } })) });
  await gather(here.db, mails[0] ?? "", { from: "post@samen.example", clock: here.clock });
  const { id } = await here.db.mailBatch.findFirstOrThrow({ where: { tenantId } });
  return id;
}

async function stale(): Promise<{ photoId: string; fresh: string }> {
  const tenantId = here.tenant.id;
  const now = here.clock.now();
  const { accountId } = await someone(here, "noor@voorbeeld.nl");
  await someone(here, "nieuw@voorbeeld.nl", { confirmed: false });
  await here.db.account.create({ data: { tenantId, email: "nooit@voorbeeld.nl", name: "Nooit Bevestigd", createdAt: after(now, { days: -15 }) } });
  await here.db.session.create({ data: { tenantId, id: randomUUID(), accountId, expiresAt: after(now, { minutes: -1 }) } });
  await here.db.transact((tx) => issueToken(tx, { tenantId, accountId, purpose: "log-in", at: after(now, { days: -2 }) }));
  const photo = (createdAt: Date) => here.db.media.create({ data: { tenantId, ownerId: accountId, width: 1, height: 1, widths: [1], createdAt } });
  const old = await photo(after(now, { days: -2 }));
  const fresh = await photo(now);
  for (const { id } of [old, fresh]) await putFile(tenantId, id, "1.webp", new Uint8Array([1]));
  return { photoId: old.id, fresh: fresh.id };
}

/** A decision that its author is to hear of. */
async function toldDecision(): Promise<unknown> {
  const tenantId = here.tenant.id;
  const { accountId } = await someone(here, "schrijver@voorbeeld.nl");
  const caseId = await caseAbout(accountId, after(here.clock.now(), { hours: 1 }));
  const batchId = randomUUID();
  await here.db.moderationDecision.create({ data: { tenantId, batchId, caseId, subject: "profile", subjectId: accountId, kind: "warn", foundBy: "own-look", ground: "house-rules", rule: "kind", facts: "Je scheldt.", authorId: accountId, at: here.clock.now() } });
  return { tenantId, caseId, batchId };
}

/** A request for help for which it is time for something, and somebody who can help. */
async function request(due: { dueAt: Date } | { remindAt: Date }): Promise<string> {
  const tenantId = here.tenant.id;
  const at = here.clock.now();
  await here.db.tenantModule.create({ data: { tenantId, moduleId: "help", enabled: true } });
  const [asker, helper] = [await someone(here, "vraagt@voorbeeld.nl"), await someone(here, "helpt@voorbeeld.nl", { name: "Bram Buur" })];
  const item = async (authorId: string, kind: string) => (await here.db.item.create({ data: { tenantId, kind, authorId, slug: "hulp", title: "Wie helpt?", status: "published", wholeTown: true, publishedAt: at, idempotencyKey: randomUUID() } })).id;
  const help = { tenantId, skills: ["garden"], neighbourhoodId: here.river };
  await here.db.help.create({ data: { ...help, itemId: await item(helper.accountId, "helpOffer"), side: "offer" } });
  const asked = await here.db.help.create({ data: { ...help, itemId: await item(asker.accountId, "helpRequest"), side: "ask", begunAt: at, ...due } });
  return asked.itemId;
}

/** A case that waits too long, somebody who can decide about it, and somebody whose time of not writing is over. */
async function lateCase(): Promise<void> {
  const tenantId = here.tenant.id;
  const now = here.clock.now();
  const { accountId } = await someone(here, "schrijver@voorbeeld.nl");
  const team = await someone(here, "team@voorbeeld.nl", { name: "Rob Tuinhek" });
  await here.db.accountRole.create({ data: { tenantId, accountId: team.accountId, role: "moderator" } });
  await caseAbout(accountId, after(now, { hours: -1 }));
  const { id: decisionId } = await here.db.moderationDecision.create({ data: { tenantId, batchId: randomUUID(), subject: "profile", subjectId: accountId, kind: "mute", foundBy: "own-look", ground: "house-rules", rule: "kind", facts: "Je scheldt.", authorId: accountId, until: now, at: after(now, { days: -7 }) } });
  await here.db.accountRestriction.create({ data: { tenantId, accountId, kind: "mute", decisionId, since: after(now, { days: -7 }), until: now } });
}

async function caseAbout(accountId: string, dueAt: Date): Promise<string> {
  const { id } = await here.db.moderationCase.create({ data: { tenantId: here.tenant.id, subject: "profile", accountId, authorId: accountId, wholeTown: true, openedAt: after(dueAt, { days: -1 }), dueAt } });
  return id;
}

/** All that a job of ours may change in a town. */
async function state(town: TestTown): Promise<unknown> {
  const where = { tenantId: town.tenant.id };
  return {
    help: await town.db.help.findMany({ where, orderBy: { itemId: "asc" } }),
    vacancies: await town.db.vacancy.findMany({ where, orderBy: { itemId: "asc" } }),
    helpMatches: await town.db.helpMatch.findMany({ where, orderBy: { id: "asc" } }),
    helpSteps: await town.db.helpStep.findMany({ where, orderBy: [{ itemId: "asc" }, { step: "asc" }] }),
    mail: await town.db.mailMessage.findMany({ where, orderBy: { id: "asc" } }),
    notifications: await town.db.notification.findMany({ where, orderBy: { id: "asc" } }),
    editions: await town.db.edition.findMany({ where, orderBy: { accountId: "asc" } }),
    accounts: await town.db.account.findMany({ where, orderBy: { id: "asc" } }),
    sessions: await town.db.session.findMany({ where, orderBy: { id: "asc" } }),
    tokens: await town.db.loginToken.findMany({ where, orderBy: { id: "asc" } }),
    jobs: await town.db.job.findMany({ where, select: { name: true, onceKey: true }, orderBy: { onceKey: "asc" } }),
    rules: await town.db.moderationRule.findMany({ where, orderBy: { id: "asc" } }),
    model: await town.db.moderationModel.findMany({ where }),
    lessons: await town.db.moderationLesson.findMany({ where, orderBy: { decisionId: "asc" } }),
    cases: await town.db.moderationCase.findMany({ where, orderBy: { id: "asc" } }),
    restrictions: await town.db.accountRestriction.findMany({ where, orderBy: { id: "asc" } }),
    steps: await town.db.moderationStep.findMany({ where, orderBy: { id: "asc" } }),
    media: await town.db.media.findMany({ where, orderBy: { id: "asc" } }),
    occurrences: await town.db.eventOccurrence.findMany({ where, orderBy: [{ itemId: "asc" }, { recurrence: "asc" }] }),
    registrations: (await town.db.eventRegistration.findMany({ where, orderBy: { id: "asc" } })).map(({ remindedAt, status }) => ({ remindedAt, status })),
    domains: await town.db.tenantDomain.findMany({ where, orderBy: { hostname: "asc" } }),
    platformMail: await platformDb().platformMail.findMany({ orderBy: { id: "asc" } }),
    bookings: await platformDb().workshopBooking.findMany({ orderBy: { id: "asc" } }),
    shared: await platformDb().impactShared.findMany({ orderBy: { sharedId: "asc" } }),
    demos: await platformDb().demoRequest.findMany({ orderBy: { id: "asc" } }),
    calendars: await town.db.calendarSource.findMany({ where, orderBy: { id: "asc" } }),
  };
}

/** Does a job as a worker does, without the queue in between. */
async function perform(name: string, payload: unknown): Promise<void> {
  const job = jobs.find((each) => each.name === name);
  const work = { clock: here.clock, log: pino({ level: "silent" }), signal: new AbortController().signal, requestId: "test-request" };
  if (job?.site === "town") await job.run(payload, { ...work, db: here.db });
  else await job?.run(payload, work);
}

const OF_THE_PLATFORM: ReadonlySet<string> = new Set(["mail.deliver-platform", "workshops.remind", "tenancy.tend-demos", "impact.share"]);

test.each(jobs.map((job) => job.name))("%s done twice changes nothing more", async (name) => {
  const sample = samples[name];
  if (!sample) throw new Error(`Give ${name} a sample here.`);
  const data = await sample();
  const elsewhere = await state(there);
  const before = await state(here);
  await perform(name, data);
  const once = await state(here);
  expect(once).not.toEqual(before);
  await perform(name, data);
  expect(await state(here)).toEqual(once);
  // Planning asks every town, and what is the platform's is nobody's.
  if (!OF_THE_PLATFORM.has(name) && name !== "editions.plan" && name !== "moderation.watch-all" && name !== "agenda.keep-all" && name !== "vacancies.keep-all") expect(await state(there)).toEqual(elsewhere);
});

test("housekeeping removes what is past its time, files included, and nothing else", async () => {
  const { photoId, fresh } = await stale();
  await perform("housekeeping.expire", { tenantId: null });
  const where = { tenantId: here.tenant.id };
  expect((await here.db.account.findMany({ where, orderBy: { email: "asc" } })).map(({ email }) => email)).toEqual(["nieuw@voorbeeld.nl", "noor@voorbeeld.nl"]);
  expect(await here.db.session.count({ where })).toBe(0);
  expect(await here.db.loginToken.count({ where })).toBe(0);
  expect((await here.db.media.findMany({ where })).map(({ id }) => id)).toEqual([fresh]);
  expect(await findFile(here.tenant.id, photoId, "1.webp")).toBeUndefined();
  const kept = await findFile(here.tenant.id, fresh, "1.webp");
  expect(kept).toBeDefined();
});

test("no job takes a payload without its town", async () => {
  for (const { name } of jobs) await expect(perform(name, {})).rejects.toThrow();
});
