import { isUuid } from "#app/lib/uuid.ts";
import { writeCursor, type Cursor } from "#app/platform/content/cursor.ts";
import { Prisma, type TenantDb } from "#app/platform/database/client.server.ts";
import { kindsOn } from "#app/platform/modules/kinds.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { stillStands } from "./still-stands.server.ts";
import { readTellings, type Telling } from "./tellings.server.ts";

/** The bell counts no further: beyond it says "99+". */
export const MOST_COUNTED = 100;

/** A page of what somebody was told, newest first. */
export interface InboxPage {
  tellings: Telling[];
  /** Where the next page begins; undefined on the last. */
  next?: string;
}

/** One page of what somebody was told and may still be told. */
export async function inboxPage(db: TenantDb, tenant: Tenant, accountId: string, { after, size }: { after?: Cursor; size: number }): Promise<InboxPage> {
  const beyond = after ? Prisma.sql`and (n.created_at, n.id) < (${after.at}::timestamptz, ${after.id}::uuid)` : Prisma.empty;
  const found = await readTellings(db, tenant.id, Prisma.sql`n.account_id = ${accountId}::uuid and ${stillStands(await kindsOn(tenant))} ${beyond} order by n.created_at desc, n.id desc limit ${size + 1}`);
  const tellings = found.slice(0, size);
  const last = tellings.at(-1);
  return { tellings, next: found.length > size && last ? writeCursor({ at: last.at, id: last.id }) : undefined };
}

/**
 * How many unread notifications somebody has, up to `MOST_COUNTED`: one walk along the index of what is unread.
 * @param opened an item whose page is being opened in this very request; what is told of it counts as read
 */
export async function unreadCount(db: TenantDb, tenant: Tenant, accountId: string, opened?: string): Promise<number> {
  const elsewhere = opened === undefined ? Prisma.empty : Prisma.sql`and n.item_id is distinct from ${opened}::uuid`;
  const [row] = await db.$queryRaw<{ unread: number }[]>`
    select count(*)::int as unread from (
      select from notification n
       where n.tenant_id = ${tenant.id}::uuid and n.account_id = ${accountId}::uuid and n.read_at is null ${elsewhere} and ${stillStands(await kindsOn(tenant))}
       limit ${MOST_COUNTED}) u`;
  return row?.unread ?? 0;
}

/** Marks one as read. @returns where it leads; undefined when it is nobody's, somebody else's, or may not be told any more */
export async function openNotification(db: TenantDb, tenant: Tenant, accountId: string, id: string, at: Date): Promise<string | undefined> {
  if (!isUuid(id)) return undefined;
  const [telling] = await readTellings(db, tenant.id, Prisma.sql`n.account_id = ${accountId}::uuid and n.id = ${id}::uuid and ${stillStands(await kindsOn(tenant))}`);
  if (!telling) return undefined;
  if (telling.unread) await db.notification.updateMany({ where: { tenantId: tenant.id, accountId, id, readAt: null }, data: { readAt: at } });
  return telling.path;
}

/** Marks all that somebody was told until now as read. */
export async function readAll(db: TenantDb, accountId: string, at: Date): Promise<void> {
  await db.notification.updateMany({ where: { tenantId: db.scope.tenantId, accountId, readAt: null, createdAt: { lte: at } }, data: { readAt: at } });
}
