import { z } from "zod";
import type { ModuleId, RegisteredModule } from "#app/modules/registry.server.ts";
import type { DemoContent } from "#app/platform/demo/content.ts";
import { tenantProfile } from "#app/platform/tenancy/profile.ts";

export type { DemoContent, DemoOrganisation, DemoPerson, DemoPost, DemoReply, Scene } from "#app/platform/demo/content.ts";

type SettingsOf<Id extends ModuleId> = z.input<Extract<RegisteredModule, { id: Id }>["settings"]>;

/** Which modules a town starts with. A misspelt module or a setting it does not have is no valid TypeScript. */
export type TenantModules = {
  [Id in ModuleId]?: { enabled?: boolean; label?: string; position?: number; settings?: SettingsOf<Id> };
};

const slug = z.string().regex(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/, "small letters, digits and hyphens");

const neighbourhoodFile = z.object({
  key: slug,
  name: z.string().trim().min(1).max(80),
  cbsCode: z.string().regex(/^(WK|BU)[0-9]{6,8}$/).optional(),
  /** Keys of neighbourhoods it touches; said on one side is enough. */
  adjacent: z.array(slug).default([]),
  /** Postcodes, whole ("4201AB") or their digits ("4201"). */
  postcodes: z.array(z.string().regex(/^[1-9][0-9]{3}([A-Z]{2})?$/)).default([]),
});

const tenantFile = z
  .object({
    slug,
    cbsCode: z.string().regex(/^GM[0-9]{4}$/).optional(),
    /** Host names; the first is the primary one. */
    domains: z.array(z.string().regex(/^[a-z0-9.-]+$/)).default([]),
    profile: tenantProfile,
    neighbourhoods: z.array(neighbourhoodFile).min(1),
    /** Files beside this one. */
    assets: z.object({ logo: z.string(), favicon: z.string(), hero: z.string() }).partial().default({}),
  })
  .superRefine(({ neighbourhoods }, context) => {
    const keys = new Set(neighbourhoods.map(({ key }) => key));
    if (keys.size < neighbourhoods.length) context.addIssue({ code: "custom", path: ["neighbourhoods"], message: "two neighbourhoods have the same key" });
    for (const { key, adjacent } of neighbourhoods) {
      for (const other of adjacent) {
        if (!keys.has(other)) context.addIssue({ code: "custom", path: ["neighbourhoods", key], message: `touches "${other}", which is not in this town` });
      }
    }
  });

export type TenantFile = z.infer<typeof tenantFile> & { modules: TenantModules; demo?: () => Promise<DemoContent> };

/**
 * Declares a town that ships with the installation.
 *
 * @param town its file; `modules` is checked by the compiler, the rest when it is read
 * @throws ZodError naming every field that is wrong
 */
export function defineTenant(town: z.input<typeof tenantFile> & { modules: TenantModules; demo?: () => Promise<DemoContent> }): TenantFile {
  return { ...tenantFile.parse(town), modules: town.modules, demo: town.demo };
}
