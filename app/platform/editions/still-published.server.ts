import type { TenantDb } from "#app/platform/database/client.server.ts";
import type { EditionContent } from "./content.ts";
import { itemsOf } from "./items.ts";

/** An edition without what was taken out of sight since; undefined when nothing of it is left. */
export async function stillPublished(db: TenantDb, content: EditionContent): Promise<EditionContent | undefined> {
  const rows = await db.item.findMany({ where: { tenantId: db.scope.tenantId, id: { in: itemsOf(content).map(({ id }) => id) }, status: "published" }, select: { id: true } });
  const seen = new Set(rows.map(({ id }) => id));
  const sections = content.sections.map((section) => ({ ...section, items: section.items.filter(({ id }) => seen.has(id)) })).filter(({ items }) => items.length > 0);
  return sections.length > 0 ? { ...content, sections } : undefined;
}
