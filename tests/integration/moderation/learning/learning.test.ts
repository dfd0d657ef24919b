import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { after } from "#app/platform/clock.ts";
import { learnAll } from "#app/platform/moderation/classifier/learn.ts";
import { emptyModel, modelSchema, type Model } from "#app/platform/moderation/classifier/model.ts";
import { classifierState, forgetClassifier } from "#app/platform/moderation/learning/classifier-state.server.ts";
import { expireAssessments } from "#app/platform/moderation/learning/expire.server.ts";
import { learnDecision } from "#app/platform/moderation/learning/learn-decision.server.ts";
import { forgetLessonsOf } from "#app/platform/moderation/learning/personal-data.server.ts";
import { readTownVersion } from "#app/platform/tenancy/change-town.server.ts";
import { acting, asOwner, NOW, twoTowns, type TestTown } from "#tests/setup/towns.ts";
import { caseAbout, decided, factsOf, pastText } from "../policy/past.ts";

let here: TestTown;
let there: TestTown;
beforeEach(async () => {
  [here, there] = await twoTowns();
  await asOwner((client) => client.query("delete from moderation_model; delete from moderation_lesson; delete from moderation_facts;"));
});

const now = new Date(NOW);
const GOOD = "Wie wil er soep eten in het buurthuis?";
const BAD = "Rot toch op met je lelijke hond.";

async function modelOf(town: TestTown): Promise<Model> {
  const row = await town.db.moderationModel.findFirst({ where: { tenantId: town.tenant.id } });
  return row ? modelSchema.parse(row.model) : emptyModel();
}

const text = (body: string) => pastText(here, factsOf(body));
const lessons = () => here.db.moderationLesson.findMany({ where: { tenantId: here.tenant.id }, orderBy: { learntAt: "asc" } });
const undo = async (undoes: string, itemId: string) => decided(here, itemId, { kind: "restore", undoes });

describe("a decision", () => {
  it.each([
    ["approve", "fine"],
    ["restore", "fine"],
    ["hide", "harmful"],
    ["remove", "harmful"],
    ["warn", "harmful"],
    ["mute", "harmful"],
    ["block", "harmful"],
  ] as const)("%s teaches %s", async (kind, label) => {
    const { itemId } = await text(BAD);
    await learnDecision(here.db, await decided(here, itemId, { kind }), now);
    expect(await modelOf(here)).toEqual(learnAll(emptyModel(), [{ text: BAD, label }]));
    expect(await modelOf(there)).toEqual(emptyModel());
  });

  it.each([
    ["request-edit", { kind: "request-edit" }],
    ["a hold by a rule", { kind: "hold", automatic: true }],
    ["an approval without a person", { kind: "approve", automatic: true }],
    ["one about a text that was changed since", { kind: "approve", at: after(now, { days: -2 }) }],
  ] as const)("%s teaches nothing", async (_what, decision) => {
    const { itemId } = await text(GOOD);
    await learnDecision(here.db, await decided(here, itemId, decision), now);
    expect(await modelOf(here)).toEqual(emptyModel());
    expect(await lessons()).toEqual([]);
  });

  it("about the author beside one about the text says nothing more", async () => {
    const { itemId } = await text(GOOD);
    const batchId = randomUUID();
    const both = [await decided(here, itemId, { kind: "approve", batchId }), await decided(here, itemId, { kind: "warn", batchId })];
    for (const id of both) await learnDecision(here.db, id, now);
    expect(await modelOf(here)).toEqual(learnAll(emptyModel(), [{ text: GOOD, label: "fine" }]));
  });

  it("without facts teaches by the text as it stands, unless that was changed since", async () => {
    const [same, changed] = [await text(GOOD), await text(BAD)];
    await here.db.moderationFacts.deleteMany({ where: { tenantId: here.tenant.id } });
    await here.db.item.updateMany({ where: { tenantId: here.tenant.id, id: changed.itemId }, data: { editedAt: after(now, { minutes: 1 }) } });
    for (const { itemId } of [same, changed]) await learnDecision(here.db, await decided(here, itemId, { kind: "approve" }), now);
    expect(await modelOf(here)).toEqual(learnAll(emptyModel(), [{ text: `Een bericht\n${GOOD}`, label: "fine" }]));
  });
});

