import { randomUUID } from "node:crypto";
import { after } from "#app/platform/clock.ts";
import type { Audience } from "#app/platform/content/audience.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import { toJson } from "#app/platform/database/json.ts";
import { emit } from "#app/platform/events/emit.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { careDue } from "./care.server.ts";
import type { Cause } from "./cause.ts";
import { recordStep } from "./steps.server.ts";

export const subjects = ["item", "reply", "photo", "profile", "message", "organisation"] as const;
/** What a case is about. */
export type CaseSubject = (typeof subjects)[number];

/** Something that a person should look at. */
export interface Matter {
  subject: CaseSubject;
  subjectId: string;
  authorId: string | null;
  audience: Audience;
  /** Whether it is out of sight until somebody decides. */
  holds: boolean;
  causes: readonly Cause[];
}

interface By {
  /** Who brings it; null for the product itself. */
  actorId: string | null;
  at: Date;
  requestId: string;
}

/** Whether something is at the desk, or waits there for its author. */
export async function hasOpenCase(tx: Db, tenantId: string, subject: CaseSubject, subjectId: string): Promise<boolean> {
  const open = await tx.$queryRaw<{ one: number }[]>`
    select 1 as one from moderation_case where tenant_id = ${tenantId}::uuid and subject = ${subject} and subject_id = ${subjectId}::uuid and status <> 'closed' limit 1`;
  return open.length > 0;
}

/**
 * Brings something to the desk, in the caller's transaction. What is there already gets one reason more, and its clock does not begin anew;
 * what gives reason to worry has a shorter one of its own.
 * @returns id of the case
 */
export async function openCase(tx: Db, tenant: Tenant, matter: Matter, { actorId, at, requestId }: By): Promise<string> {
  const tenantId = tenant.id;
  const { subject, subjectId, authorId, audience, holds } = matter;
  const id = (of: CaseSubject) => (subject === of ? subjectId : null);
  const care = matter.causes.find((cause) => cause.kind === "care");
  const dueAt = care ? careDue(care.detail.about, at, tenant.profile.timeZone) : after(at, { hours: tenant.profile.moderation.connectorHours });
  const [row] = await tx.$queryRaw<{ id: string; isNew: boolean }[]>`
    insert into moderation_case (tenant_id, id, subject, item_id, reply_id, media_id, account_id, message_id, organisation_id, author_id, whole_town, neighbourhood_ids, holds, opened_at, due_at)
    values (${tenantId}::uuid, ${randomUUID()}::uuid, ${subject}, ${id("item")}::uuid, ${id("reply")}::uuid, ${id("photo")}::uuid, ${id("profile")}::uuid, ${id("message")}::uuid, ${id("organisation")}::uuid, ${authorId}::uuid,
            ${audience === "town"}, ${audience === "town" ? [] : [...audience]}::uuid[], ${holds}, ${at}, ${dueAt})
    on conflict (tenant_id, subject, subject_id) where status <> 'closed' do update
       set holds = moderation_case.holds or excluded.holds, status = 'open', version = moderation_case.version + 1,
           whole_town = excluded.whole_town, neighbourhood_ids = excluded.neighbourhood_ids,
           due_at = case when moderation_case.status = 'waiting' then excluded.due_at when ${care !== undefined} then least(moderation_case.due_at, excluded.due_at) else moderation_case.due_at end
    returning id, version = 1 as "isNew"`;
  if (!row) throw new Error("A case that was neither new nor known.");
  for (const cause of matter.causes) {
    const reportId = cause.kind === "report" ? cause.reportId : null;
    // What is found again after a change takes the place of what was found before.
    if (cause.kind === "rule") await tx.$executeRaw`delete from moderation_cause where tenant_id = ${tenantId}::uuid and case_id = ${row.id}::uuid and kind = 'rule' and detail ->> 'id' = ${cause.detail.id}`;
    else if (cause.kind !== "report") await tx.moderationCause.deleteMany({ where: { tenantId, caseId: row.id, kind: cause.kind } });
    await tx.moderationCause.create({ data: { tenantId, caseId: row.id, kind: cause.kind, reportId, detail: toJson(cause.detail), at } });
    await recordStep(tx, { tenantId, caseId: row.id, actorId, what: row.isNew ? "opened" : "cause-added", detail: { cause: cause.kind }, at, requestId });
  }
  if (row.isNew) await barWhoWasWrong(tx, tenantId, matter, row.id);
  if (row.isNew) await emit(tx, { tenantId, name: "case.opened", actorId, payload: { caseId: row.id }, at, requestId });
  return row.id;
}

/** Whoever took the newest decision about something, and was found wrong in an objection, does not decide about it again (DSA, art. 20). */
async function barWhoWasWrong(tx: Db, tenantId: string, { subject, subjectId }: Matter, caseId: string): Promise<void> {
  await tx.$executeRaw`
    update moderation_case c set barred_decider = n.decided_by
      from (select d.batch_id, d.decided_by from moderation_decision d
             where d.tenant_id = ${tenantId}::uuid and d.subject = ${subject} and d.subject_id = ${subjectId}::uuid and d.undoes is null and not d.automatic
             order by d.at desc, d.id desc limit 1) n
     where c.tenant_id = ${tenantId}::uuid and c.id = ${caseId}::uuid
       and exists(select from moderation_decision w join moderation_appeal p on p.tenant_id = w.tenant_id and p.decision_id = w.id
                   where w.tenant_id = ${tenantId}::uuid and w.batch_id = n.batch_id and w.subject = ${subject} and w.subject_id = ${subjectId}::uuid
                     and p.outcome = 'overturned' and p.decided_by is not null)`;
}
