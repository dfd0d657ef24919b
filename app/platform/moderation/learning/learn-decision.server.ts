import type { Db, TenantDb } from "#app/platform/database/client.server.ts";
import { toJson } from "#app/platform/database/json.ts";
import { label } from "../classifier/label.ts";
import { learn, unlearn } from "../classifier/learn.ts";
import { emptyModel, modelSchema, type Model } from "../classifier/model.ts";
import { decidedText } from "./decided-text.server.ts";
import { labelOf, measureKinds } from "./lesson-label.ts";

/**
 * Has the town's classifier learn from a decision of a person, once; a decision that takes another one back makes it unlearn exactly what
 * that one taught. Lesson and model are written together, one decision of a town at a time.
 */
export async function learnDecision(db: TenantDb, decisionId: string, at: Date): Promise<void> {
  const { tenantId } = db.scope;
  await db.transact(async (tx) => {
    const decision = await tx.moderationDecision.findFirst({ where: { tenantId, id: decisionId, automatic: false } });
    if (!decision) return;
    if (decision.undoes !== null) return unlearnDecision(tx, tenantId, decision.undoes, at);
    const taught = labelOf(decision.kind);
    if (taught === undefined || (await saysNothingMore(tx, decision))) return;
    const model = await lockModel(tx, tenantId, at);
    // Asked behind the lock: whoever takes it back meanwhile finds the lesson, or is found here.
    if ((await tx.moderationDecision.count({ where: { tenantId, undoes: decisionId } })) > 0) return;
    const text = await decidedText(tx, decision);
    if (text === undefined) return;
    const { count } = await tx.moderationLesson.createMany({ data: { tenantId, decisionId, label: taught, body: text, learntAt: at }, skipDuplicates: true });
    if (count > 0) await keepModel(tx, tenantId, learn(model, text, taught), at);
  });
}

interface Decision {
  tenantId: string;
  id: string;
  batchId: string;
  subject: string;
  subjectId: string;
  kind: string;
}

/** Whether the same press of a moderator decided about the text itself too. */
async function saysNothingMore(tx: Db, { tenantId, id, batchId, subject, subjectId, kind }: Decision): Promise<boolean> {
  if (!measureKinds.includes(kind)) return false;
  return (await tx.moderationDecision.count({ where: { tenantId, batchId, subject, subjectId, id: { not: id }, kind: { notIn: measureKinds } } })) > 0;
}

async function unlearnDecision(tx: Db, tenantId: string, decisionId: string, at: Date): Promise<void> {
  const model = await lockModel(tx, tenantId, at);
  const lesson = await tx.moderationLesson.findFirst({ where: { tenantId, decisionId, unlearntAt: null }, select: { body: true, label: true } });
  // A text that was erased or is past its time cannot be taken away again.
  if (!lesson || lesson.body === null) return;
  await tx.moderationLesson.updateMany({ where: { tenantId, decisionId }, data: { unlearntAt: at, body: null } });
  await keepModel(tx, tenantId, unlearn(model, lesson.body, label.parse(lesson.label)), at);
}

/** The town's model, which nobody else changes until the transaction ends; the first to come makes it. */
async function lockModel(tx: Db, tenantId: string, at: Date): Promise<Model> {
  await tx.moderationModel.createMany({ data: { tenantId, model: toJson(emptyModel()), changedAt: at }, skipDuplicates: true });
  const [row] = await tx.$queryRaw<{ model: unknown }[]>`select model from moderation_model where tenant_id = ${tenantId}::uuid for update`;
  return modelSchema.parse(row?.model);
}

async function keepModel(tx: Db, tenantId: string, model: Model, at: Date): Promise<void> {
  await tx.moderationModel.updateMany({ where: { tenantId }, data: { model: toJson(model), changedAt: at } });
}
