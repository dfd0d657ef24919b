import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { Visitor } from "#tests/setup/http.ts";
import { asOwner } from "./setup/database.ts";
import { sessionOf } from "./setup/sessions.ts";
import { expect, hydrated, logIn, test } from "./setup/test.ts";
import { at, port, towns, type Town } from "./setup/towns.ts";

/** From a page that says what went wrong, scripts lead home without loading everything anew. */
async function leadsOn(page: Page, town: Town): Promise<void> {
  await expect(page.getByRole("navigation", { name: "Hoofdmenu" }).first()).toBeVisible();
  await hydrated(page);
  // Where the page that failed ends and the next begins, React makes the whole document anew; the window stays.
  await page.evaluate(() => Reflect.set(window, "sameDocument", true));
  await page.locator("main").getByRole("link", { name: "Naar de startpagina" }).click();
  await page.waitForURL(at(town, "/"));
  await expect(page).toHaveTitle(new RegExp(town.name));
  await expect(page.locator(".error-page")).toHaveCount(0);
  expect(await page.evaluate(() => Reflect.has(window, "sameDocument"))).toBe(true);
}

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

    test.describe("a page that is not for somebody", () => {
      // While the document is made anew, for a moment no icon is named, and the browser looks for the usual one.
      test.use({ expected: /status of 403|favicon\.ico/ });

      test("says so, at once and on the way, and leads on without a reload", async ({ page }) => {
        await logIn(page, town, town.people.resident);
        const answer = await page.goto(at(town, "/beheer"));
        expect(answer?.status()).toBe(403);
        await expect(page.getByRole("heading", { level: 1, name: "Deze pagina is niet voor jou" })).toBeVisible();
        await expect(page).toHaveTitle(/Deze pagina is niet voor jou/);
        await leadsOn(page, town);
      });
    });

    test.describe("a page that fails", () => {
      test.use({ expected: /status of 500|favicon\.ico/ });

      test("says so, at once and on the way, and leads on without a reload", async ({ page, another }) => {
        // No page of the product is meant to fail: an event that lost half of itself does.
        const author = new Visitor({ port: port() }, town.host, await sessionOf(town, town.people.resident));
        const placed = await author.post("/agenda/nieuw", { key: randomUUID(), title: "Halve middag", body: "De rest is weg.", scope: "town", startDate: new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10), startTime: "14:00", endTime: "15:00", intent: "publish" });
        const path = new URL(String(placed.headers.location), at(town)).pathname;
        const id = path.split("/")[2] ?? "";
        await asOwner((client) => client.query("delete from event where item_id = $1", [id]));
        try {
          const visitor = await another();
          for (const who of [visitor, page]) {
            if (who === page) await logIn(page, town, town.people.neighbour);
            const answer = await who.goto(at(town, path));
            expect(answer?.status()).toBe(500);
            await expect(who.getByRole("heading", { level: 1, name: "Er ging iets mis bij ons" })).toBeVisible();
            await leadsOn(who, town);
          }
          await page.goto(at(town, "/"));
          await hydrated(page);
          await page.locator(`main a[href="${path}"]`).first().click();
          await expect(page.getByRole("heading", { level: 1, name: "Er ging iets mis bij ons" })).toBeVisible();
          await leadsOn(page, town);
        } finally {
          await asOwner((client) => client.query("delete from item where id = $1", [id]));
        }
      });
    });

    test.describe("without a network", () => {
      test.use({ serviceWorkers: "allow", expected: /ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch manifest patches/ });

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
