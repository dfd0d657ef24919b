import { expect, it } from "vitest";
import { looks } from "../e2e/setup/looks.ts";
import { allRoutes, moduleOf } from "../setup/routes.ts";

it("every page of the product is looked at in a browser, and nothing is looked at that is no page", async () => {
  const pages: string[] = [];
  for (const route of await allRoutes()) if (!route.layout && (await moduleOf(route)).default) pages.push(route.id);
  expect(Object.keys(looks).sort()).toEqual(pages.sort());
  expect(Object.entries(looks).filter(([, each]) => each.length === 0).map(([route]) => route)).toEqual([]);
});
