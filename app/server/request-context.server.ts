import { randomBytes, randomUUID } from "node:crypto";
import { parse as parseCookie } from "cookie";
import type { Request } from "express";
import type { Logger } from "pino";
import type { Clock } from "#app/platform/clock.ts";
import { tenantDb } from "#app/platform/database/client.server.ts";
import type { PlatformContext, TownContext } from "#app/platform/http/context.server.ts";
import { defaultLocale, isLocale, type Locale } from "#app/platform/i18n/locale.ts";
import { findMember, sessionCookieName } from "#app/platform/identity/sessions.server.ts";
import { findOperator } from "#app/platform/identity/operator-sessions.server.ts";
import { visitor } from "#app/platform/permissions/actor.ts";
import { keyedHash } from "#app/platform/secret.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";

/** Where a request came in, as the visitor sees it. Forwarded headers count only behind a configured proxy (Express's `trust proxy`). */
export interface Arrival {
  requestId: string;
  hostname: string;
  /** ":3000", or "" for the scheme's own port. */
  port: string;
  secure: boolean;
  origin: string;
  visitorKey: string;
}

type Trust = (address: string, hop: number) => boolean;

function isTrust(value: unknown): value is Trust {
  return typeof value === "function";
}

/** Whether the one who connected is a configured proxy: asked of Express itself, so that all of its answers rest on the same. */
/** Whether a request comes from a proxy that TRUSTED_PROXIES names. */
export function isTrusted(request: Request): boolean {
  const ask: unknown = request.app.get("trust proxy fn");
  return isTrust(ask) && request.socket.remoteAddress !== undefined && ask(request.socket.remoteAddress, 0);
}

const REQUEST_ID = /^[\w-]{8,64}$/;

export function arrival(request: Request): Arrival {
  const trusted = isTrusted(request);
  const forwarded = trusted ? request.get("x-forwarded-host")?.split(",")[0]?.trim() : undefined;
  const port = /:(\d{1,5})$/.exec(forwarded ?? request.get("host") ?? "")?.[0] ?? "";
  const hostname = (request.hostname ?? "").toLowerCase().replace(/\.$/, "");
  const given = trusted ? request.get("x-request-id") : undefined;
  return {
    requestId: given && REQUEST_ID.test(given) ? given : randomUUID(),
    hostname,
    port,
    secure: request.secure,
    origin: `${request.protocol}://${hostname}${port}`,
    visitorKey: keyedHash("visitor", request.ip ?? ""),
  };
}

export function newNonce(): string {
  return randomBytes(16).toString("base64");
}

function cookie(request: Request, name: string): string | undefined {
  return parseCookie(request.get("cookie") ?? "")[name];
}

/** The language a visitor chose, else the town's own. The browser's wish is left aside: it says more of the phone than of its owner. */
export function visitorLocale(request: Request, tenant: Tenant | undefined): Locale {
  const chosen = cookie(request, "taal");
  return isLocale(chosen) ? chosen : (tenant?.profile.defaultLocale ?? defaultLocale);
}

/** Whether somebody may be logged in: only then is the page cache left aside. */
export function carriesSession(request: Request, secure: boolean): boolean {
  return cookie(request, sessionCookieName(secure)) !== undefined;
}

interface Ingredients {
  request: Request;
  arrival: Arrival;
  nonce: string;
  clock: Clock;
  log: Logger;
  changed: () => void;
}

/** What a request to a town knows. `cookie` is set when the member's session was lengthened. */
export async function townContext(tenant: Tenant, { request, arrival: at, nonce, clock, log, changed }: Ingredients): Promise<{ context: TownContext; cookie?: string }> {
  const db = tenantDb(tenant.id);
  const found = carriesSession(request, at.secure) ? await findMember(db, request.get("cookie"), at.secure) : undefined;
  const context: TownContext = {
    site: "town",
    tenant,
    db,
    requestId: at.requestId,
    nonce,
    log,
    clock,
    locale: found?.member.locale ?? visitorLocale(request, tenant),
    origin: at.origin,
    secure: at.secure,
    visitorKey: at.visitorKey,
    actor: found?.member ?? visitor,
    changed,
  };
  return { context, cookie: found?.cookie };
}

/** What a request to the operators' site knows. */
export async function platformContext({ request, arrival: at, nonce, clock, log, changed }: Ingredients): Promise<{ context: PlatformContext; cookie?: string }> {
  const operator = await findOperator(request.get("cookie"), at.secure);
  const context: PlatformContext = {
    site: "platform",
    requestId: at.requestId,
    nonce,
    log,
    clock,
    locale: visitorLocale(request, undefined),
    origin: at.origin,
    secure: at.secure,
    visitorKey: at.visitorKey,
    actor: operator ?? visitor,
    changed,
  };
  return { context };
}
