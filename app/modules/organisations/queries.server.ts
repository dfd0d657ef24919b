import { Prisma, type TenantDb } from "#app/platform/database/client.server.ts";
import { organisationKinds, type OrganisationKind } from "#app/platform/organisations/kinds.ts";
import type { OrganisationStatus } from "#app/platform/organisations/text.ts";
import type { Actor } from "#app/platform/permissions/actor.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";
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
  /** How somebody can take part, in words. */
  howToJoin: string | null;
  status: OrganisationStatus;
  /** Whether a change of its text waits for a look. */
  waits: boolean;
  endedAt: Date | null;
}

/** A kind by its name; one that this version does not know is the plainest. */
export function knownKind(kind: string): OrganisationKind {
  return organisationKinds.find((known) => known === kind) ?? "association";
}

type Row = Omit<OrganisationPage, "kind"> & { kind: string };

/** What a list is about. */
export interface OrganisationWish {
  neighbourhoodId?: string;
  kind?: OrganisationKind;
  /** Begin behind this one. */
  after?: { name: string; id: string };
  size: number;
}

async function rows(db: TenantDb, where: Prisma.Sql, more: Prisma.Sql): Promise<OrganisationPage[]> {
  const found = await db.$queryRaw<Row[]>`
    select o.id, o.slug, o.name, o.kind, o.about, o.website, o.email, o.phone, o.address, o.hours_note as "hoursNote", o.how_to_join as "howToJoin",
           o.status, o.waiting is not null as waits, o.ended_at as "endedAt",
           array(select n.name from organisation_neighbourhood w join neighbourhood n on n.tenant_id = w.tenant_id and n.id = w.neighbourhood_id
                  where w.tenant_id = o.tenant_id and w.organisation_id = o.id order by n.position, n.name) as neighbourhoods,
           array(select w.neighbourhood_id::text from organisation_neighbourhood w where w.tenant_id = o.tenant_id and w.organisation_id = o.id) as "neighbourhoodIds"
      from organisation o
     where o.tenant_id = ${db.scope.tenantId}::uuid and ${where} ${more}`;
  return found.map((row) => ({ ...row, kind: knownKind(row.kind) }));
}

/** One page of a town's organisations by name; those of one neighbourhood together with those of the whole town. */
export async function listOrganisations(db: TenantDb, { neighbourhoodId, kind, after, size }: OrganisationWish): Promise<{ organisations: OrganisationPage[]; next?: string }> {
  const wanted = [
    Prisma.sql`o.status = 'published'`,
    ...(kind ? [Prisma.sql`o.kind = ${kind}`] : []),
    ...(neighbourhoodId
      ? [Prisma.sql`(exists(select from organisation_neighbourhood w where w.tenant_id = o.tenant_id and w.organisation_id = o.id and w.neighbourhood_id = ${neighbourhoodId}::uuid)
            or not exists(select from organisation_neighbourhood w where w.tenant_id = o.tenant_id and w.organisation_id = o.id))`]
      : []),
    ...(after ? [Prisma.sql`(o.name, o.id) > (${after.name}, ${after.id}::uuid)`] : []),
  ];
  const found = await rows(db, Prisma.join(wanted, " and "), Prisma.sql`order by o.name, o.id limit ${size + 1}`);
  const organisations = found.slice(0, size);
  return { organisations, next: found.length > size ? organisations.at(-1)?.id : undefined };
}

/** Where a page of the list begins that comes behind this organisation; undefined when there is no such one. */
export async function placeInList(db: TenantDb, id: string): Promise<{ name: string; id: string } | undefined> {
  return (await db.organisation.findFirst({ where: { tenantId: db.scope.tenantId, id }, select: { id: true, name: true } })) ?? undefined;
}

/** An organisation that others can see, by the last part of its address; undefined when there is none. */
export async function organisationBySlug(db: TenantDb, slug: string): Promise<OrganisationPage | undefined> {
  return (await rows(db, Prisma.sql`o.slug = ${slug} and o.status = 'published'`, Prisma.empty))[0];
}

/** An organisation that this person may read: everybody what is in sight; what is not, those who write for it and those who decide about it. */
export async function organisationFor(db: TenantDb, actor: Actor, slug: string): Promise<(OrganisationPage & { mine: boolean }) | undefined> {
  const [found] = await rows(db, Prisma.sql`o.slug = ${slug}`, Prisma.empty);
  if (!found) return undefined;
  const { tenantId } = db.scope;
  const mine = actor.kind === "member" && actor.tenantId === tenantId && (await db.organisationEditor.count({ where: { tenantId, organisationId: found.id, accountId: actor.accountId } })) > 0;
  const audience = found.neighbourhoodIds.length === 0 ? ("town" as const) : found.neighbourhoodIds;
  return found.status === "published" || mine || may(actor, "desk.decide", { tenantId, audience }) ? { ...found, mine } : undefined;
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
