import { subjectOf, type ItemRecord } from "#app/platform/content/item.server.ts";
import { mayAnswerFor } from "#app/platform/content/writing/write-item.server.ts";
import type { Actor } from "#app/platform/permissions/actor.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";

/**
 * Whether somebody may see who comes to an event and strike people off. The list of what an organisation holds is its editors' only: who
 * wrote the event and stopped being one sees it no longer.
 */
export function maySeeRegistrations(actor: Actor, item: ItemRecord): boolean {
  return may(actor, "event.see-registrations", subjectOf(item)) && mayAnswerFor(actor, item);
}
