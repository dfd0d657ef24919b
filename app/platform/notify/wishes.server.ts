import type { Db } from "#app/platform/database/client.server.ts";
import { channels, kindNames, kindOf, kindsTold, ruleOf, type Channel, type NotificationDetail, type NotificationKind } from "./kinds.ts";
import { usualHours, type QuietHours } from "./quiet.ts";

/** Whether somebody wants a kind by a way. */
export type Wishes = (kind: NotificationKind, channel: Channel) => boolean;

/** A choice that differs from what is usual, or repeats it. */
export interface Choice {
  kind: NotificationKind;
  channel: Channel;
  wanted: boolean;
}

function wishesWith(chosen: ReadonlyMap<string, boolean>): Wishes {
  return (kind, channel) => {
    const { usual, optional } = ruleOf(kind);
    const byItself = usual[channel] ?? false;
    return usual[channel] !== undefined && optional ? (chosen.get(`${kind} ${channel}`) ?? byItself) : byItself;
  };
}

/** What these people want to be told, and by which way; one query for all of them. */
export async function wishesOf(db: Db, tenantId: string, accountIds: readonly string[]): Promise<(accountId: string) => Wishes> {
  const rows = await db.notificationChoice.findMany({ where: { tenantId, accountId: { in: [...accountIds] } }, select: { accountId: true, kind: true, channel: true, wanted: true } });
  const byAccount = new Map<string, Map<string, boolean>>();
  for (const { accountId, kind, channel, wanted } of rows) byAccount.set(accountId, (byAccount.get(accountId) ?? new Map<string, boolean>()).set(`${kind} ${channel}`, wanted));
  return (accountId) => wishesWith(byAccount.get(accountId) ?? new Map<string, boolean>());
}

/** Whether somebody wants something by a way, told by its first reason or any other. */
export function wantedAs(kind: NotificationKind, detail: NotificationDetail | undefined, wishes: Wishes, channel: Channel): boolean {
  return kindsTold(kind, detail ?? {}).some((each) => wishes(each, channel));
}

/** Keeps choices; one that is what is usual takes its row away, so that a later change of what is usual holds for it too. */
export async function saveChoices(db: Db, tenantId: string, accountId: string, choices: readonly Choice[]): Promise<void> {
  for (const { kind, channel, wanted } of choices) {
    const { usual, optional } = ruleOf(kind);
    if (!optional || usual[channel] === undefined) continue;
    const key = { tenantId, accountId, kind, channel };
    if (wanted === usual[channel]) await db.notificationChoice.deleteMany({ where: key });
    else await db.notificationChoice.upsert({ where: { tenantId_accountId_kind_channel: key }, create: { ...key, wanted }, update: { wanted } });
  }
}

/** Every box of the table of preferences: a kind, a way it can come by, and whether it does. */
export function boxesOf(wishes: Wishes): Choice[] {
  return kindNames.flatMap((kind) => channels.flatMap((channel) => (ruleOf(kind).usual[channel] === undefined ? [] : [{ kind, channel, wanted: wishes(kind, channel) }])));
}

/** Somebody's quiet hours: their own, else the usual ones; null for none. */
export async function quietHoursOf(db: Db, tenantId: string, accountId: string): Promise<QuietHours | null> {
  const row = await db.quietHours.findFirst({ where: { tenantId, accountId } });
  if (!row) return usualHours;
  return row.quietFrom === null || row.quietUntil === null ? null : { from: row.quietFrom, until: row.quietUntil };
}

/** Keeps somebody's quiet hours. */
export async function saveQuietHours(db: Db, tenantId: string, accountId: string, hours: QuietHours | null): Promise<void> {
  const chosen = { quietFrom: hours?.from ?? null, quietUntil: hours?.until ?? null };
  await db.quietHours.upsert({ where: { tenantId_accountId: { tenantId, accountId } }, create: { tenantId, accountId, ...chosen }, update: chosen });
}

/** A kind that may be switched off, by its name; undefined for any other. */
export function optionalKind(name: string): NotificationKind | undefined {
  const kind = kindOf(name);
  return kind !== undefined && ruleOf(kind).optional ? kind : undefined;
}
