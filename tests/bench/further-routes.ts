import type { ServerBuild } from "@remix-run/node";

/** Addresses that a module of ordinary size brings, and the route of the product that each takes after. */
const MODULE: readonly [path: string, like: string][] = [
  ["", "modules/posts/pages/feed"],
  ["nieuw", "modules/posts/pages/write"],
  ["mijn", "modules/posts/pages/own"],
  [":id/:slug", "modules/posts/pages/post"],
  [":id/bewerken", "modules/posts/pages/edit"],
];

/**
 * A build with so many routes more, as further modules would bring them: each has an id, a path and a line in the browser's manifest of
 * its own, and the code of a route that exists.
 */
export function withFurtherRoutes(build: ServerBuild, count: number): ServerBuild {
  const routes = { ...build.routes };
  const known = { ...build.assets.routes };
  for (let index = 0; index < count; index += 1) {
    const [path, like] = MODULE[index % MODULE.length] ?? ["", ""];
    const mount = `onderdeel-${Math.floor(index / MODULE.length)}`;
    const id = `bench/${mount}/${path}`;
    const [route, line] = [build.routes[like], build.assets.routes[like]];
    if (!route || !line) throw new Error(`The build has no route ${like}.`);
    const place = { id, path: path ? `${mount}/${path}` : mount, index: undefined };
    routes[id] = { ...route, ...place };
    known[id] = { ...line, ...place };
  }
  return { ...build, routes, assets: { ...build.assets, routes: known } };
}
