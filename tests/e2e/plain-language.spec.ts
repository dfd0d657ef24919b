import { expect, hydrated, logIn, test } from "./setup/test.ts";
import { at, towns } from "./setup/towns.ts";
import type { Page } from "@playwright/test";

/** An official of each town. */
const servants: Record<string, string> = { gorinchem: "sander-zonderwijk", elzenwaard: "ruben-kersenmand" };

const STIFF = [
  "Met ingang van 4 januari wordt de inzameldag gewijzigd, maar de container dient te allen tijde voor 7.30 uur op de daartoe aangewezen plaats te staan, want anders geschiedt er geen lediging.",
  "Indien de container niet tijdig is aangeboden, wordt deze derhalve niet geledigd.",
].join(" ");

const easeOf = async (page: Page) => Number(/\d+/.exec((await page.locator(".coach__ease p").textContent()) ?? "")?.[0]);

for (const town of towns) {
  test(`${town.name}: a civil servant's stiff text becomes plain before it is posted`, async ({ page }) => {
    const title = `De bak ${town.slug}${Date.now()}`;
    await logIn(page, town, servants[town.slug] ?? "");
    await page.goto(at(town, "/berichten/nieuw"));
    await hydrated(page);
    await page.getByLabel("Titel").fill(title);
    const body = page.getByLabel("Jouw verhaal");
    await body.fill(STIFF);
    const coach = page.getByRole("region", { name: "Klinkt dit als een mens?" });
    await expect(coach.getByRole("status")).toContainText("Dit leest stroef.");
    await coach.getByText("Tips", { exact: true }).click();
    const before = await easeOf(page);

    // One tap, and the way back.
    const first = coach.getByRole("button", { name: "Neem over: Vanaf" });
    await first.click();
    await expect(body).toHaveValue(/^Vanaf 4 januari/);
    await coach.getByRole("button", { name: "Zet terug" }).click();
    await expect(body).toHaveValue(STIFF);

    // Then everything that there is to take, one after the other.
    const takes = coach.getByRole("button", { name: /^(Neem over|Knip de zin)/ });
    for (let left = await takes.count(); left > 0; left = await takes.count()) {
      const was = await body.inputValue();
      await takes.first().click();
      await expect(body).not.toHaveValue(was);
    }
    await expect(body).toHaveValue(/^Vanaf 4 januari wordt de inzameldag veranderd\. Maar de container dient altijd/);
    await expect(body).toHaveValue(/Als de container/);
    expect(await easeOf(page)).toBeGreaterThan(before + 10);

    // What cannot be taken is said, and the writer says it plainly.
    await expect(coach.getByText("Wie doet het? Zeg dat, dan leest het makkelijker.").first()).toBeVisible();
    await body.fill("Vanaf 4 januari halen we de bak op een andere dag op. Zet hem vóór half acht aan de weg. Staat hij er later? Dan kunnen we hem niet legen.");
    await expect(coach.getByRole("status")).toHaveText("Dit leest makkelijk.");
    await page.getByLabel("Voor iedereen").check();
    await page.getByRole("button", { name: /^Plaats/ }).click();
    await page.waitForURL(/gedaan=/);
    await expect(page.getByText("Vanaf 4 januari halen we de bak op een andere dag op.")).toBeVisible();

    await page.goto(at(town, "/account/mijn-taal"));
    await expect(page.getByRole("link", { name: title })).toBeVisible();
    await expect(page.getByRole("img", { name: /Leesgemak/ })).toBeVisible();
  });
}

test.describe("without JavaScript", () => {
  // A browser without scripts refuses what pages announce of them; a form that only asks the coach is answered as one that is not done yet.
  test.use({ javaScriptEnabled: false, expected: /status of 40[0-9]|\.js: csp$/, viewport: { width: 360, height: 740 } });

  for (const town of towns) {
    test(`${town.name}: the server looks along once asked, and nothing is lost`, async ({ page }) => {
      await logIn(page, town, town.people.resident);
      await page.goto(at(town, "/berichten/nieuw"));
      await page.getByLabel("Titel").fill("De bak");
      await page.getByLabel("Jouw verhaal").fill(STIFF);
      await page.getByRole("button", { name: "Kijk mee met mijn tekst" }).click();
      await expect(page.getByText("Dit leest stroef.")).toBeInViewport();
      await expect(page.getByText("Zeg liever: vanaf.")).toBeVisible();
      await expect(page.getByLabel("Titel")).toHaveValue("De bak");
      await expect(page.getByLabel("Jouw verhaal")).toHaveValue(STIFF);
    });
  }
});
