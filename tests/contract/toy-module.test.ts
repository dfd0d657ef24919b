import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toolScript } from "#app/server/launch/tool.ts";
import { eventually } from "../setup/eventually.ts";
import { valueOf, Visitor } from "../setup/http.ts";
import { readPdf } from "../setup/read-pdf.ts";
import { memberOf } from "../setup/roles.ts";
import { asOwner, NOW, twoTowns, type TestTown } from "../setup/towns.ts";
import { startWeb, type BuiltProcess } from "../setup/web.ts";

const PARTS = ["app", "jobs", "tenants", "prisma", "public", "package.json", "tsconfig.json", "vite.config.ts"];
const run = promisify(execFile);

let copy: string;
let towns: readonly [TestTown, TestTown];
let web: BuiltProcess;

/** The product as it would be with one more folder and one more line. */
async function withToy(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "samen-toy-"));
  for (const part of PARTS) cpSync(part, path.join(folder, part), { recursive: true });
  symlinkSync(path.resolve("node_modules"), path.join(folder, "node_modules"));
  cpSync("tests/contract/toy", path.join(folder, "app/modules/toy"), { recursive: true });
  const registry = path.join(folder, "app/modules/registry.server.ts");
  const lines = readFileSync(registry, "utf8").replace(/(export const modules = \[)(.*)(\] as const)/, "$1$2, toy$3");
  writeFileSync(registry, `import { toy } from "./toy/module.server.ts";\n${lines}`);
  await run(process.execPath, [toolScript("@remix-run/dev", "remix"), "vite:build"], { cwd: folder, env: { ...process.env, NODE_ENV: "production" } });
  return folder;
}

/** A toy for the whole town, as the platform's own functions would write it in a product that knows toys. */
async function place({ tenant, people }: TestTown, title: string): Promise<string> {
  const id = randomUUID();
  await asOwner(async (client) => {
    await client.query("insert into item (tenant_id, id, kind, author_id, slug, title, body, status, whole_town, published_at, idempotency_key) values ($1, $2, 'toy', $3, 'blokken', $4, 'Houten blokken te leen.', 'published', true, $5, gen_random_uuid())", [tenant.id, id, people.resident.accountId, title, NOW]);
    await client.query("insert into item_audience (tenant_id, item_id) values ($1, $2)", [tenant.id, id]);
    await client.query("insert into search_entry (tenant_id, kind, subject_id, title, body, words, published_at, vector) values ($1, 'toy', $2, $3::text, '', lower($3::text), $4, to_tsvector('samen_dutch', $3::text))", [tenant.id, id, title, NOW]);
  });
  return id;
}

async function switchToy(town: TestTown, to: "on" | "off"): Promise<void> {
  const admin = await memberOf(web, town, "admin");
  const version = valueOf((await admin.get("/beheer/onderdelen")).text, "version");
  const answer = await admin.post("/beheer/onderdelen", { do: to, module: "toy", version });
  expect([answer.status, answer.headers.location]).toEqual([303, `/beheer/onderdelen?gedaan=${to}#toy`]);
  await eventually(() => new Visitor(web, town.host).get("/speelgoed"), ({ status }) => status === (to === "on" ? 200 : 404), 1000);
}

