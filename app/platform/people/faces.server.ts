import { after } from "#app/platform/clock.ts";
import { Prisma, type TenantDb } from "#app/platform/database/client.server.ts";

/** A photo of somebody, in the widths it is kept in. */
export interface Portrait {
  id: string;
  width: number;
  height: number;
  widths: number[];
}

/** Somebody as they are shown in a corner of the square. */
export interface Face {
  id: string;
  name: string;
  /** The beginning of what they say of themselves; empty when they say nothing. */
  about: string;
  portrait: Portrait | null;
  /** Names of the neighbourhoods that a connector looks after; empty for others. */
  neighbourhoods: string[];
}

/** Most faces in one corner. */
const MOST = 6;

/** Days in which somebody is new. */
const NEW_DAYS = 45;

/** Characters of what somebody says of themselves. */
const ABOUT = 160;

const columns = Prisma.sql`
  a.id, a.name, left(coalesce(a.about, ''), ${ABOUT}) as about,
  (select jsonb_build_object('id', m.id, 'width', m.width, 'height', m.height, 'widths', m.widths)
     from media m where m.tenant_id = a.tenant_id and m.id = a.portrait_id and m.status = 'shown') as portrait`;

/** Those who look after these neighbourhoods, by name. */
export async function connectorsOf(db: TenantDb, neighbourhoodIds: readonly string[]): Promise<Face[]> {
  return db.$queryRaw<Face[]>`
    select ${columns}, array(select n.name from connector_neighbourhood c join neighbourhood n on n.tenant_id = c.tenant_id and n.id = c.neighbourhood_id
                              where c.tenant_id = a.tenant_id and c.account_id = a.id order by n.position, n.name) as neighbourhoods
      from account a
     where a.tenant_id = ${db.scope.tenantId}::uuid and a.email_confirmed_at is not null
       and exists (select from account_role r where r.tenant_id = a.tenant_id and r.account_id = a.id and r.role = 'connector')
       and exists (select from connector_neighbourhood c where c.tenant_id = a.tenant_id and c.account_id = a.id and c.neighbourhood_id = any (${[...neighbourhoodIds]}::uuid[]))
     order by a.name, a.id limit ${MOST}`;
}

/**
 * Who is new in these neighbourhoods and wants to be introduced, newest first. For members only: who lives where is for neighbours.
 * @param neighbourhoodIds undefined for the whole town
 */
export async function newFaces(db: TenantDb, neighbourhoodIds: readonly string[] | undefined, { at, not }: { at: Date; not: string }): Promise<Face[]> {
  const where = neighbourhoodIds ? Prisma.sql`and a.neighbourhood_id = any (${[...neighbourhoodIds]}::uuid[])` : Prisma.empty;
  return db.$queryRaw<Face[]>`
    select ${columns}, '{}'::text[] as neighbourhoods
      from account a
     where a.tenant_id = ${db.scope.tenantId}::uuid and a.introduces and a.email_confirmed_at > ${after(at, { days: -NEW_DAYS })} and a.id <> ${not}::uuid ${where}
       and not exists (select from account_restriction x where x.tenant_id = a.tenant_id and x.account_id = a.id and x.lifted_at is null and (x.until is null or x.until > ${at}))
     order by a.email_confirmed_at desc, a.id limit ${MOST}`;
}
