import { changeTown, type ByAdmin, type ChangedMeanwhile, type Done } from "./change-town.server.ts";
import { moduleChoices, writeModuleChoice } from "./module-choices.server.ts";

/**
 * Moves a module one place up or down in the menu. At the end of the row nothing changes.
 * @param change which module, and the version of the town the admin looked at
 */
export async function moveModule(by: ByAdmin, { moduleId, to, version }: { moduleId: string; to: "up" | "down"; version: number }): Promise<Done | ChangedMeanwhile | { ok: false; reason: "unknown-module" }> {
  const { tenantId } = by.db.scope;
  return changeTown<Done | { ok: false; reason: "unknown-module" }>(by, { version, action: `module.moved-${to}`, subject: "module", subjectId: moduleId }, async (tx) => {
    const order = (await moduleChoices(tx, tenantId)).map(({ module }) => module.id);
    const from = order.indexOf(moduleId);
    if (from < 0) return { ok: false, reason: "unknown-module" };
    const place = Math.min(order.length - 1, Math.max(0, from + (to === "up" ? -1 : 1)));
    order.splice(place, 0, ...order.splice(from, 1));
    for (const [position, id] of order.entries()) await writeModuleChoice(tx, tenantId, id, { position }, by.at);
    return { ok: true };
  });
}
