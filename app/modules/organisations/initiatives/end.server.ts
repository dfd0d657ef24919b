import { recordAudit } from "#app/platform/audit/record.server.ts";
import { after } from "#app/platform/clock.ts";
import { Prisma, type TenantDb } from "#app/platform/database/client.server.ts";
import { emit } from "#app/platform/events/emit.server.ts";
import { closeUnlessReported } from "#app/platform/moderation/cases/close-case.server.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { mayChange } from "../may-change.server.ts";
import type { OrganisationPage } from "../queries.server.ts";

/** Days in which an initiative that was ended can be brought back; then it goes. */
export const ENDED_DAYS = 30;

/**
 * Ends an initiative, or brings it back while that can be; twice is once. What stands in its name stays. Only initiatives end: other
 * organisations are there whether or not somebody writes for them. One that waits for its first look is gone at once.
 * @param member who acts, as editor also of what others do not see
 * @returns false when it is none, this member may not, or its time is over
 */
export async function setOrganisationEnded({ db, tenant, member, at, requestId }: Doing, { id, kind, endedAt, status }: Pick<OrganisationPage, "id" | "kind" | "endedAt" | "status">, ended: boolean): Promise<boolean> {
  const tenantId = tenant.id;
  if (kind !== "initiative" || !mayChange(member, "organisation.end", { tenantId, organisationId: id })) return false;
  if (!ended && endedAt !== null && after(endedAt, { days: ENDED_DAYS }) <= at) return false;
  if (ended ? status === "ended" : status === "published") return true;
  return db.transact(async (tx) => {
    const where = { tenantId, id };
    // What others never saw has nothing to come back to, and would come back unseen.
    const gone = ended && (await tx.organisation.deleteMany({ where: { ...where, status: "held" } })).count > 0;
    const data = ended ? { status: "ended", endedAt: at, waiting: Prisma.DbNull, waitingBy: null } : { status: "published", endedAt: null };
    const { count } = gone ? { count: 1 } : await tx.organisation.updateMany({ where: { ...where, status: ended ? "published" : "ended" }, data });
    if (count === 0) return false;
    if (ended) await closeUnlessReported(tx, tenantId, { subject: "organisation", subjectId: id }, { actorId: member.accountId, at, requestId });
    await recordAudit(tx, { tenantId, actor: "member", actorId: member.accountId, action: ended ? "organisation.ended" : "organisation.reopened", subject: "organisation", subjectId: id, requestId, at });
    await emit(tx, { tenantId, name: ended ? "organisation.ended" : "organisation.reopened", actorId: member.accountId, payload: { organisationId: id }, at, requestId });
    return true;
  });
}

/** Removes initiatives that were ended and not brought back in time. */
export async function expireEnded(db: TenantDb, now: Date): Promise<void> {
  await db.organisation.deleteMany({ where: { tenantId: db.scope.tenantId, status: "ended", endedAt: { lte: after(now, { days: -ENDED_DAYS }) } } });
}
