import type { Db } from "#app/platform/database/client.server.ts";

/** What somebody said in conversations, to whom they ended the way, as plain rows (GDPR art. 15 and 20). What others said is theirs. */
export async function conversationsOf(db: Db, tenantId: string, accountId: string) {
  return {
    conversations: await db.$queryRaw`
      select c.about, c.created_at as "createdAt", (select jsonb_agg(jsonb_build_object('kind', m.kind, 'body', m.body, 'status', m.status, 'at', m.created_at) order by m.created_at)
               from conversation_message m where m.tenant_id = c.tenant_id and m.conversation_id = c.id and m.author_id = ${accountId}::uuid) as said
        from conversation c
       where c.tenant_id = ${tenantId}::uuid and (c.starter_id = ${accountId}::uuid or c.with_account_id = ${accountId}::uuid
             or exists (select from conversation_message m where m.tenant_id = c.tenant_id and m.conversation_id = c.id and m.author_id = ${accountId}::uuid))
       order by c.created_at`,
    blocked: await db.$queryRaw`select a.name, b.created_at as "createdAt" from account_block b join account a on a.tenant_id = b.tenant_id and a.id = b.blocked_id
      where b.tenant_id = ${tenantId}::uuid and b.account_id = ${accountId}::uuid order by b.created_at`,
  };
}

/**
 * Takes out what somebody said (GDPR art. 17): an empty place remains for the other, and conversations that nobody is left in go. What was
 * told of their words names them, so that goes too. Runs before their account goes.
 */
export async function eraseConversations(tx: Db, tenantId: string, accountId: string): Promise<void> {
  await tx.$executeRaw`
    delete from notification n using domain_event e
     where n.tenant_id = ${tenantId}::uuid and n.kind = 'message' and e.tenant_id = n.tenant_id and e.id = n.event_id and e.actor_id = ${accountId}::uuid`;
  await tx.$executeRaw`
    delete from conversation c
     where c.tenant_id = ${tenantId}::uuid and ((c.starter_id = ${accountId}::uuid and c.with_account_id is null and c.with_organisation_id is null) or (c.with_account_id = ${accountId}::uuid and c.starter_id is null))`;
  // What it is about is the title of what they wrote.
  await tx.$executeRaw`
    update conversation c set about = null
     where c.tenant_id = ${tenantId}::uuid and c.item_id in (select i.id from item i where i.tenant_id = ${tenantId}::uuid and i.author_id = ${accountId}::uuid)`;
  await tx.conversationMessage.updateMany({ where: { tenantId, authorId: accountId }, data: { status: "erased", body: "", authorId: null } });
}
