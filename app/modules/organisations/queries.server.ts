import type { TenantDb } from "#app/platform/database/client.server.ts";
import { organisationKinds, type OrganisationKind } from "#app/platform/organisations/kinds.ts";
import { weekOf, type Week } from "./opening-hours.ts";

/** An organisation in the list. */
export interface OrganisationLine {
  slug: string;
  name: string;
  kind: OrganisationKind;
  about: string;
  /** Names; empty for the whole town. */
  neighbourhoods: string[];
}

/** An organisation as its own page knows it. */
export interface OrganisationPage extends OrganisationLine {
  id: string;
  neighbourhoodIds: string[];
  website: string | null;
  email: string | null;
  phone: string | null;
  address: string | null;
  hoursNote: string | null;
}

function knownKind(kind: string): OrganisationKind {
  return organisationKinds.find((known) => known === kind) ?? "association";
}

type Row = Omit<OrganisationPage, "kind"> & { kind: string };

async function rows(db: TenantDb, slug: string | null, neighbourhoodId: string | null): Promise<OrganisationPage[]> {
  const found = await db.$queryRaw<Row[]>`
    select o.id, o.slug, o.name, o.kind, o.about, o.website, o.email, o.phone, o.address, o.hours_note as "hoursNote",
           array(select n.name from organisation_neighbourhood w join neighbourhood n on n.tenant_id = w.tenant_id and n.id = w.neighbourhood_id
                  where w.tenant_id = o.tenant_id and w.organisation_id = o.id order by n.position, n.name) as neighbourhoods,
           array(select w.neighbourhood_id::text from organisation_neighbourhood w where w.tenant_id = o.tenant_id and w.organisation_id = o.id) as "neighbourhoodIds"
      from organisation o
     where o.tenant_id = ${db.scope.tenantId}::uuid
       and (${slug}::text is null or o.slug = ${slug})
       and (${neighbourhoodId}::uuid is null
            or exists(select from organisation_neighbourhood w where w.tenant_id = o.tenant_id and w.organisation_id = o.id and w.neighbourhood_id = ${neighbourhoodId}::uuid)
            or not exists(select from organisation_neighbourhood w where w.tenant_id = o.tenant_id and w.organisation_id = o.id))
     order by o.name, o.id`;
  return found.map((row) => ({ ...row, kind: knownKind(row.kind) }));
}

/** Organisations of a town by name; those of one neighbourhood together with those of the whole town. */
export function listOrganisations(db: TenantDb, neighbourhoodId: string | null): Promise<OrganisationPage[]> {
  return rows(db, null, neighbourhoodId);
}

/** An organisation by the last part of its address; undefined when there is none. */
export async function organisationBySlug(db: TenantDb, slug: string): Promise<OrganisationPage | undefined> {
  return (await rows(db, slug, null))[0];
}

/** When an organisation is open. */
export async function hoursOf(db: TenantDb, organisationId: string): Promise<Week> {
  return weekOf(await db.organisationHours.findMany({ where: { tenantId: db.scope.tenantId, organisationId }, select: { weekday: true, opens: true, closes: true } }));
}

/** How many follow an organisation. */
export function followersOf(db: TenantDb, organisationId: string): Promise<number> {
  return db.followOrganisation.count({ where: { tenantId: db.scope.tenantId, organisationId } });
}

/** Addresses that were asked to write for an organisation and have no account yet. */
export async function invitedTo(db: TenantDb, organisationId: string): Promise<string[]> {
  const found = await db.organisationInvitation.findMany({ where: { tenantId: db.scope.tenantId, organisationId }, select: { email: true }, orderBy: { email: "asc" } });
  return found.map(({ email }) => email);
}

/** Those who may write in an organisation's name. */
export async function editorsOf(db: TenantDb, organisationId: string): Promise<{ id: string; name: string; email: string }[]> {
  return db.$queryRaw<{ id: string; name: string; email: string }[]>`
    select a.id, a.name, a.email from organisation_editor e join account a on a.tenant_id = e.tenant_id and a.id = e.account_id
     where e.tenant_id = ${db.scope.tenantId}::uuid and e.organisation_id = ${organisationId}::uuid order by a.name, a.id`;
}
