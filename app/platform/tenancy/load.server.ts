import { platformDb, tenantDb } from "#app/platform/database/client.server.ts";
import type { TownPageLink } from "#app/platform/pages/page.ts";
import type { TownPair } from "#app/platform/plain-language/pairs/lexicon.ts";
import { compileTheme } from "#app/platform/theme/compile.server.ts";
import { tenantProfile } from "./profile.ts";
import type { Neighbourhood, Tenant, TenantAsset, TenantModule, TenantStatus } from "./tenant.ts";
import { wordsOf } from "./words-of.ts";

/** The town a host name leads to; undefined when no town has it. */
export async function tenantIdOfDomain(hostname: string): Promise<string | undefined> {
  const domain = await platformDb().tenantDomain.findFirst({ where: { hostname, verifiedAt: { not: null } }, select: { tenantId: true } });
  return domain?.tenantId;
}

/** The town with a slug; undefined when there is none. */
export async function tenantIdOfSlug(slug: string): Promise<string | undefined> {
  const found = await platformDb().tenant.findFirst({ where: { slug }, select: { id: true } });
  return found?.id;
}

/** Every town's id and slug, in order of age. */
export async function allTenants(): Promise<{ id: string; slug: string; status: TenantStatus }[]> {
  return platformDb().$queryRaw<{ id: string; slug: string; status: TenantStatus }[]>`
    select id, slug, status from tenant order by created_at, slug`;
}

/**
 * Reads a town whole.
 *
 * @param id uuid of the town
 * @param platformHost host under which towns without a domain of their own live
 * @returns undefined when there is no such town
 */
export async function loadTenant(id: string, platformHost: string): Promise<Tenant | undefined> {
  const db = tenantDb(id);
  const [row] = await db.$queryRaw<{ slug: string; status: TenantStatus; status_note: string | null; profile: unknown; primary_host: string | null }[]>`
    select t.slug, t.status, t.status_note, t.profile, d.hostname as primary_host
      from tenant t left join tenant_domain d on d.tenant_id = t.id and d.is_primary and d.verified_at is not null
     where t.id = ${id}::uuid`;
  if (!row) return undefined;
  const modules = await db.$queryRaw<TenantModule[]>`
    select module_id as "moduleId", allowed, enabled, settings, jsonb_build_object('nl', label, 'en', label_en) as label, position from tenant_module order by position, module_id`;
  const neighbourhoods = await db.$queryRaw<Neighbourhood[]>`
    select n.id, n.slug, n.name,
           coalesce((select array_agg(a.adjacent_id order by a.adjacent_id) from neighbourhood_adjacency a
                      where a.tenant_id = n.tenant_id and a.neighbourhood_id = n.id), '{}') as "adjacentIds"
      from neighbourhood n order by n.position, n.name`;
  const assets = await db.$queryRaw<TenantAsset[]>`
    select role, hash, media_type as "mediaType", width, height from tenant_asset`;
  const plainWords = await db.$queryRaw<TownPair[]>`select said as from, instead as to from plain_word order by said`;
  const pages = await db.$queryRaw<TownPageLink[]>`select id, slug, title, place, position from town_page where published order by position, title`;
  const profile = tenantProfile.parse(row.profile);
  return {
    id,
    slug: row.slug,
    status: row.status,
    statusNote: row.status_note,
    profile,
    words: wordsOf(profile),
    plainWords,
    primaryHost: row.primary_host ?? `${row.slug}.${platformHost}`,
    modules: new Map(modules.map((module) => [module.moduleId, module])),
    neighbourhoods,
    pages,
    assets: new Map(assets.map((asset) => [asset.role, asset])),
    theme: compileTheme(profile.theme),
  };
}
