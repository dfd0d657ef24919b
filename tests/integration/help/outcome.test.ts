import { beforeEach, describe, expect, it } from "vitest";
import { helpFigures, waitingRequests } from "#app/modules/help/figures.server.ts";
import { outcomeForm } from "#app/modules/help/forms.ts";
import { expireHelp } from "#app/modules/help/expire.server.ts";
import { openOutcomeWord, outcomeLink } from "#app/modules/help/outcome-link.server.ts";
import { reopen, sayOutcome } from "#app/modules/help/outcome.server.ts";
import { requestKind } from "#app/modules/help/help.item.server.ts";
import { helpPersonalData } from "#app/modules/help/personal-data.server.ts";
import { helpPage } from "#app/modules/help/queries.server.ts";
import { stoppedClock } from "#app/platform/clock.ts";
import { findItem, type ItemRecord } from "#app/platform/content/item.server.ts";
import { search } from "#app/platform/search/search.server.ts";
import { helpUntil, newOffer, newRequest, toldPeople } from "../../setup/help.ts";
import { acting, NOW, twoTowns, VIEW, type PersonKey, type TestTown } from "../../setup/towns.ts";

let here: TestTown;
let there: TestTown;
beforeEach(async () => {
  [here, there] = await twoTowns();
  for (const { db, tenant } of [here, there]) {
    const tenantId = tenant.id;
    await db.item.deleteMany({ where: { tenantId } });
    await db.notification.deleteMany({ where: { tenantId } });
    await db.mailMessage.deleteMany({ where: { tenantId } });
    await db.job.deleteMany({ where: { tenantId } });
  }
});

const by = (at = NOW) => ({ saidBy: "mail", actorId: null, at: new Date(at), requestId: "r" }) as const;
const said = (item: ItemRecord, outcome: "matched" | "not-found" | "not-needed", more: { helper?: string; way?: "elsewhere"; thanks?: string } = {}, at = NOW) => sayOutcome(here.db, here.tenant, item, { outcome, thanks: "", ...more }, by(at));
const statusOf = async ({ id }: ItemRecord) => (await findItem(here.db, here.tenant.id, id))?.status;
const outcomeOf = ({ id }: ItemRecord) => here.db.helpOutcome.findFirst({ where: { tenantId: here.tenant.id, itemId: id } });
/** Somebody said yes to a request. */
const yes = (item: ItemRecord, at = NOW, who: PersonKey = "neighbour") =>
  here.db.transact(async (tx) => {
    const tenantId = here.tenant.id;
    await tx.helpMatch.create({ data: { tenantId, askedItemId: item.id, askerId: item.authorId, helperId: here.people[who].accountId, answer: "yes", answeredAt: new Date(at), createdAt: new Date(at) } });
    await tx.help.updateMany({ where: { tenantId, itemId: item.id }, data: { answeredAt: new Date(at), dueAt: null } });
  });

