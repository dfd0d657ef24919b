import type { RequestHandler as RemixHandler, ServerBuild } from "@remix-run/node";
import express, { type Express, type NextFunction, type Request, type Response } from "express";
import type { Logger } from "pino";
import type { Clock } from "#app/platform/clock.ts";
import type { Changes } from "#app/platform/database/changes.server.ts";
import type { Env } from "#app/platform/env.server.ts";
import { FRAMED_BY } from "#app/platform/http/access.ts";
import type { RequestContext } from "#app/platform/http/context.server.ts";
import type { PageVisit, VisitCounter } from "#app/platform/impact/visits/visit-counter.server.ts";
import { TenantDirectory } from "#app/platform/tenancy/directory.server.ts";
import { isOpen, type Tenant } from "#app/platform/tenancy/tenant.ts";
import { certificateRoutes } from "./certificates.server.ts";
import { bodyRefusal } from "./body-limit.ts";
import { sendFetchResponse, toFetchRequest } from "./fetch-bridge.ts";
import { guardBuild } from "./guard.server.ts";
import { routeHandlers } from "./handlers.server.ts";
import { healthRoutes } from "./health.server.ts";
import { inFlight, requestSeconds } from "./metrics.server.ts";
import { comesFromHere } from "./origin.ts";
import { PageCache } from "./page-cache/page-cache.server.ts";
import { renderBare } from "./page-cache/render.server.ts";
import { arrival, carriesSession, newNonce, platformContext, townContext, visitorLocale, type Arrival } from "./request-context.server.ts";
import { allowFrames, PERMISSIONS_POLICY, securityHeaders } from "./security.ts";
import { sayPlainly, type PlainCase } from "./plain-cases.ts";
import { fileRoutes, lookRoutes } from "./files.server.ts";

export interface HostOptions {
  /** The server build, and afresh for each request in development. */
  build: () => Promise<ServerBuild> | ServerBuild;
  mode: "production" | "development";
  env: Env;
  clock: Clock;
  log: Logger;
  changes: Changes;
  /** Counts visitors; undefined where nobody counts. */
  visitors?: Pick<VisitCounter, "count">;
  /** Serves the browser's files: Vite in development, a static folder in production. */
  assets: (app: Express) => void;
}

/** What is known of an answer while it is being made, for the log and the metrics. */
interface Visit {
  at: Arrival;
  log: Logger;
  nonce: string;
  route: string;
  /** The town of this address, once it is known. */
  tenant?: Tenant;
}

const visits = new WeakMap<Response, Visit>();

/**
 * The door: one Express application for every town and for the operators' site.
 * The order is the design: health first, then where the request came in, then what may be refused without knowing more.
 */
export function createHost({ build, mode, env, clock, log, changes, visitors, assets }: HostOptions): Express {
  const directory = new TenantDirectory(env.PLATFORM_HOST, changes);
  const cache = new PageCache(env.PAGE_CACHE_MB, changes, newNonce());
  const find = keepHandlers(build, mode);
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", env.TRUSTED_PROXIES.length > 0 ? env.TRUSTED_PROXIES : false);

  healthRoutes(app, { changes, env });
  certificateRoutes(app, directory);
  app.use((request, response, next) => {
    const at = arrival(request);
    const visit: Visit = { at, nonce: newNonce(), log: log.child({ requestId: at.requestId }), route: "other" };
    visits.set(response, visit);
    response.setHeader("X-Request-Id", at.requestId);
    response.setHeader("Permissions-Policy", PERMISSIONS_POLICY);
    observe(request, response, visit);
    securityHeaders(visit.nonce, at.secure)(request, response, next);
  });
  assets(app);
  app.use((request, response, next) => {
    const visit = visits.get(response);
    if (visit) answer(request, response, visit).catch(next);
  });
  app.use((error: unknown, request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);
    if (isBadRequest(error)) return plain(response, { reason: "bad-request" }, visitorLocale(request, undefined));
    const visit = visits.get(response);
    (visit?.log ?? log).error({ err: error }, "a request failed");
    plain(response, { reason: "failure" }, visitorLocale(request, visit?.tenant), visit?.tenant);
  });
  return app;

  async function answer(request: Request, response: Response, visit: Visit): Promise<void> {
    const { at } = visit;
    const place = await directory.place(at.hostname);
    if (place.site === "nowhere") return plain(response, { reason: "unknown-host" }, visitorLocale(request, undefined));
    if (place.site === "elsewhere") {
      const scheme = at.secure ? "https" : "http";
      return response.redirect(308, `${scheme}://${place.tenant.primaryHost}${at.port}${request.originalUrl}`);
    }
    const tenant = place.site === "town" ? place.tenant : undefined;
    if (tenant) {
      visit.tenant = tenant;
      visit.log = visit.log.child({ tenantId: tenant.id });
      // Before anything is refused: the page that refuses wears it.
      if (await lookRoutes(request, response, tenant)) return;
    }
    const refusal = refuse(request, at, tenant);
    if (refusal) return plain(response, refusal, visitorLocale(request, tenant), tenant);
    if (tenant && (await fileRoutes(request, response, { tenant, at }))) return;
    await page(request, response, visit, tenant);
  }

  /** Counts a visit once its answer is a page that was found. */
  function countLater(response: Response, visit: PageVisit): void {
    response.once("finish", () => {
      if (response.statusCode === 200 || response.statusCode === 304) void visitors?.count(visit);
    });
  }

  async function page(request: Request, response: Response, visit: Visit, tenant: Tenant | undefined): Promise<void> {
    const { at } = visit;
    const { leaf, kept, uploads, fromAnywhere, framed, handle } = await find(request.path);
    visit.route = leaf;
    if (!fromAnywhere && !comesFromHere(request, at.origin)) return plain(response, { reason: "wrong-origin" }, visitorLocale(request, tenant), tenant);
    if (tenant && isLookedAt(request)) countLater(response, { tenantId: tenant.id, timeZone: tenant.profile.timeZone, address: request.ip ?? "", browser: request.get("user-agent") ?? "" });
    if (tenant && kept && isRead(request) && !carriesSession(request, at.secure)) {
      const key = { tenantId: tenant.id, origin: at.origin, url: request.originalUrl, locale: visitorLocale(request, tenant) };
      await cache.answer(key, { request, response, nonce: visit.nonce }, (placeholder) =>
        renderBare(request, at.origin, async (bare) => {
          const { context } = await townContext(tenant, { request, arrival: at, nonce: placeholder, clock, log: visit.log, changed: () => undefined });
          return handle(bare, { request: context });
        }),
      );
      return;
    }
    const changed = () => {
      if (!tenant) return;
      cache.forget(tenant.id);
      directory.forget(tenant.id);
    };
    const ingredients = { request, arrival: at, nonce: visit.nonce, clock, log: visit.log, changed };
    const { context, cookie } = tenant ? await townContext(tenant, ingredients) : await platformContext(ingredients);
    const tooLarge = bodyRefusal(request, uploads && context.actor.kind !== "visitor");
    if (tooLarge) {
      const loggedOut = uploads && tooLarge === 413 && context.actor.kind === "visitor" && bodyRefusal(request, true) === undefined;
      return plain(response, { reason: loggedOut ? "log-in-first" : tooLarge === 413 ? "too-large" : "no-length" }, context.locale, tenant);
    }
    if (cookie) response.append("Set-Cookie", cookie);
    await handOver(request, response, { handle, framed, nonce: visit.nonce }, context, at);
  }
}

