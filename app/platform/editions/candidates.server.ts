import type { TenantDb } from "#app/platform/database/client.server.ts";
import type { PhotoView } from "#app/platform/content/card.ts";
import { kindsByName } from "#app/platform/modules/kinds.server.ts";
import type { EditionCandidate } from "./candidate.ts";

interface Row {
  id: string;
  kind: string;
  slug: string;
  title: string;
  excerpt: string;
  publishedAt: Date;
  wholeTown: boolean;
  neighbourhoodIds: string[];
  authorId: string;
  authorName: string;
  civilServantTitle: string | null;
  organisationId: string | null;
  organisationName: string | null;
  replyCount: number;
  thanksCount: number;
  photo: PhotoView | null;
}

/** Most items of one town that editions choose from; what is older than these is no news. */
const MOST = 600;
/** More of a text than any edition shows. */
const EXCERPT = 600;

/**
 * What was published in a town between two moments, newest first: what editions choose from.
 * @param kinds of items whose modules are on
 */
export async function candidatesOf(db: TenantDb, kinds: readonly string[], from: Date, until: Date): Promise<EditionCandidate[]> {
  if (kinds.length === 0) return [];
  const rows = await db.$queryRaw<Row[]>`
    select i.id, i.kind, i.slug, i.title, left(i.body, ${EXCERPT}) as excerpt, i.published_at as "publishedAt", i.whole_town as "wholeTown",
           array(select w.neighbourhood_id::text from item_audience w where w.tenant_id = i.tenant_id and w.item_id = i.id and w.neighbourhood_id is not null) as "neighbourhoodIds",
           a.id as "authorId", a.name as "authorName", a.civil_servant_title as "civilServantTitle", o.id as "organisationId", o.name as "organisationName",
           i.reply_count as "replyCount", i.thanks_count as "thanksCount",
           (select jsonb_build_object('id', m.id, 'alt', m.alt, 'width', m.width, 'height', m.height, 'widths', m.widths)
              from media m where m.tenant_id = i.tenant_id and m.item_id = i.id and m.position = 0) as photo
      from item i
      join account a on a.tenant_id = i.tenant_id and a.id = i.author_id
      left join organisation o on o.tenant_id = i.tenant_id and o.id = i.organisation_id
     where i.tenant_id = ${db.scope.tenantId}::uuid and i.status = 'published' and i.kind = any (${[...kinds]})
       and i.published_at >= ${from} and i.published_at < ${until}
     order by i.published_at desc, i.id desc limit ${MOST}`;
  const known = await kindsByName();
  return rows.map(({ slug, wholeTown, neighbourhoodIds, authorId, authorName, civilServantTitle, organisationId, organisationName, ...item }) => ({
    ...item,
    path: known.get(item.kind)?.path({ id: item.id, slug }) ?? "/",
    neighbourhoodIds: wholeTown ? ("town" as const) : neighbourhoodIds,
    author: { id: authorId, name: authorName, civilServantTitle },
    organisation: organisationId && organisationName ? { id: organisationId, name: organisationName } : null,
  }));
}