describe("how it went", () => {
  it("ends the request, takes it out of every list, and tells and thanks who helped", async () => {
    const request = await newRequest(here);
    await yes(request);
    await said(request, "matched", { helper: here.people.neighbour.accountId });
    expect(await statusOf(request)).toBe("withdrawn");
    expect((await helpPage(here.db, { side: "ask", size: 9 }, VIEW)).cards).toEqual([]);
    expect((await search(here.db, { typed: "boodschappen", kinds: ["helpRequest"], page: 0, size: 9 }, VIEW)).cards).toEqual([]);
    await said(request, "matched", { thanks: "Wat lief!" });
    expect(await outcomeOf(request)).toMatchObject({ outcome: "matched", way: "neighbour", helperId: here.people.neighbour.accountId, thanks: "Wat lief!", saidBy: "mail" });
    expect((await toldPeople(here)).filter((line) => line.startsWith("neighbour"))).toEqual(['neighbour taking-part: Truus is geholpen met “Wie haalt mijn boodschappen?”. Fijn dat je meehielp', 'neighbour taking-part: Truus zegt over “Wie haalt mijn boodschappen?”: Wat lief!']);
  });

  it("thanks the one who helped, and tells the others that it is over", async () => {
    const request = await newRequest(here);
    await yes(request);
    await yes(request, NOW, "editor");
    await said(request, "matched", { helper: here.people.neighbour.accountId, thanks: "Dank voor alles met mijn been." });
    expect((await toldPeople(here)).filter((line) => line.startsWith("neighbour"))).toEqual(['neighbour taking-part: Truus zegt over “Wie haalt mijn boodschappen?”: Dank voor alles met mijn been.']);
    expect((await toldPeople(here)).filter((line) => line.startsWith("editor"))).toEqual(['editor taking-part: Truus is geholpen met “Wie haalt mijn boodschappen?”. Fijn dat je meehielp']);
  });

  it("keeps a thank-you for one of several until it is said who helped", async () => {
    const request = await newRequest(here);
    await yes(request);
    await yes(request, NOW, "editor");
    await said(request, "matched", { thanks: "Dank voor alles met mijn been." });
    expect((await toldPeople(here)).filter((line) => line.includes("been"))).toEqual([]);
    await said(request, "matched", { helper: here.people.editor.accountId });
    await said(request, "matched", { helper: here.people.editor.accountId });
    expect((await toldPeople(here)).filter((line) => line.includes("been"))).toEqual(['editor taking-part: Truus zegt over “Wie haalt mijn boodschappen?”: Dank voor alles met mijn been.']);
  });

  it("gives the longest thank-you on whole, and takes no longer one", async () => {
    const thanks = "b".repeat(200);
    expect(outcomeForm.safeParse({ outcome: "matched", thanks }).success).toBe(true);
    expect(outcomeForm.safeParse({ outcome: "matched", thanks: `${thanks}b` }).success).toBe(false);
    const request = await newRequest(here, { title: "Een heel lange vraag over boodschappen en nog veel meer, die niet op een regel past" });
    await yes(request);
    await said(request, "matched", { thanks });
    expect((await toldPeople(here)).at(-1)).toContain(thanks);
  });

  it("said twice is said once, and names no helper who did not offer", async () => {
    const request = await newRequest(here);
    await Promise.all([said(request, "matched", { helper: here.people.neighbour.accountId }), said(request, "matched", { helper: here.people.neighbour.accountId })]);
    expect(await outcomeOf(request)).toMatchObject({ outcome: "matched", way: null, helperId: null });
    expect(await here.db.auditEvent.count({ where: { tenantId: here.tenant.id, action: "help.ended", subjectId: request.id } })).toBe(1);
  });

  it("may turn out otherwise than was said", async () => {
    const request = await newRequest(here);
    await yes(request);
    await said(request, "matched", { helper: here.people.neighbour.accountId });
    await said(request, "not-needed");
    expect(await outcomeOf(request)).toMatchObject({ outcome: "not-needed", way: null, helperId: null });
  });

  it("tells who offered that it was not found, where that is so", async () => {
    const request = await newRequest(here);
    await yes(request);
    await said(request, "not-found");
    expect((await toldPeople(here)).at(-1)).toBe('neighbour taking-part: We zoeken niet verder bij “Wie haalt mijn boodschappen?”. Fijn dat je wilde helpen');
  });

  it("is opened again by its author, and looked for anew", async () => {
    const request = await newRequest(here);
    await helpUntil(here, NOW);
    await said(request, "not-needed");
    const ended = await findItem(here.db, here.tenant.id, request.id);
    if (!ended) throw new Error("gone");
    expect(await reopen(acting(here, "neighbour"), ended)).toBeUndefined();
    expect(await reopen(acting(here, "resident"), ended)).toBe("published");
    expect(await outcomeOf(request)).toBeNull();
    expect(await here.db.help.findFirst({ where: { tenantId: here.tenant.id, itemId: request.id } })).toMatchObject({ endedAt: null, dueAt: new Date(NOW) });
  });

  it("counts who offered before it was opened again: they hear of it, and the others are asked anew, without saying that nobody helped", async () => {
    await newOffer(here);
    const request = await newRequest(here);
    await helpUntil(here, NOW);
    await yes(request, NOW, "editor");
    await said(request, "not-needed");
    await newOffer(here, { who: "moderator" });
    const ended = await findItem(here.db, here.tenant.id, request.id);
    if (!ended) throw new Error("gone");
    const later = "2026-11-25T08:00:00Z";
    expect(await reopen(acting(here, "resident", stoppedClock(later)), ended)).toBe("published");
    await here.db.notification.deleteMany({ where: { tenantId: here.tenant.id } });
    for (let time = 0; time < 2; time++) await requestKind.appeared?.({ db: here.db, tenant: here.tenant, itemId: request.id, at: new Date(later), requestId: "r" });
    await helpUntil(here, "2026-11-25T20:00:00Z");
    const told = await toldPeople(here);
    expect(told).toEqual([
      "editor taking-part: “Wie haalt mijn boodschappen?” staat opnieuw open. Jij bood eerder hulp aan. Kun je nog helpen?",
      expect.stringMatching(/^moderator match: /),
      "resident taking-part: We vroegen een buur of die je kan helpen met “Wie haalt mijn boodschappen?”",
      "connector task: Het is nog niet gelukt met “Wie haalt mijn boodschappen?” in Centrum. Kun jij iets doen?",
      "resident taking-part: We vroegen de buurtverbinder om met je mee te denken over “Wie haalt mijn boodschappen?”",
    ]);
    expect(await here.db.helpStep.findMany({ where: { tenantId: here.tenant.id, itemId: request.id, told: { gt: 0 } }, orderBy: { step: "asc" }, select: { step: true, told: true } })).toEqual([
      { step: 1, told: 1 },
      { step: 3, told: 1 },
    ]);
  });

  it("tells a connector again, its helpers that it is over again, and asks anew how it went, once it was opened again", async () => {
    const request = await newRequest(here);
    await helpUntil(here, NOW);
    await yes(request);
    await said(request, "not-needed");
    const ended = await findItem(here.db, here.tenant.id, request.id);
    if (!ended) throw new Error("gone");
    const later = "2026-11-29T08:00:00Z";
    await reopen(acting(here, "resident", stoppedClock(later)), ended);
    await requestKind.appeared?.({ db: here.db, tenant: here.tenant, itemId: request.id, at: new Date(later), requestId: "r" });
    await helpUntil(here, "2026-12-03T08:00:00Z");
    await said(request, "not-needed");
    const told = await toldPeople(here);
    expect(told.filter((line) => line.startsWith("connector task"))).toHaveLength(2);
    expect(told.filter((line) => line.startsWith("neighbour") && line.includes("niet meer nodig"))).toHaveLength(2);
    expect(await here.db.mailMessage.count({ where: { tenantId: here.tenant.id, template: "help.how-did-it-go" } })).toBe(1);
  });

  it("is told to the team again when it tells of harm", async () => {
    const request = await newRequest(here);
    await said(request, "not-needed");
    await here.db.item.updateMany({ where: { tenantId: here.tenant.id, id: request.id }, data: { body: "Ik wil niet meer leven." } });
    const ended = await findItem(here.db, here.tenant.id, request.id);
    if (!ended) throw new Error("gone");
    expect(await reopen(acting(here, "resident"), ended)).toBe("held");
    expect((await toldPeople(here)).map((line) => line.split(":")[0]).sort()).toEqual(["connector task", "moderator task"]);
  });

  it("stays open when it is opened again after its time was up", async () => {
    const request = await newRequest(here);
    await helpUntil(here, "2027-01-23T08:00:00Z");
    const ended = await findItem(here.db, here.tenant.id, request.id);
    if (!ended) throw new Error("gone");
    const later = "2027-02-01T08:00:00Z";
    expect(await reopen(acting(here, "resident", stoppedClock(later)), ended)).toBe("published");
    await requestKind.appeared?.({ db: here.db, tenant: here.tenant, itemId: request.id, at: new Date(later), requestId: "r" });
    await helpUntil(here, "2027-02-03T08:00:00Z");
    expect(await statusOf(request)).toBe("published");
  });

  it("is opened by the link of its own town alone", () => {
    const id = "0191b2a4-0000-7000-8000-000000000001";
    const word = outcomeLink(here.tenant, id).split("/").at(-1) ?? "";
    expect(openOutcomeWord(here.tenant.id, word)).toBe(id);
    expect(openOutcomeWord(there.tenant.id, word)).toBeUndefined();
    expect(openOutcomeWord(here.tenant.id, `${id}.${"0".repeat(32)}`)).toBeUndefined();
  });
});

