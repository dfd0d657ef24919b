import { createRequestHandler, type EntryContext, type ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";
import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { routeHandlers } from "#app/server/handlers.server.ts";
import { routeFinder } from "#app/server/routing.server.ts";

type Manifest = ServerBuild["routes"];
type Route = NonNullable<Manifest[string]>;
type RouteObject = Parameters<typeof matchRoutes>[0][number];

function Page(): null {
  return null;
}

function route(id: string, path: string | undefined, more: Partial<Route> = {}): Route {
  return { id, path, parentId: "root", module: { default: Page, loader: () => id }, ...more };
}

/** Pages of forty modules, of which each has what a module may have: its own index, parameters, files, a layout with pages below it. */
function modulesOf(count: number): Route[] {
  return Array.from({ length: count }, (_, index) => `module-${index}`).flatMap((mount) => [
    route(`${mount}/feed`, mount),
    route(`${mount}/write`, `${mount}/nieuw`),
    route(`${mount}/item`, `${mount}/:id/:slug`),
    route(`${mount}/edit`, `${mount}/:id/bewerken`),
    route(`${mount}/rss`, `${mount}/rss.xml`),
    route(`${mount}/layout`, `${mount}/beheer`),
    route(`${mount}/layout/index`, undefined, { parentId: `${mount}/layout`, index: true }),
    route(`${mount}/layout/people`, "mensen/:id?", { parentId: `${mount}/layout` }),
    route(`${mount}/files`, `${mount}/bestanden/*`),
  ]);
}

/** What makes matching hard: parameters and splats first, optional and pathless parts, capitals, accents, rivals of the same rank. */
const oddities: Route[] = [
  route("rival-early", ":wat/gelijk"),
  route("rival-late", "apart/:wat"),
  route("optional", ":taal?/over-ons"),
  route("optional-word", "wijk?/kaart"),
  route("pathless", undefined),
  route("pathless/child", "zonder-pad", { parentId: "pathless" }),
  route("pathless/parameter", "kind/:id", { parentId: "pathless" }),
  route("capitals", "Hoofdletter/Klein"),
  route("strict", "Streng", { caseSensitive: true }),
  route("accents", "café"),
  route("at-sign", "@buurt"),
  route("plus", "a+b"),
  route("any-file", "bestand/*"),
  route("layout-alone", "alleen"),
  route("layout-alone/child", "kind", { parentId: "layout-alone" }),
  route("deep", "a/b"),
  route("deep/parameter", ":c", { parentId: "deep" }),
  route("deep/parameter/splat", "*", { parentId: "deep/parameter" }),
  route("nothing", "*"),
];

const all = [route("root", "", { parentId: undefined }), route("home", undefined, { index: true }), ...modulesOf(40), ...oddities];
const manifest: Manifest = Object.fromEntries(all.map((each) => [each.id, each]));

/** The whole table as a tree, made without any cleverness. */
function whole(parentId: string | undefined): RouteObject[] {
  return all
    .filter((each) => each.parentId === parentId)
    .map(({ id, path, index, caseSensitive }) => (index ? { id, path, caseSensitive, index } : { id, path, caseSensitive, children: whole(id) }));
}

const table = whole(undefined);

function byRemix(pathname: string): string[] | undefined {
  return matchRoutes(table, pathname)?.map((match) => match.route.id ?? "");
}

const ends = ["", "/", "/nieuw", "/NIEUW", "/rss.xml", "/rss%2Exml", "/123/een-titel", "/123/een-titel/", "/123/bewerken", "/nieuw/bewerken", "/beheer", "/beheer/mensen", "/beheer/mensen/7", "/beheer/anders", "/bestanden", "/bestanden/a/b%2Fc.pdf", "/een/te/lang/pad", "/..", "//dubbel"];
const modulePaths = ["module-0", "module-7", "MODULE-7", "module-39", "module-40", "%6Dodule-7", "module%2D7", "/module-7"].flatMap((mount) => ends.map((end) => `/${mount}${end}`));
const oddPaths = [
  "/", "//", "", "/apart/gelijk", "/iets/gelijk", "/apart/iets", "/over-ons", "/nl/over-ons", "/nl/be/over-ons", "/kaart", "/wijk/kaart", "/wijk", "/zonder-pad", "/kind/4", "/kind",
  "/hoofdletter/klein", "/HOOFDLETTER/KLEIN", "/Streng", "/streng", "/caf%C3%A9", "/café", "/CAF%C3%89", "/%40buurt", "/@buurt", "/a+b", "/a%2Bb", "/a%20b", "/a%2Fb", "/bestand", "/bestand/", "/bestand/x", "/bestand/x/y/z",
  "/alleen", "/alleen/kind", "/alleen/anders", "/a/b", "/a/b/c", "/a/b/c/d/e", "/a", "/nergens", "/nergens/1/2", "/%00", "/:id", "/*", "/?", "/%3F", "/%2A/x", "/:taal/over-ons", "/__proto__", "/constructor/nieuw",
];
const paths = [...modulePaths, ...oddPaths];

describe("routeFinder", () => {
  const find = routeFinder(manifest);

  it("knows a table as large as the product may grow", () => {
    expect(all.length).toBeGreaterThan(350);
    expect(new Set(paths).size).toBeGreaterThan(200);
  });

  it.each(paths)("leads %j where Remix would", (pathname) => {
    expect(find(pathname)).toEqual(byRemix(pathname));
  });

  it("leads an address that cannot be decoded where Remix would, which says so aloud", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const broken = ["/%", "/%E0%A4%A", "/module-7/%E0%A4%A", "/%6Dodule-7/%E0%A4%A", "/%E0%A4%A/module-7", "/module-7/beheer/mensen/%"];
    expect(broken.map(find)).toEqual(broken.map(byRemix));
    expect(warn).toHaveBeenCalled();
    warn.mockClear();
  });

  it("leads paths of every module where Remix would, whatever order the table has", () => {
    const reversed = routeFinder(Object.fromEntries([...all].reverse().map((each) => [each.id, each])));
    for (let index = 1; index < 40; index += 6) {
      for (const end of ends) {
        const pathname = `/module-${index}${end}`;
        expect([pathname, find(pathname)]).toEqual([pathname, byRemix(pathname)]);
        expect([pathname, reversed(pathname)]).toEqual([pathname, byRemix(pathname)]);
      }
    }
  });

  it("finds nothing where Remix finds nothing", () => {
    const closed = routeFinder(Object.fromEntries(all.filter(({ id }) => id !== "nothing").map((each) => [each.id, each])));
    expect(closed("/nergens/1/2/3")).toBeUndefined();
    expect(closed("/module-3/een/te/lang/pad")).toBeUndefined();
  });
});

