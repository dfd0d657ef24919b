import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { moveItem } from "#app/platform/content/writing/write-item.server.ts";
import { z } from "zod";
import { writePost } from "#app/modules/posts/commands.server.ts";
import { postForm } from "#app/modules/posts/forms.ts";
import { findItem } from "#app/platform/content/item.server.ts";
import { uploadPhoto } from "#app/platform/files/upload-photo.server.ts";
import { picture } from "../../setup/fill.ts";
import { Visitor } from "../../setup/http.ts";
import { newRequest } from "../../setup/help.ts";
import { acting, NOW, twoTowns, type PersonKey, type TestTown } from "../../setup/towns.ts";
import { startWeb, type BuiltProcess } from "../../setup/web.ts";

// Every sign that could end a tag, an attribute or a script too early.
const TITLE = `Soep & </script><b>brood</b> "vers"`;
const BODY = "Kom je ook?\n\nNeem een <i>kom</i> mee.";
const ALT = `Een "pan" soep & brood`;

let here: TestTown;
let there: TestTown;
let web: BuiltProcess;
let origin: string;
let post: { id: string; slug: string };
let photo: string;

async function write(town: TestTown, who: PersonKey, more: Record<string, unknown> = {}): Promise<{ id: string; slug: string }> {
  const result = await writePost(acting(town, who), postForm.parse({ key: randomUUID(), title: TITLE, body: BODY, scope: "neighbourhoods", neighbourhoods: [town.neighbourhoods.noord], photos: [], intent: "publish", ...more }));
  if (!result.ok) throw new Error(result.reason);
  return { id: result.id, slug: result.slug };
}

beforeAll(async () => {
  [here, there] = await twoTowns();
  const uploaded = await uploadPhoto(here.db, here.people.resident.accountId, await picture(), new Date(NOW));
  if (!uploaded.ok) throw new Error(uploaded.reason);
  photo = uploaded.photo.id;
  post = await write(here, "resident", { photos: [{ id: photo, alt: ALT }] });
  web = await startWeb();
  origin = `http://${here.host}:${web.port}`;
}, 120_000);

const unescape = (text: string) => text.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

/** The attributes of every tag of this name, as a reader sees them. */
function tags(html: string, name: string): Record<string, string>[] {
  return [...html.matchAll(new RegExp(`<${name}\\b((?:[^>"]|"[^"]*")*)>`, "g"))].map(([, inside = ""]) => Object.fromEntries([...inside.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key.toLowerCase(), unescape(value)])));
}

const page = async ({ id, slug }: { id: string; slug: string }) => (await new Visitor(web, here.host).get(`/berichten/${id}/${slug}`)).text;
const addressOf = ({ id, slug }: { id: string; slug: string }) => `${origin}/berichten/${id}/${slug}`;

/** What the page says of itself to search engines; exactly one script, which is JSON. */
function jsonLd(html: string): unknown {
  const found = [...html.matchAll(/<script[^>]*type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/g)].map(([, text = ""]) => text);
  expect(found).toHaveLength(1);
  return z.string().transform((text) => JSON.parse(text) as unknown).parse(found[0]);
}

describe("a post's page, for search engines", () => {
  it("says what it is, who wrote it, where it lives and where it is about", async () => {
    expect(jsonLd(await page(post))).toEqual({
      "@context": "https://schema.org",
      "@type": "SocialMediaPosting",
      "@id": addressOf(post),
      url: addressOf(post),
      headline: TITLE,
      articleBody: BODY,
      datePublished: NOW,
      dateModified: NOW,
      author: { "@type": "Person", name: "Truus Theelepel" },
      commentCount: 0,
      image: [`${origin}/foto/${photo}/480.jpg`],
      spatialCoverage: [{ "@type": "Place", name: "Noord" }],
    });
  });

  it("names the organisation that it is of", async () => {
    const html = await page(await write(here, "editor", { organisation: here.organisation }));
    expect(jsonLd(html)).toMatchObject({ author: { "@type": "Organization", name: "Buurthuis De Lantaarn" } });
  });

  it("has one canonical address, whatever query it was asked with", async () => {
    const { text } = await new Visitor(web, here.host).get(`/berichten/${post.id}/${post.slug}?gedaan=placed`);
    expect(tags(text, "link").filter(({ rel }) => rel === "canonical")).toEqual([{ rel: "canonical", href: addressOf(post) }]);
    expect(tags(text, "meta").filter(({ name }) => name === "robots")).toEqual([]);
  });
});

