import type { LoaderFunctionArgs } from "@remix-run/node";
import { onTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { appIcon, appIconVersion, isAppIcon } from "#app/platform/tenancy/app-icon.server.ts";

export const handle = onTown("everyone");

/** An icon of the town as an app. Under the address of the manifest it never changes. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { tenant } = inTown(context);
  const name = params["name"] ?? "";
  if (!isAppIcon(name)) throw new Response(null, { status: 404 });
  const current = new URL(request.url).searchParams.get("v") === appIconVersion(tenant);
  const png = await appIcon(tenant, name);
  return new Response(new Uint8Array(png), { headers: { "Content-Type": "image/png", "Cache-Control": current ? "public, max-age=31536000, immutable" : "public, max-age=3600" } });
}
