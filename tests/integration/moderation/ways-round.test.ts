import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { itemFor, moveItem } from "#app/platform/content/writing/write-item.server.ts";
import { changePost, writePost } from "#app/modules/posts/commands.server.ts";
import { postForm, type PostInput } from "#app/modules/posts/forms.ts";
import { after } from "#app/platform/clock.ts";
import { findItem, type ItemRecord } from "#app/platform/content/item.server.ts";
import { judge } from "#app/platform/moderation/appeals/judge.server.ts";
import { objectAsAuthor } from "#app/platform/moderation/appeals/file-appeal.server.ts";
import { casePage } from "#app/platform/moderation/cases/case-page.server.ts";
import { claim, handOver, release } from "#app/platform/moderation/cases/claim.server.ts";
import { inboxPage } from "#app/platform/notify/inbox.server.ts";
import { deskTexts } from "#app/platform/moderation/desk/messages/index.ts";
import { defaultWords } from "#app/platform/i18n/words.ts";
import { bringToDesk } from "#app/platform/moderation/cases/own-look.server.ts";
import { choice, type Choice } from "#app/platform/moderation/decisions/choice.ts";
import { decide } from "#app/platform/moderation/decisions/decide.server.ts";
import { undo } from "#app/platform/moderation/decisions/undo.server.ts";
import { standingStatement } from "#app/platform/moderation/statements/read.server.ts";
import type { ModerationSettings } from "#app/platform/moderation/settings.ts";
import { visitor } from "#app/platform/permissions/actor.ts";
import { acting, asOwner, NOW, twoTowns, type PersonKey, type TestTown } from "../../setup/towns.ts";

let here: TestTown;
beforeEach(async () => {
  const [town] = await twoTowns();
  here = town;
  await asOwner(async (client) => {
    for (const table of ["moderation_case", "report", "item", "media", "job"]) await client.query(`delete from ${table} where tenant_id = $1`, [here.tenant.id]);
  });
});

const BSN = "Zijn burgerservicenummer is 111222333.";
const at = (minutes: number) => after(new Date(NOW), { minutes });
const later = (who: PersonKey, minutes: number) => ({ ...acting(here, who), at: at(minutes) });
const chosen = (more: Partial<Choice> = {}): Choice => choice.parse({ content: "hide", rule: "kind", facts: "Je noemt je buurman een sukkel.", ...more });
const fine = choice.parse({ content: "approve" });
const input = (more: Record<string, unknown> = {}): PostInput => postForm.parse({ key: randomUUID(), title: "Over mijn buurman", body: `Hij speelt elke avond trompet ${randomUUID()}.`, scope: "neighbourhoods", neighbourhoods: [here.neighbourhoods.centrum], ...more });

async function now(id: string): Promise<ItemRecord> {
  const item = await findItem(here.db, here.tenant.id, id);
  if (!item) throw new Error("gone");
  return item;
}

async function placed(more: Record<string, unknown> = {}): Promise<ItemRecord> {
  const result = await writePost(acting(here, "neighbour"), input(more));
  return now(result.ok ? result.id : "");
}

const desk = async (item: ItemRecord, who: PersonKey = "moderator") => (await bringToDesk(acting(here, who), { subject: "item", subjectId: item.id, authorId: item.authorId, audience: item.audience })) ?? "";
const change = async (id: string, more: Record<string, unknown>) => {
  const item = await now(id);
  return changePost(acting(here, "neighbour"), item, input({ ...more, version: String(item.version) }));
};
const move = async (id: string, step: "withdraw" | "restore") => moveItem(acting(here, "neighbour"), await now(id), step);
const openCases = () => here.db.moderationCase.findMany({ where: { tenantId: here.tenant.id, status: { not: "closed" } } });
const isPublic = async (id: string) => (await itemFor(here.db, visitor, "post", id)) !== undefined;

/** A neighbour reports it; the case has their name. */
async function report(item: ItemRecord, who: PersonKey): Promise<string> {
  const caseId = await desk(item);
  const { id } = await here.db.report.create({ data: { tenantId: here.tenant.id, itemId: item.id, caseId, reporterId: here.people[who].accountId, reason: "unkind", note: "Zo praat je niet over je buren", idempotencyKey: randomUUID(), createdAt: at(0) } });
  await here.db.moderationCause.create({ data: { tenantId: here.tenant.id, caseId, kind: "report", reportId: id, at: at(0) } });
  return caseId;
}

