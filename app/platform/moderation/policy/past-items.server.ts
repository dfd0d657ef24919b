import { z } from "zod";
import { after } from "#app/platform/clock.ts";
import { Prisma, type Db } from "#app/platform/database/client.server.ts";
import type { PastItem } from "../rules/back-test.ts";
import { facts } from "../rules/facts.ts";

/** How far back a rule is tried, in days; facts are kept as long. */
export const PAST_DAYS = 90;
const PAGE = 500;

const row = z.object({ id: z.uuid(), day: z.iso.date(), facts, outcome: z.enum(["approved", "untouched", "restricted", "open"]), at: z.string() });

export interface Window {
  tenantId: string;
  now: Date;
  /** The town's own, for its days. */
  timeZone: string;
}

/**
 * All texts of the last 90 days with what became of them, the newest first, a page at a time: as many as there are, memory holds one page.
 * The latest decision counts that was made of the text as it now is and was not undone; beside one about the text itself, one about its
 * author says nothing more. A hold alone says only that somebody should look.
 */
export async function* pastItems(db: Db, { tenantId, now, timeZone }: Window): AsyncGenerator<PastItem[]> {
  const since = after(now, { days: -PAST_DAYS });
  let before = Prisma.empty;
  for (;;) {
    const found = await db.$queryRaw<unknown[]>`
      select f.id, f.facts, f.at::text as at, to_char(f.at at time zone ${timeZone}, 'YYYY-MM-DD') as day,
             case when exists (select from moderation_case c
                                where c.tenant_id = f.tenant_id and c.subject = s.subject and c.subject_id = s.id and c.status = 'open') then 'open'
                  when d.kind is null then 'untouched'
                  when d.kind in ('approve', 'restore') then 'approved'
                  else 'restricted' end as outcome
        from moderation_facts f
       cross join lateral (select coalesce(f.item_id, f.reply_id, f.account_id, f.organisation_id) as id,
                                  case when f.item_id is not null then 'item' when f.reply_id is not null then 'reply' when f.organisation_id is not null then 'organisation' else 'profile' end as subject) s
        left join lateral (select kind from moderation_decision d
                            where d.tenant_id = f.tenant_id and d.subject = s.subject and d.subject_id = s.id
                              and d.kind <> 'hold' and d.undoes is null and d.at >= f.at
                              and not exists (select from moderation_decision u where u.tenant_id = d.tenant_id and u.undoes = d.id)
                            order by d.at desc, d.kind in ('warn', 'mute', 'block'), d.id desc limit 1) d on true
       where f.tenant_id = ${tenantId}::uuid and f.at > ${since} and f.at <= ${now} ${before}
       order by f.at desc, f.id desc limit ${PAGE}`;
    const rows = z.array(row).parse(found);
    const last = rows.at(-1);
    if (last) yield rows;
    if (!last || rows.length < PAGE) return;
    before = Prisma.sql`and (f.at, f.id) < (${last.at}::timestamptz, ${last.id}::uuid)`;
  }
}

/** How many texts that is, counted no further than `most`. */
export async function countPast(db: Db, { tenantId, now }: Omit<Window, "timeZone">, most: number): Promise<number> {
  const found = await db.moderationFacts.findMany({ where: { tenantId, at: { gt: after(now, { days: -PAST_DAYS }), lte: now } }, select: { id: true }, take: most });
  return found.length;
}
