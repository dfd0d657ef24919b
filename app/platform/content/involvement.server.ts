import type { TenantDb } from "#app/platform/database/client.server.ts";

/** How somebody stands to an item. */
export interface Involvement {
  thanked: boolean;
  follows: boolean;
}

export async function involvementOf(db: TenantDb, itemId: string, accountId: string): Promise<Involvement> {
  const { tenantId } = db.scope;
  const [row] = await db.$queryRaw<Involvement[]>`
    select exists(select from reaction where tenant_id = ${tenantId}::uuid and item_id = ${itemId}::uuid and account_id = ${accountId}::uuid) as thanked,
           exists(select from follow where tenant_id = ${tenantId}::uuid and item_id = ${itemId}::uuid and account_id = ${accountId}::uuid) as follows`;
  return row ?? { thanked: false, follows: false };
}

/** Says thanks, or takes it back. Says what should be, not "the other way round", so that a double tap changes nothing. */
export async function setThanks(db: TenantDb, itemId: string, accountId: string, wanted: boolean): Promise<void> {
  const { tenantId } = db.scope;
  if (wanted) await db.reaction.createMany({ data: { tenantId, itemId, accountId }, skipDuplicates: true });
  else await db.reaction.deleteMany({ where: { tenantId, itemId, accountId } });
}

/** Follows an item, or lets it go. */
export async function setFollowing(db: TenantDb, itemId: string, accountId: string, wanted: boolean): Promise<void> {
  const { tenantId } = db.scope;
  if (wanted) await db.follow.createMany({ data: { tenantId, itemId, accountId }, skipDuplicates: true });
  else await db.follow.deleteMany({ where: { tenantId, itemId, accountId } });
}
