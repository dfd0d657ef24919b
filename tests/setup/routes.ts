import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { RouteConfigEntry } from "@remix-run/route-config";
import { z } from "zod";
import routes from "#app/routes.ts";
import type { RouteHandle } from "#app/platform/http/access.ts";

/** A route as the product declares it. */
export interface RouteLine {
  id: string;
  /** Whole path, without the first slash: `berichten/:id/:slug?`. */
  path: string;
  /** File below `app/`. */
  file: string;
  /** Has routes of its own below it, and so is nobody's address. */
  layout: boolean;
}

/** What a route's file exports, as far as the contract says. */
export interface RouteModule {
  handle?: RouteHandle;
  loader?: unknown;
  action?: unknown;
  default?: unknown;
}

const files = import.meta.glob<RouteModule>(["/app/routes/**/*.{ts,tsx}", "/app/modules/*/{pages,admin,api}/**/*.{ts,tsx}", "!/app/**/*.test.*"]);

function lines(entries: readonly RouteConfigEntry[], above: string): RouteLine[] {
  return entries.flatMap(({ id, file, path: own = "", children = [] }) => {
    const whole = [above, own.replace(/^\//, "")].filter(Boolean).join("/");
    return [{ id: id ?? file.replace(/\.tsx?$/, ""), path: whole, file, layout: children.length > 0 }, ...lines(children, whole)];
  });
}

/** Every route of the product, the platform's and each module's. */
export async function allRoutes(): Promise<RouteLine[]> {
  return lines(await routes, "");
}

/** A route's own module. @throws Error when the file is not there */
export async function moduleOf({ file }: Pick<RouteLine, "file">): Promise<RouteModule> {
  const load = files[`/app/${file}`];
  if (!load) throw new Error(`There is no app/${file}.`);
  return load();
}

const manifest = z.object({ routes: z.record(z.string(), z.object({ id: z.string(), path: z.string().optional(), hasAction: z.boolean(), hasLoader: z.boolean() })) });

/** What the built browser files know of the routes: the ones that are really served. */
export function builtRoutes(): z.infer<typeof manifest>["routes"] {
  const folder = path.resolve("build/client/assets");
  // A route of that name has a file called so too.
  const texts = readdirSync(folder).filter((file) => /^manifest-.*\.js$/.test(file)).map((file) => readFileSync(path.join(folder, file), "utf8"));
  const text = texts.find((each) => each.startsWith("window.__remixManifest")) ?? "";
  return manifest.parse(JSON.parse(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1))).routes;
}
