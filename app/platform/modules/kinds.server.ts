import { modules, type RegisteredModule } from "#app/modules/registry.server.ts";
import type { ModuleHands } from "#app/modules/contract.ts";
import type { ItemKind } from "#app/platform/content/kind.ts";
import { moduleIsOn, type Tenant } from "#app/platform/tenancy/tenant.ts";

const loaded = new Map<string, Promise<ModuleHands>>();

/** What a module does, woken on first use. */
export function handsOf(module: RegisteredModule): Promise<ModuleHands> {
  const known = loaded.get(module.id);
  if (known) return known;
  const waking = module.hands();
  loaded.set(module.id, waking);
  return waking;
}

/** Every kind of item that any module brings, by name. */
export async function kindsByName(): Promise<ReadonlyMap<string, ItemKind>> {
  const hands = await Promise.all(modules.map(handsOf));
  return new Map(hands.flatMap(({ kinds }) => kinds.map((kind) => [kind.kind, kind] as const)));
}

/** The modules that work in a town, in the order of its menu. */
export function modulesOn(tenant: Tenant): RegisteredModule[] {
  const position = (module: RegisteredModule) => tenant.modules.get(module.id)?.position ?? 0;
  return modules.filter((module) => moduleIsOn(tenant, module.id)).sort((one, other) => position(one) - position(other));
}

/** Names of the kinds of item that may be seen in a town: those of modules that are on. */
export async function kindsOn(tenant: Tenant): Promise<string[]> {
  const hands = await Promise.all(modulesOn(tenant).map(handsOf));
  return hands.flatMap(({ kinds }) => kinds.map(({ kind }) => kind));
}
