import { toJson } from "#app/platform/database/json.ts";
import { changeTown, type ByAdmin, type ChangedMeanwhile, type Done } from "./change-town.server.ts";
import { registeredModule, writeModuleChoice } from "./module-choices.server.ts";
import type { TenantModule } from "./tenant.ts";

interface Setting {
  moduleId: string;
  /** The town's own name for it; null for the module's. */
  label: TenantModule["label"];
  settings: Readonly<Record<string, unknown>>;
  /** The version of the town the admin looked at. */
  version: number;
}

/**
 * Gives a module its name and settings in a town.
 * @throws ZodError when the settings are not what the module's schema asks; the form checks that before
 */
export async function setModule(by: ByAdmin, { moduleId, label, settings, version }: Setting): Promise<Done | ChangedMeanwhile | { ok: false; reason: "unknown-module" }> {
  const { tenantId } = by.db.scope;
  return changeTown<Done | { ok: false; reason: "unknown-module" }>(by, { version, action: "module.set", subject: "module", subjectId: moduleId }, async (tx) => {
    const module = registeredModule(moduleId);
    if (!module) return { ok: false, reason: "unknown-module" };
    const parsed = toJson(module.settings.parse(settings));
    await writeModuleChoice(tx, tenantId, moduleId, { label: label.nl, labelEn: label.en }, by.at);
    await tx.tenantModule.updateMany({ where: { tenantId, moduleId }, data: { settings: parsed } });
    return { ok: true };
  });
}
