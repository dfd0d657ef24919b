import { Prisma, type TenantDb } from "#app/platform/database/client.server.ts";
import { UNDO_MINUTES } from "../decisions/decide.server.ts";
import type { Year } from "./years.server.ts";

/** How often something was so, by its name. */
export interface Count {
  name: string;
  count: number;
}

/** What a town did in a year to keep order, in numbers (DSA, art. 15 and 24). */
export interface Figures {
  /** Notices by reason, with and without account. */
  notices: { reason: string; withAccount: number; withoutAccount: number }[];
  /** Hours from the first notice of a thing to the first decision about it; null where there are too few to say. */
  hoursToDecision: number | null;
  kinds: Count[];
  grounds: Count[];
  rules: Count[];
  foundBy: Count[];
  byPeople: number;
  automatic: number;
  /** Of what rules kept back: what people decided about, and what of it they let through. */
  automaticJudged: number;
  automaticOverturned: number;
  appeals: { appellant: string; filed: number; upheld: number; overturned: number; open: number }[];
  hoursToAnswer: number | null;
  /** People who may decide now. */
  team: number;
}

/** A median of fewer says something about single people. */
const FEWEST = 5;

/** Counts a year of a town. What was undone before anybody heard of it never was. */
export async function figuresOf(db: TenantDb, { from, until }: Year): Promise<Figures> {
  const [notices, decisions, automatic, appeals, hours, team] = await Promise.all([noticesOf(db, from, until), decisionsOf(db, from, until), automaticOf(db, from, until), appealsOf(db, from, until), hoursOf(db, from, until), teamOf(db)]);
  const by = (key: "kind" | "ground" | "rule" | "foundBy") => sums(decisions.filter(({ kind }) => key === "kind" || restricts(kind)), key);
  return {
    notices,
    hoursToDecision: hours.decision,
    kinds: by("kind"),
    grounds: by("ground"),
    rules: by("rule"),
    foundBy: by("foundBy"),
    byPeople: total(decisions.filter((each) => !each.automatic)),
    automatic: total(decisions.filter((each) => each.automatic)),
    automaticJudged: automatic.judged,
    automaticOverturned: automatic.overturned,
    appeals,
    hoursToAnswer: hours.answer,
    team,
  };
}

interface Decisions {
  kind: string;
  ground: string | null;
  rule: string | null;
  foundBy: string;
  automatic: boolean;
  count: number;
}

function restricts(kind: string): boolean {
  return kind !== "approve" && kind !== "restore";
}

