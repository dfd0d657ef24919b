import { slugOfText } from "#app/lib/slug.ts";
import { recordAudit } from "#app/platform/audit/record.server.ts";
import { isDuplicate } from "#app/platform/database/duplicate.server.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import { emit } from "#app/platform/events/emit.server.ts";
import { notify } from "#app/platform/notify/notify.server.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import type { OrganisationInput } from "./forms.ts";
import { mayChange } from "./may-change.server.ts";
import { openDays, type WeekInput } from "./opening-hours.ts";
import { organisationMessages } from "./messages/index.ts";
import { organisationPaths } from "./paths.ts";
import type { OrganisationPage } from "./queries.server.ts";

export type Refusal = "not-allowed" | "unknown-neighbourhood" | "name-taken";
type Outcome<T = object> = ({ ok: true } & T) | { ok: false; reason: Refusal };

function knows({ tenant }: Doing, ids: readonly string[]): boolean {
  const known = new Set(tenant.neighbourhoods.map(({ id }) => id));
  return ids.every((id) => known.has(id));
}

async function writeNeighbourhoods(tx: Db, tenantId: string, organisationId: string, ids: readonly string[]): Promise<void> {
  await tx.organisationNeighbourhood.deleteMany({ where: { tenantId, organisationId } });
  await tx.organisationNeighbourhood.createMany({ data: [...new Set(ids)].map((neighbourhoodId) => ({ tenantId, organisationId, neighbourhoodId })) });
}

async function writeHours(tx: Db, tenantId: string, organisationId: string, week: WeekInput): Promise<void> {
  await tx.organisationHours.deleteMany({ where: { tenantId, organisationId } });
  await tx.organisationHours.createMany({ data: openDays(week).map((day) => ({ tenantId, organisationId, ...day })) });
}

/** What is left empty is gone, not as it was. */
function factsOf({ name, kind, about, website, email, phone, address, hoursNote }: OrganisationInput) {
  return { name, kind, about, website: website ?? null, email: email ?? null, phone: phone ?? null, address: address ?? null, hoursNote: hoursNote ?? null };
}

/** Words below this list's address that are pages of their own. */
const TAKEN = new Set(["nieuw", "aanvragen"]);

/** The last part of its address; never one of the list's own pages. */
function slugOf(name: string): string {
  const slug = slugOfText(name, "organisatie");
  return TAKEN.has(slug) ? `${slug}-organisatie` : slug;
}

/** Adds an organisation to a town. Its address follows from its name and stays when the name changes. */
export async function addOrganisation(doing: Doing, input: OrganisationInput): Promise<Outcome<{ slug: string }>> {
  const { db, tenant, member, at, requestId } = doing;
  const tenantId = tenant.id;
  if (!mayChange(member, "organisation.add", { tenantId })) return { ok: false, reason: "not-allowed" };
  if (!knows(doing, input.neighbourhoods)) return { ok: false, reason: "unknown-neighbourhood" };
  const slug = slugOf(input.name);
  try {
    await db.transact(async (tx) => {
      const { id } = await tx.organisation.create({ data: { tenantId, slug, ...factsOf(input), createdAt: at }, select: { id: true } });
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

/** Changes what is said of an organisation. */
export async function changeOrganisation(doing: Doing, { id }: OrganisationPage, input: OrganisationInput): Promise<Outcome> {
  const { db, tenant, member, at, requestId } = doing;
  const tenantId = tenant.id;
  if (!mayChange(member, "organisation.edit", { tenantId, organisationId: id })) return { ok: false, reason: "not-allowed" };
  if (!knows(doing, input.neighbourhoods)) return { ok: false, reason: "unknown-neighbourhood" };
  await db.transact(async (tx) => {
    await tx.organisation.updateMany({ where: { tenantId, id }, data: factsOf(input) });
    await writeNeighbourhoods(tx, tenantId, id, input.neighbourhoods);
    await writeHours(tx, tenantId, id, input.hours);
    await recordAudit(tx, { tenantId, actor: "member", actorId: member.accountId, action: "organisation.changed", subject: "organisation", subjectId: id, requestId, at });
  });
  return { ok: true };
}

/**
 * Lets somebody with an account write in an organisation's name, and tells them; twice is once.
 * @param email address of the account
 */
export async function addEditor({ db, tenant, member, at, requestId }: Doing, { id: organisationId, name, slug }: OrganisationPage, email: string): Promise<{ ok: true } | { ok: false; reason: "not-allowed" | "unknown-person" }> {
  const tenantId = tenant.id;
  if (!mayChange(member, "organisation.choose-editors", { tenantId, organisationId })) return { ok: false, reason: "not-allowed" };
  return db.transact(async (tx) => {
    const account = await tx.account.findFirst({ where: { tenantId, email, emailConfirmedAt: { not: null } }, select: { id: true } });
    if (!account) return { ok: false, reason: "unknown-person" };
    const { count } = await tx.organisationEditor.createMany({ data: { tenantId, organisationId, accountId: account.id }, skipDuplicates: true });
    if (count > 0) {
      await recordAudit(tx, { tenantId, actor: "member", actorId: member.accountId, action: "organisation.editor-added", subject: "organisation", subjectId: organisationId, detail: { accountId: account.id }, requestId, at });
      const eventId = await emit(tx, { tenantId, name: "organisation.editor-added", actorId: member.accountId, payload: { organisationId, accountId: account.id }, at, requestId });
      const sentence = (locale: "nl" | "en") => organisationMessages.in(locale, tenant.words[locale]).editors.told(member.name, name);
      await notify(tx, { tenantId, eventId, at, requestId }, [{ accountId: account.id, kind: "taking-part", onceKey: `editor ${organisationId} ${eventId}`, detail: { said: { nl: sentence("nl"), en: sentence("en") }, path: organisationPaths.page(slug) } }]);
    }
    return { ok: true };
  });
}

/** Takes that right away again. @returns false when this member may not */
export async function removeEditor({ db, tenant, member, at, requestId }: Doing, { id: organisationId }: OrganisationPage, accountId: string): Promise<boolean> {
  const tenantId = tenant.id;
  if (!mayChange(member, "organisation.choose-editors", { tenantId, organisationId })) return false;
  await db.transact(async (tx) => {
    const { count } = await tx.organisationEditor.deleteMany({ where: { tenantId, organisationId, accountId } });
    if (count > 0) await recordAudit(tx, { tenantId, actor: "member", actorId: member.accountId, action: "organisation.editor-removed", subject: "organisation", subjectId: organisationId, detail: { accountId }, requestId, at });
  });
  return true;
}
