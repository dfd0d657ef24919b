import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import type { Request, Response } from "express";
import { findMember } from "#app/platform/identity/sessions.server.ts";
import { tenantDb } from "#app/platform/database/client.server.ts";
import { findPhoto } from "#app/platform/files/photos.server.ts";
import { findFile, type StoredFile } from "#app/platform/files/store.server.ts";
import { kindsOn } from "#app/platform/modules/kinds.server.ts";
import { visitor } from "#app/platform/permissions/actor.ts";
import type { Tenant, TenantAsset } from "#app/platform/tenancy/tenant.ts";
import { carriesSession, type Arrival } from "./request-context.server.ts";

const IMMUTABLE = "public, max-age=31536000, immutable";
const ASSET_ROLES = new Set<string>(["logo", "favicon", "hero"] satisfies TenantAsset["role"][]);

function isAssetRole(role: string): role is TenantAsset["role"] {
  return ASSET_ROLES.has(role);
}

async function sendStored(request: Request, response: Response, found: StoredFile | undefined, type: string, caching: string): Promise<void> {
  if (!found) return void response.status(404).set("Cache-Control", "no-store").type("text").send("Niet gevonden");
  response.set({ "Content-Type": type, "Content-Length": String(found.size), "Cache-Control": caching, "Content-Disposition": "inline" });
  if (type === "image/svg+xml") response.set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
  if (request.method === "HEAD") return void response.end();
  try {
    await pipeline(createReadStream(found.path), response);
  } catch (error) {
    // Somebody who scrolls on or closes the page leaves in the middle; the file is closed all the same.
    if (!(error instanceof Error && "code" in error && error.code === "ERR_STREAM_PREMATURE_CLOSE")) throw error;
  }
}

/**
 * Answers a town's stylesheet and pictures: how it looks, which a page that says it is closed shows too.
 * @returns whether the path was one of these
 */
export async function lookRoutes(request: Request, response: Response, tenant: Tenant): Promise<boolean> {
  if (request.method !== "GET" && request.method !== "HEAD") return false;
  const [, first, second, third] = request.path.split("/");
  if (first === "thema" && second?.endsWith(".css")) {
    // An outdated address still gets the look of today, only not for ever.
    const current = second === `${tenant.theme.hash}.css`;
    response.set({ "Content-Type": "text/css; charset=utf-8", "Cache-Control": current ? IMMUTABLE : "no-cache" }).send(tenant.theme.css);
    return true;
  }
  if (first !== "merk" || !second || !third) return false;
  const asset = isAssetRole(second) ? tenant.assets.get(second) : undefined;
  const found = asset && third.startsWith(asset.hash) ? await findFile(tenant.id, "brand", asset.hash) : undefined;
  await sendStored(request, response, found, asset?.mediaType ?? "text/plain", IMMUTABLE);
  return true;
}

/**
 * Answers the photos of a town's people.
 * @returns whether the path was one of these
 */
export async function fileRoutes(request: Request, response: Response, { tenant, at }: { tenant: Tenant; at: Arrival }): Promise<boolean> {
  if (request.method !== "GET" && request.method !== "HEAD") return false;
  const [, first, second, third] = request.path.split("/");
  if (first === "foto" && second && third) {
    const db = tenantDb(tenant.id);
    const member = carriesSession(request, at.secure) ? await findMember(db, request.get("cookie"), at.secure) : undefined;
    const photo = await findPhoto(db, member?.member ?? visitor, await kindsOn(tenant), second, third);
    await sendStored(request, response, photo?.file, photo?.type ?? "text/plain", "private, max-age=86400");
    return true;
  }
  return false;
}
