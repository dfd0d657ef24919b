import type { ModuleFace } from "#app/modules/contract.ts";
import type { RequestContext, TownContext } from "#app/platform/http/context.server.ts";
import { defaultWords } from "#app/platform/i18n/words.ts";
import { modulesOn } from "#app/platform/modules/kinds.server.ts";
import { moduleName } from "#app/platform/modules/module-name.ts";
import { unreadCount } from "#app/platform/notify/inbox.server.ts";
import { itemInPath } from "#app/platform/notify/reading.server.ts";
import { pagePath } from "#app/platform/pages/page.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";
import type { Tenant, TenantAsset } from "#app/platform/tenancy/tenant.ts";
import type { Picture, SiteData, TownSite } from "./site-data.ts";

/** Address of one of a town's own pictures; it changes with the picture, so browsers may keep it for ever. */
export function assetPath(asset: TenantAsset): string {
  const extension = asset.mediaType === "image/svg+xml" ? "svg" : asset.mediaType.replace("image/", "");
  return `/merk/${asset.role}/${asset.hash}.${extension}`;
}

/** One of a town's pictures, if it has it. */
export function assetPicture(tenant: Tenant, role: TenantAsset["role"], alt: string): Picture | null {
  const asset = tenant.assets.get(role);
  return asset ? { src: assetPath(asset), alt, width: asset.width, height: asset.height } : null;
}

function menu({ tenant, locale }: TownContext): TownSite["menu"] {
  const modules = modulesOn(tenant)
    .filter((module) => module.navigation)
    .map((module: ModuleFace) => ({
      position: tenant.modules.get(module.id)?.position ?? 0,
      label: moduleName(tenant, module, locale),
      href: module.mount,
      write: module.write === undefined ? null : `${module.mount}/${module.write}`,
    }));
  const pages = tenant.pages.filter(({ place }) => place === "menu").map(({ position, title, slug }) => ({ position, label: title, href: pagePath(slug), write: null }));
  return [...modules, ...pages].sort((one, other) => one.position - other.position).map(({ label, href, write }) => ({ label, href, write }));
}

async function member({ actor, db, tenant }: TownContext, pathname: string): Promise<TownSite["member"]> {
  if (actor.kind !== "member") return null;
  return {
    name: actor.name,
    neighbourhoodId: actor.neighbourhoodId,
    isAdmin: may(actor, "town.configure", { tenantId: tenant.id }),
    keepsOrder: may(actor, "desk.read", { tenantId: tenant.id, audience: "town" }),
    restriction: actor.restriction,
    supportUntil: actor.supportUntil ? new Date(actor.supportUntil) : null,
    mailStopped: actor.mailStopped ? { address: actor.email, reason: actor.mailStopped } : null,
    unread: await unreadCount(db, tenant, actor.accountId, itemInPath(pathname)),
  };
}

/**
 * What every page of this site knows.
 * @param pathname of the page that is asked for
 */
export async function siteData(context: RequestContext, pathname: string): Promise<SiteData> {
  const { locale, origin, clock, actor } = context;
  if (context.site === "platform") {
    const operator = actor.kind === "operator" ? { name: actor.name } : null;
    return { site: "platform", locale, words: defaultWords[locale], now: clock.now(), origin, timeZone: "Europe/Amsterdam", operator };
  }
  const { tenant } = context;
  const { profile } = tenant;
  const favicon = tenant.assets.get("favicon");
  return {
    site: "town",
    locale,
    words: tenant.words[locale],
    name: profile.name,
    municipality: profile.municipality,
    tagline: profile.tagline,
    contactEmail: profile.contactEmail,
    stage: tenant.status === "trial" || tenant.status === "closing" ? { name: tenant.status, note: tenant.statusNote } : null,
    timeZone: profile.timeZone,
    now: clock.now(),
    origin,
    themeHash: tenant.theme.hash,
    themeColour: profile.theme.colours.primary,
    header: profile.theme.header,
    logo: assetPicture(tenant, "logo", profile.logoAlt),
    favicon: favicon ? { src: assetPath(favicon), type: favicon.mediaType } : null,
    menu: menu(context),
    footer: tenant.pages.filter(({ place }) => place === "footer").map(({ title, slug }) => ({ label: title, href: pagePath(slug) })),
    neighbourhoods: tenant.neighbourhoods.map(({ slug, name, id }) => ({ slug, name, id })),
    plainWords: actor.kind === "member" ? tenant.plainWords : [],
    member: await member(context, pathname),
  };
}
