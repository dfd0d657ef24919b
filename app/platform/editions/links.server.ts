import { env } from "#app/platform/env.server.ts";
import { townOrigin } from "#app/platform/mail/town-origin.ts";
import { sealed } from "#app/platform/seal.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import type { EditionLinks } from "./edition-mail.tsx";

/** Where the links of a resident's edition lead. */
export function editionLinks(tenant: Tenant, editionId: string, accountId: string): EditionLinks {
  const origin = townOrigin(tenant, env);
  return {
    page: `${origin}/wijkblad/${sealed("edition", tenant.id, [editionId])}`,
    preferences: `${origin}/account/wijkblad`,
    unsubscribe: `${origin}/afmelden/${sealed("unsubscribe", tenant.id, [accountId])}`,
  };
}
