import { recordAudit } from "#app/platform/audit/record.server.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";

/**
 * Takes back what somebody said or shared, or says it again; twice is once. What the team took out of sight stays so.
 * @returns whether there is such a message of theirs
 */
export async function moveMessage({ db, tenant, member, at, requestId }: Doing, conversationId: string, messageId: string, step: "withdraw" | "restore"): Promise<boolean> {
  const tenantId = tenant.id;
  const { accountId: authorId } = member;
  const [from, to] = step === "withdraw" ? ["published", "withdrawn"] : ["withdrawn", "published"];
  const where = { tenantId, id: messageId, conversationId, authorId };
  return db.transact(async (tx) => {
    const { count } = await tx.conversationMessage.updateMany({ where: { ...where, status: from }, data: { status: to } });
    if (count > 0) await recordAudit(tx, { tenantId, actor: "member", actorId: authorId, action: `message.${to}`, subject: "conversation", subjectId: conversationId, requestId, at });
    return count > 0 || (await tx.conversationMessage.count({ where: { ...where, status: to } })) > 0;
  });
}
