import { DEMO_PASSWORD } from "#app/platform/demo/accounts.ts";
import { ask } from "#tests/setup/http.ts";
import { expect, hydrated, logIn, test } from "./setup/test.ts";
import { at, emailOf, port, towns, type Town } from "./setup/towns.ts";
import type { Page } from "@playwright/test";

async function write(page: Page, town: Town, title: string): Promise<string> {
  await page.goto(at(town, "/berichten/nieuw"));
  await page.getByLabel("Titel").fill(title);
  await page.getByLabel("Jouw verhaal").fill("Er staat niet zo veel in.");
  await page.getByLabel("Voor iedereen").check();
  await page.getByRole("button", { name: /^Plaats/ }).click();
  await page.waitForURL(/gedaan=placed/);
  return new URL(page.url()).pathname;
}

for (const town of towns) {
  test.describe(town.name, () => {
    test("what somebody was typing survives the log-in", async ({ page }) => {
      await logIn(page, town, town.people.resident);
      await page.goto(at(town, "/berichten/nieuw"));
      await hydrated(page);
      await page.getByLabel("Titel").fill(`Half af in ${town.slug}`);
      await page.getByLabel("Jouw verhaal").fill("Dit wil ik niet kwijt.");
      // The session ends elsewhere, while the form stands open.
      await page.context().clearCookies();
      await page.getByLabel("Voor iedereen").check();
      await page.getByRole("button", { name: /^Plaats/ }).click();
      await page.waitForURL(/inloggen\?terug=/);
      await page.locator('form:has([name="way"][value="wachtwoord"])').getByLabel("E-mailadres").fill(emailOf(town, town.people.resident));
      await page.getByLabel("Wachtwoord", { exact: true }).fill(DEMO_PASSWORD);
      await page.getByRole("button", { name: "Log in", exact: true }).click();
      await page.waitForURL(/berichten\/nieuw/);
      await expect(page.getByLabel("Titel")).toHaveValue(`Half af in ${town.slug}`);
      await expect(page.getByLabel("Jouw verhaal")).toHaveValue("Dit wil ik niet kwijt.");
    });

    test("a draft is found again, finished and sent out", async ({ page }) => {
      const title = `Nog niet af ${town.slug}${Date.now()}`;
      await logIn(page, town, town.people.resident);
      await page.goto(at(town, "/berichten/nieuw"));
      await hydrated(page);
      await page.getByLabel("Titel").fill(title);
      await page.getByRole("button", { name: "Bewaar als concept" }).click();
      await page.waitForURL(/gedaan=draft/);
      await page.goto(at(town, "/account"));
      await page.getByRole("heading", { level: 2, name: /^Mijn / }).first().getByRole("link").click();
      await page.getByRole("link", { name: title }).click();
      await page.getByRole("button", { name: "Plaats", exact: true }).click();
      await page.waitForURL(/bewerken/);
      await page.getByRole("link", { name: "Jouw verhaal: Vul dit in." }).click();
      await page.getByLabel("Jouw verhaal").fill("Nu wel.");
      await page.getByRole("button", { name: /^Plaats/ }).click();
      await page.waitForURL(/gedaan=placed/);
      await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    });

    test("pressing the button twice places one", async ({ page }) => {
      const title = `Dubbelop ${town.slug}${Date.now()}`;
      await logIn(page, town, town.people.resident);
      await page.goto(at(town, "/berichten/nieuw"));
      await page.getByLabel("Titel").fill(title);
      await page.getByLabel("Jouw verhaal").fill("Eén keer is genoeg.");
      await page.getByLabel("Voor iedereen").check();
      await page.getByRole("button", { name: /^Plaats/ }).dblclick();
      await page.waitForURL(/gedaan=placed/);
      await page.goto(at(town, "/berichten/mijn"));
      await expect(page.getByRole("link", { name: title })).toHaveCount(1);
    });

    test("a reply shows while it is still on its way", async ({ page }) => {
      await logIn(page, town, town.people.resident);
      const post = await write(page, town, `Traag net ${town.slug}${Date.now()}`);
      await page.goto(at(town, post));
      await hydrated(page);
      let letGo: () => void = () => undefined;
      const held = new Promise<void>((resolve) => (letGo = resolve));
      await page.route("**/*", async (route) => {
        if (route.request().method() === "POST") await held;
        await route.continue();
      });
      await page.getByLabel("Jouw reactie").fill("Ik ben er al.");
      await page.getByRole("button", { name: "Plaats reactie" }).click();
      await expect(page.locator(".reply--sending")).toContainText("Ik ben er al.");
      letGo();
      await expect(page.locator(".reply--sending")).toHaveCount(0);
      await expect(page.locator("ol.replies").getByText("Ik ben er al.")).toBeVisible();
      await expect(page.getByLabel("Jouw reactie").last()).toHaveValue("");
    });

    test.describe("a reply that is refused or lost", () => {
      // Remix itself says on the console that it cannot read an answer.
      test.use({ expected: /status of (400|500)|ERR_CONNECTION_RESET|^SyntaxError/ });

      test("leaves no ghost behind, says so, and what was typed stays", async ({ page, another }) => {
        const author = await another();
        await logIn(author, town, town.people.resident);
        const post = await write(author, town, `Net niet ${town.slug}${Date.now()}`);
        await logIn(page, town, town.people.neighbour);
        await page.goto(at(town, post));
        await hydrated(page);
        const box = page.getByLabel("Jouw reactie");
        const ghost = page.locator(".reply--sending");
        await box.fill("Dit mag niet weg zijn.");

        // Lost on the way back: the server has it.
        await page.route("**/*", async (route) => {
          if (route.request().method() !== "POST") return route.fallback();
          const request = route.request();
          const { cookie = "", origin = "", "content-type": type = "" } = await request.allHeaders();
          const { status } = await ask(port(), town.host, new URL(request.url()).pathname, { method: "POST", headers: { cookie, origin, "content-type": type }, body: request.postData() ?? "" });
          expect(status).toBe(202);
          await route.fulfill({ status: 500, contentType: "text/plain", body: "stuk" });
        });
        await page.getByRole("button", { name: "Plaats reactie" }).click();
        await expect(page.getByText("Je reactie kwam niet aan.").first()).toBeVisible();
        await expect(ghost).toHaveCount(0);
        await expect(box).toHaveValue("Dit mag niet weg zijn.");

        // Lost on the way there.
        await page.unroute("**/*");
        await page.route("**/*", (route) => (route.request().method() === "POST" ? route.abort("connectionreset") : route.fallback()));
        // It says so already: what counts is what it says after this one too.
        const lost = page.waitForEvent("requestfailed", (request) => request.method() === "POST");
        await page.getByRole("button", { name: "Plaats reactie" }).click();
        await lost;
        await expect(ghost).toHaveCount(0);
        await expect(page.getByText("Je reactie kwam niet aan.").first()).toBeVisible();
        await expect(box).toHaveValue("Dit mag niet weg zijn.");

        // Meanwhile nobody may reply any longer: the answer is the product's own.
        await page.unroute("**/*");
        await author.getByRole("button", { name: "Sluit de reacties" }).click();
        await expect(author.getByRole("button", { name: "Open de reacties" })).toBeVisible();
        await page.getByRole("button", { name: "Plaats reactie" }).click();
        await expect(page.locator("form.reply-form").getByText("Reageren kan hier niet.").first()).toBeVisible();
        await expect(ghost).toHaveCount(0);
        await expect(box).toHaveValue("Dit mag niet weg zijn.");

        await author.getByRole("button", { name: "Open de reacties" }).click();
        await expect(author.getByRole("button", { name: "Sluit de reacties" })).toBeVisible();
        await page.getByRole("button", { name: "Plaats reactie" }).click();
        await page.waitForURL(/gedaan=replied/);
        await expect(page.locator("ol.replies").getByText("Dit mag niet weg zijn.")).toHaveCount(1);
        await expect(page.getByLabel("Jouw reactie").last()).toHaveValue("");
      });
    });

    test.describe("two at the same post", () => {
      test.use({ expected: /status of 409/ });

      test("the second is told, and loses nothing", async ({ page, another }) => {
        await logIn(page, town, town.people.resident);
        const post = await write(page, town, `Samen schrijven ${town.slug}${Date.now()}`);
        const edit = at(town, `${post.split("/").slice(0, 3).join("/")}/bewerken`);
        const second = await another();
        await logIn(second, town, town.people.resident);
        await Promise.all([page.goto(edit), second.goto(edit)]);
        await page.getByLabel("Jouw verhaal").fill("De eerste was sneller.");
        await page.getByRole("button", { name: "Bewaar", exact: true }).click();
        await page.waitForURL(/gedaan=saved/);
        await second.getByLabel("Jouw verhaal").fill("De tweede schreef ook iets.");
        await second.getByRole("button", { name: "Bewaar", exact: true }).click();
        await expect(second.getByText(/is net veranderd$/)).toBeVisible();
        await expect(second.getByLabel("Jouw verhaal")).toHaveValue("De tweede schreef ook iets.");
        await second.getByText("Bekijk de andere tekst").click();
        await expect(second.getByText("De eerste was sneller.")).toBeVisible();
        await second.getByRole("button", { name: "Bewaar", exact: true }).click();
        await second.waitForURL(/gedaan=saved/);
        await page.goto(at(town, post));
        await expect(page.getByText("De tweede schreef ook iets.")).toBeVisible();
      });
    });
  });
}
