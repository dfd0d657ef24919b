import type { Page } from "@playwright/test";
import { inspect } from "./setup/inspect.ts";
import { looks, type Look, type Person } from "./setup/looks.ts";
import { surroundingsOf, type Surroundings } from "./setup/surroundings.ts";
import { expect, logIn, logInOperator, test } from "./setup/test.ts";
import { at, onPlatform, towns, type Town } from "./setup/towns.ts";

// Wrong forms and absent pages are part of what is looked at.
test.use({ expected: /status of 4[01][0-9]/ });

const people: Person[] = ["visitor", "resident", "moderator", "admin"];

/** Whether the page that the server sent is of this route: the browser is told of the routes that it stands for. */
function isOf(page: Page, route: string): Promise<boolean> {
  return page.evaluate((id) => {
    const manifest: unknown = Reflect.get(window, "__remixManifest");
    return typeof manifest === "object" && manifest !== null && "routes" in manifest && typeof manifest.routes === "object" && manifest.routes !== null && id in manifest.routes;
  }, route);
}

async function see(page: Page, town: Town, route: string, look: Look, here: Surroundings): Promise<string[]> {
  const path = typeof look.at === "string" ? look.at : await look.at(here);
  const what = `${look.as} ${path}${look.then ? `, ${look.then.what}` : ""}`;
  await page.setViewportSize({ width: 1280, height: 900 });
  await look.first?.(page, here);
  await page.goto(look.as === "operator" || look.onPlatform ? onPlatform(path) : at(town, path));
  const right = look.framed ? await page.locator("body.frame").isVisible() : await isOf(page, route);
  const strange = right ? [] : [`${what}: is no page of ${route}`];
  await look.then?.steps(page, here);
  return [...strange, ...(await inspect(page, what))];
}

async function seeAll(page: Page, town: Town, wanted: (look: Look) => boolean): Promise<string[]> {
  const here = surroundingsOf(town);
  const found: string[] = [];
  for (const [route, each] of Object.entries(looks)) {
    for (const look of each.filter((look) => wanted(look) && (look.onlyIn === undefined || look.onlyIn === town.slug))) found.push(...(await see(page, town, route, look, here)));
  }
  return found;
}

test("a page that is not right is seen: its colours, its names, and what sticks out of it", async ({ page }) => {
  await page.setContent(`<!doctype html><html lang="nl"><title>x</title><body style="background: #fff"><main><p style="color: #ccc; width: 340px">Bleek</p><input></main></body></html>`);
  const found = await inspect(page, "x");
  for (const width of ["1280", "360"]) for (const rule of ["color-contrast", "label"]) expect(found.join("\n")).toContain(`x at ${width} px: ${rule} at `);
  expect(found.filter((line) => line.includes("too wide")).join()).toMatch(/^x: \d+ px too wide at 320 px$/);
  await page.setContent(`<!doctype html><html lang="nl"><title>x</title><main><h1 style="width: 12rem; margin: 0">Groot</h1></main></html>`);
  expect((await inspect(page, "x")).filter((line) => line.includes("too wide")).join()).toMatch(/^x in large letters: \d+ px too wide at 360 px$/);
});

for (const town of towns) {
  for (const person of people) {
    test(`${town.name}: axe finds nothing as ${person}, and nothing sticks out`, async ({ page }) => {
      test.setTimeout(480_000);
      if (person !== "visitor" && person !== "operator") await logIn(page, town, town.people[person]);
      expect(await seeAll(page, town, (look) => look.as === person && !look.onPlatform)).toEqual([]);
    });
  }
}

test("the operators' site: axe finds nothing, and nothing sticks out", async ({ page }) => {
  test.setTimeout(240_000);
  const [town] = towns;
  if (!town) throw new Error("There is no town.");
  const found = await seeAll(page, town, (look) => look.as === "visitor" && look.onPlatform === true);
  await logInOperator(page);
  found.push(...(await seeAll(page, town, (look) => look.as === "operator")));
  expect(found).toEqual([]);
});
