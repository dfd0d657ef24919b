import type { Page } from "@playwright/test";
import { expect, hydrated, logIn, test } from "./setup/test.ts";
import { at, towns, type Town } from "./setup/towns.ts";

// A decision without a reason is refused, and a post that is hidden is not there for others: both are what some steps are about.
test.use({ expected: /status of 40[049]/ });

/** Somebody places a post about which a rule warns. @returns its address */
async function rude(page: Page, town: Town, title: string): Promise<string> {
  await page.goto(at(town, "/berichten/nieuw"));
  await page.getByLabel("Titel").fill(title);
  await page.getByLabel("Jouw verhaal").fill("Mijn buurman is een klootzak.");
  await page.getByLabel("Voor iedereen").check();
  await page.getByRole("button", { name: /^Plaats/ }).click();
  await page.waitForURL(/\/berichten\/[0-9a-f-]{36}\//);
  return new URL(page.url()).pathname;
}

const [town] = towns;
if (!town) throw new Error("There is no town.");

test(`${town.name}: two rude posts are chosen by keyboard, hidden together with a reason, and brought back`, async ({ page, another }) => {
  const mark = Date.now();
  const writer = await another();
  await logIn(writer, town, town.people.resident);
  const titles = [`Buurman een ${mark}`, `Buurman twee ${mark}`];
  const posts = [await rude(writer, town, titles[0] ?? ""), await rude(writer, town, titles[1] ?? "")];

  await logIn(page, town, town.people.moderator);
  await page.goto(at(town, "/toezicht?waarom=rule"));
  await hydrated(page);
  const card = (title: string) => page.getByRole("listitem").filter({ hasText: title });
  for (const title of titles) {
    await card(title).getByRole("link", { name: title }).focus();
    await page.keyboard.press("x");
    await expect(card(title).getByRole("checkbox")).toBeChecked();
  }
  await page.getByLabel("Verberg het").check();
  await page.getByRole("button", { name: "Beslis over de gekozen dingen" }).click();
  await expect(page.getByLabel("Welke regel geldt hier?")).toHaveAttribute("aria-invalid", "true");
  await page.getByLabel("Welke regel geldt hier?").selectOption({ label: "Wees vriendelijk voor elkaar" });
  await page.getByLabel("Leg uit waar het om gaat").fill("Je scheldt je buurman uit.");
  await page.getByRole("button", { name: "Beslis over de gekozen dingen" }).click();
  await expect(page.getByText("Er zijn 2 besluiten genomen.")).toBeVisible();
  for (const title of titles) await expect(card(title)).toHaveCount(0);

  const visitor = await another();
  for (const path of posts) expect((await visitor.goto(at(town, path)))?.status()).toBe(404);
  await writer.goto(at(town, posts[0]));
  await expect(writer.getByText(/^Dit is verborgen door het team\./)).toBeVisible();

  await page.getByRole("button", { name: "Maak ongedaan" }).click();
  await expect(page.getByText("Er zijn 2 besluiten ongedaan gemaakt.")).toBeVisible();
  for (const path of posts) expect((await visitor.goto(at(town, path)))?.status()).toBe(200);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, expected: /status of 40[049]|\.js: csp$/ });

  test(`${town.name}: a case is taken, handed over with a word, and decided by the colleague`, async ({ page, another }) => {
    const title = `Stille buurman ${Date.now()}`;
    const writer = await another({ javaScriptEnabled: false });
    await logIn(writer, town, town.people.resident);
    await rude(writer, town, title);

    await logIn(page, town, town.people.moderator);
    await page.goto(at(town, "/toezicht"));
    await page.getByRole("link", { name: title }).click();
    await page.getByRole("button", { name: "Ik pak dit op" }).click();
    await expect(page.getByText("Dit is nu van jou, een half uur lang.")).toBeVisible();
    await page.getByText("Geef door aan een collega").click();
    await page.getByLabel("Aan wie?").selectOption({ label: "Amira Zandloper" });
    await page.getByLabel("Wat moet je collega weten?").fill("Jij kent deze straat.");
    await page.getByRole("button", { name: "Geef door", exact: true }).click();
    await expect(page.getByText("Je collega heeft het nu.")).toBeVisible();
    await page.getByRole("link", { name: title }).click();
    await expect(page.getByText("Een collega is hier al mee bezig.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Beslis", exact: true })).toHaveCount(0);

    const colleague = await another({ javaScriptEnabled: false });
    await logIn(colleague, town, town.people.admin);
    await colleague.goto(at(town, "/toezicht?wie=mine"));
    await colleague.getByRole("link", { name: title }).click();
    await expect(colleague.getByText("Jij kent deze straat.")).toBeVisible();
    await colleague.getByLabel("Het mag").check();
    await colleague.getByRole("button", { name: "Beslis", exact: true }).click();
    await expect(colleague.getByText("Het besluit is genomen.")).toBeVisible();
  });
});
