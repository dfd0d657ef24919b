import { after } from "#app/platform/clock.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import { isUuid } from "#app/lib/uuid.ts";

/** A page that is opened again within this time was read once. */
const ONCE_AN_HOUR = { hours: -1 };

/**
 * Remembers that a member opened the page of an item, and marks what they were told of it as read: one statement, which writes nothing when
 * there is nothing new to remember. Reading again counts after an hour, or when somebody replied in between.
 */
export async function rememberReading(db: TenantDb, accountId: string, itemId: string, at: Date): Promise<void> {
  const { tenantId } = db.scope;
  await db.$executeRaw`
    with told as (
      update notification set read_at = ${at}
       where tenant_id = ${tenantId}::uuid and account_id = ${accountId}::uuid and item_id = ${itemId}::uuid and read_at is null
    )
    insert into reading (tenant_id, account_id, item_id, read_at)
    select i.tenant_id, ${accountId}::uuid, i.id, ${at} from item i
     where i.tenant_id = ${tenantId}::uuid and i.id = ${itemId}::uuid and i.status = 'published'
       and not exists (select from reading r where r.tenant_id = i.tenant_id and r.account_id = ${accountId}::uuid and r.item_id = i.id
                                               and r.read_at > greatest(${after(at, ONCE_AN_HOUR)}::timestamptz, i.last_activity_at))
    on conflict (tenant_id, account_id, item_id) do update set read_at = excluded.read_at`;
}

/** The item whose page an address is, as its path names it; undefined when it names none. */
export function itemInPath(pathname: string): string | undefined {
  return pathname.split("/").find(isUuid);
}
