import { Prisma, type TenantDb } from "#app/platform/database/client.server.ts";
import type { Member } from "#app/platform/permissions/actor.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";
import type { CauseKind } from "./cause.ts";
import type { CaseSubject } from "./open-case.server.ts";
import type { CaseStep } from "./standing.server.ts";

/** Cases on one page of the queue. */
export const PAGE = 25;

/** What the queue shows of a case. */
export interface QueueLine {
  id: string;
  subject: CaseSubject;
  kind: string | null;
  /** Title, or the beginning of the text. */
  title: string;
  text: string;
  authorId: string | null;
  authorName: string | null;
  status: "open" | "waiting";
  holds: boolean;
  step: CaseStep;
  wholeTown: boolean;
  neighbourhoodIds: string[];
  /** Whether somebody may need more than neighbours: it stands before all that is not so. */
  care: boolean;
  openedAt: Date;
  dueAt: Date;
  version: number;
  claimedBy: string | null;
  claimedByName: string | null;
  causes: { kind: CauseKind; name: string | null }[];
  reports: number;
  labels: string[];
}

export interface QueueFilter {
  neighbourhood?: string;
  cause?: CauseKind;
  /** Only what this member has, or only what nobody has. */
  whose?: "mine" | "free";
  waiting?: boolean;
  /** The last one of the page before. */
  after?: { care: boolean; dueAt: Date; id: string };
}

/** Cases that a member sees: connectors those of their neighbourhoods and of the whole town, moderators and admins all. */
function seenBy(member: Member): Prisma.Sql {
  if (may(member, "desk.lead", { tenantId: member.tenantId })) return Prisma.sql`true`;
  return Prisma.sql`(c.whole_town or c.neighbourhood_ids && ${[...member.connectorFor]}::uuid[])`;
}

const isCare = Prisma.sql`exists(select from moderation_cause z where z.tenant_id = c.tenant_id and z.case_id = c.id and z.kind = 'care')`;

function filtered(member: Member, { neighbourhood, cause, whose, waiting, after }: QueueFilter, at: Date): Prisma.Sql {
  const claimed = Prisma.sql`(c.claimed_by is not null and c.claimed_until > ${at})`;
  const wanted = [
    Prisma.sql`c.status = ${waiting === true ? "waiting" : "open"}`,
    seenBy(member),
    ...(neighbourhood ? [Prisma.sql`(c.whole_town or ${neighbourhood}::uuid = any (c.neighbourhood_ids))`] : []),
    ...(cause ? [Prisma.sql`exists(select from moderation_cause w where w.tenant_id = c.tenant_id and w.case_id = c.id and w.kind = ${cause})`] : []),
    ...(whose === "mine" ? [Prisma.sql`(${claimed} and c.claimed_by = ${member.accountId}::uuid)`] : []),
    ...(whose === "free" ? [Prisma.sql`not ${claimed}`] : []),
    ...(after ? [Prisma.sql`(not ${isCare}, c.due_at, c.id) > (${!after.care}, ${after.dueAt}, ${after.id}::uuid)`] : []),
  ];
  return Prisma.join(wanted, " and ");
}

/** The queue as a member sees it, what gives reason to worry first, then the most urgent; one more than a page, so that the caller knows whether there is more. */
export async function queue(db: TenantDb, member: Member, filter: QueueFilter, at: Date): Promise<QueueLine[]> {
  return db.$queryRaw<QueueLine[]>`
    select c.id, c.subject, coalesce(i.kind, c.subject) as kind, c.author_id as "authorId", a.name as "authorName", c.status, c.holds, c.step,
           coalesce(case c.subject when 'item' then i.title when 'reply' then parent.title when 'photo' then home.title when 'organisation' then coalesce(g.waiting ->> 'name', g.name) else p.name end, '') as title,
           left(coalesce(case c.subject when 'item' then i.body when 'reply' then r.body when 'photo' then m.alt when 'organisation' then coalesce(g.waiting ->> 'about', g.about) else p.about end, ''), 280) as text,
           c.whole_town as "wholeTown", c.neighbourhood_ids::text[] as "neighbourhoodIds", ${isCare} as care, c.opened_at as "openedAt", c.due_at as "dueAt", c.version,
           case when c.claimed_until > ${at} then c.claimed_by end as "claimedBy", case when c.claimed_until > ${at} then q.name end as "claimedByName",
           coalesce((select jsonb_agg(jsonb_build_object('kind', w.kind, 'name', w.detail ->> 'name') order by w.at)
                       from moderation_cause w where w.tenant_id = c.tenant_id and w.case_id = c.id), '[]') as causes,
           (select count(*)::int from report t where t.tenant_id = c.tenant_id and t.case_id = c.id and t.outcome is null) as reports,
           coalesce((select jsonb_agg(distinct h ->> 'label') from moderation_facts f cross join lateral jsonb_array_elements(f.hits) h
                      where f.tenant_id = c.tenant_id and (f.item_id = c.item_id or f.reply_id = c.reply_id or f.account_id = c.account_id or f.organisation_id = c.organisation_id) and h ->> 'label' is not null), '[]') as labels
      from moderation_case c
      left join account a on a.tenant_id = c.tenant_id and a.id = c.author_id
      left join account q on q.tenant_id = c.tenant_id and q.id = c.claimed_by
      left join item i on i.tenant_id = c.tenant_id and i.id = c.item_id
      left join reply r on r.tenant_id = c.tenant_id and r.id = c.reply_id
      left join item parent on parent.tenant_id = r.tenant_id and parent.id = r.item_id
      left join media m on m.tenant_id = c.tenant_id and m.id = c.media_id
      left join item home on home.tenant_id = m.tenant_id and home.id = m.item_id
      left join account p on p.tenant_id = c.tenant_id and p.id = c.account_id
      left join organisation g on g.tenant_id = c.tenant_id and g.id = c.organisation_id
     where c.tenant_id = ${db.scope.tenantId}::uuid and ${filtered(member, filter, at)}
     order by care desc, c.due_at, c.id limit ${PAGE + 1}`;
}

/** How many cases wait for a member: all, past their time, taken by themselves, and those that wait for an author. */
export async function queueCounts(db: TenantDb, member: Member, at: Date): Promise<{ open: number; late: number; mine: number; waiting: number }> {
  const [row] = await db.$queryRaw<{ open: number; late: number; mine: number; waiting: number }[]>`
    select count(*) filter (where c.status = 'open')::int as open, count(*) filter (where c.status = 'open' and c.due_at <= ${at})::int as late,
           count(*) filter (where c.status = 'open' and c.claimed_by = ${member.accountId}::uuid and c.claimed_until > ${at})::int as mine,
           count(*) filter (where c.status = 'waiting')::int as waiting
      from moderation_case c where c.tenant_id = ${db.scope.tenantId}::uuid and c.status <> 'closed' and ${seenBy(member)}`;
  return row ?? { open: 0, late: 0, mine: 0, waiting: 0 };
}
