import type { TenantFile } from "#app/platform/tenancy/tenant-file.ts";

/** The towns that ship with the installation, by slug. */
export const shippedTowns: Readonly<Record<string, () => Promise<TenantFile>>> = {
  gorinchem: () => import("./gorinchem/tenant.ts").then((file) => file.default),
  elzenwaard: () => import("./elzenwaard/tenant.ts").then((file) => file.default),
};
