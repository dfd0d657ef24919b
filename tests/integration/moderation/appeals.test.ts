import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { changePost } from "#app/modules/posts/commands.server.ts";
import { postForm } from "#app/modules/posts/forms.ts";
import { after } from "#app/platform/clock.ts";
import { findItem } from "#app/platform/content/item.server.ts";
import { objectAsAuthor, objectAsReporter } from "#app/platform/moderation/appeals/file-appeal.server.ts";
import { judge } from "#app/platform/moderation/appeals/judge.server.ts";
import { judgesOf } from "#app/platform/moderation/appeals/judges.server.ts";
import { findAppeal } from "#app/platform/moderation/appeals/appeal.server.ts";
import type { Choice } from "#app/platform/moderation/decisions/choice.ts";
import { casePage } from "#app/platform/moderation/cases/case-page.server.ts";
import { decidedAbout } from "#app/platform/moderation/decisions/decided-about.server.ts";
import { decide } from "#app/platform/moderation/decisions/decide.server.ts";
import { undo } from "#app/platform/moderation/decisions/undo.server.ts";
import { inboxPage } from "#app/platform/notify/inbox.server.ts";
import { eraseProcess, processOf } from "#app/platform/moderation/privacy/own-process.server.ts";
import { findReport } from "#app/platform/moderation/reports/find-report.server.ts";
import { findStatement } from "#app/platform/moderation/statements/read.server.ts";
import type { Statement } from "#app/platform/moderation/statements/statement.ts";
import { tellDecided } from "#app/platform/moderation/statements/tell.server.ts";
import { approved, caseAbout, chosen, clearDesk, decided, later, lookAgain, mailTo, minutes, postOf, reportOf } from "../../setup/moderation.ts";
import { twoTowns, type PersonKey, type TestTown } from "../../setup/towns.ts";

let here: TestTown;
let there: TestTown;
beforeEach(async () => {
  [here, there] = await twoTowns();
  await clearDesk(here, there);
});

const DAY = 24 * 60;
const input = () => ({ key: randomUUID(), body: "Ik bedoelde het als grap, en hij ook." });
const filing = (count: number) => ({ db: here.db, tenant: here.tenant, at: minutes(count), requestId: "object" });
const fair = { outcome: "overturned", answer: "Het was inderdaad een grap onder vrienden." } as const;
const firm = { outcome: "upheld", answer: "Een scheldwoord blijft een scheldwoord." } as const;

async function one<T>(rows: Promise<readonly T[]>): Promise<T> {
  const [row] = await rows;
  if (row === undefined) throw new Error("there is none");
  return row;
}

async function objected(made: Partial<Choice> = {}, by: PersonKey = "connector", which = 0) {
  const { item, caseId } = await caseAbout(here);
  const { statements } = await decided(here, caseId, chosen(made), by);
  const decision = await one(Promise.resolve(statements.slice(which)));
  expect(await objectAsAuthor(filing(30), decision, input())).toEqual({ ok: true });
  const { id } = await one(here.db.moderationAppeal.findMany({ where: { tenantId: here.tenant.id, decisionId: decision.id } }));
  return { item, caseId, decision, appealId: id };
}

describe("whoever judges", () => {
  it("reads the text as it was decided about, also where the objection is to what its author got, until it is erased", async () => {
    const { item, decision } = await objected({ measure: "warn", note: "Tweede keer." }, "connector", 1);
    expect(decision.kind).toBe("warn");
    const now = await findItem(here.db, here.tenant.id, item.id);
    const form = { key: randomUUID(), title: "Iets liefs", body: "Mijn buurman is aardig.", scope: "neighbourhoods", neighbourhoods: [here.neighbourhoods.centrum], version: String(now?.version) };
    expect(await changePost(later(here, "neighbour", 40), now ?? item, postForm.parse(form))).toMatchObject({ ok: true });
    expect(await decidedAbout(here.db, here.tenant.id, decision)).toEqual({ text: { title: item.title, body: item.body }, note: "Tweede keer." });
    expect((await processOf(here.db, item.authorId))["decisions"]).toMatchObject([{ text: { body: item.body } }, { text: null }]);
    await here.db.transact((tx) => eraseProcess(tx, here.tenant.id, item.authorId));
    expect(await decidedAbout(here.db, here.tenant.id, decision)).toEqual({ text: null, note: null });
  });
});

const statusOf = async (id: string) => (await findItem(here.db, here.tenant.id, id))?.status;

