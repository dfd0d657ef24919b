import type { ItemRecord } from "#app/platform/content/item.server.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import { editsAsked } from "#app/platform/moderation/statements/sight-reason.server.ts";

/** Somebody's own item in a list, whatever its state. */
export interface OwnItem {
  id: string;
  slug: string;
  title: string;
  status: ItemRecord["status"];
  createdAt: Date;
  publishedAt: Date | null;
  replyCount: number;
  /** Before when the team asks to change it; null when it does not. */
  changeBefore: Date | null;
}

/** A member's own items of a kind, newest first: drafts and withdrawn ones too. */
export async function ownItems(db: TenantDb, accountId: string, kind: string): Promise<OwnItem[]> {
  const asked = await editsAsked(db, accountId);
  const found = await db.$queryRaw<Omit<OwnItem, "changeBefore">[]>`
    select id, slug, title, status, created_at as "createdAt", published_at as "publishedAt", reply_count as "replyCount"
      from item where tenant_id = ${db.scope.tenantId}::uuid and author_id = ${accountId}::uuid and kind = ${kind}
     order by created_at desc limit 200`;
  return found.map((item) => ({ ...item, changeBefore: (item.status === "held" ? asked.get(item.id) : undefined) ?? null }));
}
