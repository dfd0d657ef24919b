import type { z } from "zod";
import type { ModuleId, RegisteredModule } from "#app/modules/registry.server.ts";
import type { DemoContent } from "#app/platform/demo/content.ts";
import { tenantFile, type ModuleLabel, type TenantFile } from "#app/platform/tenancy/tenant-file.ts";

export type { DemoContent, DemoConversation, DemoEvent, DemoHelp, DemoOrganisation, DemoPerson, DemoPost, DemoReply, DemoVacancy, Scene } from "#app/platform/demo/content.ts";

type SettingsOf<Id extends ModuleId> = z.input<Extract<RegisteredModule, { id: Id }>["settings"]>;

/** Which modules a town starts with. A misspelt module or a setting it does not have does not compile. */
export type TenantModules = {
  [Id in ModuleId]?: { enabled?: boolean; label?: ModuleLabel; position?: number; settings?: SettingsOf<Id> };
};

type Declared = z.input<typeof tenantFile> & { modules: TenantModules; demo?: () => Promise<DemoContent> };

/**
 * Declares a town that ships with the installation.
 *
 * @param folder name of its folder below `tenants/`
 * @param town its file; `modules` is checked by the compiler, the rest when it is read
 * @throws ZodError naming every field that is wrong
 */
export function defineTenant(folder: string, town: Declared): TenantFile {
  return { ...tenantFile.parse(town), modules: town.modules, demo: town.demo, folder };
}
