import { describe, expect, it } from "vitest";
import { pageHtml } from "./page-text.server.ts";

describe("the text of a page", () => {
  it.each([
    ["paragraphs and lines", "Een\ntwee\n\ndrie", "<p>Een<br />\ntwee</p>\n<p>drie</p>\n"],
    ["headings, one below the title", "# Groot\n## Kleiner\n### Kleinst", "<h2>Groot</h2>\n<h2>Kleiner</h2>\n<h3>Kleinst</h3>\n"],
    ["lists", "- appel\n- peer", "<ul>\n<li>appel</li>\n<li>peer</li>\n</ul>\n"],
    ["bold and slanted", "**vet** en *schuin*", "<p><strong>vet</strong> en <em>schuin</em></p>\n"],
    ["a link within the site", "[agenda](/agenda)", '<p><a href="/agenda" class="utrecht-link utrecht-link--html-a">agenda</a></p>\n'],
    ["a bare address", "Kijk op https://voorbeeld.nl.", '<p>Kijk op <a href="https://voorbeeld.nl" class="utrecht-link utrecht-link--html-a" rel="noopener">https://voorbeeld.nl</a>.</p>\n'],
    ["an address to mail", "[mail ons](mailto:hallo@voorbeeld.nl)", '<p><a href="mailto:hallo@voorbeeld.nl" class="utrecht-link utrecht-link--html-a" rel="noopener">mail ons</a></p>\n'],
  ])("has %s", (_, text, html) => {
    expect(pageHtml(text)).toBe(html);
  });

  it.each([
    ["a script", "<script>alert(1)</script>"],
    ["markup with a handler", "<b onclick=alert(1)>hoi</b>"],
    ["a link that runs", "[klik](javascript:alert(1))"],
    ["a link that runs, disguised", "[klik](&#106;avascript:alert(1))"],
    ["data as a link", "[klik](data:text/html,hoi)"],
    ["a picture from elsewhere", "![volg](https://volger.example/p.gif)"],
    ["a frame", "<iframe src=https://elders.example></iframe>"],
  ])("never becomes %s", (_, text) => {
    expect(pageHtml(text)).not.toMatch(/<(script|b|img|iframe)\b|href="(javascript|data)/i);
  });
});
