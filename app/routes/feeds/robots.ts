import type { LoaderFunctionArgs } from "@remix-run/node";
import { onBoth } from "#app/platform/http/access.ts";

export const handle = onBoth("everyone");

const PRIVATE = ["/account", "/beheer", "/inloggen", "/registreren", "/zoeken", "/operator", "/uitbox"];

export function loader({ context }: LoaderFunctionArgs) {
  const { origin, site } = context.request;
  const lines = ["User-agent: *", ...PRIVATE.map((path) => `Disallow: ${path}`), ...(site === "town" ? ["", `Sitemap: ${origin}/sitemap.xml`] : [])];
  return new Response(`${lines.join("\n")}\n`, { headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "public, max-age=3600" } });
}
