import type { Express, Request } from "express";
import { LRUCache } from "lru-cache";
import { RateLimiterMemory } from "rate-limiter-flexible";
import type { TenantDirectory } from "#app/platform/tenancy/directory.server.ts";
import { isOpen } from "#app/platform/tenancy/tenant.ts";
import { isTrusted } from "./request-context.server.ts";

const LOOPBACK = new Set(["127.0.0.1", "::1", "::ffff:127.0.0.1"]);
const HOSTNAME = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/;

/** How many names that turn out to be nobody's are looked up per minute; anybody can make a proxy ask by connecting to it. */
const UNKNOWN_PER_MINUTE = 120;

/** Whether the proxy itself asks: not somebody through it, who would come with a header that says for whom. */
function isProxyItself(request: Request): boolean {
  if (request.get("x-forwarded-for") !== undefined || request.get("forwarded") !== undefined) return false;
  return LOOPBACK.has(request.socket.remoteAddress ?? "") || isTrusted(request);
}

/**
 * `GET /caddy/ask?domain=`: whether the proxy may get a certificate for a host name (Caddy's `on_demand_tls`). Yes (200) for the platform's
 * host and for the names of open towns, proven or below the platform's; no (404) for all others and to all others. Names nothing else.
 */
export function certificateRoutes(app: Express, directory: TenantDirectory, unknownPerMinute = UNKNOWN_PER_MINUTE): void {
  const unknown = new RateLimiterMemory({ points: unknownPerMinute, duration: 60 });
  // Names that were somebody's are looked up whatever strangers make the proxy ask meanwhile.
  const known = new LRUCache<string, true>({ max: 5_000 });

  const answer = async (hostname: string): Promise<200 | 404 | 429> => {
    if (!HOSTNAME.test(hostname)) return 404;
    if (!known.has(hostname) && (await unknown.get("all"))?.remainingPoints === 0) return 429;
    const place = await directory.place(hostname);
    const isOurs = place.site === "platform" || ((place.site === "town" || place.site === "elsewhere") && isOpen(place.tenant));
    if (isOurs) {
      known.set(hostname, true);
      return 200;
    }
    await unknown.consume("all").catch(() => undefined);
    return 404;
  };

  app.get("/caddy/ask", (request, response, next) => {
    const asked = request.query["domain"];
    response.set("Cache-Control", "no-store");
    if (!isProxyItself(request) || typeof asked !== "string") return void response.status(404).end();
    answer(asked.toLowerCase().replace(/\.$/, "")).then((status) => response.status(status).end(), next);
  });
}
