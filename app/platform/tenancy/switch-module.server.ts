import { changeTown, type ByAdmin, type ChangedMeanwhile, type Done } from "./change-town.server.ts";
import { moduleChoices, writeModuleChoice } from "./module-choices.server.ts";

export type SwitchResult =
  | Done
  | ChangedMeanwhile
  /** The operator does not let this town use it, or nobody knows it. */
  | { ok: false; reason: "not-allowed" | "unknown-module" }
  /** These must be on first, or off first. */
  | { ok: false; reason: "needs" | "needed-by"; modules: string[] };

/**
 * Switches a module on or off. One that another needs stays on as long as that one is.
 * @param change which module, and the version of the town the admin looked at
 */
export async function switchModule(by: ByAdmin, { moduleId, on, version }: { moduleId: string; on: boolean; version: number }): Promise<SwitchResult> {
  const { tenantId } = by.db.scope;
  const step = { version, action: on ? "module.switched-on" : "module.switched-off", subject: "module", subjectId: moduleId };
  return changeTown<Exclude<SwitchResult, ChangedMeanwhile>>(by, step, async (tx) => {
    const choices = await moduleChoices(tx, tenantId);
    const chosen = choices.find(({ module }) => module.id === moduleId);
    if (!chosen) return { ok: false, reason: "unknown-module" };
    if (on && !chosen.allowed) return { ok: false, reason: "not-allowed" };
    const works = new Set(choices.filter(({ allowed, enabled }) => allowed && enabled).map(({ module }) => module.id));
    const missing = chosen.module.needs.filter((id) => !works.has(id));
    if (on && missing.length > 0) return { ok: false, reason: "needs", modules: missing };
    const leaning = choices.filter(({ module }) => works.has(module.id) && module.needs.includes(moduleId)).map(({ module }) => module.id);
    if (!on && leaning.length > 0) return { ok: false, reason: "needed-by", modules: leaning };
    await writeModuleChoice(tx, tenantId, moduleId, { enabled: on }, by.at);
    return { ok: true };
  });
}
