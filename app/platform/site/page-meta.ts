import type { MetaDescriptor } from "@remix-run/node";
import type { SiteData } from "./site-data.ts";

export interface PageMeta {
  title: string;
  description?: string;
  /** Path or address of a picture for those who share the page. */
  image?: string | null;
  imageAlt?: string;
  /** Path of the page as it should be known, query left out. */
  path: string;
  type?: "website" | "article";
  /** Keeps the page out of search engines, as all of a town on trial is. */
  hidden?: boolean;
}

export type Matches = readonly ({ id: string; data?: unknown } | undefined)[];

function isSite(data: unknown): data is SiteData {
  return typeof data === "object" && data !== null && "site" in data && "origin" in data;
}

/**
 * Title, description, social card and canonical address of a page, for a route's `meta`.
 *
 * @param page what it is about
 * @param matches of the same `meta` function, from which the site is known
 */
export function pageMeta({ title, description, image, imageAlt, path, type = "website", hidden = false }: PageMeta, matches: Matches): MetaDescriptor[] {
  const data = matches.find((match) => match?.id === "root")?.data;
  const site = isSite(data) ? data : undefined;
  const siteName = site?.site === "town" ? site.name : "Samen";
  const url = new URL(path, site?.origin ?? "http://localhost").href;
  const whole = title === siteName ? title : `${title} · ${siteName}`;
  const picture = image ? new URL(image, url).href : undefined;
  return [
    { title: whole },
    { tagName: "link", rel: "canonical", href: url },
    { property: "og:title", content: title },
    { property: "og:site_name", content: siteName },
    { property: "og:type", content: type },
    { property: "og:url", content: url },
    { property: "og:locale", content: site?.locale === "en" ? "en_GB" : "nl_NL" },
    ...(description ? [{ name: "description", content: description }, { property: "og:description", content: description }] : []),
    ...(picture ? [{ property: "og:image", content: picture }, { name: "twitter:card", content: "summary_large_image" }] : []),
    ...(picture && imageAlt ? [{ property: "og:image:alt", content: imageAlt }] : []),
    ...(hidden || (site?.site === "town" && site.stage?.name === "trial") ? [{ name: "robots", content: "noindex" }] : []),
  ];
}
