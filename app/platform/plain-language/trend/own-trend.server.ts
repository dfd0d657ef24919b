import type { TenantDb } from "#app/platform/database/client.server.ts";
import { kindsByName } from "#app/platform/modules/kinds.server.ts";
import { pointOf, type Point } from "./trend.ts";

/** So many texts back a trend goes. */
export const OWN_TEXTS = 24;

export interface OwnText extends Point {
  id: string;
  title: string;
  path: string;
  words: number;
  at: Date;
}

/** How somebody's own latest texts read, the oldest first. */
export async function ownTrend(db: TenantDb, accountId: string): Promise<OwnText[]> {
  const kinds = await kindsByName();
  const rows = await db.$queryRaw<{ id: string; slug: string; kind: string; title: string; ease: number; words: number; at: Date }[]>`
    select i.id, i.slug, i.kind, i.title, s.ease, s.words, s.written_at as at
      from plain_language_score s join item i on i.tenant_id = s.tenant_id and i.id = s.item_id
     where s.tenant_id = ${db.scope.tenantId}::uuid and s.account_id = ${accountId}::uuid and i.status <> 'removed'
     order by s.written_at desc, s.item_id desc limit ${OWN_TEXTS}`;
  return rows.reverse().flatMap(({ ease, slug, kind, ...text }) => {
    const path = kinds.get(kind)?.path({ id: text.id, slug });
    return path === undefined ? [] : [{ ...text, path, ...pointOf(ease) }];
  });
}
