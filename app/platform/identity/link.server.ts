import { env } from "#app/platform/env.server.ts";
import { townOrigin } from "#app/platform/mail/town-origin.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";

/** The address in a mail at which a token is used. */
export function tokenLink(tenant: Tenant, word: string): string {
  return `${townOrigin(tenant, env)}/bevestigen/${word}`;
}
