import { dutchVariants, plainWords } from "#app/lib/dutch-words.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import { kindsByName } from "#app/platform/modules/kinds.server.ts";

interface IndexRow {
  id: string;
  kind: string;
  slug: string;
  title: string;
  body: string;
  status: string;
  authorId: string;
  organisationId: string | null;
  publishedAt: Date | null;
  organisationName: string | null;
  neighbourhoodIds: string[];
}

/** Longest list of words that typing errors are compared with; beyond it a text is found by its stems alone. */
const WORDS = 400;

/**
 * Brings the search index in step with an item: listed while it is published, gone otherwise. Part of the transaction that changes it.
 */
export async function indexItem(tx: Db, tenantId: string, itemId: string): Promise<void> {
  const [item] = await tx.$queryRaw<IndexRow[]>`
    select i.id, i.kind, i.slug, i.title, i.body, i.status, i.author_id as "authorId", i.organisation_id as "organisationId", i.published_at as "publishedAt",
           o.name as "organisationName",
           array(select neighbourhood_id::text from item_audience a
                  where a.tenant_id = i.tenant_id and a.item_id = i.id and neighbourhood_id is not null) as "neighbourhoodIds"
      from item i left join organisation o on o.tenant_id = i.tenant_id and o.id = i.organisation_id and o.status in ('published', 'ended')
     where i.tenant_id = ${tenantId}::uuid and i.id = ${itemId}::uuid`;
  const kind = item && (await kindsByName()).get(item.kind);
  if (!item || !kind || item.status !== "published") {
    await tx.$executeRaw`delete from search_entry where tenant_id = ${tenantId}::uuid and subject_id = ${itemId}::uuid`;
    return;
  }
  const { title, body, also } = kind.search(item);
  // An address says nothing that anybody looks for.
  const said = ((await kind.also?.(tx, tenantId, itemId)) ?? []).filter((text) => !/^https?:/.test(text));
  const extra = [...also, ...said, item.organisationName ?? ""].join(" ");
  const words = [...new Set(plainWords(`${title} ${extra} ${body}`))].slice(0, WORDS);
  const variants = words.flatMap(dutchVariants).join(" ");
  await tx.$executeRaw`
    insert into search_entry (tenant_id, kind, subject_id, title, body, words, neighbourhood_ids, published_at, vector)
    values (${tenantId}::uuid, ${item.kind}, ${item.id}::uuid, ${title}, ${body}, ${words.join(" ")}, ${item.neighbourhoodIds}::uuid[], ${item.publishedAt}::timestamptz,
            setweight(to_tsvector('samen_dutch', ${title}), 'A') || setweight(to_tsvector('samen_dutch', ${extra}), 'B')
            || setweight(to_tsvector('samen_dutch', ${body}), 'C') || setweight(to_tsvector('samen_dutch', ${variants}), 'D'))
    on conflict (tenant_id, kind, subject_id) do update
      set title = excluded.title, body = excluded.body, words = excluded.words, neighbourhood_ids = excluded.neighbourhood_ids,
          published_at = excluded.published_at, vector = excluded.vector`;
}
