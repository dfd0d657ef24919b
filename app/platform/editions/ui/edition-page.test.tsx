import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { truusEdition } from "#tests/setup/edition.ts";
import { itemsOf } from "../items.ts";
import { EditionPage } from "./edition-page.tsx";

describe("the edition as a page", () => {
  const content = truusEdition();
  const html = renderToStaticMarkup(<EditionPage content={content} links={{ print: "/wijkblad/abc.pdf" }} />);

  it("has one title, a heading for each part and each item, and anchors that lead there", () => {
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html.match(/<h2/g)).toHaveLength(content.sections.length);
    expect(html.match(/<h3/g)).toHaveLength(itemsOf(content).length);
    for (const [, id = ""] of html.matchAll(/href="#([\w-]+)"/g)) expect(html).toContain(`<section id="${id}"`);
    for (const [, id = ""] of html.matchAll(/aria-labelledby="([\w-]+)"/g)) expect(html).toContain(`id="${id}"`);
  });

  it("says its language, its dates for machines too, and who is a civil servant", () => {
    expect(html).toContain('<div lang="nl"');
    expect(html).toContain('<time dateTime="2026-11-27T15:00:00.000Z">Vrijdag 27 november 2026</time>');
    expect(html).toContain("Wijkbeheerder");
    expect(html).toContain("Werkt bij de gemeente");
  });

  it("leads only where it was told to", () => {
    expect(html).toContain('href="/wijkblad/abc.pdf"');
    expect(html).not.toContain("Kies wat je krijgt");
  });
});
