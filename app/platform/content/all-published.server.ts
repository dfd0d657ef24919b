import type { TenantDb } from "#app/platform/database/client.server.ts";

/** Most that one sitemap may hold, less the fixed pages. */
const MOST = 49_000;

/** Everything published of these kinds, the liveliest first. */
export async function allPublished(db: TenantDb, kinds: readonly string[]) {
  return db.item.findMany({
    where: { tenantId: db.scope.tenantId, status: "published", kind: { in: [...kinds] } },
    select: { id: true, slug: true, kind: true, lastActivityAt: true },
    orderBy: { lastActivityAt: "desc" },
    take: MOST,
  });
}
