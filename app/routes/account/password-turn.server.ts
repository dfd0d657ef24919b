import type { TownContext } from "#app/platform/http/context.server.ts";
import { mayTry } from "#app/platform/identity/tries.server.ts";
import type { Turn } from "#app/platform/limits/turns.server.ts";
import type { Member } from "#app/platform/permissions/actor.ts";

/** Counts a try at a member's own password: a session left open is no place to guess it. */
export function mayTryPassword({ tenant, visitorKey, member }: TownContext & { member: Member }): Promise<Turn> {
  return mayTry("log-in-password", { tenantId: tenant.id, visitorKey, email: member.email });
}