describe("an author does not get round", () => {
  it.each<Choice["content"]>(["request-edit", "hide", "remove"])("%s by taking the text back and putting it out again", async (content) => {
    const item = await placed();
    await decide(acting(here, "moderator"), [{ id: await desk(item) }], chosen({ content }));
    await move(item.id, "withdraw");
    await move(item.id, "restore");
    expect(await isPublic(item.id)).toBe(false);
    if (content === "request-edit") expect((await openCases()).map(({ status, holds }) => [status, holds])).toEqual([["open", true]]);
  });

  it("the gate by a change and a return in the same moment", async () => {
    const item = await placed();
    await move(item.id, "withdraw");
    const old = await now(item.id);
    await changePost(acting(here, "neighbour"), old, input({ body: BSN, version: String(old.version) }));
    // Their other window still knows the harmless text.
    await moveItem(acting(here, "neighbour"), old, "restore");
    expect((await now(item.id)).status).toBe("held");
  });

  it("a decision by taking away what was reported: it can be hidden all the same, and does not come back", async () => {
    const item = await placed();
    const caseId = await report(item, "resident");
    await move(item.id, "withdraw");
    expect((await decide(acting(here, "moderator"), [{ id: caseId }], chosen())).decided).toEqual([caseId]);
    expect(await move(item.id, "restore")).toBeUndefined();
    expect((await now(item.id)).status).toBe("hidden");
  });

  it("an undo with another text: it waits for a look", async () => {
    const item = await placed();
    const { batchId } = await decide(acting(here, "moderator"), [{ id: await desk(item) }], chosen());
    await change(item.id, { body: "Mijn buurman is een schat." });
    await undo(later("moderator", 5), batchId);
    expect((await now(item.id)).status).toBe("held");
    expect((await openCases()).length).toBe(1);
  });

  it.each<[string, Choice["content"], string]>([
    ["harmless", "hide", "Mijn buurman is een schat."],
    ["that a rule holds", "hide", BSN],
    ["that a rule holds", "request-edit", BSN],
  ])("a won objection with another text, %s, after %s: it waits for a look", async (_what, content, body) => {
    const item = await placed();
    await decide(acting(here, "connector"), [{ id: await desk(item) }], chosen({ content }));
    const statement = await standingStatement(here.db, here.tenant.id, "item", item.id);
    if (!statement) throw new Error("no statement");
    expect(await objectAsAuthor({ ...acting(here, "neighbour"), at: at(20) }, statement, { key: randomUUID(), body: "Dit klopt niet." })).toEqual({ ok: true });
    await change(item.id, { body });
    const appeal = await here.db.moderationAppeal.findFirst({ where: { tenantId: here.tenant.id, decisionId: statement.id } });
    expect(await judge(later("admin", 30), appeal?.id ?? "", { outcome: "overturned", answer: "Je had gelijk." })).toMatchObject({ ok: true });
    expect(await isPublic(item.id)).toBe(false);
    expect((await openCases()).length).toBe(1);
  });

  it("whoever looks, by changing the text in between", async () => {
    const item = await placed();
    const caseId = await desk(item);
    const seen = (await here.db.moderationCase.findFirst({ where: { tenantId: here.tenant.id, id: caseId } }))?.version;
    await change(item.id, { body: "Nu staat er iets heel anders." });
    expect((await decide(acting(here, "moderator"), [{ id: caseId, version: seen }], fine)).skipped[0]?.reason).toBe("changed-meanwhile");
  });

  it("the first look by writing something harmless first, and changing it", async () => {
    const { profile } = here.tenant;
    const moderation: ModerationSettings = { ...profile.moderation, firstPosts: 3 };
    const tenant = { ...here.tenant, profile: { ...profile, moderation } };
    const written = await writePost({ ...acting(here, "neighbour"), tenant }, input());
    const id = written.ok ? written.id : "";
    const [found] = await openCases();
    await decide(acting(here, "moderator"), [{ id: found?.id ?? "" }], fine);
    expect(await isPublic(id)).toBe(true);
    const item = await now(id);
    await changePost({ ...acting(here, "neighbour"), tenant }, item, input({ body: "En nu iets anders.", version: String(item.version) }));
    expect((await now(id)).status).toBe("held");
  });

  it("the gate by what is said of a photo", async () => {
    const photo = await here.db.media.create({ data: { tenantId: here.tenant.id, ownerId: here.people.neighbour.accountId, width: 1, height: 1, widths: [1], createdAt: at(0) }, select: { id: true } });
    const item = await placed({ photos: [{ id: photo.id, alt: BSN }] });
    expect(item.status).toBe("held");
  });

  it("the eyes on photos of new people, by adding them later", async () => {
    const item = await placed();
    expect(await openCases()).toEqual([]);
    const photo = await here.db.media.create({ data: { tenantId: here.tenant.id, ownerId: here.people.neighbour.accountId, width: 1, height: 1, widths: [1], createdAt: at(0) }, select: { id: true } });
    await change(item.id, { photos: [{ id: photo.id, alt: "Een trompet" }] });
    expect((await openCases()).map(({ holds }) => holds)).toEqual([false]);
  });

  it("the connectors of a neighbourhood by moving there: theirs see it from then on", async () => {
    const item = await placed();
    await desk(item);
    await change(item.id, { neighbourhoods: [here.neighbourhoods.zuid] });
    expect((await openCases()).map(({ neighbourhoodIds }) => neighbourhoodIds)).toEqual([[here.neighbourhoods.zuid]]);
  });
});

