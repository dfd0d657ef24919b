import { recordAudit } from "#app/platform/audit/record.server.ts";
import { changeStatus } from "#app/platform/content/change-status.server.ts";
import { findItem } from "#app/platform/content/item.server.ts";
import { isDuplicate } from "#app/platform/database/duplicate.server.ts";
import { enqueueLater } from "#app/platform/jobs/enqueue.server.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";
import { readSource } from "../tickets.ts";
import { askable } from "./fetch.server.ts";

/** Most calendars of one organisation. */
const MOST = 5;

export interface NewSource {
  organisationId: string;
  url: string;
  theme: string | null;
}

export type AddResult = { ok: true; id: string } | { ok: false; reason: "not-allowed" | "not-public" | "too-many" | "there" };

/**
 * Has the agenda follow an organisation's own calendar.
 * @param within hosts within the network that may be read all the same
 */
export async function addSource({ db, tenant, member, at, requestId }: Doing, { organisationId, url, theme }: NewSource, within: readonly string[]): Promise<AddResult> {
  const tenantId = tenant.id;
  if (!may(member, "event.import", { tenantId, organisationId }) || !may(member, "event.write", { tenantId })) return { ok: false, reason: "not-allowed" };
  const address = askable(url, { hosts: within });
  if (!address) return { ok: false, reason: "not-public" };
  if ((await db.calendarSource.count({ where: { tenantId, organisationId } })) >= MOST) return { ok: false, reason: "too-many" };
  try {
    return await db.transact(async (tx) => {
      const { id } = await tx.calendarSource.create({ data: { tenantId, organisationId, url: address.href, theme, addedBy: member.accountId, nextAt: at, createdAt: at }, select: { id: true } });
      await recordAudit(tx, { tenantId, actor: "member", actorId: member.accountId, action: "calendar.added", subject: "organisation", subjectId: organisationId, requestId, at });
      await enqueueLater(tx, readSource, { tenantId, sourceId: id }, { onceKey: `${readSource.name} ${id}`, urgent: true, requestId });
      return { ok: true as const, id };
    });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return { ok: false, reason: "there" };
  }
}

/** A calendar that a member may do something about; undefined when it is none of theirs. */
async function ownSource({ db, tenant, member }: Doing, id: string) {
  const source = await db.calendarSource.findFirst({ where: { tenantId: tenant.id, id }, select: { id: true, organisationId: true } });
  return source && may(member, "event.import", { tenantId: tenant.id, organisationId: source.organisationId }) ? source : undefined;
}

/** Has a calendar read anew, whatever it said of itself before. @returns whether it is theirs to ask for */
export async function readAgain(doing: Doing, id: string): Promise<boolean> {
  const { db, tenant, at, requestId } = doing;
  const source = await ownSource(doing, id);
  if (!source) return false;
  await db.transact(async (tx) => {
    await tx.calendarSource.updateMany({ where: { tenantId: tenant.id, id }, data: { nextAt: at, etag: null, lastModified: null } });
    await enqueueLater(tx, readSource, { tenantId: tenant.id, sourceId: id }, { onceKey: `${readSource.name} ${id}`, urgent: true, requestId });
  });
  return true;
}

/** Stops following a calendar; all that came from it goes out of sight first, and its rows with it. @returns whether it is theirs to remove */
export async function removeSource(doing: Doing, id: string): Promise<boolean> {
  const { db, tenant, member, at, requestId } = doing;
  const tenantId = tenant.id;
  const source = await ownSource(doing, id);
  if (!source) return false;
  const events = await db.event.findMany({ where: { tenantId, sourceId: id }, select: { itemId: true } });
  for (const { itemId } of events) {
    const item = await findItem(db, tenantId, itemId, "event");
    if (item) await changeStatus(db, tenant, item, "withdraw", { actorId: member.accountId, at, requestId });
  }
  await db.transact(async (tx) => {
    // What they were about stays on record as events of the organisation's own, out of sight.
    await tx.event.updateMany({ where: { tenantId, sourceId: id }, data: { sourceId: null, uid: null, imprint: null } });
    await tx.calendarSource.deleteMany({ where: { tenantId, id } });
    await recordAudit(tx, { tenantId, actor: "member", actorId: member.accountId, action: "calendar.removed", subject: "organisation", subjectId: source.organisationId, requestId, at });
  });
  return true;
}
