import { isUuid } from "#app/lib/uuid.ts";
import { env } from "#app/platform/env.server.ts";
import { townOrigin } from "#app/platform/mail/town-origin.ts";
import { openSeal, sealed } from "#app/platform/seal.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { vacancyPaths } from "../paths.ts";

/** Path on which somebody without an account confirms their application, reads how it stands, and takes it back. */
export function applicationPath(tenantId: string, id: string): string {
  return vacancyPaths.application(sealed("vacancy-application", tenantId, [id]));
}

/** The same as an address that a mail can lead to. */
export function applicationLink(tenant: Tenant, id: string): string {
  return townOrigin(tenant, env) + applicationPath(tenant.id, id);
}

/** The application that such an address is about; undefined when nobody of ours wrote it, or for another town. */
export function openApplicationWord(tenantId: string, word: string): string | undefined {
  const [id = ""] = openSeal("vacancy-application", tenantId, word) ?? [];
  return isUuid(id) ? id : undefined;
}