/** What the page's renderer is told, as its answer. */
const told = z.object({ manifest: z.array(z.string()), modules: z.array(z.string()), matched: z.array(z.string()) });

function tell(_request: Request, status: number, headers: Headers, { manifest: known, routeModules, staticHandlerContext }: EntryContext): Response {
  const matched = staticHandlerContext.matches.map((match) => match.route.id);
  return Response.json({ manifest: Object.keys(known.routes), modules: Object.keys(routeModules), matched }, { status, headers });
}

const build: ServerBuild = {
  mode: "production",
  entry: { module: { default: tell } },
  routes: manifest,
  assets: {
    entry: { imports: [], module: "/entry.js" },
    routes: Object.fromEntries(all.map(({ id, path, index, parentId }) => [id, { id, path, index, parentId, module: `/${id}.js`, hasAction: false, hasLoader: true, hasClientAction: false, hasClientLoader: false, hasErrorBoundary: false }])),
    url: "/manifest.js",
    version: "1",
  },
  publicPath: "/",
  assetsBuildDirectory: "build/client",
  future: { v3_fetcherPersist: true, v3_relativeSplatPath: true, v3_throwAbortReason: true, v3_singleFetch: true, v3_lazyRouteDiscovery: true },
  isSpaMode: false,
};

describe("a page request with hundreds of routes registered", () => {
  const find = routeHandlers(build, "production");

  async function rendered(pathname: string) {
    const { leaf, handle } = find(pathname);
    const answer = await handle(new Request(new URL(pathname, "http://town.example")));
    return { leaf, status: answer.status, ...told.parse(await answer.json()) };
  }

  it.each([
    ["/", ["root", "home"]],
    ["/module-12/5/een-titel", ["root", "module-12/item"]],
    ["/module-12/beheer", ["root", "module-12/layout", "module-12/layout/index"]],
    ["/module-12/beheer/mensen/5", ["root", "module-12/layout", "module-12/layout/people"]],
    ["/a/b/c/d", ["root", "deep", "deep/parameter", "deep/parameter/splat"]],
    ["/nergens", ["root", "nothing"]],
  ])("for %s knows its own branch and nothing else", async (pathname, branch) => {
    const page = await rendered(pathname);
    expect(page).toEqual({ leaf: branch.at(-1), status: 200, manifest: branch, modules: branch, matched: branch });
  });

  it("renders what the whole table would have rendered", async () => {
    const handleWhole = createRequestHandler(build, "production");
    for (const pathname of ["/module-7/nieuw", "/module-7/9/bewerken", "/apart/gelijk", "/wijk/kaart", "/zonder-pad", "/bestand/x/y", "/HOOFDLETTER/klein", "/alleen"]) {
      const answer = await handleWhole(new Request(new URL(pathname, "http://town.example")));
      const { matched } = told.parse(await answer.json());
      expect([pathname, (await rendered(pathname)).matched]).toEqual([pathname, matched]);
    }
  });

  it("is answered by the same handler as the page's data, and makes it once", () => {
    expect(find("/module-7/nieuw.data").handle).toBe(find("/module-7/nieuw").handle);
    expect(find("/module-7/1/a").handle).toBe(find("/module-7/2/b").handle);
    expect(find("/_root.data").handle).toBe(find("/").handle);
    expect(find("/module-8/nieuw").handle).not.toBe(find("/module-7/nieuw").handle);
  });

  it("for the manifest of further routes is answered from the whole table", async () => {
    const { leaf, handle } = find("/__manifest");
    expect(leaf).toBe("__manifest");
    const query = new URLSearchParams([["version", "1"], ["p", "/module-3/nieuw"], ["p", "/module-31/beheer/mensen"]]);
    const answer = await handle(new Request(`http://town.example/__manifest?${query.toString()}`));
    const patches = z.record(z.string(), z.object({ module: z.string() })).parse(await answer.json());
    expect(Object.keys(patches)).toEqual(expect.arrayContaining(["root", "module-3/write", "module-31/layout", "module-31/layout/people"]));
    expect(Object.keys(patches).filter((id) => !/^(root|module-3(1)?\/.*)$/.test(id))).toEqual([]);
  });
});
