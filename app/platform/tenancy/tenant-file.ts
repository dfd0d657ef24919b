import { z } from "zod";
import type { DemoContent } from "#app/platform/demo/content.ts";
import { tenantProfile } from "./profile.ts";

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

/** A town as a file: everything it starts with but its modules, whose types the registry gives. */
export const tenantFile = z
  .object({
    slug,
    cbsCode: z.string().regex(/^GM[0-9]{4}$/).optional(),
    /** Host names; the first is the primary one. */
    domains: z.array(z.string().regex(/^[a-z0-9.-]+$/)).default([]),
    profile: tenantProfile,
    neighbourhoods: z.array(neighbourhoodFile).min(1),
    /** Paths of its pictures below the town's own folder. */
    brand: z.object({ logo: z.string(), favicon: z.string(), hero: z.string() }).partial().default({}),
  })
  .superRefine(({ neighbourhoods }, context) => {
    const complain = (path: string[], message: string) => context.addIssue({ code: "custom", path: ["neighbourhoods", ...path], message });
    const keys = new Set(neighbourhoods.map(({ key }) => key));
    if (keys.size < neighbourhoods.length) complain([], "two neighbourhoods have the same key");
    for (const { key, adjacent } of neighbourhoods) {
      for (const other of adjacent) if (!keys.has(other)) complain([key], `touches "${other}", which is not in this town`);
    }
    const postcodes = neighbourhoods.flatMap((each) => each.postcodes);
    if (new Set(postcodes).size < postcodes.length) complain([], "a postcode belongs to two neighbourhoods");
  });

export interface ModuleLabel {
  nl: string;
  en?: string;
}

/** A module's start in a town, before its own schema has looked at the settings. */
export interface ModuleStart {
  enabled?: boolean;
  /** The town's own name for it. Without English one the module's own is said there. */
  label?: ModuleLabel;
  position?: number;
  settings?: object;
}

export type TenantFile = z.infer<typeof tenantFile> & {
  modules: Readonly<Partial<Record<string, ModuleStart>>>;
  /** Folder of the file, for its pictures. */
  folder: string;
  demo?: () => Promise<DemoContent>;
};