/** Whether somebody looks at a page, rather than a program at data or a feed; who asks not to be counted is not (GPC, DNT). */
function isLookedAt(request: Request): boolean {
  return request.method === "GET" && (request.get("accept") ?? "").includes("text/html") && request.get("sec-gpc") !== "1" && request.get("dnt") !== "1";
}

function keepHandlers(build: HostOptions["build"], mode: HostOptions["mode"]) {
  let known: { build: ServerBuild; find: ReturnType<typeof routeHandlers> } | undefined;
  return async (pathname: string) => {
    const current = await build();
    if (known?.build !== current) known = { build: current, find: routeHandlers(guardBuild(current), mode) };
    return known.find(pathname);
  };
}

async function handOver(request: Request, response: Response, { handle, framed, nonce }: { handle: RemixHandler; framed: boolean; nonce: string }, context: RequestContext, at: Arrival): Promise<void> {
  const answer = await handle(toFetchRequest(request, response, at.origin), { request: context });
  // Whoever is logged in, or just did something, gets an answer of their own, whatever the route says of others.
  const own = context.actor.kind !== "visitor" || response.hasHeader("Set-Cookie") || answer.headers.has("set-cookie");
  if (own || !answer.headers.has("cache-control")) answer.headers.set("Cache-Control", "private, no-store");
  const framedBy = answer.headers.get(FRAMED_BY);
  answer.headers.delete(FRAMED_BY);
  if (framed && framedBy !== null) allowFrames(response, framedBy, nonce);
  await sendFetchResponse(request, response, answer);
}

function refuse(request: Request, at: Arrival, tenant: Tenant | undefined): PlainCase | undefined {
  if (tenant?.status === "suspended") return { reason: "suspended", note: tenant.statusNote };
  if (tenant && !isOpen(tenant)) return { reason: "closed" };
  return isOwnAddress(request, at) ? undefined : { reason: "bad-request" };
}

/** Whether the target is a path of this site as a browser writes it: `//elsewhere` and `/\\elsewhere` name another host to a URL parser. */
function isOwnAddress({ originalUrl }: Request, { origin }: Arrival): boolean {
  if (!/^\/(?![/\\])/.test(originalUrl) || !URL.canParse(originalUrl, origin)) return false;
  const url = new URL(originalUrl, origin);
  return url.origin === origin && !url.pathname.startsWith("//");
}

function plain(response: Response, which: PlainCase, locale: "nl" | "en", tenant?: Tenant): void {
  const { status, html, headers } = sayPlainly(which, locale, tenant);
  response.status(status).set({ "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store", ...headers }).send(html);
}

function isRead(request: Request): boolean {
  return request.method === "GET" || request.method === "HEAD";
}

function isBadRequest(error: unknown): boolean {
  return error instanceof URIError || (error instanceof Error && "status" in error && error.status === 400);
}

function observe(request: Request, response: Response, visit: Visit): void {
  const started = process.hrtime.bigint();
  inFlight.inc();
  response.once("close", () => {
    inFlight.dec();
    const seconds = Number(process.hrtime.bigint() - started) / 1e9;
    requestSeconds.observe({ route: visit.route, status: `${Math.floor(response.statusCode / 100)}xx` }, seconds);
    visit.log.info({ method: request.method, route: visit.route, status: response.statusCode, ms: Math.round(seconds * 1000) }, "answered");
  });
}
