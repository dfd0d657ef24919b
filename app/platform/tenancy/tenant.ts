import type { Locale } from "#app/platform/i18n/locale.ts";
import type { Words } from "#app/platform/i18n/words.ts";
import type { TownPageLink } from "#app/platform/pages/page.ts";
import type { TownPair } from "#app/platform/plain-language/pairs/lexicon.ts";
import type { TenantProfile } from "./profile.ts";

export type TenantStatus = "draft" | "trial" | "live" | "suspended" | "closing" | "closed";

export interface Neighbourhood {
  id: string;
  slug: string;
  name: string;
  adjacentIds: readonly string[];
}

/** A town's choice about one module. `settings` have passed the module's own schema. */
export interface TenantModule {
  moduleId: string;
  allowed: boolean;
  enabled: boolean;
  settings: unknown;
  /** The town's own name for it; null where it uses the module's. */
  label: Readonly<Record<Locale, string | null>>;
  position: number;
}

export interface TenantAsset {
  role: "logo" | "favicon" | "hero";
  hash: string;
  mediaType: string;
  width: number | null;
  height: number | null;
}

/** A town as the product needs it in memory; immutable, replaced whole when something about it changes. */
export interface Tenant {
  id: string;
  slug: string;
  status: TenantStatus;
  statusNote: string | null;
  profile: TenantProfile;
  words: Record<Locale, Words>;
  /** Words that the town added for the writing coach. */
  plainWords: readonly TownPair[];
  /** The host name that visitors should use. */
  primaryHost: string;
  modules: ReadonlyMap<string, TenantModule>;
  neighbourhoods: readonly Neighbourhood[];
  /** The pages it wrote for itself and published, in the order of its menu. */
  pages: readonly TownPageLink[];
  assets: ReadonlyMap<TenantAsset["role"], TenantAsset>;
  theme: { css: string; hash: string };
}

/** Whether people can come in: not before a town opens, nor while it is suspended, nor after it closed. */
export function isOpen({ status }: Pick<Tenant, "status">): boolean {
  return status !== "draft" && status !== "suspended" && status !== "closed";
}

/** Whether a module works in this town: allowed by the operator and switched on by the town. */
export function moduleIsOn(tenant: Tenant, moduleId: string): boolean {
  const choice = tenant.modules.get(moduleId);
  return choice !== undefined && choice.allowed && choice.enabled;
}
