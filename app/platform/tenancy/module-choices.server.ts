import { modules } from "#app/modules/registry.server.ts";
import type { ModuleFace } from "#app/modules/contract.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import type { TenantModule } from "./tenant.ts";

/** A module and what a town chose for it. */
export interface ModuleChoice {
  module: ModuleFace;
  /** Whether the operator lets the town use it. */
  allowed: boolean;
  enabled: boolean;
  label: TenantModule["label"];
  settings: unknown;
}

/** Every module of the product, as the registry knows it. */
export const registered: readonly ModuleFace[] = modules;

/** A module by its id; undefined when there is none. */
export function registeredModule(id: string): ModuleFace | undefined {
  return registered.find((module) => module.id === id);
}

/**
 * What a town chose, read now, in the order of its menu. A module that the town never heard of is allowed and off, and stands last.
 */
export async function moduleChoices(db: Db, tenantId: string): Promise<ModuleChoice[]> {
  const rows = await db.tenantModule.findMany({ where: { tenantId } });
  const known = new Map(rows.map((row) => [row.moduleId, row]));
  const place = ({ module }: ModuleChoice) => known.get(module.id)?.position ?? Number.MAX_SAFE_INTEGER;
  return registered
    .map((module): ModuleChoice => {
      const row = known.get(module.id);
      return { module, allowed: row?.allowed ?? true, enabled: row?.enabled ?? false, label: { nl: row?.label ?? null, en: row?.labelEn ?? null }, settings: row?.settings ?? {} };
    })
    .sort((one, other) => place(one) - place(other));
}

interface Change {
  allowed?: boolean;
  enabled?: boolean;
  label?: string | null;
  labelEn?: string | null;
  position?: number;
}

/** Writes a choice; a module that has no row yet gets one, at the end of the menu. */
export async function writeModuleChoice(tx: Db, tenantId: string, moduleId: string, change: Change, at: Date): Promise<void> {
  const last = registered.length + registered.findIndex(({ id }) => id === moduleId);
  await tx.tenantModule.upsert({
    where: { tenantId_moduleId: { tenantId, moduleId } },
    create: { tenantId, moduleId, position: last, ...change, updatedAt: at },
    update: { ...change, updatedAt: at },
  });
}
