import type { MetaDescriptor } from "@remix-run/node";

const types = { "rss.xml": "application/rss+xml", "atom.xml": "application/atom+xml", "feed.json": "application/feed+json" } as const;

/**
 * Tells readers of feeds that a page has some, for a route's `meta`.
 *
 * @param mount path of the list: "/" for all of the town, or a module's own
 * @param title what the list is called
 * @param neighbourhood slug of the one it is about
 */
export function feedLinks(mount: `/${string}`, title: string, neighbourhood?: string): MetaDescriptor[] {
  const query = neighbourhood ? `?${new URLSearchParams({ wijk: neighbourhood }).toString()}` : "";
  const base = mount === "/" ? "" : mount;
  return Object.entries(types).map(([file, type]) => ({ tagName: "link", rel: "alternate", type, title, href: `${base}/${file}${query}` }));
}