describe("objecting", () => {
  it("is once, within six months, with a receipt", async () => {
    const { decision } = await objected();
    expect(await objectAsAuthor(filing(40), decision, input())).toEqual({ ok: false, reason: "already" });
    expect((await mailTo(here, here.people.neighbour.email)).map(({ template }) => template)).toEqual(["moderation.appeal-received"]);
    const { caseId } = await caseAbout(here);
    const { statements } = await decided(here, caseId, chosen());
    const next = await one(Promise.resolve(statements));
    expect(await objectAsAuthor(filing(190 * DAY), next, input())).toEqual({ ok: false, reason: "too-late" });
    expect(await objectAsAuthor(filing(180 * DAY), next, input())).toEqual({ ok: true });
  });

  it("with the same form twice, or at the same moment, is once", async () => {
    const { caseId } = await caseAbout(here);
    const { statements } = await decided(here, caseId, chosen());
    const decision = await one(Promise.resolve(statements));
    const same = input();
    expect(await Promise.all([objectAsAuthor(filing(1), decision, same), objectAsAuthor(filing(1), decision, same)])).toEqual([{ ok: true }, { ok: true }]);
    expect(await here.db.moderationAppeal.count({ where: { tenantId: here.tenant.id, decisionId: decision.id } })).toBe(1);
    expect(await mailTo(here, here.people.neighbour.email)).toHaveLength(1);
  });

  it("is not possible to what gives something, or was taken back", async () => {
    const { caseId } = await caseAbout(here);
    const { statements } = await decided(here, caseId, approved);
    expect(await objectAsAuthor(filing(1), await one(Promise.resolve(statements)), input())).toEqual({ ok: false, reason: "nothing-to-object" });
    const other = await caseAbout(here);
    const taken = await decided(here, other.caseId, chosen());
    await undo(later(here, "connector", 1), taken.batchId);
    const undone = await findStatement(here.db, here.tenant.id, taken.statements[0]?.id ?? "");
    expect(undone && (await objectAsAuthor(filing(2), undone, input()))).toEqual({ ok: false, reason: "nothing-to-object" });
  });
});

