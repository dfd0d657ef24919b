import type { TenantDb } from "#app/platform/database/client.server.ts";
import type { DecisionKind } from "../statements/statement.ts";

/** A decision as colleagues look back at it. */
export interface CaseDecision {
  id: string;
  kind: DecisionKind;
  automatic: boolean;
  rule: string | null;
  facts: string | null;
  note: string | null;
  /** Null for what a rule did, and when their account is gone. */
  decidedByName: string | null;
  at: Date;
  undone: boolean;
}

/** What was decided of a case, oldest first; what was undone too. */
export async function caseDecisions(db: TenantDb, caseId: string): Promise<CaseDecision[]> {
  return db.$queryRaw<CaseDecision[]>`
    select d.id, d.kind, d.automatic, d.rule, d.facts, d.note, a.name as "decidedByName", d.at,
           exists(select from moderation_decision u where u.tenant_id = d.tenant_id and u.undoes = d.id) as undone
      from moderation_decision d left join account a on a.tenant_id = d.tenant_id and a.id = d.decided_by
     where d.tenant_id = ${db.scope.tenantId}::uuid and d.case_id = ${caseId}::uuid and d.undoes is null order by d.at, d.id limit 100`;
}
