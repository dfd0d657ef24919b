import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, logIn, logInOperator, test } from "./setup/test.ts";
import { at, onPlatform, towns, type Town } from "./setup/towns.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

type Person = "visitor" | "resident" | "moderator" | "admin";

/** A page as it is looked at: where it is, and what is done there first. */
interface Look {
  path: string;
  /** Brings the page into the state to look at, such as a form with errors. */
  first?: (page: Page) => Promise<void>;
}

const post: Look["first"] = async (page) => {
  await page.locator("main h2 a").first().click();
  await page.waitForURL(/berichten\/[0-9a-f-]{36}/);
};

/** Sends the page's form without the browser's own checks. */
const sendWrongly: Look["first"] = async (page) => {
  await page.locator("main form").last().evaluate((form) => {
    if (form instanceof HTMLFormElement) {
      form.noValidate = true;
      form.requestSubmit();
    }
  });
  await expect(page.locator("main [aria-invalid=true]").first()).toBeVisible();
};

const pages: Record<Person, Look[]> = {
  visitor: [
    { path: "/" },
    { path: "/berichten" },
    { path: "/berichten?wijk=NEIGHBOURHOOD&buren=1" },
    { path: "/berichten", first: post },
    { path: "/wijk/NEIGHBOURHOOD" },
    { path: "/zoeken" },
    { path: "/zoeken?q=fiets" },
    { path: "/zoeken?q=qqqqzzzz" },
    { path: "/inloggen?terug=/berichten/nieuw" },
    { path: "/inloggen", first: sendWrongly },
    { path: "/registreren" },
    { path: "/registreren", first: sendWrongly },
    { path: "/wachtwoord-vergeten" },
    { path: "/kijk-in-je-mail?na=registered" },
    { path: "/bevestigen/onbekend" },
    { path: "/account-verwijderd" },
    { path: "/offline" },
    { path: "/zomaar/iets" },
    { path: "/berichten?na=kapot" },
  ],
  resident: [
    { path: "/" },
    { path: "/berichten" },
    { path: "/berichten", first: post },
    { path: "/berichten/nieuw" },
    { path: "/berichten/nieuw", first: sendWrongly },
    { path: "/berichten/mijn" },
    { path: "/account" },
    { path: "/account/gegevens" },
    { path: "/account/wachtwoord" },
    { path: "/account/wachtwoord", first: sendWrongly },
    { path: "/account/e-mail" },
    { path: "/account/apparaten" },
    { path: "/account/verwijderen" },
    { path: "/beheer" },
  ],
  moderator: [{ path: "/berichten", first: post }],
  admin: [
    { path: "/beheer" },
    { path: "/beheer/onderdelen" },
    { path: "/beheer/onderdelen/posts" },
    { path: "/beheer/uiterlijk" },
    { path: "/beheer/woorden" },
    { path: "/beheer/mensen" },
    {
      path: "/beheer/mensen",
      first: async (page) => {
        await page.locator('main a[href^="/beheer/mensen/"]').first().click();
        await page.waitForURL(/mensen\/[0-9a-f-]{36}/);
      },
    },
  ],
};

const operatorPages = ["/", "/operator", "/operator/gemeenten/gorinchem", "/uitbox", "/operator/inloggen", "/zomaar/iets"];

/** Everything wrong with a page at this width, as short lines. */
async function faults(page: Page, what: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ target, failureSummary }) => `${what}: ${id} at ${target.join(" ")}: ${failureSummary?.split("\n")[1]?.trim() ?? ""}`));
}

/** How many pixels a page sticks out at this width. */
async function sticksOut(page: Page, width: number, what: string): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  const out = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return out > 0 ? [`${what}: ${out} px too wide at ${width} px`] : [];
}

async function inspect(page: Page, url: string, { path, first }: Look, who: string): Promise<string[]> {
  const what = `${who} ${path}${first ? " (after a step)" : ""}`;
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(url);
  await first?.(page);
  const wide = await faults(page, `${what} at 1280 px`);
  const narrow = [...(await sticksOut(page, 320, what)), ...(await sticksOut(page, 360, what))];
  return [...wide, ...narrow, ...(await faults(page, `${what} at 360 px`))];
}

// Wrong forms and absent pages are part of what is looked at.
test.use({ expected: /status of 4[01][0-9]/ });

for (const town of towns) {
  for (const [person, looks] of Object.entries(pages) as [Person, Look[]][]) {
    test(`${town.name}: axe finds nothing as ${person}, and nothing sticks out`, async ({ page }) => {
      test.setTimeout(150_000);
      if (person !== "visitor") await logIn(page, town, town.people[person]);
      const found: string[] = [];
      for (const look of looks) found.push(...(await inspect(page, address(town, look.path), look, person)));
      expect(found).toEqual([]);
    });
  }
}

test("the operators' site: axe finds nothing, and nothing sticks out", async ({ page }) => {
  test.setTimeout(120_000);
  const found: string[] = [];
  for (const path of ["/", "/operator/inloggen"]) found.push(...(await inspect(page, onPlatform(path), { path }, "visitor")));
  await logInOperator(page);
  for (const path of operatorPages) found.push(...(await inspect(page, onPlatform(path), { path }, "operator")));
  expect(found).toEqual([]);
});

function address(town: Town, path: string): string {
  return at(town, path.replace("NEIGHBOURHOOD", town.neighbourhood.slug));
}
