import type { Db } from "#app/platform/database/client.server.ts";

/** Days after the last words in which a conversation is kept; its page says so. */
export const KEPT_DAYS = 365;

/**
 * Removes conversations in which nobody said anything since. One of which a message is at the desk, or can still be objected about, waits.
 * @param before conversations with older last words go
 */
export async function expireConversations(db: Db, tenantId: string, before: Date): Promise<void> {
  await db.$executeRaw`
    delete from conversation c
     where c.tenant_id = ${tenantId}::uuid and c.last_message_at <= ${before}
       and not exists (select from conversation_message m join moderation_case k on k.tenant_id = m.tenant_id and k.message_id = m.id
                        where m.tenant_id = c.tenant_id and m.conversation_id = c.id and k.status <> 'closed')`;
}
