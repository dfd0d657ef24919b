import type { Request } from "express";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Whether a request that changes something comes from a page of the same origin (OWASP: verifying origin with standard headers).
 * A browser sends Origin with every cross-site post; without it, Sec-Fetch-Site or Referer must speak for the request.
 *
 * @param origin the site's own origin as visitors see it
 */
export function comesFromHere(request: Request, origin: string): boolean {
  if (SAFE.has(request.method)) return true;
  const sent = request.get("origin");
  if (sent !== undefined) return sent === origin;
  const site = request.get("sec-fetch-site");
  if (site !== undefined) return site === "same-origin";
  const referer = request.get("referer");
  return referer !== undefined && URL.canParse(referer) && new URL(referer).origin === origin;
}
