import { createRequestHandler, type RequestHandler, type ServerBuild } from "@remix-run/node";
import { z } from "zod";
import { routeFinder } from "./routing.server.ts";

/** Pathname that Remix's own matching would see: `.data` requests are those of the page they belong to. */
export function pagePath(pathname: string): string {
  return pathname.replace(/\.data$/, "").replace(/^\/_root$/, "/");
}

export interface FoundRoute {
  /** Id of the leaf; the root's when nothing matched. */
  leaf: string;
  /** Whether visitors may get this page from the page cache. */
  kept: boolean;
  /** Whether its form may bring photos. */
  uploads: boolean;
  /** Whether its form may come from another site. */
  fromAnywhere: boolean;
  /** Whether other sites may show it in a frame, as its answer says. */
  framed: boolean;
  handle: RequestHandler;
}

function prune(build: ServerBuild, branch: readonly string[]): ServerBuild {
  const pick = <T>(all: Record<string, T>): Record<string, T> => Object.fromEntries(Object.entries(all).filter(([id]) => branch.includes(id)));
  return { ...build, routes: pick(build.routes), assets: { ...build.assets, routes: pick(build.assets.routes) } };
}

/**
 * One small request handler per leaf route, made on first use and kept. Each knows its leaf, the leaf's ancestors and nothing else, so
 * the size of the whole table costs a page nothing; the browser learns of further routes from `/__manifest`, which the whole build answers.
 *
 * @param build the guarded server build
 * @param mode `production` or `development`
 */
export function routeHandlers(build: ServerBuild, mode: string): (pathname: string) => FoundRoute {
  const find = routeFinder(build.routes);
  const whole = createRequestHandler(build, mode);
  const made = new Map<string, FoundRoute>();
  return (pathname) => {
    if (pathname === "/__manifest") return { leaf: "__manifest", kept: false, uploads: false, fromAnywhere: false, framed: false, handle: whole };
    const branch = find(pagePath(pathname)) ?? ["root"];
    const leaf = branch.at(-1) ?? "root";
    const known = made.get(leaf);
    if (known) return known;
    const found = { leaf, kept: declares(build, leaf, "keepForVisitors"), uploads: declares(build, leaf, "uploads"), fromAnywhere: declares(build, leaf, "fromAnywhere"), framed: declares(build, leaf, "framed"), handle: createRequestHandler(prune(build, branch), mode) };
    made.set(leaf, found);
    return found;
  };
}

const declared = z.object({ handle: z.object({ keepForVisitors: z.literal(true).optional(), uploads: z.literal(true).optional(), fromAnywhere: z.literal(true).optional(), framed: z.literal(true).optional() }) });

function declares(build: ServerBuild, leaf: string, what: "keepForVisitors" | "uploads" | "fromAnywhere" | "framed"): boolean {
  return declared.safeParse(build.routes[leaf]?.module).data?.handle[what] === true;
}
