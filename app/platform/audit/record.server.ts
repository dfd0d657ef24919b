import type { Db } from "#app/platform/database/client.server.ts";

/** One line of a town's audit trail. Ids only: no name, address or text that somebody wrote. */
export interface AuditLine {
  tenantId: string;
  actor: "member" | "visitor" | "operator" | "system";
  actorId?: string | null;
  /** `<subject>.<past tense>`, e.g. `item.published`. */
  action: string;
  subject: string;
  subjectId?: string | null;
  detail?: Readonly<Record<string, string | number | boolean | null>>;
  requestId?: string | null;
  at: Date;
}

/** Adds a line to the audit trail, in the transaction of the change it tells of. Lines cannot be changed or removed. */
export async function recordAudit(tx: Db, { detail = {}, ...line }: AuditLine): Promise<void> {
  await tx.auditEvent.create({ data: { ...line, detail } });
}
