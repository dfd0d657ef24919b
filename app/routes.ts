import { index, prefix, route, type RouteConfig } from "@remix-run/route-config";
import { modules } from "./modules/registry.server.ts";

const feedFiles = ["rss.xml", "atom.xml", "feed.json"];

/** The feeds of the town and of every registered module: one route file, under each address. */
const feeds = ["", ...modules.map(({ mount }) => mount.slice(1))].flatMap((mount) =>
  feedFiles.map((name) => {
    const path = [mount, name].filter(Boolean).join("/");
    return route(path, "routes/feeds/feed.ts", { id: `feed:${path}` });
  }),
);

/** The pages of every registered module, below its mount. */
const modulePages = modules.flatMap((module) =>
  prefix(
    module.mount,
    Object.entries(module.pages).map(([path, file]) => {
      const from = `modules/${module.id}/${file}`;
      return path === "" ? index(from) : route(path, from);
    }),
  ),
);

const routes: RouteConfig = [
  index("routes/home.tsx"),
  ...modulePages,
  ...feeds,
  route("wijk/:slug", "routes/neighbourhood.tsx"),
  route("zoeken", "routes/search.tsx"),
  route("fotos", "routes/photos.ts"),
  route("sitemap.xml", "routes/feeds/sitemap.ts"),
  route("robots.txt", "routes/feeds/robots.ts"),
  route("offline", "routes/shell/offline.tsx"),
  route("platform.css", "routes/shell/platform-theme.ts"),
  route("*", "routes/shell/not-found.tsx"),
];

export default routes;
