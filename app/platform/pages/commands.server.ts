import { randomUUID } from "node:crypto";
import { slugOfText } from "#app/lib/slug.ts";
import { changeTown, type ByAdmin, type ChangedMeanwhile, type Done } from "#app/platform/tenancy/change-town.server.ts";
import { MOST_PAGES, type PageInput } from "./page.ts";

export type PageResult = Done<{ slug: string }> | ChangedMeanwhile | { ok: false; reason: "slug-taken" | "too-many" | "no-slug" };

/**
 * Writes a page of a town's own, a new one or anew. Without an address of its own it gets one from its title.
 *
 * @param wish.id of the page; undefined for a new one
 * @param wish.version the version of the town that the admin looked at
 */
export async function savePage(by: ByAdmin, { id, version, page }: { id: string | undefined; version: number; page: PageInput }): Promise<PageResult> {
  const { tenantId } = by.db.scope;
  const pageId = id ?? randomUUID();
  return changeTown<Exclude<PageResult, ChangedMeanwhile>>(by, { version, action: id ? "page.edited" : "page.written", subject: "page", subjectId: pageId }, async (tx) => {
    const slug = page.slug || slugOfText(page.title, "").slice(0, 60).replace(/-+$/, "");
    if (slug === "") return { ok: false, reason: "no-slug" };
    const others = await tx.townPage.findMany({ where: { tenantId, id: { not: pageId } }, select: { slug: true, position: true } });
    if (others.some((other) => other.slug === slug)) return { ok: false, reason: "slug-taken" };
    if (!id && others.length >= MOST_PAGES) return { ok: false, reason: "too-many" };
    const row = { ...page, slug, updatedAt: by.at };
    const position = 1 + Math.max(1000, ...others.map((other) => other.position));
    await tx.townPage.upsert({ where: { tenantId_id: { tenantId, id: pageId } }, create: { tenantId, id: pageId, ...row, position }, update: row });
    return { ok: true, slug };
  });
}

/** Takes a page of a town's own away; the earlier versions of the town have it still. */
export async function removePage(by: ByAdmin, { id, version }: { id: string; version: number }): Promise<Done | ChangedMeanwhile | { ok: false; reason: "gone" }> {
  const { tenantId } = by.db.scope;
  return changeTown<Done | { ok: false; reason: "gone" }>(by, { version, action: "page.removed", subject: "page", subjectId: id }, async (tx) => {
    const { count } = await tx.townPage.deleteMany({ where: { tenantId, id } });
    return count === 0 ? { ok: false, reason: "gone" } : { ok: true };
  });
}