describe("exactly once", () => {
  it("however often it is told", async () => {
    const { itemId } = await text(BAD);
    const id = await decided(here, itemId, { kind: "remove" });
    await Promise.all([1, 2, 3].map(() => learnDecision(here.db, id, now)));
    await learnDecision(here.db, id, now);
    expect((await modelOf(here)).texts).toEqual({ fine: 0, harmful: 1 });
  });

  it("when several come at the same time, the very first among them", async () => {
    const made = await Promise.all([GOOD, BAD, GOOD, BAD].map(text));
    const ids = [];
    for (const [index, { itemId }] of made.entries()) ids.push(await decided(here, itemId, { kind: index % 2 === 0 ? "approve" : "hide" }));
    await Promise.all(ids.map((id) => learnDecision(here.db, id, now)));
    expect(await modelOf(here)).toEqual(learnAll(emptyModel(), [GOOD, BAD, GOOD, BAD].map((each) => ({ text: each, label: each === GOOD ? "fine" : "harmful" }))));
  });

  it("what is taken back is unlearnt to the last count, once", async () => {
    const [good, bad] = [await text(GOOD), await text(BAD)];
    await learnDecision(here.db, await decided(here, good.itemId, { kind: "approve" }), now);
    const before = await modelOf(here);
    const id = await decided(here, bad.itemId, { kind: "remove" });
    await learnDecision(here.db, id, now);
    expect(await modelOf(here)).not.toEqual(before);
    const back = await undo(id, bad.itemId);
    await learnDecision(here.db, back, now);
    await learnDecision(here.db, back, now);
    expect(await modelOf(here)).toEqual(before);
    expect((await lessons()).find(({ decisionId }) => decisionId === id)).toMatchObject({ body: null, unlearntAt: now });
    await learnDecision(here.db, id, now);
    expect(await modelOf(here)).toEqual(before);
  });

  it("what was taken back before it was learnt is not learnt", async () => {
    const { itemId } = await text(BAD);
    const id = await decided(here, itemId, { kind: "remove" });
    await learnDecision(here.db, await undo(id, itemId), now);
    await learnDecision(here.db, id, now);
    expect(await modelOf(here)).toEqual(emptyModel());
  });
});

describe("forgetting", () => {
  it("empties the model, and what came before is not taken away from what comes after", async () => {
    const { itemId } = await text(BAD);
    const id = await decided(here, itemId, { kind: "remove" });
    await learnDecision(here.db, id, now);
    expect(await classifierState(here.db, here.tenant.id)).toEqual({ fine: 0, harmful: 1, missing: { fine: 25, harmful: 24 } });
    const { version } = await readTownVersion(here.db);
    expect(await forgetClassifier(acting(here, "admin"), version)).toMatchObject({ ok: true });
    expect(await classifierState(here.db, here.tenant.id)).toEqual({ fine: 0, harmful: 0, missing: { fine: 25, harmful: 25 } });
    const again = await text(BAD);
    await learnDecision(here.db, await decided(here, again.itemId, { kind: "remove" }), now);
    const relearnt = await modelOf(here);
    await learnDecision(here.db, await undo(id, itemId), now);
    await learnDecision(here.db, id, now);
    expect(await modelOf(here)).toEqual(relearnt);
  });

  it("an author who goes takes the text along", async () => {
    const { itemId } = await text(BAD);
    await learnDecision(here.db, await decided(here, itemId, { kind: "remove" }), now);
    await here.db.transact((tx) => forgetLessonsOf(tx, here.tenant.id, here.people.neighbour.accountId));
    expect((await lessons())[0]?.body).toBe(BAD);
    await here.db.transact((tx) => forgetLessonsOf(tx, here.tenant.id, here.people.resident.accountId));
    expect((await lessons())[0]?.body).toBeNull();
  });
});

describe("past its time", () => {
  const left = async () => (await here.db.moderationFacts.findMany({ where: { tenantId: here.tenant.id } })).map(({ id }) => id).sort();

  it("what was known of a text goes after 90 days, unless somebody is still at it", async () => {
    const fresh = await pastText(here, factsOf("Vers"), { days: 89 });
    await pastText(here, factsOf("Oud"), { days: 90 });
    const open = await pastText(here, factsOf("Oud, met een open zaak"), { days: 120 });
    const waiting = await pastText(here, factsOf("Oud, wacht op de schrijver"), { days: 120 });
    await caseAbout(here, open.itemId);
    await caseAbout(here, waiting.itemId, "waiting");
    const foreign = await pastText(there, factsOf("Oud, van elders"), { days: 120 });
    await expireAssessments(here.db, here.tenant.id, now);
    expect(await left()).toEqual([fresh, open, waiting].map(({ factsId }) => factsId).sort());
    expect(await there.db.moderationFacts.count({ where: { tenantId: there.tenant.id, id: foreign.factsId } })).toBe(1);
  });

  it("a lesson loses its text when nobody can object any more", async () => {
    const tenantId = here.tenant.id;
    const lesson = async (days: number, appealed = false) => {
      const { itemId } = await text(BAD);
      const decisionId = await decided(here, itemId, { kind: "remove", at: after(now, { days: -days }) });
      await here.db.moderationLesson.create({ data: { tenantId, decisionId, label: "harmful", body: BAD, learntAt: after(now, { days: -days }) } });
      if (appealed) await here.db.moderationAppeal.create({ data: { tenantId, decisionId, appellant: "author", body: "Niet eens", idempotencyKey: randomUUID(), filedAt: now, dueAt: now } });
      return decisionId;
    };
    const [fresh, appealed] = [await lesson(183), await lesson(200, true)];
    await lesson(184);
    await expireAssessments(here.db, tenantId, now);
    const kept = (await lessons()).filter(({ body }) => body !== null).map(({ decisionId }) => decisionId);
    expect(kept.sort()).toEqual([fresh, appealed].sort());
  });
});