describe("judging", () => {
  it("is for somebody else: not who decided, not the author, not residents, and the database says so too", async () => {
    const { appealId, decision } = await objected({}, "moderator");
    const reason = async (who: PersonKey, town = here) => {
      const result = await judge(later(town, who, 60), appealId, firm);
      return result.ok ? "judged" : result.reason;
    };
    expect(await reason("moderator")).toBe("first-decider");
    expect(await reason("neighbour")).toBe("own");
    expect(await reason("resident")).toBe("not-allowed");
    // There is an admin, so connectors are not asked.
    expect(await reason("connector")).toBe("not-allowed");
    expect(await reason("admin", there)).toBe("gone");
    await expect(here.db.moderationAppeal.updateMany({ where: { tenantId: here.tenant.id, decisionId: decision.id }, data: { outcome: "upheld", decidedAt: minutes(60), decidedBy: here.people.moderator.accountId, answer: "Nee." } })).rejects.toThrow();
    expect(await reason("admin")).toBe("judged");
    expect(await reason("admin")).toBe("decided");
  });

  it("is for connectors where nobody else is left, and for nobody where there is nobody", async () => {
    const { appealId } = await objected({}, "moderator");
    const appeal = await findAppeal(here.db, here.tenant.id, appealId);
    if (!appeal) throw new Error("no appeal");
    const names = async (record: typeof appeal) => (await judgesOf(here.db, here.tenant.id, record)).map(({ accountId }) => accountId);
    expect(await names(appeal)).toEqual([here.people.admin.accountId]);
    const withoutAdmin = { ...appeal, accountId: here.people.admin.accountId };
    expect(await names(withoutAdmin)).toEqual([here.people.connector.accountId]);
    expect(await names({ ...withoutAdmin, authorId: here.people.connector.accountId })).toEqual([]);
    expect(await names({ ...withoutAdmin, wholeTown: false, neighbourhoodIds: [here.neighbourhoods.zuid] })).toEqual([]);
  });

  it("that agrees with the decision leaves all as it is, and says why", async () => {
    const { item, decision, appealId } = await objected();
    expect(await judge(later(here, "moderator", 60), appealId, firm)).toEqual({ ok: true, caseId: undefined });
    expect(await statusOf(item.id)).toBe("hidden");
    expect((await inboxPage(here.db, here.tenant, here.people.neighbour.accountId, { size: 1 })).tellings).toMatchObject([{ kind: "appeal-answer", path: `/besluit/${decision.id}` }]);
    const mail = (await mailTo(here, here.people.neighbour.email)).at(-1);
    expect(mail).toMatchObject({ template: "moderation.appeal-answered" });
    expect(mail?.plain).toContain(firm.answer);
    expect(mail?.plain).toContain("Een mens heeft dit besloten");
  });

  it.each<[Partial<Choice>, number]>([[{ content: "hide" }, 0], [{ content: "remove" }, 0], [{ content: "request-edit" }, 0]])("that does not agree brings back what %o took away", async (made, which) => {
    const { item, caseId, decision, appealId } = await objected(made, "connector", which);
    const results = await Promise.all([judge(later(here, "moderator", 60), appealId, fair), judge(later(here, "admin", 60), appealId, fair)]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await statusOf(item.id)).toBe("published");
    expect(await here.db.moderationCase.findFirst({ where: { tenantId: here.tenant.id, id: caseId }, select: { status: true } })).toEqual({ status: "closed" });
    const restored = await one(here.db.moderationDecision.findMany({ where: { tenantId: here.tenant.id, undoes: decision.id } }));
    expect(restored.kind).toBe("restore");
    // The classifier hears of it.
    expect(await here.db.domainEvent.count({ where: { tenantId: here.tenant.id, name: "case.decided", payload: { path: ["decisionId"], equals: restored.id } } })).toBe(1);
    expect((await here.db.moderationStep.findMany({ where: { tenantId: here.tenant.id, caseId }, orderBy: { at: "asc" } })).map(({ what }) => what)).toEqual(["opened", "decided", "appealed", "appeal-decided"]);
  });

  it.each(["mute-7", "block"] as const)("that does not agree lifts a %s, and leaves the text as it is", async (measure) => {
    const { item, decision, appealId } = await objected({ measure }, "connector", 1);
    expect(["mute", "block"]).toContain(decision.kind);
    await judge(later(here, "admin", 60), appealId, fair);
    expect(await here.db.accountRestriction.findMany({ where: { tenantId: here.tenant.id, decisionId: decision.id }, select: { liftedAt: true } })).toEqual([{ liftedAt: minutes(60) }]);
    expect(await statusOf(item.id)).toBe("hidden");
  });

  it("keeps whoever was wrong from deciding about it again, and the log says what became of it", async () => {
    const { item, caseId, appealId } = await objected();
    await judge(later(here, "moderator", 60), appealId, fair);
    const again = await lookAgain(here, item, 90);
    expect((await decide(later(here, "connector", 91), [{ id: again }], chosen())).skipped).toEqual([{ caseId: again, reason: "decided-before" }]);
    expect(await casePage(here.db, here.people.moderator, again, minutes(91))).toMatchObject({ objectionWon: true, barred: null });
    const closed = await casePage(here.db, here.people.moderator, caseId, minutes(91));
    expect(closed?.log.map(({ what, detail }) => [what, detail.content, detail.rule, detail.outcome])).toEqual([
      ["opened", undefined, undefined, undefined],
      ["decided", "hide", "kind", undefined],
      ["appealed", undefined, undefined, undefined],
      ["appeal-decided", undefined, undefined, "overturned"],
    ]);
    expect(closed).toMatchObject({ objectionWon: false, decisions: [{ kind: "hide", rule: "kind", facts: "Je noemt je buurman een sukkel.", decidedByName: here.people.connector.name, undone: true }] });
    const undone = await objected();
    await decided(here, await lookAgain(here, undone.item, 35), approved, "connector", 36);
    expect(await casePage(here.db, here.people.admin, await lookAgain(here, undone.item, 37), minutes(38))).toMatchObject({ objectionWon: false });
  });

  it("leaves what was decided anew since", async () => {
    const { item, decision, appealId } = await objected();
    const again = await lookAgain(here, item, 35);
    await decided(here, again, chosen({ content: "remove" }), "admin", 40);
    await judge(later(here, "moderator", 60), appealId, fair);
    expect(await statusOf(item.id)).toBe("removed");
    expect(await findStatement(here.db, here.tenant.id, decision.id)).toMatchObject({ undone: true });
  });

  it("that is right after a report tells the reporter, who cannot object to that again", async () => {
    const item = await postOf(here);
    const { receipt, caseId } = await reportOf(here, "resident", `berichten/${item.id}`);
    const { statements } = await decided(here, caseId, chosen());
    const decision = await one(Promise.resolve(statements));
    await objectAsAuthor(filing(30), decision, input());
    const { id } = await one(here.db.moderationAppeal.findMany({ where: { tenantId: here.tenant.id, decisionId: decision.id } }));
    await judge(later(here, "admin", 60), id, fair);
    const restored = await one(here.db.moderationDecision.findMany({ where: { tenantId: here.tenant.id, undoes: decision.id } }));
    await tellDecided(here.tenant.id, { caseId, batchId: restored.batchId }, { clock: { now: () => minutes(61) }, requestId: "tell" });
    const report = await findReport(here.db, here.tenant.id, receipt, minutes(62), "Europe/Amsterdam");
    expect(report).toMatchObject({ state: "not-acted", objectUntil: null });
    expect((await mailTo(here, here.people.resident.email)).map(({ template }) => template)).toEqual(["moderation.receipt", "moderation.report-told"]);
    expect((await inboxPage(here.db, here.tenant, here.people.resident.accountId, { size: 1 })).tellings).toMatchObject([{ kind: "report-outcome", path: `/melding/${receipt}` }]);
    expect((await mailTo(here, here.people.resident.email)).at(-1)?.plain).toContain("mag dus toch");
  });
});

