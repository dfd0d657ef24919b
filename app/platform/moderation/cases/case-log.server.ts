import type { TenantDb } from "#app/platform/database/client.server.ts";
import { stepDetail, type StepDetail, type StepKind } from "./steps.server.ts";

/** One line of what happened to a case. */
export interface LogLine {
  id: string;
  what: StepKind;
  actorName: string | null;
  at: Date;
  detail: StepDetail;
}

/** What happened to a case, the first on top. What is said twice within one minute is said once. */
export async function caseLog(db: TenantDb, caseId: string): Promise<LogLine[]> {
  const rows = await db.$queryRaw<(Omit<LogLine, "detail"> & { detail: unknown })[]>`
    select s.id, s.what, a.name as "actorName", s.at,
           coalesce(s.detail, '{}') || jsonb_build_object('toName', b.name) || case when s.what = 'escalated' then jsonb_build_object('level', s.detail ->> 'to') else '{}' end as detail
      from moderation_step s
      left join account a on a.tenant_id = s.tenant_id and a.id = s.actor_id
      left join account b on b.tenant_id = s.tenant_id and s.what = 'handed-over' and b.id::text = s.detail ->> 'to'
     where s.tenant_id = ${db.scope.tenantId}::uuid and s.case_id = ${caseId}::uuid order by s.at, s.id limit 100`;
  return onceAMinute(rows.map((row) => ({ ...row, detail: stepDetail.parse(row.detail) })));
}

function onceAMinute(lines: readonly LogLine[]): LogLine[] {
  const said = new Map<string, LogLine>();
  for (const line of lines) {
    const key = JSON.stringify([line.what, line.actorName, line.detail, line.at.toISOString().slice(0, 16)]);
    if (!said.has(key)) said.set(key, line);
  }
  return [...said.values()];
}
