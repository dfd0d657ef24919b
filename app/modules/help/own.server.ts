import type { ItemRecord } from "#app/platform/content/item.server.ts";
import { ownItems } from "#app/platform/content/own/own-items.server.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import { OFFER, REQUEST } from "./side.ts";

/** Somebody's own request or offer in a list. */
export interface OwnHelp {
  id: string;
  slug: string;
  title: string;
  status: ItemRecord["status"];
  createdAt: Date;
  publishedAt: Date | null;
  /** Whether it was ended, and not only taken away. */
  over: boolean;
  /** How many people said yes to it. */
  answers: number;
}

/** What a member asked and offers, newest first. */
export async function ownHelp(db: TenantDb, accountId: string): Promise<OwnHelp[]> {
  const items = [...(await ownItems(db, accountId, REQUEST)), ...(await ownItems(db, accountId, OFFER))].sort((one, other) => other.createdAt.getTime() - one.createdAt.getTime());
  if (items.length === 0) return [];
  const facts = await db.$queryRaw<{ id: string; over: boolean; answers: number }[]>`
    select h.item_id as id, h.ended_at is not null as over,
           (select count(*)::int from help_match m where m.tenant_id = h.tenant_id and m.answer = 'yes' and (m.asked_item_id = h.item_id or (m.asked_item_id is null and m.offered_item_id = h.item_id))) as answers
      from help h where h.tenant_id = ${db.scope.tenantId}::uuid and h.item_id = any (${items.map(({ id }) => id)}::uuid[])`;
  const known = new Map(facts.map((fact) => [fact.id, fact]));
  return items.map(({ id, slug, title, status, createdAt, publishedAt }) => ({ id, slug, title, status, createdAt, publishedAt, over: known.get(id)?.over ?? false, answers: known.get(id)?.answers ?? 0 }));
}

/** Requests that a member said yes to, newest first. */
export async function helpingWith(db: TenantDb, accountId: string): Promise<{ id: string; slug: string; title: string; at: Date; conversationId: string | null; open: boolean }[]> {
  return db.$queryRaw`
    select i.id, i.slug, i.title, m.answered_at as at, m.conversation_id as "conversationId", i.status = 'published' as open
      from help_match m join item i on i.tenant_id = m.tenant_id and i.id = m.asked_item_id
     where m.tenant_id = ${db.scope.tenantId}::uuid and m.helper_id = ${accountId}::uuid and m.answer = 'yes' order by m.answered_at desc limit 100`;
}