/** Where the toy shows in a town: the status of each way to it, and on which pages its title stands. */
async function traces(town: TestTown, id: string, title: string) {
  const visitor = new Visitor(web, town.host);
  const leaf = encodeURIComponent("modules/toy/pages/toys");
  const ways = { page: "/speelgoed", data: "/speelgoed.data", leaf: `/speelgoed.data?_routes=${leaf}`, item: `/speelgoed/${id}/blokken`, itemData: `/speelgoed/${id}/blokken.data`, feed: "/speelgoed/rss.xml" };
  const status: Record<string, number> = { post: (await visitor.post("/speelgoed")).status };
  for (const [name, way] of Object.entries(ways)) status[name] = (await visitor.get(way)).status;
  const text = async (way: string) => (await visitor.get(way)).text;
  const place = town.tenant.neighbourhoods[0]?.slug ?? "";
  const paper = await visitor.get(`/wijk/${place}/wijkblad.pdf`);
  return {
    status,
    menu: (await text("/")).includes('href="/speelgoed"'),
    home: (await text("/")).includes(title),
    square: (await Promise.all(["/", `/wijk/${place}`].map(text))).map((page) => page.includes("Speelhoek") && page.includes("Zaterdag om tien uur")),
    edition: paper.status === 200 && readPdf(paper.bytes).words.includes("Zaterdag om tien uur"),
    search: (await text("/zoeken?q=blokkendoos")).includes(title),
    feeds: (await Promise.all(["/rss.xml", "/atom.xml", "/feed.json"].map(text))).map((feed) => feed.includes(title)),
    sitemap: (await text("/sitemap.xml")).includes(`/speelgoed/${id}`),
  };
}

const THERE = { status: { post: 200, page: 200, data: 200, leaf: 200, item: 200, itemData: 200, feed: 200 }, menu: true, home: true, square: [true, true], edition: true, search: true, feeds: [true, true, true], sitemap: true };
const GONE = { status: { post: 404, page: 404, data: 404, leaf: 404, item: 404, itemData: 404, feed: 404 }, menu: false, home: false, square: [false, false], edition: false, search: false, feeds: [false, false, false], sitemap: false };

beforeAll(async () => {
  towns = await twoTowns();
  copy = await withToy();
  web = await startWeb({}, copy);
}, 180_000);

afterAll(async () => {
  await web.stop();
  rmSync(copy, { recursive: true, force: true });
});

describe("a module of one folder and one line", () => {
  it("is off until a town wants it, and then there: page, menu, search, feeds, sitemap; in each town on its own", async () => {
    const [here, there] = towns;
    const titles: [string, string] = ["Blokkendoos van hier", "Blokkendoos van daar"];
    const ids: [string, string] = [await place(here, titles[0]), await place(there, titles[1])];
    const both = async () => [await traces(here, ids[0], titles[0]), await traces(there, ids[1], titles[1])];
    expect(await both()).toEqual([GONE, GONE]);
    await switchToy(here, "on");
    expect(await both()).toEqual([THERE, GONE]);
    await switchToy(there, "on");
    await switchToy(here, "off");
    expect(await both()).toEqual([GONE, THERE]);
    await switchToy(here, "on");
    expect(await both()).toEqual([THERE, THERE]);
    expect((await traces(here, ids[1], titles[1])).status["item"]).toBe(404);
  });

  it("has a form drawn from its settings, which refuses what does not fit and keeps what does, for one town", async () => {
    const [here, there] = towns;
    const admin = await memberOf(web, here, "admin");
    const form = await admin.get("/beheer/onderdelen/toy");
    for (const label of ["Lenen kan", "Hoeveel tegelijk", "Waar ruil je?", "Op het plein"]) expect(form.text).toContain(label);
    const fields = { version: valueOf(form.text, "version"), label: "Speeltuin", "settings.lending": "on", "settings.where": "square" };
    const refused = await admin.post("/beheer/onderdelen/toy", { ...fields, "settings.most": "99" });
    expect([refused.status, refused.text.includes('value="99"')]).toEqual([400, true]);
    expect((await admin.post("/beheer/onderdelen/toy", { ...fields, "settings.most": "7" })).status).toBe(303);
    await eventually(() => new Visitor(web, here.host).get("/speelgoed"), ({ text }) => text.includes("Speeltuin"), 1000);
    const [mine, theirs] = await Promise.all([here, there].map(({ host }) => new Visitor(web, host).get("/speelgoed")));
    expect(mine?.text).toContain("hooguit 7");
    expect(mine?.text).toContain("Speeltuin");
    expect(theirs?.text).toContain("hooguit 5");
    expect(theirs?.text).not.toContain("Speeltuin");
  });

  it("speaks the visitor's language", async () => {
    expect((await new Visitor(web, towns[0].host, { taal: "en" }).get("/speelgoed")).text).toContain("Toys nearby");
  });
});
