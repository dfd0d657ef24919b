import { z } from "zod";
import type { TenantDb } from "#app/platform/database/client.server.ts";

const kinds = ["approve", "hold", "request-edit", "hide", "remove", "warn", "mute", "block", "restore"] as const;

/** What somebody did here before, as far as it says something about what they do now. */
export interface AuthorHistory {
  id: string;
  name: string;
  joined: Date;
  neighbourhoodId: string | null;
  published: number;
  /** Texts that were restricted and stayed so. */
  restricted: number;
  /** Reports of theirs of others' texts: all, and those that were right. */
  reported: number;
  restriction: { kind: "mute" | "block"; until: string | null } | null;
  decisions: { id: string; kind: (typeof kinds)[number]; rule: string | null; at: string; undone: boolean }[];
}

const decisions = z.array(z.object({ id: z.uuid(), kind: z.enum(kinds), rule: z.string().nullable(), at: z.string(), undone: z.boolean() }));

/** Looks up what somebody did here before; undefined when the account is gone. */
export async function authorHistory(db: TenantDb, accountId: string, at: Date): Promise<AuthorHistory | undefined> {
  const { tenantId } = db.scope;
  const [row] = await db.$queryRaw<(Omit<AuthorHistory, "decisions"> & { decisions: unknown })[]>`
    select a.id, a.name, a.created_at as joined, a.neighbourhood_id as "neighbourhoodId",
           (select count(*)::int from item i where i.tenant_id = a.tenant_id and i.author_id = a.id and i.status = 'published')
             + (select count(*)::int from reply r where r.tenant_id = a.tenant_id and r.author_id = a.id and r.status = 'published') as published,
           (select count(*)::int from moderation_decision d where d.tenant_id = a.tenant_id and d.author_id = a.id and d.kind in ('hide', 'remove')
               and not exists(select from moderation_decision u where u.tenant_id = d.tenant_id and u.undoes = d.id)) as restricted,
           (select count(*)::int from report t where t.tenant_id = a.tenant_id and t.reporter_id = a.id) as reported,
           (select jsonb_build_object('kind', x.kind, 'until', x.until) from account_restriction x
             where x.tenant_id = a.tenant_id and x.account_id = a.id and x.lifted_at is null and (x.until is null or x.until > ${at}) order by x.until desc nulls first limit 1) as restriction,
           coalesce((select jsonb_agg(l order by l.at desc) from (
              select d.id, d.kind, d.rule, d.at, exists(select from moderation_decision u where u.tenant_id = d.tenant_id and u.undoes = d.id) as undone
                from moderation_decision d where d.tenant_id = a.tenant_id and d.author_id = a.id and d.undoes is null order by d.at desc limit 8) l), '[]') as decisions
      from account a where a.tenant_id = ${tenantId}::uuid and a.id = ${accountId}::uuid`;
  return row && { ...row, decisions: decisions.parse(row.decisions) };
}
