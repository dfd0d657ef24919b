import type { Audience } from "#app/platform/content/audience.ts";
import type { Db, TenantDb } from "#app/platform/database/client.server.ts";
import { organisationStatus, organisationText, textColumns, type OrganisationStatus, type OrganisationText } from "./text.ts";

/** An organisation as others see it. */
export interface OrganisationView {
  id: string;
  slug: string;
  name: string;
  about: string;
}

/** Finds an organisation of this town by its slug. */
export async function findOrganisation(db: TenantDb, slug: string): Promise<OrganisationView | undefined> {
  const found = await db.organisation.findFirst({ where: { tenantId: db.scope.tenantId, slug, status: { in: ["published", "ended"] } }, select: { id: true, slug: true, name: true, about: true } });
  return found ?? undefined;
}

/** An organisation with what it says of itself, and a change of it that waits for a look. */
export interface OrganisationWords {
  slug: string;
  status: OrganisationStatus;
  endedAt: Date | null;
  createdAt: Date;
  text: OrganisationText;
  /** Whoever wrote it; null when that is not known. */
  textBy: string | null;
  waiting: OrganisationText | null;
  waitingBy: string | null;
}

/** Reads what an organisation says of itself, whether or not others may; undefined when there is none. */
export async function findOrganisationText(db: Db, tenantId: string, id: string): Promise<OrganisationWords | undefined> {
  const found = await db.organisation.findFirst({ where: { tenantId, id }, select: { ...textColumns, slug: true, status: true, endedAt: true, createdAt: true, textBy: true, waiting: true, waitingBy: true } });
  if (!found) return undefined;
  const { slug, status, endedAt, createdAt, textBy, waiting, waitingBy, ...text } = found;
  return { slug, status: organisationStatus.parse(status), endedAt, createdAt, text, textBy, waiting: waiting === null ? null : organisationText.parse(waiting), waitingBy };
}

/** The same, so that nobody else changes it before this transaction ends. */
export async function lockOrganisationText(tx: Db, tenantId: string, id: string): Promise<OrganisationWords | undefined> {
  await tx.$queryRaw`select 1 from organisation where tenant_id = ${tenantId}::uuid and id = ${id}::uuid for no key update`;
  return findOrganisationText(tx, tenantId, id);
}

/** For whom an organisation is: its neighbourhoods, or the whole town where it names none. */
export async function audienceOfOrganisation(db: Db, tenantId: string, organisationId: string): Promise<Audience> {
  const rows = await db.organisationNeighbourhood.findMany({ where: { tenantId, organisationId }, select: { neighbourhoodId: true } });
  return rows.length === 0 ? "town" : rows.map(({ neighbourhoodId }) => neighbourhoodId);
}
