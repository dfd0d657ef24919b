import { expect, hydrated, logIn, test } from "./setup/test.ts";
import { at, towns } from "./setup/towns.ts";

for (const town of towns) {
  test.describe(town.name, () => {
    test("pages follow each other without a reload, and learn of their routes on the way", async ({ page }) => {
      await page.goto(at(town, "/"));
      await hydrated(page);
      const asked: string[] = [];
      page.on("request", (request) => asked.push(new URL(request.url()).pathname));
      await page.evaluate(() => document.documentElement.setAttribute("data-same-document", "yes"));
      const same = () => expect(page.locator("html")).toHaveAttribute("data-same-document", "yes");
      await page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link", { name: town.posts, exact: true }).first().click();
      await expect(page.getByRole("heading", { level: 1, name: town.posts })).toBeVisible();
      await same();
      await page.getByRole("link", { name: "Inloggen" }).first().click();
      await expect(page.getByRole("heading", { level: 1, name: "Inloggen" })).toBeVisible();
      await same();
      await page.goBack();
      await expect(page.getByRole("heading", { level: 1, name: town.posts })).toBeVisible();
      await same();
      expect(asked.some((path) => path.endsWith(".data"))).toBe(true);
      expect(await page.evaluate(() => performance.getEntriesByType("resource").some(({ name }) => name.includes("/__manifest")))).toBe(true);
    });

    test("a member goes through all parts of the account without a complaint", async ({ page }) => {
      await logIn(page, town, town.people.resident);
      await page.goto(at(town, "/account"));
      await hydrated(page);
      for (const path of ["/account/gegevens", "/account/e-mail", "/account/wachtwoord", "/account/apparaten", "/account/verwijderen"]) {
        await page.locator(`main a[href="${path}"]`).click();
        await page.waitForURL(`**${path}`);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await page.goBack();
        await expect(page.locator(`main a[href="${path}"]`)).toBeVisible();
      }
    });

    test.describe("a page that is not there", () => {
      test.use({ expected: /status of 404/ });

      test("says so in the town's look, at once and on the way, and leads home", async ({ page }) => {
        const answer = await page.goto(at(town, "/zomaar/iets"));
        expect(answer?.status()).toBe(404);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expect(page.getByRole("navigation", { name: "Hoofdmenu" }).first()).toBeVisible();
        await hydrated(page);
        await page.locator("main").getByRole("link").last().click();
        await page.waitForURL(at(town, "/"));
        await expect(page).toHaveTitle(new RegExp(town.name));
      });
    });

    test.describe("without a network", () => {
      test.use({ serviceWorkers: "allow", expected: /ERR_INTERNET_DISCONNECTED|ERR_FAILED/ });

      test("shows a page of its own, in the town's look", async ({ page, context }) => {
        await page.goto(at(town, "/"));
        await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === "activated" && navigator.serviceWorker.controller !== null);
        await context.setOffline(true);
        await page.goto(at(town, "/berichten"));
        await expect(page.getByText(/internet|verbinding/i).first()).toBeVisible();
        await expect(page.getByText(town.name).first()).toBeVisible();
        await context.setOffline(false);
        await page.goto(at(town, "/berichten"));
        await expect(page.getByRole("heading", { level: 1, name: town.posts })).toBeVisible();
      });
    });
  });
}