function total(rows: readonly { count: number }[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}

function sums(rows: readonly Decisions[], key: "kind" | "ground" | "rule" | "foundBy"): Count[] {
  const names = [...new Set(rows.map((row) => row[key] ?? ""))].filter((name) => name !== "");
  return names.map((name) => ({ name, count: total(rows.filter((row) => row[key] === name)) })).sort((one, other) => other.count - one.count || one.name.localeCompare(other.name));
}

async function noticesOf(db: TenantDb, from: Date, until: Date): Promise<Figures["notices"]> {
  return db.$queryRaw<Figures["notices"]>`
    select coalesce(detail ->> 'reason', 'other') as reason, count(*) filter (where actor = 'member')::int as "withAccount", count(*) filter (where actor <> 'member')::int as "withoutAccount"
      from audit_event where tenant_id = ${db.scope.tenantId}::uuid and action = 'report.filed' and at >= ${from} and at < ${until} group by 1 order by count(*) desc, 1`;
}

async function decisionsOf(db: TenantDb, from: Date, until: Date): Promise<Decisions[]> {
  return db.$queryRaw<Decisions[]>`
    select d.kind, d.ground, d.rule, d.found_by as "foundBy", d.automatic, count(*)::int as count
      from moderation_decision d
     where d.tenant_id = ${db.scope.tenantId}::uuid and d.at >= ${from} and d.at < ${until} and d.undoes is null
       and not exists(select from moderation_decision u where u.tenant_id = d.tenant_id and u.undoes = d.id and u.at < d.at + ${UNDO_MINUTES} * interval '1 minute')
     group by 1, 2, 3, 4, 5`;
}

/** What people made of what rules kept back: the first decision of a person about the same thing says. */
async function automaticOf(db: TenantDb, from: Date, until: Date): Promise<{ judged: number; overturned: number }> {
  const [row] = await db.$queryRaw<{ judged: number; overturned: number }[]>`
    select count(next.kind)::int as judged, count(*) filter (where next.kind in ('approve', 'restore'))::int as overturned
      from moderation_decision d
      left join lateral (
        select n.kind from moderation_decision n
         where n.tenant_id = d.tenant_id and n.subject = d.subject and n.subject_id = d.subject_id and n.at >= d.at and not n.automatic and n.undoes is null
           and n.kind in ('approve', 'restore', 'request-edit', 'hide', 'remove')
           and not exists(select from moderation_decision u where u.tenant_id = n.tenant_id and u.undoes = n.id)
         order by n.at, n.id limit 1) next on true
     where d.tenant_id = ${db.scope.tenantId}::uuid and d.automatic and d.at >= ${from} and d.at < ${until}`;
  return row ?? { judged: 0, overturned: 0 };
}

/** Objections with their answers, from the audit trail: an objection goes with the report that it is about, and that with what was reported. */
const appealsFiled = (tenantId: string, from: Date, until: Date) => Prisma.sql`
  select f.detail ->> 'appellant' as appellant, f.at as filed, o.action as outcome, o.at as answered
    from audit_event f
    left join audit_event o on o.tenant_id = f.tenant_id and o.subject = 'appeal' and o.subject_id = f.subject_id and o.action in ('appeal.upheld', 'appeal.overturned')
   where f.tenant_id = ${tenantId}::uuid and f.action = 'appeal.filed' and f.at >= ${from} and f.at < ${until}`;

async function appealsOf(db: TenantDb, from: Date, until: Date): Promise<Figures["appeals"]> {
  return db.$queryRaw<Figures["appeals"]>`
    select appellant, count(*)::int as filed, count(*) filter (where outcome = 'appeal.upheld')::int as upheld,
           count(*) filter (where outcome = 'appeal.overturned')::int as overturned, count(*) filter (where outcome is null)::int as open
      from (${appealsFiled(db.scope.tenantId, from, until)}) a group by appellant order by appellant`;
}

/** From the log, which stays when what it tells of is erased. */
async function hoursOf(db: TenantDb, from: Date, until: Date): Promise<{ decision: number | null; answer: number | null }> {
  const { tenantId } = db.scope;
  const [row] = await db.$queryRaw<{ decided: number; decision: number | null; answered: number; answer: number | null }[]>`
    with noticed as (
      select s.case_id, min(s.at) as at from moderation_step s
       where s.tenant_id = ${tenantId}::uuid and s.what in ('opened', 'cause-added') and s.detail ->> 'cause' = 'report' group by s.case_id),
    decided as (
      select n.at as began, (select min(s.at) from moderation_step s where s.tenant_id = ${tenantId}::uuid and s.case_id = n.case_id and s.what = 'decided' and s.at >= n.at) as ended
        from noticed n where n.at >= ${from} and n.at < ${until}),
    answered as (select filed as began, answered as ended from (${appealsFiled(tenantId, from, until)}) a where answered is not null)
    select (select count(ended)::int from decided) as decided, (select percentile_cont(0.5) within group (order by extract(epoch from ended - began) / 3600) from decided where ended is not null)::float as decision,
           (select count(*)::int from answered) as answered, (select percentile_cont(0.5) within group (order by extract(epoch from ended - began) / 3600) from answered)::float as answer`;
  const enough = (count: number, hours: number | null) => (count >= FEWEST && hours !== null ? Math.round(hours * 10) / 10 : null);
  return { decision: enough(row?.decided ?? 0, row?.decision ?? null), answer: enough(row?.answered ?? 0, row?.answer ?? null) };
}

async function teamOf(db: TenantDb): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`select count(distinct account_id)::int as count from account_role where tenant_id = ${db.scope.tenantId}::uuid`;
  return row?.count ?? 0;
}
