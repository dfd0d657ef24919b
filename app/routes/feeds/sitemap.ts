import type { LoaderFunctionArgs } from "@remix-run/node";
import { SitemapStream, streamToPromise } from "sitemap";
import { allPublished } from "#app/platform/content/all-published.server.ts";
import { keptOnTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { pagePath } from "#app/platform/pages/page.ts";
import { kindsByName, kindsOn, modulesOn } from "#app/platform/modules/kinds.server.ts";

export const handle = keptOnTown();

/** Every public page of a town, for search engines (sitemaps.org, at most 50,000 addresses). */
export async function loader({ context }: LoaderFunctionArgs) {
  const { db, tenant, origin } = inTown(context);
  const kinds = await kindsByName();
  const stream = new SitemapStream({ hostname: origin });
  const written = streamToPromise(stream);
  stream.write({ url: "/" });
  for (const { mount } of modulesOn(tenant)) stream.write({ url: mount });
  for (const { slug } of tenant.pages) stream.write({ url: pagePath(slug) });
  for (const { slug } of tenant.neighbourhoods) stream.write({ url: `/wijk/${slug}` });
  for (const item of await allPublished(db, (await kindsOn(tenant)).filter((kind) => !kinds.get(kind)?.personal))) {
    const path = kinds.get(item.kind)?.path(item);
    if (path) stream.write({ url: path, lastmod: item.lastActivityAt.toISOString() });
  }
  stream.end();
  return new Response((await written).toString(), { headers: { "Content-Type": "application/xml; charset=utf-8", "Cache-Control": "public, max-age=3600" } });
}
