import type { LoaderFunctionArgs } from "@remix-run/node";
import { asMember } from "#app/platform/http/context.server.ts";
import type { OrganisationStatus } from "#app/platform/organisations/text.ts";
import { mayChange, type OrganisationStep } from "./may-change.server.ts";
import { organisationFor } from "./queries.server.ts";

/** What can be done with an organisation that others do not see: its editors go on with what waits, and bring back what they ended. */
const outOfSight: Partial<Record<OrganisationStatus, readonly OrganisationStep[]>> = { held: ["organisation.edit", "organisation.end"], ended: ["organisation.end"] };

/**
 * The organisation of a page that changes it, and the member who may. One that others do not see yet has its editors too, though nobody acts in
 * its name.
 * @throws Response 404 when there is no such organisation, 403 when this member may not
 */
export async function editable({ context, params }: Pick<LoaderFunctionArgs, "context" | "params">, action: Exclude<OrganisationStep, "organisation.add" | "organisation.answer-claims">) {
  const town = asMember(context);
  const organisation = await organisationFor(town.db, town.actor, params["slug"] ?? "");
  if (!organisation) throw new Response(null, { status: 404 });
  const { id, status, mine } = organisation;
  const member = mine ? { ...town.member, editorOf: [...new Set([...town.member.editorOf, id])] } : town.member;
  const possible = status === "published" || outOfSight[status]?.includes(action) === true;
  if (!possible || !mayChange(member, action, { tenantId: town.tenant.id, organisationId: id })) throw new Response(null, { status: 403 });
  return { town: { ...town, member }, organisation };
}
