import type { TenantDb } from "#app/platform/database/client.server.ts";
import { kindsByName, kindsOn } from "#app/platform/modules/kinds.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import type { FollowTarget } from "./target.ts";

/** Most items that the page of what somebody follows lists; whoever follows more lets go of the newest first. */
const MOST_ITEMS = 200;

/** Something that somebody follows, as their list shows it. */
export interface FollowedLine {
  target: FollowTarget;
  name: string;
  /** Where it is to be seen. */
  path: string;
  /** Name of the neighbourhood in which a search looks; null for the whole town. */
  where: string | null;
}

/** All that somebody follows, in groups; the newest first within each. */
export async function followedBy(db: TenantDb, tenant: Tenant, accountId: string): Promise<FollowedLine[]> {
  const { tenantId } = db.scope;
  const [people, organisations, neighbourhoods, searches, items] = await Promise.all([
    db.$queryRaw<{ id: string; name: string }[]>`
      select a.id, a.name from follow_person f join account a on a.tenant_id = f.tenant_id and a.id = f.person_id
       where f.tenant_id = ${tenantId}::uuid and f.account_id = ${accountId}::uuid order by f.created_at desc, a.id`,
    db.$queryRaw<{ id: string; name: string; slug: string }[]>`
      select o.id, o.name, o.slug from follow_organisation f join organisation o on o.tenant_id = f.tenant_id and o.id = f.organisation_id and o.status = 'published'
       where f.tenant_id = ${tenantId}::uuid and f.account_id = ${accountId}::uuid order by f.created_at desc, o.id`,
    db.followNeighbourhood.findMany({ where: { tenantId, accountId }, select: { neighbourhoodId: true }, orderBy: { createdAt: "desc" } }),
    db.savedSearch.findMany({ where: { tenantId, accountId }, select: { typed: true, neighbourhoodId: true }, orderBy: { createdAt: "desc" } }),
    itemsFollowed(db, await kindsOn(tenant), accountId),
  ]);
  const area = new Map(tenant.neighbourhoods.map((each) => [each.id, each]));
  const kinds = await kindsByName();
  return [
    ...people.map(({ id, name }) => ({ target: { what: "person" as const, id }, name, path: `/mensen/${id}`, where: null })),
    ...organisations.map(({ id, name, slug }) => ({ target: { what: "organisation" as const, id }, name, path: `/organisaties/${slug}`, where: null })),
    ...neighbourhoods.flatMap(({ neighbourhoodId: id }) => {
      const found = area.get(id);
      return found ? [{ target: { what: "neighbourhood" as const, id }, name: found.name, path: `/wijk/${found.slug}`, where: null }] : [];
    }),
    ...searches.map(({ typed, neighbourhoodId }) => {
      const found = neighbourhoodId === null ? undefined : area.get(neighbourhoodId);
      const query = new URLSearchParams({ q: typed, ...(found ? { wijk: found.slug } : {}) });
      return { target: { what: "search" as const, typed, neighbourhoodId }, name: typed, path: `/zoeken?${query.toString()}`, where: found?.name ?? null };
    }),
    ...items.map(({ kind, title, ...item }) => ({ target: { what: "item" as const, id: item.id }, name: title, path: kinds.get(kind)?.path(item) ?? "/", where: null })),
  ];
}

function itemsFollowed(db: TenantDb, kinds: readonly string[], accountId: string) {
  return db.$queryRaw<{ id: string; kind: string; slug: string; title: string }[]>`
    select i.id, i.kind, i.slug, i.title from follow f join item i on i.tenant_id = f.tenant_id and i.id = f.item_id
     where f.tenant_id = ${db.scope.tenantId}::uuid and f.account_id = ${accountId}::uuid and i.status = 'published' and i.kind = any (${[...kinds]})
     order by f.created_at desc, i.id limit ${MOST_ITEMS}`;
}
