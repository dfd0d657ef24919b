import type { Actor } from "#app/platform/permissions/actor.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";
import type { organisationRules } from "./rules.ts";

/** What can be done with organisations, each for whoever its own rule names. */
export type OrganisationStep = Exclude<keyof typeof organisationRules, "organisation.write" | "organisation.claim" | "organisation.begin" | "organisation.answer-invitation">;

/** Whether somebody may do this with an organisation, and is not kept from writing. */
export function mayChange(actor: Actor, step: OrganisationStep, subject: { tenantId: string; organisationId?: string; audience?: "town" | readonly string[] }): boolean {
  return may(actor, step, subject) && may(actor, "organisation.write", subject);
}
