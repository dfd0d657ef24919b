import { z } from "zod";
import { modules } from "#app/modules/registry.server.ts";
import { recordAudit } from "#app/platform/audit/record.server.ts";
import { eraseConversations } from "#app/platform/conversations/personal-data.server.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import { removeFiles } from "#app/platform/files/store.server.ts";
import { forgetLessonsOf } from "#app/platform/moderation/learning/personal-data.server.ts";
import { handsOf } from "#app/platform/modules/kinds.server.ts";
import { eraseProcess } from "#app/platform/moderation/privacy/own-process.server.ts";
import type { Member } from "#app/platform/permissions/actor.ts";
import type { InTown } from "./in-town.ts";
import { faultOfProof, type Unproven } from "./proof.server.ts";

export type DeleteResult = { ok: true } | { ok: false; reason: Unproven | "last-admin" };

const counts = z.object({ items: z.number(), replies: z.number(), photos: z.number() });

/**
 * What would go, counted, so that somebody can be told before: their items, their replies at what others wrote, and photos that belong to
 * something. Photos that were sent and never used go too, but nobody remembers those.
 */
export async function whatGoes({ tenant, db }: InTown, { accountId }: Member): Promise<z.infer<typeof counts>> {
  const tenantId = tenant.id;
  const [found] = await db.$queryRaw<unknown[]>`
    select (select count(*)::int from item where tenant_id = ${tenantId}::uuid and author_id = ${accountId}::uuid) as items,
           (select count(*)::int from reply r join item i on i.tenant_id = r.tenant_id and i.id = r.item_id
             where r.tenant_id = ${tenantId}::uuid and r.author_id = ${accountId}::uuid and i.author_id <> ${accountId}::uuid) as replies,
           (select count(*)::int from media where tenant_id = ${tenantId}::uuid and owner_id = ${accountId}::uuid and item_id is not null) as photos`;
  return counts.parse(found);
}

/**
 * Deletes a member's account and all that they put here (GDPR art. 17). Of replies that others answered an empty place remains, without
 * name or text. Rows go in one transaction; files after, when it holds.
 *
 * @param password proves that it is them; not needed shortly after coming in by a link from the mail
 */
export async function deleteAccount(here: InTown, member: Member, password: string): Promise<DeleteResult> {
  const { tenant, db, clock, requestId } = here;
  const { accountId } = member;
  const tenantId = tenant.id;
  const unproven = await faultOfProof(here, member, password);
  if (unproven) return { ok: false, reason: unproven };
  const eraseOfModules = await Promise.all(modules.map(async (module) => (await handsOf(module)).personalData));

  const files = await db.transact(async (tx) => {
    if (await isLastAdmin(tx, tenantId, accountId)) return undefined;
    const photos = await tx.$queryRaw<{ id: string }[]>`
      select m.id from media m left join item i on i.tenant_id = m.tenant_id and i.id = m.item_id
       where m.tenant_id = ${tenantId}::uuid and (m.owner_id = ${accountId}::uuid or i.author_id = ${accountId}::uuid)`;
    for (const personalData of eraseOfModules) if (personalData !== "none") await personalData.erase(tx, accountId, clock.now());
    await forgetLessonsOf(tx, tenantId, accountId);
    await eraseProcess(tx, tenantId, accountId);
    await eraseReplies(tx, tenantId, accountId);
    await eraseConversations(tx, tenantId, accountId);
    await tx.$executeRaw`delete from search_entry where tenant_id = ${tenantId}::uuid
      and subject_id in (select id from item where tenant_id = ${tenantId}::uuid and author_id = ${accountId}::uuid)`;
    await recordAudit(tx, { tenantId, actor: "member", actorId: accountId, action: "account.deleted", subject: "account", subjectId: accountId, requestId, at: clock.now() });
    await tx.$executeRaw`delete from team_invitation i using account a
      where i.tenant_id = ${tenantId}::uuid and a.tenant_id = i.tenant_id and a.id = ${accountId}::uuid and i.email = a.email`;
    await tx.$executeRaw`delete from mail_suppression s using account a
      where s.tenant_id = ${tenantId}::uuid and a.tenant_id = s.tenant_id and a.id = ${accountId}::uuid and s.address = a.email`;
    // Items, sessions, links, mail, roles, follows, notifications, what they read, thanks and how their texts read go with the account by their foreign keys.
    await tx.account.deleteMany({ where: { tenantId, id: accountId } });
    return photos.map(({ id }) => id);
  });
  if (!files) return { ok: false, reason: "last-admin" };
  for (const photoId of files) await removeFiles(tenantId, photoId);
  return { ok: true };
}

/** Locks the town's admins, so that the last two cannot leave at the same moment. */
async function isLastAdmin(tx: Db, tenantId: string, accountId: string): Promise<boolean> {
  const admins = await tx.$queryRaw<{ id: string }[]>`
    select account_id as id from account_role where tenant_id = ${tenantId}::uuid and role = 'tenant-admin' for update`;
  return admins.length === 1 && admins[0]?.id === accountId;
}

/** What was known of the text of a reply holds the text itself: it goes with it, also where an empty place remains. */
async function eraseReplies(tx: Db, tenantId: string, accountId: string): Promise<void> {
  await tx.$executeRaw`
    delete from moderation_facts f using reply r
     where f.tenant_id = ${tenantId}::uuid and r.tenant_id = f.tenant_id and r.id = f.reply_id and r.author_id = ${accountId}::uuid`;
  await tx.$executeRaw`
    update reply r set status = 'erased', body = '', author_id = null, edited_at = null
     where r.tenant_id = ${tenantId}::uuid and r.author_id = ${accountId}::uuid
       and exists (select from reply c where c.tenant_id = r.tenant_id and c.item_id = r.item_id and c.parent_id = r.id and c.author_id is distinct from ${accountId}::uuid)`;
  await tx.reply.deleteMany({ where: { tenantId, authorId: accountId } });
}
