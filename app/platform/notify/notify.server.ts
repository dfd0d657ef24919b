import type { Db } from "#app/platform/database/client.server.ts";
import { toJson } from "#app/platform/database/json.ts";
import { enqueueLater } from "#app/platform/jobs/enqueue.server.ts";
import { kindOf, notificationDetail, type NotificationDetail, type NotificationKind } from "./kinds.ts";
import { mailNotification, pushNotification } from "./tickets.ts";
import { wantedAs, wishesOf } from "./wishes.server.ts";

/** What somebody is to be told. */
export interface NewNotification {
  accountId: string;
  kind: NotificationKind;
  /** What it tells, at most 120 characters: nobody is told the same twice. */
  onceKey: string;
  itemId?: string;
  replyId?: string;
  detail?: NotificationDetail;
}

interface Telling {
  tenantId: string;
  /** The event that it follows from. */
  eventId: string;
  at: Date;
  requestId: string;
}

/**
 * Tells people of this town something: a line on the site for each, and the asking for mail and push to those who want it, in the caller's
 * transaction. Who was told before is not told again.
 *
 * @param all a page of a few hundred at most
 * @returns how many were told by this call
 */
export async function notify(tx: Db, { tenantId, eventId, at, requestId }: Telling, all: readonly NewNotification[]): Promise<number> {
  if (all.length === 0) return 0;
  const accountIds = [...new Set(all.map(({ accountId }) => accountId))];
  const wishes = await wishesOf(tx, tenantId, accountIds);
  const confirmed = await tx.account.findMany({ where: { tenantId, id: { in: accountIds }, emailConfirmedAt: { not: null } }, select: { id: true } });
  const reachable = new Set(confirmed.map(({ id }) => id));
  const told = await tx.notification.createManyAndReturn({
    data: all.map(({ detail, ...one }) => ({ tenantId, eventId, ...one, detail: toJson({ ...detail }), createdAt: at, mailDue: reachable.has(one.accountId) && wantedAs(one.kind, detail, wishes(one.accountId), "mail") })),
    select: { id: true, accountId: true, kind: true, detail: true, mailDue: true },
    skipDuplicates: true,
  });
  const devices = await tx.pushSubscription.findMany({ where: { tenantId, accountId: { in: accountIds } }, select: { id: true, accountId: true } });
  for (const { id, accountId, kind, detail, mailDue } of told) {
    const known = kindOf(kind);
    const pushed = known && wantedAs(known, notificationDetail.parse(detail), wishes(accountId), "push");
    for (const device of pushed ? devices.filter((each) => each.accountId === accountId) : []) {
      await enqueueLater(tx, pushNotification, { tenantId, notificationId: id, subscriptionId: device.id }, { onceKey: `${pushNotification.name} ${id} ${device.id}`, notBefore: at, requestId });
    }
    if (mailDue) await enqueueLater(tx, mailNotification, { tenantId, notificationId: id }, { onceKey: `${mailNotification.name} ${id}`, notBefore: at, requestId });
  }
  return told.length;
}
