import { recordAudit } from "#app/platform/audit/record.server.ts";
import { isDuplicate } from "#app/platform/database/duplicate.server.ts";
import { isReservedName } from "#app/platform/identity/reserved-name.server.ts";
import { isOfTown } from "#app/platform/organisations/kinds.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import type { OrganisationInput } from "./forms.ts";
import { mayChange } from "./may-change.server.ts";
import { changeText } from "./profile/change-text.server.ts";
import { knowsAll, writeHours, writeNeighbourhoods } from "./profile/parts.server.ts";
import { slugOf } from "./profile/slug.ts";
import { textOf } from "./profile/written.ts";
import type { OrganisationPage } from "./queries.server.ts";

export type Refusal = "not-allowed" | "unknown-neighbourhood" | "name-taken" | "kind-of-town";
type Outcome<T = object> = ({ ok: true } & T) | { ok: false; reason: Refusal };

/** Adds an organisation to a town. Its address follows from its name and stays when the name changes. */
export async function addOrganisation(doing: Doing, input: OrganisationInput): Promise<Outcome<{ slug: string }>> {
  const { db, tenant, member, at, requestId } = doing;
  const tenantId = tenant.id;
  if (!mayChange(member, "organisation.add", { tenantId })) return { ok: false, reason: "not-allowed" };
  if (!knowsAll(doing, input.neighbourhoods)) return { ok: false, reason: "unknown-neighbourhood" };
  const slug = slugOf(input.name);
  try {
    await db.transact(async (tx) => {
      const { id } = await tx.organisation.create({ data: { tenantId, slug, ...textOf(input), createdAt: at }, select: { id: true } });
      await writeNeighbourhoods(tx, tenantId, id, input.neighbourhoods);
      await writeHours(tx, tenantId, id, input.hours);
      await recordAudit(tx, { tenantId, actor: "member", actorId: member.accountId, action: "organisation.added", subject: "organisation", subjectId: id, requestId, at });
    });
  } catch (error) {
    if (isDuplicate(error)) return { ok: false, reason: "name-taken" };
    throw error;
  }
  return { ok: true, slug };
}

/**
 * Changes what is said of an organisation. Its text passes the gate of the moderation and may wait; where it is active and when somebody is
 * there holds at once. Only who may add organisations makes an initiative something else, something else an initiative, or anything a part of
 * the town hall; and only they give a name that would pass for an authority.
 */
export async function changeOrganisation(doing: Doing, { id, kind, name }: Pick<OrganisationPage, "id" | "kind" | "name">, input: OrganisationInput): Promise<Outcome<{ waits: boolean }>> {
  const { db, tenant, member, at, requestId } = doing;
  const tenantId = tenant.id;
  if (!mayChange(member, "organisation.edit", { tenantId, organisationId: id })) return { ok: false, reason: "not-allowed" };
  if (!knowsAll(doing, input.neighbourhoods)) return { ok: false, reason: "unknown-neighbourhood" };
  const ofTeam = mayChange(member, "organisation.add", { tenantId });
  const kept = !ofTeam && (kind === "initiative" || input.kind === "initiative");
  if (!ofTeam && !kept && input.kind !== kind && isOfTown(input.kind)) return { ok: false, reason: "kind-of-town" };
  // Neighbours trust a name. What the team called it once stays its own.
  if (!ofTeam && input.name !== name && (await isReservedName(db, tenant, input.name, id))) return { ok: false, reason: "name-taken" };
  return db.transact(async (tx) => {
    const waits = await changeText(tx, doing, id, { ...textOf(input), kind: kept ? kind : input.kind }, input.neighbourhoods.length === 0 ? "town" : input.neighbourhoods);
    await writeNeighbourhoods(tx, tenantId, id, input.neighbourhoods);
    await writeHours(tx, tenantId, id, input.hours);
    await recordAudit(tx, { tenantId, actor: "member", actorId: member.accountId, action: "organisation.changed", subject: "organisation", subjectId: id, requestId, at });
    return { ok: true, waits };
  });
}

/** Takes the right to write in an organisation's name away. @returns false when this member may not */
export async function removeEditor({ db, tenant, member, at, requestId }: Doing, { id: organisationId }: OrganisationPage, accountId: string): Promise<boolean> {
  const tenantId = tenant.id;
  if (!mayChange(member, "organisation.choose-editors", { tenantId, organisationId })) return false;
  await db.transact(async (tx) => {
    const { count } = await tx.organisationEditor.deleteMany({ where: { tenantId, organisationId, accountId } });
    if (count > 0) await recordAudit(tx, { tenantId, actor: "member", actorId: member.accountId, action: "organisation.editor-removed", subject: "organisation", subjectId: organisationId, detail: { accountId }, requestId, at });
  });
  return true;
}
