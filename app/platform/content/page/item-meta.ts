import type { MetaDescriptor } from "@remix-run/node";
import { pageMeta, type Matches } from "#app/platform/site/page-meta.ts";
import type { ItemOnPage } from "./item-page.server.ts";

interface ItemMeta {
  item: Pick<ItemOnPage, "title" | "photos" | "status">;
  summary: string;
  /** As schema.org knows it; only what is out is told to search engines. */
  jsonLd: unknown;
  path: string;
}

/** The head of an item's page. */
export function itemMeta({ item, summary, jsonLd, path }: ItemMeta, matches: Matches): MetaDescriptor[] {
  const photo = item.photos[0];
  const image = photo ? `/foto/${photo.id}/${photo.widths[0] ?? photo.width}.jpg` : undefined;
  const out = item.status === "published";
  return [
    ...pageMeta({ title: item.title, description: summary, image, imageAlt: photo?.alt, path, type: "article", hidden: !out }, matches),
    ...(out ? [{ "script:ld+json": jsonLd } as const] : []),
  ];
}
