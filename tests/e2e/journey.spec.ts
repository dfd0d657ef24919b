import sharp from "sharp";
import { expect, logIn, mailTo, test } from "./setup/test.ts";
import { at, otherThan, towns } from "./setup/towns.ts";

const picture = () => sharp({ create: { width: 900, height: 600, channels: 3, background: "#3a7d44" } }).jpeg().toBuffer();

// A form that is refused, and a page that is not there, are what some steps are about.
test.use({ expected: /status of 40[0-9]/ });

for (const town of towns) {
  test(`${town.name}: register from the mail, post with a photo, wait for the team, get a reply and the mail about it, edit, withdraw, restore`, async ({ page, another }) => {
    const mark = `${town.slug}${Date.now()}`;
    const email = `wietske.${mark}@post.example`;
    await page.goto(at(town, "/registreren"));
    await page.getByLabel("E-mailadres").fill(email);
    await page.getByLabel("Naam", { exact: true }).fill("Wietske Waterlelie");
    await page.getByLabel(town.whereILive, { exact: true }).selectOption({ label: town.neighbourhood.name });
    await page.getByRole("button", { name: "Maak mijn account" }).click();
    await page.waitForURL(/kijk-in-je-mail/);

    const mail = await mailTo(page, email, /./);
    const link = /http:\/\/\S+\/bevestigen\/[\w-]+/.exec(mail)?.[0] ?? "";
    expect(link).toContain(town.host);
    await page.goto(link);
    await page.getByRole("button", { name: "Bevestig en ga verder" }).click();
    await expect(page.getByRole("link", { name: "Mijn account" }).first()).toBeVisible();

    // Mail waits for the end of the night, and these tests run at any hour.
    await page.goto(at(town, "/account/meldingen"));
    await page.getByLabel("Laat mij met rust").uncheck();
    await page.getByRole("button", { name: "Bewaar", exact: true }).click();
    await expect(page.getByText("Bewaard.", { exact: true })).toBeVisible();

    const title = `Zonnebloem ${mark}`;
    await page.goto(at(town, "/berichten/nieuw"));
    await page.getByLabel("Titel").fill(title);
    await page.getByLabel("Jouw verhaal").fill("Hij is hoger dan het schuurtje. Kom gerust kijken.");
    await page.getByLabel("Voor iedereen").check();
    await page.locator('input[type="file"]').setInputFiles({ name: "bloem.jpg", mimeType: "image/jpeg", buffer: await picture() });
    const alt = page.getByLabel("Wat staat er op foto 1?");
    await expect(alt).toBeVisible();
    await page.getByRole("button", { name: /^Plaats/ }).click();
    await expect(alt).toHaveAttribute("aria-invalid", "true");
    await expect(page.getByLabel("Titel")).toHaveValue(title);
    await alt.fill("Een zonnebloem boven een schuurtje");
    await page.getByRole("button", { name: /^Plaats/ }).click();
    await expect(page.getByText(/^Dank je wel\. Iemand van het team kijkt eerst mee\./)).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(page.getByAltText("Een zonnebloem boven een schuurtje")).toBeVisible();
    const post = new URL(page.url()).pathname;

    const moderator = await another();
    await logIn(moderator, town, town.people.moderator);
    expect((await moderator.goto(at(otherThan(town), post)))?.status()).toBe(404);
    await moderator.goto(at(town, "/toezicht"));
    await moderator.getByRole("link", { name: title }).click();
    await expect(moderator.getByText(/^Dit is van een nieuwe schrijver\./)).toBeVisible();
    await expect(moderator.getByAltText("Een zonnebloem boven een schuurtje")).toBeVisible();
    await moderator.getByLabel("Het mag").check();
    await moderator.getByRole("button", { name: "Beslis", exact: true }).click();
    await expect(moderator.getByText(/^Het besluit is genomen\./)).toBeVisible();

    const neighbour = await another();
    await logIn(neighbour, town, town.people.neighbour);
    await neighbour.goto(at(town, post));
    await neighbour.getByLabel("Jouw reactie").last().fill(`Prachtig, ik kom langs. ${mark}`);
    await neighbour.getByRole("button", { name: "Plaats reactie" }).last().click();
    await expect(neighbour.getByText("Je reactie staat erop.")).toBeVisible();

    const about = await mailTo(page, email, /reageerde op/);
    expect(about).toContain(`Prachtig, ik kom langs. ${mark}`);
    await page.goto(at(town, post));
    await expect(page.getByText(`Prachtig, ik kom langs. ${mark}`)).toBeVisible();

    await page.getByRole("link", { name: "Pas aan" }).click();
    await page.getByLabel("Titel").fill(`${title} nog hoger`);
    await page.getByRole("button", { name: "Bewaar", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${title} nog hoger`);

    const visitor = await another();
    const other = otherThan(town);
    expect((await visitor.goto(at(other, post)))?.status()).toBe(404);
    await visitor.goto(at(other, `/zoeken?q=${mark}`));
    await expect(visitor.getByRole("link", { name: new RegExp(mark) })).toHaveCount(0);
    await visitor.goto(at(town, `/zoeken?q=${mark}`));
    await expect(visitor.getByRole("link", { name: new RegExp(mark) })).toHaveCount(1);

    await page.locator("summary").filter({ hasText: /^Haal weg/ }).click();
    await page.getByRole("button", { name: "Ja, haal weg" }).click();
    await expect(page.getByText("Weggehaald.", { exact: true })).toBeVisible();
    expect((await visitor.goto(at(town, post)))?.status()).toBe(404);
    await visitor.goto(at(town, `/zoeken?q=${mark}`));
    await expect(visitor.getByRole("link", { name: new RegExp(mark) })).toHaveCount(0);
    await page.getByRole("button", { name: "Zet terug" }).click();
    await expect(page.getByText("Het staat er weer.")).toBeVisible();
    expect((await visitor.goto(at(town, post)))?.status()).toBe(200);
  });

  test.describe("without JavaScript", () => {
    // A browser without scripts refuses what pages announce of them.
    test.use({ javaScriptEnabled: false, expected: /status of 40[0-9]|\.js: csp$/ });

    test(`${town.name}: filter, post with a photo and reply`, async ({ page, another }) => {
      const mark = `stil${town.slug}${Date.now()}`;
      await logIn(page, town, town.people.resident);
      await page.goto(at(town, "/berichten?wijk=alles"));
      await page.locator("#filter-wijk").selectOption(town.neighbourhood.slug);
      await page.getByRole("button", { name: "Laat zien" }).click();
      expect(page.url()).toContain(`wijk=${town.neighbourhood.slug}`);
      await page.goto(at(town, "/berichten/nieuw"));
      await page.getByLabel("Titel").fill(`Kippen los ${mark}`);
      await page.getByLabel("Jouw verhaal").fill("Ze zitten in de heg.");
      await page.getByLabel("Voor iedereen").check();
      await page.locator('input[type="file"]').setInputFiles({ name: "kip.jpg", mimeType: "image/jpeg", buffer: await picture() });
      await page.getByRole("button", { name: /^Plaats/ }).click();
      await expect(page.getByLabel("Titel")).toHaveValue(`Kippen los ${mark}`);
      await page.getByLabel("Wat staat er op foto 1?").fill("Drie kippen in een heg");
      await page.getByRole("button", { name: /^Plaats/ }).click();
      await expect(page.getByText(/^Gelukt\./)).toBeVisible();
      const post = new URL(page.url()).pathname;

      const neighbour = await another({ javaScriptEnabled: false });
      await logIn(neighbour, town, town.people.neighbour);
      await neighbour.goto(at(town, post));
      await neighbour.getByLabel("Jouw reactie").last().fill("  ");
      await neighbour.getByRole("button", { name: "Plaats reactie" }).last().click();
      await expect(neighbour.getByRole("link", { name: "Jouw reactie: Vul dit in." })).toBeInViewport();
      await neighbour.getByLabel("Jouw reactie").last().fill("Ik heb er twee.");
      await neighbour.getByRole("button", { name: "Plaats reactie" }).last().click();
      await expect(neighbour.getByText("Je reactie staat erop.")).toBeVisible();
      await page.reload();
      await expect(page.getByText("Ik heb er twee.")).toBeVisible();
    });
  });
}
