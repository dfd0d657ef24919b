import { expect, hydrated, test } from "./setup/test.ts";
import { at, towns } from "./setup/towns.ts";

for (const town of towns) {
  test.describe(town.name, () => {
    const titles = "main .items h2, main ol h2, main ul h2";

    test("a visitor reads, filters by neighbourhood and pages on", async ({ page }) => {
      await page.goto(at(town, "/"));
      await page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link", { name: town.posts, exact: true }).first().click();
      await expect(page.getByRole("heading", { level: 1, name: town.posts })).toBeVisible();
      const everything = await page.locator(titles).allInnerTexts();
      expect(everything.length).toBeGreaterThan(10);
      await page.getByRole("link", { name: /^Oudere/ }).click();
      await page.waitForURL(/na=/);
      await expect(page.getByRole("heading", { level: 1, name: town.posts })).toBeVisible();
      await expect(page.locator(titles).first()).not.toHaveText(everything[0] ?? "");
      const older = await page.locator(titles).allInnerTexts();
      expect(older.filter((title) => everything.includes(title))).toEqual([]);
      await page.locator("#filter-wijk").selectOption(town.neighbourhood.slug);
      await page.locator("form.filter").getByRole("button").click();
      await page.waitForURL(new RegExp(`wijk=${town.neighbourhood.slug}`));
      await expect(page.locator("#filter-wijk")).toHaveValue(town.neighbourhood.slug);
      expect(await page.locator(titles).count()).toBeGreaterThan(2);
    });

    test("a visitor opens a post from the list and goes back", async ({ page }) => {
      await page.goto(at(town, "/berichten"));
      await hydrated(page);
      const first = page.locator(titles).first();
      const title = await first.innerText();
      await first.getByRole("link").click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
      await page.goBack();
      await expect(page.getByRole("heading", { level: 1, name: town.posts })).toBeVisible();
    });

    test("a visitor who makes a typing error finds it all the same", async ({ page }) => {
      await page.goto(at(town, "/"));
      await page.locator("#search-wide").fill(town.typo.typed);
      await page.locator("#search-wide").press("Enter");
      await page.waitForURL(/zoeken\?q=/);
      await expect(page.getByRole("link", { name: town.typo.finds })).toBeVisible();
    });
  });
}
