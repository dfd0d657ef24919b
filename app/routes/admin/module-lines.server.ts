import type { z } from "zod";
import type { TownContext } from "#app/platform/http/context.server.ts";
import { moduleName } from "#app/platform/modules/module-name.ts";
import { readTownVersion, type ByAdmin } from "#app/platform/tenancy/change-town.server.ts";
import { moduleChoices, registeredModule } from "#app/platform/tenancy/module-choices.server.ts";
import { moveInMenu } from "#app/platform/tenancy/menu/move-in-menu.server.ts";
import { switchModule } from "#app/platform/tenancy/switch-module.server.ts";
import type { moduleAction } from "./forms.ts";
import { adminTexts } from "./messages/index.ts";

type Here = Pick<TownContext, "db" | "tenant" | "locale">;

/** What this town calls a module, by its id. */
function nameOf({ tenant, locale }: Here, id: string): string {
  const module = registeredModule(id);
  return module ? moduleName(tenant, module, locale) : id;
}

/** Every module as the admin's list shows it, in the order of the menu, and the version that a change is made on. */
export async function moduleLines(here: Here) {
  const { db, tenant, locale } = here;
  const [{ version }, choices] = [await readTownVersion(db), await moduleChoices(db, tenant.id)];
  const modules = choices.map(({ module, allowed, enabled, label }) => {
    const { name, description } = module.messages.in(locale, tenant.words[locale]).module;
    return { id: module.id, name: label[locale] ?? name, description, allowed, enabled: allowed && enabled, needs: module.needs.map((id) => nameOf(here, id)) };
  });
  return { version, modules };
}

/** Does what an admin asked of a module; what is refused is said in words. */
export async function actOnModule(here: Here, by: ByAdmin, { do: what, module: moduleId, version }: z.infer<typeof moduleAction>): Promise<{ ok: true } | { ok: false; said: string }> {
  const { modules: texts, conflict } = adminTexts.in(here.locale, here.tenant.words[here.locale]);
  const result =
    what === "up" || what === "down" ? await moveInMenu(by, { entry: `module.${moduleId}`, to: what, among: (entry) => entry.startsWith("module."), version }) : await switchModule(by, { moduleId, on: what === "on", version });
  if (result.ok) return { ok: true };
  if (result.reason === "changed-meanwhile") return { ok: false, said: conflict.again };
  if (result.reason === "unknown-entry") return { ok: false, said: texts.refused["unknown-module"] };
  if (!("modules" in result)) return { ok: false, said: texts.refused[result.reason] };
  const names = result.modules.map((id) => nameOf(here, id)).join(", ");
  return { ok: false, said: texts.refused[result.reason](nameOf(here, moduleId), names) };
}
