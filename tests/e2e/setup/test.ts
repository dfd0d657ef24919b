import { test as base, expect, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from "@playwright/test";
import { operatorSession, sessionOf } from "./sessions.ts";
import { onPlatform, type Town } from "./towns.ts";

export { expect };

/** Notes everything a browser complains of: errors on the console, scripts that throw, requests that fail. */
function listen(context: BrowserContext, complaints: string[]): void {
  context.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => complaints.push(String(error.error().stack)));
  context.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    // A page that is left while it still loads ends its requests.
    if (reason !== "net::ERR_ABORTED") complaints.push(`${request.url()}: ${reason}`);
  });
}

interface Fixtures {
  /** Complaints that a test brings about on purpose. */
  expected: RegExp;
  complaints: string[];
  quiet: void;
  /** Opens another browser window, as somebody else. */
  another: (options?: BrowserContextOptions) => Promise<Page>;
}

export const test = base.extend<Fixtures>({
  expected: [/^$/, { option: true }],
  // eslint-disable-next-line no-empty-pattern
  complaints: async ({}, provide) => {
    await provide([]);
  },
  quiet: [
    async ({ context, complaints, expected }, provide) => {
      listen(context, complaints);
      await provide();
      expect(complaints.filter((complaint) => !expected.test(complaint))).toEqual([]);
    },
    { auto: true },
  ],
  another: async ({ browser, complaints }, provide) => {
    const opened: BrowserContext[] = [];
    await provide(async (options = {}) => {
      const context = await open(browser, options);
      opened.push(context);
      listen(context, complaints);
      return context.newPage();
    });
    for (const context of opened) await context.close();
  },
});

function open(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  return browser.newContext({ locale: "nl-NL", timezoneId: "Europe/Amsterdam", reducedMotion: "reduce", serviceWorkers: "block", viewport: { width: 1280, height: 900 }, ...options });
}

async function give(context: BrowserContext, url: string, cookies: Record<string, string>): Promise<void> {
  await context.addCookies(Object.entries(cookies).map(([name, value]) => ({ name, value, url, httpOnly: true, sameSite: "Lax" as const })));
}

/** Lets a browser in as somebody of a demo town. */
export async function logIn(page: Page, town: Town, person: string): Promise<void> {
  await give(page.context(), `http://${town.host}`, await sessionOf(town, person));
}

/** Lets a browser in as the platform's operator. */
export async function logInOperator(page: Page): Promise<void> {
  await give(page.context(), "http://localhost", await operatorSession());
}

/** Waits until scripts have taken over the page. */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => "__remixRouteModules" in window && document.querySelector("main") !== null && Object.keys(document.querySelector("main") ?? {}).some((key) => key.startsWith("__react")));
}

/** A mail in the outbox, as text, once it is there. */
export async function mailTo(page: Page, recipient: string, subject: RegExp): Promise<string> {
  const line = page.locator("main li").filter({ hasText: recipient }).filter({ hasText: subject }).first();
  await expect(async () => {
    await page.goto(onPlatform("/uitbox"));
    await expect(line).toBeVisible({ timeout: 300 });
  }).toPass({ timeout: 15_000 });
  const link = line.getByRole("link");
  const name = await link.innerText();
  await link.click();
  await expect(page.getByRole("heading", { level: 1, name, exact: true })).toBeVisible();
  return page.locator("main").innerText();
}