describe("whoever reported something", () => {
  async function leftAsItIs(): Promise<{ receipt: string; decision: Statement; itemId: string }> {
    const item = await postOf(here);
    const { receipt, caseId } = await reportOf(here, "visitor", `berichten/${item.id}`, { email: "melder@post.example" });
    const { statements } = await decided(here, caseId, approved);
    return { receipt, decision: await one(Promise.resolve(statements)), itemId: item.id };
  }
  const reportAt = async (receipt: string, count: number) => one(Promise.resolve([await findReport(here.db, here.tenant.id, receipt, minutes(count), "Europe/Amsterdam")].flatMap((found) => found ?? [])));

  it("objects with their code once it was decided, and when they are right a second person decides anew", async () => {
    const { receipt, decision, itemId } = await leftAsItIs();
    expect(await objectAsReporter(filing(5), await reportAt(receipt, 5), decision, input())).toEqual({ ok: false, reason: "nothing-to-object" });
    expect(await objectAsReporter(filing(30), await reportAt(receipt, 30), decision, input())).toEqual({ ok: true });
    expect(await objectAsReporter(filing(31), await reportAt(receipt, 31), decision, input())).toEqual({ ok: false, reason: "already" });
    const { id } = await one(here.db.moderationAppeal.findMany({ where: { tenantId: here.tenant.id, decisionId: decision.id } }));
    expect(await judge(later(here, "connector", 60), id, fair)).toMatchObject({ ok: false });
    const judged = await judge(later(here, "moderator", 60), id, fair);
    const caseId = judged.ok ? (judged.caseId ?? "") : "";
    expect(await reportAt(receipt, 61)).toMatchObject({ state: "again", appeal: { outcome: "overturned" } });
    // That it was fine is taken back, and with it what was learnt of that.
    expect(await here.db.moderationDecision.count({ where: { tenantId: here.tenant.id, undoes: decision.id } })).toBe(1);
    // Whoever decided first does not decide again, though the judge lets it lie.
    expect((await decide(later(here, "connector", 26 * 60), [{ id: caseId }], approved)).skipped[0]?.reason).toBe("decided-before");
    const { tell } = await decided(here, caseId, chosen(), "moderator", 62);
    await tell();
    expect(await statusOf(itemId)).toBe("hidden");
    expect(await reportAt(receipt, 75)).toMatchObject({ state: "acted" });
    expect((await mailTo(here, "melder@post.example")).map(({ template }) => template)).toEqual(["moderation.receipt", "moderation.appeal-received", "moderation.appeal-answered", "moderation.report-told"]);
  });

  it("cannot object when the team acted, or too late", async () => {
    const { receipt, decision } = await leftAsItIs();
    const report = await reportAt(receipt, 30);
    expect(report.objectUntil && after(report.objectUntil, { days: -170 }) > minutes(0)).toBe(true);
    expect(await objectAsReporter(filing(200 * DAY), report, decision, input())).toEqual({ ok: false, reason: "too-late" });
    expect(await objectAsReporter(filing(30), { ...report, state: "acted" }, decision, input())).toEqual({ ok: false, reason: "nothing-to-object" });
  });
});
