import { Prisma } from "#app/platform/database/client.server.ts";

/**
 * Whether what a notification `n` tells may still be told: its item and its reply are published, and the item's module is on. Asked
 * wherever one is shown, counted, mailed or pushed, so that nothing is told of what was withdrawn or hidden since.
 *
 * @param kinds of items whose modules are on
 */
export function stillStands(kinds: readonly string[]): Prisma.Sql {
  return Prisma.sql`
    (n.item_id is null or exists (select from item s where s.tenant_id = n.tenant_id and s.id = n.item_id and s.status = 'published' and s.kind = any (${[...kinds]})))
    and (n.reply_id is null or exists (select from reply t where t.tenant_id = n.tenant_id and t.id = n.reply_id and t.status = 'published'))`;
}

/**
 * Whether it may also be sent to somebody, who did not ask to see it in this moment: it stands, was not read, and whoever wrote it is not
 * blocked.
 */
export function stillToSend(kinds: readonly string[]): Prisma.Sql {
  return Prisma.sql`
    n.read_at is null and ${stillStands(kinds)} and not exists (
      select from account_restriction x
       where x.tenant_id = n.tenant_id and x.kind = 'block' and x.lifted_at is null
         and x.account_id = coalesce((select t.author_id from reply t where t.tenant_id = n.tenant_id and t.id = n.reply_id),
                                     (select s.author_id from item s where s.tenant_id = n.tenant_id and s.id = n.item_id)))`;
}
