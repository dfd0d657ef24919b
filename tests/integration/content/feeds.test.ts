import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { describe, expect, it } from "vitest";
import type { ItemCard } from "#app/platform/content/card.ts";
import { writeFeed, type FeedFormat } from "#app/platform/feeds/write-feed.server.ts";

const card: ItemCard = {
  id: "1",
  kind: "post",
  path: "/berichten/1/soep-en-meer",
  title: "Soep & <meer> voor “iedereen”",
  excerpt: "Kom ]]> halen & breng <b>een pan</b> mee.\n\nTot dan!\nTruus",
  publishedAt: new Date("2026-11-24T08:00:00Z"),
  author: { name: "Truus & Co", civilServantTitle: null },
  organisation: null,
  neighbourhoods: [],
  replyCount: 0,
  thanksCount: 0,
  photo: null,
  badges: [], lines: [],
};

const write = (format: FeedFormat) =>
  writeFeed(format, { title: "Samen Lindedorp", description: "Samen in de buurt", language: "nl", origin: "https://lindedorp.example", page: "/", self: `/${format}`, updated: card.publishedAt, cards: [card] });

const paragraphs = "<p>Kom ]]&gt; halen &amp; breng &lt;b&gt;een pan&lt;/b&gt; mee.</p><p>Tot dan!<br/>Truus</p>";

/** What a reader that shows HTML makes of it must be the very text. */
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

describe("a feed that somebody else reads", () => {
  it("as RSS", () => {
    const [item] = parseRssFeed(write("rss.xml").body).items ?? [];
    expect(item).toMatchObject({ title: escaped(card.title), link: `https://lindedorp.example${card.path}`, description: escaped(card.excerpt), content: { encoded: paragraphs }, dc: { creators: ["Truus & Co"] } });
    expect(write("rss.xml").body).not.toContain("<author>");
  });

  it("as Atom", () => {
    const [entry] = parseAtomFeed(write("atom.xml").body).entries ?? [];
    expect(JSON.stringify(entry)).toContain("Soep &amp; &lt;meer&gt; voor “iedereen”");
    expect(write("atom.xml").body).not.toContain("<b>");
    expect(entry?.links?.[0]?.href).toBe(`https://lindedorp.example${card.path}`);
  });

  it("as JSON Feed", () => {
    const [item] = parseJsonFeed(write("feed.json").body).items ?? [];
    expect(item).toMatchObject({ title: card.title, url: `https://lindedorp.example${card.path}`, content_html: paragraphs, summary: card.excerpt });
  });
});
