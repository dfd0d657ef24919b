import type { TenantDb } from "#app/platform/database/client.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import type { Member } from "./actor.ts";

/** A member who does something in a town: where, who, when, and by which request. What commands ask for. */
export interface Doing {
  db: TenantDb;
  tenant: Tenant;
  member: Member;
  at: Date;
  requestId: string;
}