describe("a request that nobody speaks of", () => {
  it("is asked about after days, three times, and ends by itself", async () => {
    const request = await newRequest(here);
    await helpUntil(here, "2026-11-28T08:00:00Z");
    const mails = () => here.db.mailMessage.findMany({ where: { tenantId: here.tenant.id, template: "help.how-did-it-go" }, orderBy: { createdAt: "asc" } });
    expect(await mails()).toMatchObject([{ subject: "Ben je geholpen? Je vroeg: Wie haalt mijn boodschappen?", recipient: "resident@buurt.example" }]);
    const [first] = await mails();
    const link = outcomeLink(here.tenant, request.id);
    for (const answer of ["matched", "still", "not-needed"]) expect(first?.plain).toContain(`${link}?antwoord=${answer}`);
    await helpUntil(here, "2027-01-23T07:59:00Z");
    expect(await mails()).toHaveLength(3);
    expect(await statusOf(request)).toBe("published");
    await helpUntil(here, "2027-01-23T08:00:00Z");
    expect(await statusOf(request)).toBe("withdrawn");
    expect(await outcomeOf(request)).toMatchObject({ outcome: "not-found", saidBy: "clock" });
  });

  it.each([
    ["2026-11-26", "2026-11-26T23:00:00.000Z"],
    ["2026-12-01", "2026-12-01T23:00:00.000Z"],
  ])("ends after its last day, %s, on the town's clock", async (until, ends) => {
    const request = await newRequest(here, { until });
    const done = await helpUntil(here, ends);
    expect(done.at(-1)).toBe(`tend ${ends}`);
    expect(await statusOf(request)).toBe("withdrawn");
  });

  it("goes on when the module is on again", async () => {
    const request = await newRequest(here, { until: "2026-11-26" });
    await helpUntil(here, "2026-11-27T12:00:00Z", { ...here.tenant, modules: new Map() });
    expect(await statusOf(request)).toBe("published");
    await helpUntil(here, "2026-11-28T12:00:00Z");
    expect(await statusOf(request)).toBe("withdrawn");
  });

  it("is kept for as long as the town says, and goes with who helped whom", async () => {
    const request = await newRequest(here);
    const open = await newRequest(here);
    await said(request, "matched");
    await expireHelp(here.db, new Date("2027-12-28T08:00:00Z"));
    expect(await statusOf(request)).toBe("withdrawn");
    await expireHelp(here.db, new Date("2027-12-30T08:00:00Z"));
    await expireHelp(here.db, new Date("2027-12-30T08:00:00Z"));
    expect(await statusOf(request)).toBeUndefined();
    expect(await statusOf(open)).toBe("published");
  });
});

