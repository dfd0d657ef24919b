import { writeCursor, type Cursor } from "#app/platform/content/cursor.ts";
import { Prisma, type TenantDb } from "#app/platform/database/client.server.ts";
import { sealed } from "#app/platform/seal.server.ts";
import { editionContent } from "./content.ts";
import { headlineOf } from "./headline.ts";
import { itemsOf } from "./items.ts";

/** An edition in the list of those that a resident got. */
export interface PastEdition {
  title: string;
  /** When it came. */
  at: Date;
  items: number;
  /** Its page, within the town. */
  path: string;
}

/** One page of the editions that brought a resident something, newest first. */
export async function pastEditions(db: TenantDb, accountId: string, { after, size }: { after?: Cursor; size: number }): Promise<{ editions: PastEdition[]; next?: string }> {
  const { tenantId } = db.scope;
  const beyond = after ? Prisma.sql`and (e.window_until, e.id) < (${after.at}::timestamptz, ${after.id}::uuid)` : Prisma.empty;
  const rows = await db.$queryRaw<{ id: string; at: Date; content: unknown }[]>`
    select e.id, e.window_until as at, e.content from edition e
     where e.tenant_id = ${tenantId}::uuid and e.account_id = ${accountId}::uuid and e.content is not null ${beyond}
     order by e.window_until desc, e.id desc limit ${size + 1}`;
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  return {
    editions: shown.flatMap(({ id, at, content }) => {
      const kept = editionContent.safeParse(content);
      return kept.success ? [{ title: headlineOf(kept.data).title, at, items: itemsOf(kept.data).length, path: `/wijkblad/${sealed("edition", tenantId, [id])}` }] : [];
    }),
    next: rows.length > size && last ? writeCursor({ at: last.at, id: last.id }) : undefined,
  };
}
