import { env } from "#app/platform/env.server.ts";
import { townOrigin } from "#app/platform/mail/town-origin.ts";
import { openSeal, sealed } from "#app/platform/seal.server.ts";
import type { Actor } from "#app/platform/permissions/actor.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import { findStatement } from "./read.server.ts";
import type { Statement } from "./statement.ts";

/** Where the mail about a decision leads: to its page, without logging in. */
export function decisionLink(tenant: Tenant, decisionId: string): string {
  return `${townOrigin(tenant, env)}/besluit/${sealed("decision", tenant.id, [decisionId])}`;
}

/**
 * The decision that an address opens: for its author who is logged in by its id alone, for whoever has the mail by the sealed word.
 * @returns undefined when there is none that this person may read
 */
export async function openDecision(db: TenantDb, actor: Actor, word: string): Promise<Statement | undefined> {
  const { tenantId } = db.scope;
  const id = openSeal("decision", tenantId, word)?.[0];
  const found = await findStatement(db, tenantId, id ?? word);
  if (!found) return undefined;
  const isAuthor = actor.kind === "member" && actor.tenantId === tenantId && found.authorId === actor.accountId;
  return id !== undefined || isAuthor ? found : undefined;
}
