import { randomUUID } from "node:crypto";
import { emptyModel } from "#app/platform/moderation/classifier/model.ts";
import { NOW, type TestTown } from "./towns.ts";

/** Puts a row into every table of the moderation desk: somebody was told off for a post, objected, and may not write for a week. */
export async function fillModeration({ db, tenant, people, neighbourhoods }: TestTown, itemId: string, mark: string): Promise<{ caseId: string; decisionId: string; batchId: string; ruleId: string; appealId: string }> {
  const tenantId = tenant.id;
  const at = new Date(NOW);
  const accountId = people.resident.accountId;
  // The photo of somebody new brought the post to the desk already; what is tried there begins with one look.
  await db.moderationCase.deleteMany({ where: { tenantId, itemId } });
  const { id: caseId } = await db.moderationCase.create({
    data: { tenantId, subject: "item", itemId, authorId: accountId, wholeTown: false, neighbourhoodIds: [neighbourhoods.noord], openedAt: at, dueAt: at },
  });
  await db.moderationCause.create({ data: { tenantId, caseId, kind: "all-posts", detail: { mark }, at } });
  const { id: decisionId, batchId } = await db.moderationDecision.create({
    data: { tenantId, batchId: randomUUID(), caseId, subject: "item", subjectId: itemId, kind: "mute", foundBy: "own-look", ground: "house-rules", rule: "kind", facts: `Over ${mark}`, decidedBy: people.moderator.accountId, authorId: accountId, until: new Date("2026-12-01T08:00:00Z"), at },
  });
  const { id: appealId } = await db.moderationAppeal.create({ data: { tenantId, decisionId, appellant: "author", accountId, body: `Ook over ${mark}`, idempotencyKey: randomUUID(), filedAt: at, dueAt: at, firstDecider: people.moderator.accountId } });
  await db.accountRestriction.create({ data: { tenantId, accountId, kind: "mute", decisionId, since: at, until: new Date("2026-12-01T08:00:00Z"), liftedAt: at } });
  await db.moderationRota.create({ data: { tenantId, neighbourhoodId: neighbourhoods.noord, weekday: 2, accountId: people.connector.accountId } });
  await db.moderationStep.create({ data: { tenantId, caseId, actorId: people.moderator.accountId, what: "decided", detail: { mark }, at } });
  const ruleId = randomUUID();
  const definition = { id: ruleId, name: `Over ${mark}`, conditions: [{ if: "words", words: [mark] }], match: "all", action: "queue" };
  await db.moderationRule.create({ data: { tenantId, id: ruleId, definition, changedAt: at } });
  await db.moderationWords.create({ data: { tenantId, words: [{ word: mark, where: "anywhere" }], changedAt: at } });
  await db.moderationModel.create({ data: { tenantId, model: emptyModel(), changedAt: at } });
  await db.moderationLesson.create({ data: { tenantId, decisionId, label: "harmful", body: mark, learntAt: at } });
  return { caseId, decisionId, batchId, ruleId, appealId };
}
