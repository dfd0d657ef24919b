import { createElement, Fragment } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Feed } from "feed";
import type { ItemCard } from "#app/platform/content/card.ts";

export const feedFormats = {
  "rss.xml": { type: "application/rss+xml; charset=utf-8", write: (feed: Feed) => feed.rss2() },
  "atom.xml": { type: "application/atom+xml; charset=utf-8", write: (feed: Feed) => feed.atom1() },
  "feed.json": { type: "application/feed+json; charset=utf-8", write: (feed: Feed) => feed.json1() },
} as const;

export type FeedFormat = keyof typeof feedFormats;

function asHtml(text: string): string {
  return renderToStaticMarkup(createElement(Fragment, null, text));
}

/** The same with its paragraphs, for readers that show HTML. */
function asParagraphs(text: string): string {
  const paragraphs = text.split(/\n{2,}/).map((paragraph) => paragraph.trim()).filter(Boolean);
  const lines = (paragraph: string) => paragraph.split("\n").flatMap((line, index) => (index === 0 ? [line] : [createElement("br", { key: index }), line]));
  return renderToStaticMarkup(createElement(Fragment, null, paragraphs.map((paragraph, index) => createElement("p", { key: index }, lines(paragraph)))));
}

interface FeedAbout {
  title: string;
  description: string;
  language: string;
  origin: string;
  /** Page that the feed follows, with its query. */
  page: string;
  /** Address of the feed itself. */
  self: string;
  updated: Date;
  cards: readonly ItemCard[];
}

/**
 * What was published, as RSS 2.0, Atom (RFC 4287) or JSON Feed 1.
 */
export function writeFeed(format: FeedFormat, { title, description, language, origin, page, self, updated, cards }: FeedAbout): { type: string; body: string } {
  const link = origin + page;
  const feedLink = { "rss.xml": "rss", "atom.xml": "atom", "feed.json": "json" }[format];
  const feed = new Feed({ id: link, link, title, description, language, updated, copyright: "", feedLinks: { [feedLink]: origin + self } });
  for (const { path, title: headline, excerpt, publishedAt, author, organisation } of cards) {
    const url = origin + path;
    const by = organisation?.name ?? author.name;
    feed.addItem({
      id: url,
      link: url,
      // Readers take these for HTML: what people wrote is text, and stays text. Only the summary of a JSON Feed is plain.
      title: format === "feed.json" ? headline : asHtml(headline),
      description: format === "feed.json" ? excerpt : asHtml(excerpt),
      content: asParagraphs(excerpt),
      date: publishedAt,
      published: publishedAt,
      // The author of RSS itself is an e-mail address, which we do not give; Dublin Core has a name.
      ...(format === "rss.xml" ? { extensions: [{ name: "dc:creator", objects: { _text: by } }] } : { author: [{ name: by }] }),
    });
  }
  const { type, write } = feedFormats[format];
  return { type, body: write(feed) };
}
