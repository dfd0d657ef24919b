import { recordAudit } from "#app/platform/audit/record.server.ts";
import type { ItemRecord } from "#app/platform/content/item.server.ts";
import { startConversation } from "#app/platform/conversations/start.server.ts";
import type { Silence } from "#app/platform/conversations/write.server.ts";
import { toJson } from "#app/platform/database/json.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { helpRow } from "./help-row.server.ts";
import { mayAnswer } from "./help-page.server.ts";
import { reasonsFor } from "./reasons.server.ts";
import { sideOf } from "./side.ts";

export type Answered = { ok: true; conversationId: string } | { ok: false; reason: Silence };

/**
 * Says "I can help" to whoever asks, or "I would like that" to whoever offers: in a conversation of the two, which nobody else reads. The
 * clock of a request stops with the first. Sent twice it is one answer.
 */
export async function answerHelp(doing: Doing, item: ItemRecord, { key, body }: { key: string; body: string }): Promise<Answered> {
  const { db, tenant, member, at, requestId } = doing;
  const tenantId = tenant.id;
  if (!mayAnswer(member, item)) return { ok: false, reason: "not-allowed" };
  const begun = await startConversation(doing, { itemId: item.id, about: item.title, with: { accountId: item.authorId }, body, key });
  if (!begun.ok) return begun;
  const row = await helpRow(db, tenantId, item.id);
  const reasons = row ? await reasonsFor(db, tenant, member.accountId, item, row, at) : [];
  await db.transact(async (tx) => {
    const asks = sideOf(item.kind) === "ask";
    const pair = asks ? { askedItemId: item.id, askerId: item.authorId, helperId: member.accountId } : { offeredItemId: item.id, askedItemId: null, askerId: member.accountId, helperId: item.authorId };
    await tx.helpMatch.createMany({ data: [{ tenantId, ...pair, reasons: toJson(reasons), createdAt: at }], skipDuplicates: true });
    const { count } = await tx.helpMatch.updateMany({ where: { tenantId, ...pair, OR: [{ answer: null }, { answer: "no" }] }, data: { answer: "yes", answeredAt: at, conversationId: begun.id } });
    if (count === 0) return;
    await tx.$executeRaw`update help set answered_at = coalesce(answered_at, ${at}), due_at = null where tenant_id = ${tenantId}::uuid and item_id = ${item.id}::uuid and side = 'ask'`;
    await recordAudit(tx, { tenantId, actor: "member", actorId: member.accountId, action: "help.answered", subject: item.kind, subjectId: item.id, requestId, at });
  });
  return { ok: true, conversationId: begun.id };
}

/** Says "not now" to a request of which somebody was told: they are not asked for it again. Whoever said yes keeps to it. */
export async function declineHelp({ db, tenant, member, at }: Doing, item: ItemRecord): Promise<void> {
  await db.helpMatch.updateMany({ where: { tenantId: tenant.id, askedItemId: item.id, helperId: member.accountId, answer: null }, data: { answer: "no", answeredAt: at } });
}
