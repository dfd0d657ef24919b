import type { Db } from "#app/platform/database/client.server.ts";
import { after } from "#app/platform/clock.ts";
import type { Pace } from "../signals/manner/flooding.ts";
import type { EarlierText } from "../signals/manner/repeated.ts";

/** Somebody counts as known from this many texts on; more need not be counted. */
const MOST_COUNTED = 1_000;
/** Earlier texts that a new one is held against. */
const RECENT = 50;

/** How much one author may place before it is told to the desk. */
const paces = [
  { minutes: 10, most: 6 },
  { minutes: 24 * 60, most: 40 },
] as const;

/** What the gate asks of an author. */
export interface AuthorFacts {
  ageDays: number;
  /** Texts of theirs that others can read. */
  approved: number;
  /** Connectors, moderators, admins and civil servants are known to the town. */
  trusted: boolean;
  recent: readonly EarlierText[];
  pace: readonly Pace[];
}

interface Row {
  ageDays: number;
  approved: number;
  trusted: boolean;
  recent: { id: string; text: string; at: string }[];
}

/**
 * Looks an author up.
 * @param except id of the text in question, which is no earlier one
 */
export async function authorFacts(db: Db, tenantId: string, authorId: string, except: string | null, at: Date): Promise<AuthorFacts> {
  const since = after(at, { days: -7 });
  const [row] = await db.$queryRaw<Row[]>`
    with approved as (
      (select 1 from item where tenant_id = ${tenantId}::uuid and author_id = ${authorId}::uuid and status = 'published' and id is distinct from ${except}::uuid limit ${MOST_COUNTED})
      union all
      (select 1 from reply where tenant_id = ${tenantId}::uuid and author_id = ${authorId}::uuid and status = 'published' and id is distinct from ${except}::uuid limit ${MOST_COUNTED})
    ), newest as (
      (select id, title || chr(10) || body as text, created_at as at from item
        where tenant_id = ${tenantId}::uuid and author_id = ${authorId}::uuid and status <> 'draft' and id is distinct from ${except}::uuid and created_at > ${since}
        order by created_at desc limit ${RECENT})
      union all
      (select id, body, created_at from reply
        where tenant_id = ${tenantId}::uuid and author_id = ${authorId}::uuid and id is distinct from ${except}::uuid and created_at > ${since}
        order by created_at desc limit ${RECENT})
    )
    select greatest(0, floor(extract(epoch from ${at}::timestamptz - a.created_at) / 86400))::int as "ageDays",
           (select least(count(*), ${MOST_COUNTED})::int from approved) as approved,
           a.civil_servant_title is not null or exists(select from account_role r where r.tenant_id = a.tenant_id and r.account_id = a.id) as trusted,
           coalesce((select jsonb_agg(jsonb_build_object('id', id, 'text', text, 'at', at) order by at desc)
                       from (select * from newest order by at desc limit ${RECENT}) latest), '[]') as recent
      from account a where a.tenant_id = ${tenantId}::uuid and a.id = ${authorId}::uuid`;
  if (!row) throw new Error("A text without its author.");
  const { recent, ...facts } = row;
  const within = (minutes: number) => recent.filter((text) => Date.parse(text.at) > after(at, { minutes: -minutes }).getTime()).length;
  return { ...facts, recent, pace: paces.map(({ minutes, most }) => ({ minutes, most, items: within(minutes) + 1 })) };
}
