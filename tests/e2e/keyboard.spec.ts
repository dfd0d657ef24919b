import type { Page } from "@playwright/test";
import { expect, hydrated, logIn, test } from "./setup/test.ts";
import { at, towns } from "./setup/towns.ts";

/** Whether one can see where one is: an outline or shadow of what has the focus, of the card it opens, or of the layer that it spreads over the card. */
function focusShows(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return false;
    const shows = (style: CSSStyleDeclaration) => (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== "none";
    const drawn = [getComputedStyle(focused), getComputedStyle(focused, "::before"), getComputedStyle(focused, "::after")];
    const box = focused.getBoundingClientRect();
    return box.width > 0 && box.height > 0 && drawn.some(shows);
  });
}

for (const town of towns) {
  test.describe(town.name, () => {
    test("by keyboard one skips to the content", async ({ page }) => {
      await page.goto(at(town, "/berichten"));
      await page.keyboard.press("Tab");
      await expect(page.getByRole("link", { name: "Naar de inhoud" })).toBeFocused();
      expect(await focusShows(page)).toBe(true);
      await page.keyboard.press("Enter");
      await expect(page.locator("#inhoud")).toBeFocused();
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
    });

    test("by keyboard one sees every step of the way, and gets out again", async ({ page }) => {
      await page.goto(at(town, "/"));
      const unseen: string[] = [];
      for (let step = 0; step < 25; step++) {
        await page.keyboard.press("Tab");
        if (!(await focusShows(page))) unseen.push(await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120) ?? ""));
      }
      expect(unseen).toEqual([]);
    });

    test("by keyboard the menu of a narrow screen opens and leads on", async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(at(town, "/"));
      const menu = page.locator("summary").filter({ hasText: "Menu" });
      await menu.focus();
      await page.keyboard.press("Enter");
      const link = page.locator(".menu-sheet").getByRole("link", { name: town.posts, exact: true });
      await expect(link).toBeVisible();
      await link.focus();
      await page.keyboard.press("Enter");
      await expect(page.getByRole("heading", { level: 1, name: town.posts })).toBeVisible();
      await expect(link).toBeHidden();
    });

    test("by keyboard the menu of a narrow screen closes again, and keeps the place", async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(at(town, "/"));
      await hydrated(page);
      const menu = page.locator("summary").filter({ hasText: "Menu" });
      await menu.focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Escape");
      await expect(page.locator(".menu-sheet")).toBeHidden();
      await expect(menu).toBeFocused();
    });

    test("a visit within the site begins at the title of the page, the first one at its top", async ({ page }) => {
      await page.goto(at(town, "/berichten"));
      await hydrated(page);
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
      await page.getByRole("link", { name: /^Oudere/ }).click();
      const older = page.getByRole("heading", { level: 1, name: `${town.posts}, oudere` });
      await expect(older).toBeFocused();
      await expect(page).toHaveTitle(new RegExp(`^${town.posts}, oudere`));
      await page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link", { name: town.posts, exact: true }).click();
      await expect(page.getByRole("heading", { level: 1, name: town.posts, exact: true })).toBeFocused();
    });

    test("with large letters on the narrowest screen nothing overlaps or sticks out", async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      for (const size of ["100%", "200%"]) {
        for (const path of ["/", "/berichten", "/registreren", `/wijk/${town.neighbourhood.slug}`]) {
          await page.goto(at(town, path));
          await page.evaluate((letters) => (document.documentElement.style.fontSize = letters), size);
          expect(await page.evaluate(() => document.documentElement.scrollWidth), `${path} at ${size}`).toBeLessThanOrEqual(320);
          const [name, menu] = [await page.locator(".brand__words").boundingBox(), await page.locator(".menu-button").boundingBox()];
          if (!name || !menu) throw new Error("The head of the page is not there.");
          expect(name.x + name.width <= menu.x || name.y + name.height <= menu.y, `${path} at ${size}`).toBe(true);
        }
      }
    });

    test.describe("a form that is not right", () => {
      test.use({ expected: /status of 400/ });

      test("by keyboard is sent, says what is wrong, and leads there", async ({ page }) => {
        await logIn(page, town, town.people.resident);
        await page.goto(at(town, "/berichten/nieuw"));
        await page.getByLabel("Titel").focus();
        await page.keyboard.type("Vanaf het toetsenbord");
        await page.getByRole("button", { name: /^Plaats/ }).focus();
        await page.keyboard.press("Enter");
        const body = page.getByLabel("Jouw verhaal");
        await expect(body).toHaveAttribute("aria-invalid", "true");
        const summary = page.getByRole("link", { name: /Jouw verhaal/ }).first();
        await summary.focus();
        await page.keyboard.press("Enter");
        await expect(body).toBeFocused();
        const described = (await body.getAttribute("aria-describedby"))?.split(" ") ?? [];
        const said = await Promise.all(described.map((id) => page.locator(`[id="${id}"]`).innerText()));
        expect(said.join(" ").length).toBeGreaterThan(10);
      });
    });
  });
}
