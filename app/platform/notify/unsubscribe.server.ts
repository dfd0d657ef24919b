import { isUuid } from "#app/lib/uuid.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import { stopEditions } from "#app/platform/editions/choices.server.ts";
import { openSeal, sealed } from "#app/platform/seal.server.ts";
import { unfollow } from "./follow.server.ts";
import type { NotificationKind } from "./kinds.ts";
import type { Source } from "./source.ts";
import type { FollowTarget } from "./target.ts";
import { optionalKind, saveChoices } from "./wishes.server.ts";

/** A mail that comes again until somebody stops it: the edition, or what is mailed of one kind of notification. */
export type MailList = "edition" | NotificationKind;

/** What a link to stop mail opens. */
export interface Stopping {
  list: MailList;
  accountId: string;
  /** What may be let go of as well. */
  source?: Source;
}

const WHAT = ["item", "person", "organisation", "neighbourhood", "search"] as const;

/** The last part of the address by which somebody stops the mail of one kind, or lets go of what it was about. */
export function stopWord(tenantId: string, list: NotificationKind, accountId: string, source?: Source): string {
  return sealed("unsubscribe-from", tenantId, [list, accountId, ...(source ? [source.what, source.id] : [])]);
}

/** What such an address opens, that of an edition too; undefined when nobody of ours wrote it. */
export function openStopWord(tenantId: string, word: string): Stopping | undefined {
  const [accountId = ""] = openSeal("unsubscribe", tenantId, word) ?? [];
  if (isUuid(accountId)) return { list: "edition", accountId };
  const [name = "", account = "", what, id] = openSeal("unsubscribe-from", tenantId, word) ?? [];
  const list = optionalKind(name);
  if (list === undefined || !isUuid(account)) return undefined;
  const known = WHAT.find((each) => each === what);
  return { list, accountId: account, ...(known && id !== undefined && isUuid(id) ? { source: { what: known, id } } : {}) };
}

/** Stops mail; twice is once. @returns false when whoever it was for is gone */
export async function stopMail(db: TenantDb, { list, accountId }: Stopping, at: Date): Promise<boolean> {
  const { tenantId } = db.scope;
  const account = await db.account.findFirst({ where: { tenantId, id: accountId }, select: { neighbourhoodId: true } });
  if (!account) return false;
  if (list === "edition") await stopEditions(db, tenantId, { accountId, neighbourhoodId: account.neighbourhoodId }, at);
  else await saveChoices(db, tenantId, accountId, [{ kind: list, channel: "mail", wanted: false }]);
  return true;
}

/** Lets go of what a mail was about. */
export async function letGo(db: TenantDb, accountId: string, source: Source): Promise<void> {
  const target = await targetOf(db, accountId, source);
  if (target) await unfollow(db, { accountId, target });
}

async function targetOf(db: TenantDb, accountId: string, { what, id }: Source): Promise<FollowTarget | undefined> {
  if (what !== "search") return { what, id };
  const kept = await db.savedSearch.findFirst({ where: { tenantId: db.scope.tenantId, accountId, id }, select: { typed: true, neighbourhoodId: true } });
  return kept ? { what: "search", ...kept } : undefined;
}
