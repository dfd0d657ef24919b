import type { ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";

type RouteObject = Parameters<typeof matchRoutes>[0][number];
type RouteId = string;
type Manifest = ServerBuild["routes"];

/** A leaf route with its ancestors, root first. */
interface Branch {
  path: string;
  ids: readonly RouteId[];
}

function branches(routes: Manifest): Branch[] {
  const parents = new Set(Object.values(routes).map((route) => route?.parentId));
  const lineage = (id: RouteId): RouteId[] => {
    const route = routes[id];
    return route ? [...(route.parentId ? lineage(route.parentId) : []), id] : [];
  };
  return Object.keys(routes)
    .filter((id) => !parents.has(id))
    .map((id) => {
      const ids = lineage(id);
      const path = ids.map((each) => routes[each]?.path ?? "").filter(Boolean).join("/");
      return { path, ids };
    });
}

/** Routes that may match a path beginning with this segment share a room; "" is the room of those that begin with a parameter. */
function room(path: string): string {
  const first = path.replace(/^\/+/, "").split("/")[0] ?? "";
  return /[:*?]/.test(first) ? "" : first.toLowerCase();
}

function tree(routes: Manifest, ids: Iterable<RouteId>): RouteObject[] {
  const nodes = new Map<RouteId, RouteObject & { children?: RouteObject[] }>();
  const top: RouteObject[] = [];
  for (const id of ids) {
    const route = routes[id];
    if (!route) continue;
    const shape = { id, path: route.path, caseSensitive: route.caseSensitive };
    nodes.set(id, route.index ? { ...shape, index: true } : { ...shape, children: [] });
  }
  for (const [id, node] of nodes) {
    const parent = routes[id]?.parentId;
    const siblings = (parent ? nodes.get(parent)?.children : undefined) ?? top;
    siblings.push(node);
  }
  return top;
}

/**
 * Finds the one branch of routes that a path leads to, by Remix's own ranking, without asking every route of the product.
 *
 * Remix flattens and ranks the whole table several times per request, which at 200 routes costs more than rendering. Here a path
 * is compared only with routes that share its first segment; what is found is handed to a request handler that knows nothing else
 * (see `handlers.server.ts`).
 *
 * @param routes the routes of a server build
 * @returns a function from pathname to the ids of the matching branch, root first; undefined when nothing matches
 */
export function routeFinder(routes: Manifest): (pathname: string) => readonly RouteId[] | undefined {
  const all = branches(routes);
  const everywhere = all.filter((branch) => room(branch.path) === "");
  const rooms = new Map<string, RouteObject[]>();
  const objects = (members: Branch[]) => tree(routes, new Set(members.flatMap((branch) => branch.ids)));
  for (const name of new Set(all.map((branch) => room(branch.path)))) {
    // In the order of the table, which decides between routes of the same rank.
    rooms.set(name, objects(all.filter((branch) => ["", name].includes(room(branch.path)))));
  }
  const fallback = rooms.get("") ?? objects(everywhere);
  return (pathname) => {
    const matches = matchRoutes(rooms.get(firstSegment(pathname)) ?? fallback, pathname);
    return matches?.map((match) => match.route.id ?? "");
  };
}

/** The first segment of a pathname, decoded as Remix decodes it: `%40` and `%2B` too. */
function firstSegment(pathname: string): string {
  const first = pathname.replace(/^\/+/, "").split("/")[0] ?? "";
  try {
    return decodeURIComponent(first).toLowerCase();
  } catch {
    return first.toLowerCase();
  }
}
