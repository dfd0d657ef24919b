import { describe, expect, it } from "vitest";
import { candidate, candidates, editionFor, links, look, truus, truusEdition } from "#tests/setup/edition.ts";
import { itemsOf } from "./items.ts";
import { editionMessages } from "./messages/index.ts";
import { MOST } from "./rank.ts";
import { writeEdition } from "./write-edition.server.ts";

const content = truusEdition();
const texts = editionMessages.in(content.locale, content.words);
const many = [...candidates, ...Array.from({ length: MOST.own + 1 }, (_, number) => candidate({ id: `more-${number}`, title: `Meer ${number}`, excerpt: "" }))];

/** What the reader sees of a page: no tags, entities as characters. */
function seen(html: string): string {
  const entities: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#x27;": "'" };
  return html.replace(/<!--.*?-->|<[^>]+>/gs, "").replace(/&[#\w]+;/g, (entity) => entities[entity] ?? entity);
}

describe("the mail", () => {
  it("has every item with its address and every reason", async () => {
    const { html } = await writeEdition(content, look, links);
    for (const { title, path, why } of itemsOf(content)) {
      expect(seen(html)).toContain(title);
      expect(html).toContain(`href="https://samengorinchem.example${path}"`);
      for (const reason of why) expect(seen(html)).toContain(texts.because(reason));
    }
  });

  it("leads to the page, the preferences and the way out, and nowhere without a host", async () => {
    const { html } = await writeEdition(content, look, links);
    const addresses = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address = ""]) => address);
    expect(addresses).toEqual(expect.arrayContaining([links.page, links.preferences, links.unsubscribe]));
    for (const address of addresses) expect(address).toMatch(/^https:\/\/samengorinchem\.example(\/|$)/);
  });

  it("is in the town's colour, has a dark side and says its language", async () => {
    const { html } = await writeEdition(content, look, links);
    expect(html).toContain("background-color:#0f4c6e");
    expect(html).toContain("prefers-color-scheme:dark");
    expect(html).toContain('lang="nl"');
    expect(html).toContain('alt="Twee buren delen soep uit aan een lange tafel op straat"');
  });

  it("escapes what people wrote", async () => {
    const { html } = await writeEdition(editionFor(truus, [candidate({ id: "x", title: "<script>alert(1)</script>", excerpt: "<img src=x>" })]), look, links);
    expect(html).not.toContain("<script>");
    expect(html).not.toContain("<img src=x>");
  });

  it("says how much more there is", async () => {
    const { html, plain } = await writeEdition(editionFor(truus, many), look, links);
    expect(seen(html)).toContain("Nog 3 berichten lees je op Samen Gorinchem.");
    expect(plain).toContain("Nog 3 berichten lees je op Samen Gorinchem.");
  });
});

describe("the text to read aloud", () => {
  it("keeps addresses for the end, numbered in the order in which the text speaks of them", async () => {
    const { plain } = await writeEdition(content, look, links);
    const [aloud = "", addresses = ""] = plain.split("Adressen:");
    expect(aloud).not.toMatch(/https?:|www\.|\.example/);
    const spoken = [...aloud.matchAll(/adres (\d+)/g)].map(([, number]) => Number(number));
    expect([...spoken].sort((one, other) => one - other)).toEqual(spoken.map((_, index) => index + 1));
    const listed = new Map([...addresses.matchAll(/^(\d+)\. .*\n(https?:\S+)$/gm)].map(([, number, href]) => [Number(number), href]));
    for (const number of spoken) expect(listed.get(number)).toBeDefined();
    expect([...listed.values()]).toEqual(expect.arrayContaining(["https://delantaarn.example/soep", links.page, links.preferences, links.unsubscribe]));
    expect(listed.get(1)).toBe("https://samengorinchem.example/berichten/soep");
  });

  it("announces parts and items, with dates in words", async () => {
    const { plain } = await writeEdition(content, look, links);
    expect(plain).toContain("Nieuws uit Wijdschild, vrijdag 27 november 2026.\nDit wijkblad heeft 5 berichten, in 4 delen.");
    expect(plain).toContain("Deel 2. Uit Wijdschild. 2 berichten.\n\nBericht 2. Wie helpt mij met een lekke band?\nVan Bram Vergeetmijniet, op dinsdag 24 november. Voor Wijdschild.");
    expect(plain).toContain("Van Hidde Pepernoot (werkt bij de gemeente), op woensdag 25 november. Voor heel de gemeente.");
  });

  it("says days as the town's calendar has them", async () => {
    const late = candidate({ id: "late", title: "Laat", excerpt: "", publishedAt: new Date("2026-11-25T23:30:00Z") });
    const { plain } = await writeEdition(editionFor(truus, [late]), look, links);
    expect(plain).toContain("op donderdag 26 november");
  });
});
