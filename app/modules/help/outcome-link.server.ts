import { isUuid } from "#app/lib/uuid.ts";
import { env } from "#app/platform/env.server.ts";
import { townOrigin } from "#app/platform/mail/town-origin.ts";
import { openSeal, sealed } from "#app/platform/seal.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { helpPaths } from "./paths.ts";

/** Where a mail leads to say how it went, without logging in; what is said stands behind it: `?antwoord=matched`. */
export function outcomeLink(tenant: Tenant, itemId: string): string {
  return townOrigin(tenant, env) + helpPaths.outcome(sealed("help-outcome", tenant.id, [itemId]));
}

/** The item that such an address is about; undefined when nobody of ours wrote it, or for another town. */
export function openOutcomeWord(tenantId: string, word: string): string | undefined {
  const [itemId = ""] = openSeal("help-outcome", tenantId, word) ?? [];
  return isUuid(itemId) ? itemId : undefined;
}