describe("the numbers of a town", () => {
  it("count by the town's own months, and how long people waited", async () => {
    // Half past eleven in the evening in Greenwich is the next day, and the next month, here.
    const early = await newRequest(here, { at: "2026-10-31T23:30:00Z" });
    const second = await newRequest(here, { at: "2026-11-03T08:00:00Z" });
    await newRequest(here, { at: "2026-11-04T08:00:00Z" });
    await newRequest(here, { at: "2026-10-31T22:30:00Z", who: "editor" });
    await newOffer(here, { at: "2026-11-05T08:00:00Z" });
    await yes(early, "2026-11-01T01:30:00Z");
    await yes(second, "2026-11-07T08:00:00Z");
    await said(early, "matched", {}, "2026-11-05T08:00:00Z");
    await newRequest(there, { at: "2026-11-03T08:00:00Z" });
    const figures = await helpFigures(here.db, new Date("2026-11-05T12:00:00Z"), "Europe/Amsterdam");
    expect(figures).toEqual([
      { month: "2026-11", requests: 3, offers: 1, connections: 2, matches: 1, medianHours: 49, unanswered: 1 },
      { month: "2026-10", requests: 1, offers: 0, connections: 0, matches: 0, medianHours: null, unanswered: 1 },
    ]);
    expect((await waitingRequests(here.db)).map(({ title }) => title)).toHaveLength(2);
  });
});

describe("somebody's own data", () => {
  it("is handed over, theirs and nobody else's", async () => {
    const request = await newRequest(here);
    await yes(request);
    await said(request, "matched", { helper: here.people.neighbour.accountId, thanks: "Top!" });
    expect(await helpPersonalData.export(here.db, here.people.resident.accountId)).toMatchObject({ asked: [{ side: "ask", skills: ["groceries"], thanks: "Top!" }], matches: [{ as: "asked" }], thanked: [] });
    expect(await helpPersonalData.export(here.db, here.people.neighbour.accountId)).toMatchObject({ asked: [], matches: [{ as: "helped" }], thanked: [{ thanks: "Top!" }] });
    expect(await helpPersonalData.export(there.db, there.people.resident.accountId)).toEqual({ asked: [], matches: [], thanked: [] });
  });
});
