import { timingSafeEqual } from "node:crypto";
import type { Express, Request } from "express";
import type { Changes } from "#app/platform/database/changes.server.ts";
import { platformDb } from "#app/platform/database/client.server.ts";
import type { Env } from "#app/platform/env.server.ts";
import { metrics } from "./metrics.server.ts";

const LOOPBACK = new Set(["127.0.0.1", "::1", "::ffff:127.0.0.1"]);

function mayReadMetrics(request: Request, token: string | undefined): boolean {
  if (token !== undefined) {
    const given = Buffer.from(request.get("authorization") ?? "");
    const wanted = Buffer.from(`Bearer ${token}`);
    return given.length === wanted.length && timingSafeEqual(given, wanted);
  }
  // A proxy on this machine also comes over loopback, but says for whom.
  return LOOPBACK.has(request.socket.remoteAddress ?? "") && request.get("x-forwarded-for") === undefined && request.get("forwarded") === undefined;
}

/**
 * What machines ask, on any host: `/healthz` (this process lives), `/readyz` (it can serve: the database answers and changes are
 * heard), `/metrics` (Prometheus; from this machine only, or with METRICS_TOKEN from anywhere).
 */
export function healthRoutes(app: Express, { changes, env }: { changes: Changes; env: Env }): void {
  app.get("/healthz", (_request, response) => {
    response.set("Cache-Control", "no-store").type("text").send("ok");
  });
  app.get("/readyz", (_request, response) => {
    const answer = (database: boolean) => {
      const ready = database && changes.listening;
      response.set("Cache-Control", "no-store").status(ready ? 200 : 503).json({ database, changes: changes.listening });
    };
    platformDb().$queryRaw`select 1`.then(() => answer(true), () => answer(false));
  });
  app.get("/metrics", (request, response, next) => {
    if (!mayReadMetrics(request, env.METRICS_TOKEN)) return void response.status(404).end();
    metrics.metrics().then((text) => response.set("Content-Type", metrics.contentType).send(text), next);
  });
}
