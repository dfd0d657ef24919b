import type { TownContext } from "#app/platform/http/context.server.ts";
import { mayTryOwnPassword } from "#app/platform/identity/tries.server.ts";
import type { Turn } from "#app/platform/limits/turns.server.ts";
import type { Member } from "#app/platform/permissions/actor.ts";

/** Counts a try at a member's own password. */
export function mayTryPassword({ tenant, member }: TownContext & { member: Member }): Promise<Turn> {
  return mayTryOwnPassword(tenant.id, member.accountId);
}
