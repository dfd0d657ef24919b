import { recordAudit } from "#app/platform/audit/record.server.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { otherPersonOf, type ConversationRecord, type Side } from "./conversation.server.ts";

/** Whether one of two people does not want to hear from the other. */
export async function isBlocked(db: Db, tenantId: string, oneId: string, otherId: string): Promise<boolean> {
  return (await db.accountBlock.count({ where: { tenantId, OR: [{ accountId: oneId, blockedId: otherId }, { accountId: otherId, blockedId: oneId }] } })) > 0;
}

/**
 * Ends a conversation, or lets it go on; twice is once. Between two people it is a block: the other cannot begin a new one either. With an
 * organisation each side ends it for itself. Only whoever ended it lets it go on.
 */
export async function setEnded({ db, tenant, member, at, requestId }: Doing, conversation: ConversationRecord & { side: Side }, ended: boolean): Promise<void> {
  const tenantId = tenant.id;
  const { accountId } = member;
  const { id } = conversation;
  await db.transact(async (tx) => {
    const other = conversation.withOrganisationId === null ? otherPersonOf(conversation) : null;
    const changed = other === null ? await endOnThisSide(tx, tenantId, conversation, ended) : ended ? await block(tx, { tenantId, accountId, blockedId: other, createdAt: at }) : await unblock(tx, { tenantId, accountId, blockedId: other });
    if (changed) await recordAudit(tx, { tenantId, actor: "member", actorId: accountId, action: ended ? "conversation.ended" : "conversation.reopened", subject: "conversation", subjectId: id, requestId, at });
  });
}

async function endOnThisSide(tx: Db, tenantId: string, { id, side }: ConversationRecord & { side: Side }, ended: boolean): Promise<boolean> {
  const data = side === "organisation" ? { endedByOrganisation: ended } : { endedByStarter: ended };
  const was = side === "organisation" ? { endedByOrganisation: !ended } : { endedByStarter: !ended };
  return (await tx.conversation.updateMany({ where: { tenantId, id, ...was }, data })).count > 0;
}

async function block(tx: Db, data: { tenantId: string; accountId: string; blockedId: string; createdAt: Date }): Promise<boolean> {
  return (await tx.accountBlock.createMany({ data: [data], skipDuplicates: true })).count > 0;
}

async function unblock(tx: Db, where: { tenantId: string; accountId: string; blockedId: string }): Promise<boolean> {
  return (await tx.accountBlock.deleteMany({ where })).count > 0;
}
