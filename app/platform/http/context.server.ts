import type { AppLoadContext } from "@remix-run/node";
import type { Logger } from "pino";
import type { Clock } from "#app/platform/clock.ts";
import type { CardView } from "#app/platform/content/kind.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import type { Locale } from "#app/platform/i18n/locale.ts";
import type { Actor, Member, Operator } from "#app/platform/permissions/actor.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";

/** What every request knows, whichever site it is for. Made once, in `app/server`. */
interface Common {
  requestId: string;
  /** For inline scripts of this response; a placeholder when the page goes into the cache. */
  nonce: string;
  log: Logger;
  clock: Clock;
  locale: Locale;
  /** Scheme, host and port as the visitor sees them: `https://samengorinchem.nl`. */
  origin: string;
  secure: boolean;
  /** Keyed hash of the visitor's address, for rate limits; never the address itself. */
  visitorKey: string;
  actor: Actor;
  /** Told when this request changed what others see, so that this process's cache lets go before the answer leaves. */
  changed: () => void;
}

export interface TownContext extends Common {
  site: "town";
  tenant: Tenant;
  db: TenantDb;
}

export interface PlatformContext extends Common {
  site: "platform";
}

export type RequestContext = TownContext | PlatformContext;

declare module "@remix-run/node" {
  interface AppLoadContext {
    request: RequestContext;
  }
}

/** How a request wants facts put into words. */
export function viewOf({ locale, tenant, clock, actor }: TownContext): CardView {
  return { locale, timeZone: tenant.profile.timeZone, at: clock.now(), withoutAccount: actor.kind === "visitor" };
}

function notHere(): Response {
  return new Response(null, { status: 404, statusText: "Not Found" });
}

/**
 * The town of this request.
 * @throws Response 404 on the operators' site
 */
export function inTown({ request }: AppLoadContext): TownContext {
  if (request.site !== "town") throw notHere();
  return request;
}

/**
 * The town and the member of this request, for routes whose access lets only members in.
 * @throws Response 403 when nobody is logged in
 */
export function asMember(context: AppLoadContext): TownContext & { member: Member } {
  const town = inTown(context);
  if (town.actor.kind !== "member") throw new Response(null, { status: 403 });
  return { ...town, member: town.actor };
}

/** Who acts here and now, as commands ask it. */
export function doing({ db, tenant, member, clock, requestId }: TownContext & { member: Member }): Doing {
  return { db, tenant, member, at: clock.now(), requestId };
}

/**
 * The operators' site.
 * @throws Response 404 on a town's site
 */
export function onOperatorsSite({ request }: AppLoadContext): PlatformContext {
  if (request.site !== "platform") throw notHere();
  return request;
}

/**
 * The operators' site and its operator, for routes whose access lets only operators in.
 * @throws Response 403 when no operator is logged in
 */
export function asOperator(context: AppLoadContext): PlatformContext & { operator: Operator } {
  const platform = onOperatorsSite(context);
  if (platform.actor.kind !== "operator") throw new Response(null, { status: 403 });
  return { ...platform, operator: platform.actor };
}
