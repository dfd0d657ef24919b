import type { Db, Prisma } from "#app/platform/database/client.server.ts";
import { kindsByName } from "#app/platform/modules/kinds.server.ts";
import { kindOf, notificationDetail, type NotificationDetail, type NotificationKind } from "./kinds.ts";

/** What a notification says, in parts; which sentence they make is for the texts. */
export interface Telling {
  id: string;
  kind: NotificationKind;
  at: Date;
  unread: boolean;
  itemId: string | null;
  replyId: string | null;
  /** Title of the item it is about; empty when it is about none. */
  title: string;
  /** Who did it: the writer of the reply, the organisation in whose name it was written, or the writer. */
  by: string;
  /** Name of the neighbourhood or the words of the search that it was found by; empty for other kinds. */
  about: string;
  /** What the reply says; empty where it is about none. */
  words: string;
  /** Where it is read, within the town. */
  path: string;
  detail: NotificationDetail;
  authorId: string | null;
  organisationId: string | null;
}

interface Row {
  id: string;
  kind: string;
  at: Date;
  unread: boolean;
  detail: unknown;
  itemId: string | null;
  replyId: string | null;
  itemKind: string | null;
  slug: string | null;
  title: string | null;
  authorId: string | null;
  author: string | null;
  organisationId: string | null;
  organisation: string | null;
  replier: string | null;
  words: string | null;
  place: string | null;
}

/**
 * Reads notifications `n` with all that telling them needs. A kind that this version does not know is left out.
 *
 * @param which conditions on `n`, and order and limit, of the caller
 */
export async function readTellings(db: Db, tenantId: string, which: Prisma.Sql): Promise<Telling[]> {
  const rows = await db.$queryRaw<Row[]>`
    select n.id, n.kind, n.created_at as at, n.read_at is null as unread, n.detail, n.item_id as "itemId", n.reply_id as "replyId",
           i.kind as "itemKind", i.slug, i.title, i.author_id as "authorId", a.name as author, o.id as "organisationId", o.name as organisation,
           w.name as replier, r.body as words, p.name as place
      from notification n
      left join item i on i.tenant_id = n.tenant_id and i.id = n.item_id
      left join account a on a.tenant_id = i.tenant_id and a.id = i.author_id
      left join organisation o on o.tenant_id = i.tenant_id and o.id = i.organisation_id and o.status in ('published', 'ended')
      left join reply r on r.tenant_id = n.tenant_id and r.id = n.reply_id
      left join account w on w.tenant_id = r.tenant_id and w.id = r.author_id
      left join neighbourhood p on p.tenant_id = n.tenant_id and p.id = (n.detail ->> 'neighbourhoodId')::uuid
     where n.tenant_id = ${tenantId}::uuid and ${which}`;
  const kinds = await kindsByName();
  return rows.flatMap(({ itemKind, slug, author, organisation, replier, place, ...row }) => {
    const kind = kindOf(row.kind);
    if (!kind) return [];
    const detail = notificationDetail.parse(row.detail);
    const item = row.itemId && itemKind && slug ? kinds.get(itemKind)?.path({ id: row.itemId, slug }) : undefined;
    const path = item === undefined ? (detail.path ?? "/meldingen") : row.replyId === null ? item : `${item}#reactie-${row.replyId}`;
    return [{ ...row, kind, detail, path, title: row.title ?? "", words: row.words ?? "", by: replier ?? organisation ?? author ?? "", about: (kind === "new-neighbourhood" ? place : detail.words) ?? "" }];
  });
}