describe("a post's page, where somebody shares it", () => {
  it("gives title, summary and picture", async () => {
    const metas = tags(await page(post), "meta");
    const og = Object.fromEntries(metas.flatMap(({ property = "", content = "" }) => (property.startsWith("og:") ? [[property, content]] : [])));
    expect(og).toEqual({
      "og:title": TITLE,
      "og:site_name": "Samen Lindedorp",
      "og:type": "article",
      "og:url": addressOf(post),
      "og:locale": "nl_NL",
      "og:description": "Kom je ook? Neem een <i>kom</i> mee.",
      "og:image": `${origin}/foto/${photo}/480.jpg`,
      "og:image:alt": ALT,
    });
    expect(metas).toContainEqual({ name: "twitter:card", content: "summary_large_image" });
    expect((await new Visitor(web, here.host).get(new URL(og["og:image"] ?? "", origin).pathname)).headers["content-type"]).toBe("image/jpeg");
  });
});

describe("a photo", () => {
  it("comes in every size that there is, keeps its room, and says what it shows", async () => {
    const html = await page(post);
    const [source] = tags(html, "source");
    expect(source).toEqual({ type: "image/webp", srcset: `/foto/${photo}/480.webp 480w, /foto/${photo}/640.webp 640w`, sizes: "(min-width: 48rem) 44rem, 100vw" });
    const image = tags(html, "img").find(({ src }) => src?.startsWith("/foto/"));
    expect(image).toEqual({ src: `/foto/${photo}/480.jpg`, alt: ALT, width: "640", height: "480", loading: "eager", decoding: "async" });
    for (const path of (source?.["srcset"] ?? "").split(", ").map((part) => part.split(" ")[0] ?? "")) expect([path, (await new Visitor(web, here.host).get(path)).status]).toEqual([path, 200]);
  });
});

describe("the sitemap", () => {
  it("names every public page of the town once, and nothing else", async () => {
    const draft = await write(here, "neighbour", { intent: "draft", title: "Nog niet af" });
    const hidden = await write(here, "neighbour", { title: "Gauw weer weg" });
    const item = await findItem(here.db, here.tenant.id, hidden.id);
    if (!item) throw new Error("no post");
    await moveItem(acting(here, "neighbour"), item, "withdraw");
    const other = await write(there, "resident", { title: "Iets van daar", neighbourhoods: [there.neighbourhoods.noord] });
    const personal = await newRequest(here);
    const published = await here.db.item.findMany({ where: { tenantId: here.tenant.id, status: "published", kind: "post" }, select: { id: true, slug: true } });
    const { text, headers } = await new Visitor(web, here.host).get("/sitemap.xml");
    const entries = [...text.matchAll(/<url>(.*?)<\/url>/g)].map(([, inside = ""]) => ({ loc: /<loc>(.*?)<\/loc>/.exec(inside)?.[1], lastmod: /<lastmod>(.*?)<\/lastmod>/.exec(inside)?.[1] }));
    const fixed = ["/", "/berichten", "/agenda", "/hulp", "/vacatures", "/organisaties", "/wijk/centrum", "/wijk/noord", "/wijk/zuid"].map((path) => ({ loc: origin + path, lastmod: undefined }));
    expect(entries.slice(0, fixed.length)).toEqual(fixed);
    const byAddress = (one: { loc?: string }, next: { loc?: string }) => (one.loc ?? "").localeCompare(next.loc ?? "");
    expect(entries.slice(fixed.length).sort(byAddress)).toEqual(published.map((each) => ({ loc: addressOf(each), lastmod: NOW })).sort(byAddress));
    expect(published.length).toBeGreaterThan(0);
    for (const { id } of [draft, hidden, other, personal]) expect(text).not.toContain(id);
    expect(headers["content-type"]).toBe("application/xml; charset=utf-8");
    expect(text).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?><urlset [^>]*xmlns="http:\/\/www\.sitemaps\.org\/schemas\/sitemap\/0\.9"/);
  });
});
