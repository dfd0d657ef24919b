import { index, prefix, route, type RouteConfig } from "@remix-run/route-config";
import { modules } from "./modules/registry.server.ts";

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
];

export default routes;
