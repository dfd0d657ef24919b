import type { SocialMediaPosting, WithContext } from "schema-dts";
import type { ItemOnPage } from "#app/platform/content/page/item-page.server.ts";
import { postPaths } from "./paths.ts";

/** A post as schema.org knows it, for search engines. */
export function postJsonLd(post: ItemOnPage, body: string, origin: string): WithContext<SocialMediaPosting> {
  const url = origin + postPaths.item(post);
  return {
    "@context": "https://schema.org",
    "@type": "SocialMediaPosting",
    "@id": url,
    url,
    headline: post.title,
    articleBody: body,
    datePublished: post.publishedAt?.toISOString(),
    dateModified: (post.editedAt ?? post.publishedAt)?.toISOString(),
    author: post.organisation ? { "@type": "Organization", name: post.organisation.name } : { "@type": "Person", name: post.author.name },
    commentCount: post.replyCount,
    image: post.photos.map((photo) => `${origin}/foto/${photo.id}/${photo.widths[0] ?? photo.width}.jpg`),
    spatialCoverage: post.neighbourhoods.map(({ name }) => ({ "@type": "Place" as const, name })),
  };
}
