import type { LoaderFunctionArgs } from "@remix-run/node";
import { asMember } from "#app/platform/http/context.server.ts";
import { mayChange, type OrganisationStep } from "./may-change.server.ts";
import { organisationBySlug } from "./queries.server.ts";

/**
 * The organisation of a page that changes it, and the member who may.
 * @throws Response 404 when there is no such organisation, 403 when this member may not
 */
export async function editable({ context, params }: Pick<LoaderFunctionArgs, "context" | "params">, action: Exclude<OrganisationStep, "organisation.add" | "organisation.answer-claims">) {
  const town = asMember(context);
  const organisation = await organisationBySlug(town.db, params["slug"] ?? "");
  if (!organisation) throw new Response(null, { status: 404 });
  if (!mayChange(town.member, action, { tenantId: town.tenant.id, organisationId: organisation.id })) throw new Response(null, { status: 403 });
  return { town, organisation };
}
