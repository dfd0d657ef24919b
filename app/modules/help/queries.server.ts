import type { ItemCard } from "#app/platform/content/card.ts";
import { writeCursor, type Cursor } from "#app/platform/content/cursor.ts";
import { cardsOf } from "#app/platform/content/feed.server.ts";
import type { CardView } from "#app/platform/content/kind.ts";
import { Prisma, type TenantDb } from "#app/platform/database/client.server.ts";
import type { Skill } from "./domain/skills.ts";
import { kindOf, type Side } from "./side.ts";

interface Wish {
  side: Side;
  skill?: Skill;
  /** Neighbourhoods to look in, which includes what is for the whole town; undefined for everything. */
  neighbourhoodIds?: readonly string[];
  after?: Cursor;
  size: number;
}

/** One page of requests or offers, newest first. */
export async function helpPage(db: TenantDb, { side, skill, neighbourhoodIds, after, size }: Wish, view: CardView): Promise<{ cards: ItemCard[]; next?: string }> {
  const rows = await db.$queryRaw<{ id: string; at: Date }[]>`
    select i.id, i.published_at as at from item i join help h on h.tenant_id = i.tenant_id and h.item_id = i.id
     where i.tenant_id = ${db.scope.tenantId}::uuid and i.status = 'published' and i.kind = ${kindOf(side)}
       ${skill ? Prisma.sql`and h.skills @> ${[skill]}::text[]` : Prisma.empty}
       ${neighbourhoodIds ? Prisma.sql`and (i.whole_town or exists (select from item_audience w where w.tenant_id = i.tenant_id and w.item_id = i.id and w.neighbourhood_id = any (${[...neighbourhoodIds]}::uuid[])))` : Prisma.empty}
       ${after ? Prisma.sql`and (i.published_at, i.id) < (${after.at}::timestamptz, ${after.id}::uuid)` : Prisma.empty}
     order by i.published_at desc, i.id desc limit ${size + 1}`;
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  return { cards: await cardsOf(db, shown.map(({ id }) => id), view), next: rows.length > size && last ? writeCursor(last) : undefined };
}
