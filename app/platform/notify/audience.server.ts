import { z } from "zod";
import { Prisma, type TenantDb } from "#app/platform/database/client.server.ts";
import { kindOf, notificationDetail, type NotificationDetail, type NotificationKind } from "./kinds.ts";

/** Somebody who is to be told, and why. */
export interface Listener {
  accountId: string;
  kind: NotificationKind;
  detail: NotificationDetail;
}

/** Where a page of listeners begins, and how many it holds. */
export interface Page {
  after: string | null;
  size: number;
}

function beyond(column: Prisma.Sql, after: string | null): Prisma.Sql {
  return after === null ? Prisma.empty : Prisma.sql`and ${column} > ${after}::uuid`;
}

/**
 * A page of those who follow an item and are told of a reply to it, by account id; its writer is left out, and so is everything that is
 * not to be read any more.
 */
export async function listenersToReply(db: TenantDb, kinds: readonly string[], replyId: string, { after, size }: Page): Promise<Listener[]> {
  const rows = await db.$queryRaw<{ accountId: string; own: boolean }[]>`
    select f.account_id as "accountId", i.author_id = f.account_id as own
      from reply r
      join item i on i.tenant_id = r.tenant_id and i.id = r.item_id and i.status = 'published' and i.kind = any (${[...kinds]})
      join follow f on f.tenant_id = i.tenant_id and f.item_id = i.id and f.account_id is distinct from r.author_id ${beyond(Prisma.sql`f.account_id`, after)}
     where r.tenant_id = ${db.scope.tenantId}::uuid and r.id = ${replyId}::uuid and r.status = 'published'
     order by f.account_id limit ${size}`;
  return rows.map(({ accountId, own }) => ({ accountId, kind: own ? "reply-own" : "reply-followed", detail: {} }));
}

/** The item that is new, as far as finding its listeners needs it. */
export interface NewItem {
  id: string;
  kind: string;
  authorId: string;
  organisationId: string | null;
}

const found = z.array(notificationDetail.omit({ also: true, path: true }).extend({ kind: z.string() }));

/**
 * A page of those who follow the writer, the organisation, a neighbourhood or a search that a new item belongs to, by account id; each
 * once, told by the first reason in that order: person, organisation, search, neighbourhood. Its writer is left out. What is written in an
 * organisation's name is the organisation's: who follows the person must not learn from it who wrote it.
 */
export async function listenersToNew(db: TenantDb, item: NewItem, { after, size }: Page): Promise<Listener[]> {
  const tenantId = Prisma.sql`${db.scope.tenantId}::uuid`;
  // Each reason gives its own first page, one row for each person; the page of all is the beginning of those together.
  const reason = (rank: number, kind: NotificationKind, from: Prisma.Sql, where: Prisma.Sql, detail = Prisma.sql`'{}'::jsonb`) => Prisma.sql`
    (select distinct on (f.account_id) f.account_id, ${rank}::int as rank, ${detail} || jsonb_build_object('kind', ${kind}::text) as reason from ${from}
      where f.tenant_id = ${tenantId} and ${where} and f.account_id <> ${item.authorId}::uuid ${beyond(Prisma.sql`f.account_id`, after)}
      order by f.account_id limit ${size})`;
  const speaker =
    item.organisationId === null
      ? reason(1, "new-person", Prisma.sql`follow_person f`, Prisma.sql`f.person_id = ${item.authorId}::uuid`)
      : reason(2, "new-organisation", Prisma.sql`follow_organisation f`, Prisma.sql`f.organisation_id = ${item.organisationId}::uuid`);
  const search = reason(
    3,
    "new-search",
    Prisma.sql`saved_search f join search_entry e on e.tenant_id = f.tenant_id and e.kind = ${item.kind} and e.subject_id = ${item.id}::uuid`,
    Prisma.sql`words_find(f.wanted, e.vector) and (f.neighbourhood_id is null or cardinality(e.neighbourhood_ids) = 0 or f.neighbourhood_id = any (e.neighbourhood_ids))`,
    Prisma.sql`jsonb_build_object('searchId', f.id, 'words', f.typed)`,
  );
  const neighbourhood = reason(
    4,
    "new-neighbourhood",
    Prisma.sql`item_audience w join follow_neighbourhood f on f.tenant_id = w.tenant_id and f.neighbourhood_id = w.neighbourhood_id`,
    Prisma.sql`w.item_id = ${item.id}::uuid`,
    Prisma.sql`jsonb_build_object('neighbourhoodId', f.neighbourhood_id)`,
  );
  const rows = await db.$queryRaw<{ accountId: string; reasons: unknown }[]>`
    select l.account_id as "accountId", jsonb_agg(l.reason order by l.rank) as reasons
      from (${speaker} union all ${search} union all ${neighbourhood}) l
     group by l.account_id order by l.account_id limit ${size}`;
  return rows.flatMap(({ accountId, reasons }) => {
    const all = found.parse(reasons);
    const [kind, ...also] = all.flatMap((each) => kindOf(each.kind) ?? []);
    const detail = all.reduce<NotificationDetail>((known, { neighbourhoodId, searchId, words }) => ({ ...known, ...(neighbourhoodId ? { neighbourhoodId } : {}), ...(searchId ? { searchId, words } : {}) }), {});
    return kind ? [{ accountId, kind, detail: also.length > 0 ? { ...detail, also } : detail }] : [];
  });
}
