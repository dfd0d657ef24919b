import { z } from "zod";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import { pageHtml } from "./page-text.server.ts";

/** A page of a town's own as visitors read it; undefined when there is none, or it is not published. */
export async function publishedPage(db: TenantDb, slug: string): Promise<{ title: string; html: string; updatedAt: Date } | undefined> {
  const page = await db.townPage.findFirst({ where: { tenantId: db.scope.tenantId, slug, published: true }, select: { title: true, body: true, updatedAt: true } });
  return page ? { title: page.title, html: pageHtml(page.body), updatedAt: page.updatedAt } : undefined;
}

/** A page of a town's own by its id, published or not, for its admins; undefined when there is none. */
export async function pageById(db: TenantDb, id: string | undefined) {
  return z.uuid().safeParse(id).success ? ((await db.townPage.findFirst({ where: { tenantId: db.scope.tenantId, id } })) ?? undefined) : undefined;
}

/** Every page of a town's own, also those that wait, for its admins. */
export async function allPages(db: TenantDb) {
  return db.townPage.findMany({ where: { tenantId: db.scope.tenantId }, orderBy: [{ position: "asc" }, { title: "asc" }] });
}
