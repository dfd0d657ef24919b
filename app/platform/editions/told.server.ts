import { z } from "zod";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import { kindOf, notificationDetail } from "#app/platform/notify/kinds.ts";
import type { Wishes } from "#app/platform/notify/wishes.server.ts";
import type { FollowedSearch } from "./candidate.ts";

/** Something that a resident was told on the site and did not read there. */
interface Told {
  accountId: string;
  itemId: string;
  kind: string;
  at: Date;
  searchId?: string;
  words?: string;
}

const row = z.object({ accountId: z.string(), itemId: z.string(), kind: z.string(), at: z.date(), detail: notificationDetail });

/**
 * What these residents were told since a moment, are still to read, and may still be told. A search that was thrown away since counts no
 * more.
 */
export async function toldSince(db: TenantDb, accountIds: readonly string[], since: Date): Promise<(accountId: string) => readonly Told[]> {
  const rows = await db.$queryRaw<unknown[]>`
    select n.account_id as "accountId", n.item_id as "itemId", n.kind, n.created_at as at,
           case when s.id is null then n.detail - 'searchId' else n.detail end as detail
      from notification n
      left join reply r on r.tenant_id = n.tenant_id and r.id = n.reply_id
      left join saved_search s on s.tenant_id = n.tenant_id and s.account_id = n.account_id and s.id = (n.detail ->> 'searchId')::uuid
     where n.tenant_id = ${db.scope.tenantId}::uuid and n.account_id = any (${[...accountIds]}::uuid[]) and n.created_at >= ${since}
       and n.read_at is null and n.item_id is not null and (n.reply_id is null or r.status = 'published')`;
  const byAccount = new Map<string, Told[]>();
  for (const { accountId, itemId, kind, at, detail } of rows.map((each) => row.parse(each)))
    byAccount.set(accountId, [...(byAccount.get(accountId) ?? []), { accountId, itemId, kind, at, searchId: detail.searchId, words: detail.words }]);
  return (accountId) => byAccount.get(accountId) ?? [];
}

/** The saved searches by which something was found, each with what. */
export function searchesIn(told: readonly Told[]): FollowedSearch[] {
  const byWords = new Map<string, Set<string>>();
  for (const { searchId, words, itemId } of told) if (searchId !== undefined && words !== undefined) byWords.set(words, (byWords.get(words) ?? new Set()).add(itemId));
  return [...byWords].map(([words, itemIds]) => ({ words, itemIds }));
}

/** When somebody replied, by item, of what this resident wants to hear in the edition. */
export function repliesIn(told: readonly Told[], wishes: Wishes): Map<string, Date[]> {
  const byItem = new Map<string, Date[]>();
  for (const { kind, itemId, at } of told) {
    const known = kindOf(kind);
    if ((known === "reply-own" || known === "reply-followed") && wishes(known, "edition")) byItem.set(itemId, [...(byItem.get(itemId) ?? []), at]);
  }
  return byItem;
}
