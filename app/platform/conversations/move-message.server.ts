import { recordAudit } from "#app/platform/audit/record.server.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";
import type { ConversationRecord, Side } from "./conversation.server.ts";
import { whySilent } from "./write.server.ts";

/**
 * Takes back what somebody said or shared, or says it again; twice is once. What the team took out of sight stays so, and saying again is
 * for who may say something here now.
 * @returns whether there is such a message of theirs, and they may
 */
export async function moveMessage({ db, tenant, member, at, requestId }: Doing, conversation: ConversationRecord & { side: Side }, messageId: string, step: "withdraw" | "restore"): Promise<boolean> {
  const tenantId = tenant.id;
  const { id: conversationId } = conversation;
  if (step === "restore" && (!may(member, "message.write", { tenantId }) || (await whySilent(db, tenantId, conversation)))) return false;
  const { accountId: authorId } = member;
  const [from, to] = step === "withdraw" ? ["published", "withdrawn"] : ["withdrawn", "published"];
  const where = { tenantId, id: messageId, conversationId, authorId };
  return db.transact(async (tx) => {
    const { count } = await tx.conversationMessage.updateMany({ where: { ...where, status: from }, data: { status: to } });
    if (count > 0) await recordAudit(tx, { tenantId, actor: "member", actorId: authorId, action: `message.${to}`, subject: "conversation", subjectId: conversationId, requestId, at });
    return count > 0 || (await tx.conversationMessage.count({ where: { ...where, status: to } })) > 0;
  });
}
