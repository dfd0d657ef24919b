import type { Db } from "#app/platform/database/client.server.ts";
import { moduleChoices, type ModuleChoice } from "../module-choices.server.ts";

/** Something with a place in a town's menu: a module, on or off, or a page of its own. */
export type MenuEntry = { entry: string } & ({ choice: ModuleChoice } | { page: { id: string; title: string; slug: string; published: boolean } });

/** Everything with a place in a town's menu, in its order. */
export async function menuEntries(db: Db, tenantId: string): Promise<MenuEntry[]> {
  const choices = await moduleChoices(db, tenantId);
  const rows = await db.tenantModule.findMany({ where: { tenantId }, select: { moduleId: true, position: true } });
  const places = new Map(rows.map(({ moduleId, position }) => [moduleId, position]));
  const pages = await db.townPage.findMany({ where: { tenantId, place: "menu" }, orderBy: [{ position: "asc" }, { title: "asc" }] });
  const entries = [
    ...choices.map((choice) => ({ place: places.get(choice.module.id) ?? Number.MAX_SAFE_INTEGER, entry: `module.${choice.module.id}`, choice })),
    ...pages.map(({ id, title, slug, published, position }) => ({ place: position, entry: `page.${id}`, page: { id, title, slug, published } })),
  ];
  return entries.sort((one, other) => one.place - other.place).map((line) => ("page" in line ? { entry: line.entry, page: line.page } : { entry: line.entry, choice: line.choice }));
}
