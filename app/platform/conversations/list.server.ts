import { writeCursor, type Cursor } from "#app/platform/content/cursor.ts";
import { Prisma, type TenantDb } from "#app/platform/database/client.server.ts";
import type { Member } from "#app/platform/permissions/actor.ts";

/** A conversation in somebody's list. */
export interface ConversationLine {
  id: string;
  /** Null when it is about nothing but the two. */
  about: string | null;
  /** The other person, or the organisation; null when they are gone. */
  other: string | null;
  /** In whose name this member takes part; null for their own. */
  forOrganisation: string | null;
  /** The beginning of what was said last, if that may still be read. */
  last: string;
  lastMine: boolean;
  at: Date;
  unread: boolean;
}

/** One page of the conversations of which somebody is part, those with the newest words first. */
export async function conversationList(db: TenantDb, { accountId, editorOf }: Member, { after, size }: { after?: Cursor; size: number }): Promise<{ lines: ConversationLine[]; next?: string }> {
  const { tenantId } = db.scope;
  const beyond = after ? Prisma.sql`and (c.last_message_at, c.id) < (${after.at}::timestamptz, ${after.id}::uuid)` : Prisma.empty;
  const newest = (where: Prisma.Sql, joined = Prisma.empty) => Prisma.sql`
    select c.id, c.last_message_at from conversation c ${joined} where c.tenant_id = ${tenantId}::uuid and ${where} ${beyond} order by c.last_message_at desc, c.id desc limit ${size + 1}`;
  const kept = Prisma.sql`join organisation k on k.tenant_id = c.tenant_id and k.id = c.with_organisation_id and c.last_message_at >= k.kept_since`;
  // The newest of each way to be part of one, each along its own index: the words are looked up for those shown, not for all there are.
  const found = await db.$queryRaw<ConversationLine[]>`
    with mine as (
      (${newest(Prisma.sql`c.starter_id = ${accountId}::uuid`)})
      union
      (${newest(Prisma.sql`c.with_account_id = ${accountId}::uuid`)})
      union
      (select near.id, near.last_message_at from unnest(${[...editorOf]}::uuid[]) as own (id) cross join lateral (${newest(Prisma.sql`c.with_organisation_id = own.id`, kept)}) near)
      order by 2 desc, 1 desc limit ${size + 1}
    )
    select c.id, c.about, c.last_message_at as at,
           case when c.starter_id = ${accountId}::uuid then coalesce(o.name, p.name) else s.name end as other,
           case when c.starter_id is distinct from ${accountId}::uuid then o.name end as "forOrganisation",
           coalesce(case when l.status = 'published' and l.kind = 'text' then left(l.body, 120) end, '') as last,
           coalesce(l.author_id = ${accountId}::uuid, false) as "lastMine",
           c.last_message_at > coalesce(r.read_at, '-infinity') as unread
      from mine join conversation c on c.tenant_id = ${tenantId}::uuid and c.id = mine.id
      left join account s on s.tenant_id = c.tenant_id and s.id = c.starter_id
      left join account p on p.tenant_id = c.tenant_id and p.id = c.with_account_id
      left join organisation o on o.tenant_id = c.tenant_id and o.id = c.with_organisation_id
      left join conversation_reading r on r.tenant_id = c.tenant_id and r.conversation_id = c.id and r.account_id = ${accountId}::uuid
      left join lateral (select m.body, m.status, m.kind, m.author_id from conversation_message m where m.tenant_id = c.tenant_id and m.conversation_id = c.id
                          order by m.created_at desc, m.id desc limit 1) l on true
     order by c.last_message_at desc, c.id desc`;
  const lines = found.slice(0, size);
  const last = lines.at(-1);
  return { lines, next: found.length > size && last ? writeCursor({ at: last.at, id: last.id }) : undefined };
}