describe("who has a part in it", () => {
  it("and works at the desk reads of their own text neither who reported it nor what they wrote, and hands it to nobody", async () => {
    const written = await writePost(acting(here, "moderator"), input());
    const item = await now(written.ok ? written.id : "");
    const caseId = await report(item, "resident");
    const view = await casePage(here.db, here.people.moderator, caseId, at(0));
    expect(view).toMatchObject({ barred: "own", reports: [], causes: [], assessment: null });
    expect(await handOver(acting(here, "moderator"), caseId, { to: here.people.admin.accountId, note: "Kijk jij?" })).toEqual({ ok: false, reason: "own" });
    expect(await casePage(here.db, here.people.admin, caseId, at(0))).toMatchObject({ reports: [{ note: "Zo praat je niet over je buren" }] });
  });

  it("because they reported it, does not decide or take it", async () => {
    const caseId = await report(await placed(), "moderator");
    expect((await decide(acting(here, "moderator"), [{ id: caseId }], chosen())).skipped[0]?.reason).toBe("reporter");
    expect(await claim(acting(here, "moderator"), caseId)).toEqual({ ok: false, reason: "reporter" });
    expect((await decide(acting(here, "admin"), [{ id: caseId }], chosen())).decided).toEqual([caseId]);
  });

  it("because they decided before, is refused by the database too", async () => {
    const item = await placed();
    const caseId = await desk(item);
    await here.db.moderationCase.updateMany({ where: { tenantId: here.tenant.id, id: caseId }, data: { barredDecider: here.people.moderator.accountId } });
    expect((await decide(acting(here, "moderator"), [{ id: caseId }], fine)).skipped[0]?.reason).toBe("decided-before");
    await expect(here.db.moderationDecision.create({ data: { tenantId: here.tenant.id, batchId: randomUUID(), caseId, subject: "item", subjectId: item.id, kind: "approve", foundBy: "report", decidedBy: here.people.moderator.accountId, at: at(0) } })).rejects.toThrow();
  });

  it("is named in the log where a case was handed to them, and the same line at the same minute stands there once", async () => {
    const caseId = await report(await placed(), "resident");
    await claim(acting(here, "moderator"), caseId);
    await release(acting(here, "moderator"), caseId);
    await claim(acting(here, "moderator"), caseId);
    await handOver(acting(here, "moderator"), caseId, { to: here.people.admin.accountId, note: "Kijk jij?" });
    const { steps } = deskTexts.in("nl", defaultWords.nl);
    const page = await casePage(here.db, here.people.admin, caseId, at(1));
    const { moderator, admin } = here.people;
    expect(steps.opened(moderator.name, { cause: "report" })).toBe("Iemand meldde dit");
    expect(page?.log.slice(1).map(({ what, actorName, detail }) => steps[what](actorName, detail))).toEqual([`${moderator.name} pakte dit op`, `${moderator.name} gaf dit terug`, `${moderator.name} gaf dit door aan ${admin.name}`]);
    expect((await inboxPage(here.db, here.tenant, admin.accountId, { size: 1 })).tellings).toMatchObject([{ kind: "case-handed", path: `/toezicht/${caseId}` }]);
  });

  it("hears nothing that was said to whoever had the case before", async () => {
    const caseId = await desk(await placed());
    await handOver(acting(here, "moderator"), caseId, { to: here.people.admin.accountId, note: "Alleen voor jou" });
    await claim(later("connector", 25 * 60), caseId);
    expect(await here.db.moderationCase.findFirst({ where: { tenantId: here.tenant.id, id: caseId } })).toMatchObject({ claimedBy: here.people.connector.accountId, handedBy: null, handedNote: null });
  });
});

describe("what is put right in time", () => {
  it("answers an objection by itself", async () => {
    const item = await placed();
    const { batchId } = await decide(acting(here, "moderator"), [{ id: await desk(item) }], chosen());
    const statement = await standingStatement(here.db, here.tenant.id, "item", item.id);
    if (!statement) throw new Error("no statement");
    await objectAsAuthor({ ...acting(here, "neighbour"), at: at(2) }, statement, { key: randomUUID(), body: "Dit klopt niet." });
    await undo(later("moderator", 5), batchId);
    expect(await here.db.moderationAppeal.findFirst({ where: { tenantId: here.tenant.id, decisionId: statement.id } })).toMatchObject({ outcome: "overturned", decidedAt: at(5), decidedBy: null });
  });

  it("tells who reported something that it is gone, when its author took it away and nobody had to act", async () => {
    const item = await placed();
    const caseId = await report(item, "resident");
    await move(item.id, "withdraw");
    await decide(acting(here, "moderator"), [{ id: caseId }], fine);
    expect((await here.db.report.findFirst({ where: { tenantId: here.tenant.id, caseId } }))?.outcome).toBe("gone");
  });
});
