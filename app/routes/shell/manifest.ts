import type { LoaderFunctionArgs } from "@remix-run/node";
import { onTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { appIcons, appIconVersion } from "#app/platform/tenancy/app-icon.server.ts";

export const handle = onTown("everyone");

/** Longest name below an icon, in characters, before phones cut it (W3C Web Application Manifest, short_name). */
const SHORT = 12;

/** What a phone or computer needs to install the town's site as an app. */
export function loader({ context }: LoaderFunctionArgs) {
  const { tenant } = inTown(context);
  const { name, tagline, defaultLocale, theme } = tenant.profile;
  const short = name.length <= SHORT ? name : name.replace(/^Samen /u, "");
  const version = appIconVersion(tenant);
  const manifest = {
    id: "/",
    start_url: "/",
    scope: "/",
    display: "standalone",
    name,
    short_name: short,
    description: tagline,
    lang: defaultLocale,
    theme_color: theme.colours.primary,
    background_color: theme.colours.background,
    icons: Object.entries(appIcons).map(([file, { size, maskable }]) => ({ src: `/app-icoon/${file}?v=${version}`, sizes: `${size}x${size}`, type: "image/png", purpose: maskable ? "maskable" : "any" })),
  };
  return new Response(JSON.stringify(manifest), { headers: { "Content-Type": "application/manifest+json", "Cache-Control": "public, max-age=3600" } });
}
