import type { z } from "zod";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";

/**
 * What a town set for a module, completed with the module's defaults. Settings that an older version wrote and today's schema refuses
 * count as not set.
 */
export function moduleSettings<Settings extends z.ZodObject>(tenant: Tenant, module: { id: string; settings: Settings }): z.infer<Settings> {
  const parsed = module.settings.safeParse(tenant.modules.get(module.id)?.settings ?? {});
  return parsed.success ? parsed.data : module.settings.parse({});
}
