import { defineConfig, devices } from "@playwright/test";

const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
const offTheNetwork = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic", "--no-first-run"];

/** Tests that change a whole town run after those that live in it, and one after the other. */
const CHANGES_THE_TOWN = /modules\.spec\.ts/;
const CLOSES_THE_TOWN = /suspended\.spec\.ts/;

export default defineConfig({
  testDir: "tests/e2e",
  globalSetup: "./tests/e2e/setup/global.ts",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  forbidOnly: true,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    ...devices["Desktop Chrome"],
    viewport: { width: 1280, height: 900 },
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    reducedMotion: "reduce",
    // The one test about the page for lost connections lets it in: requests that end early look like failures behind it.
    serviceWorkers: "block",
    actionTimeout: 10_000,
    navigationTimeout: 15_000,
    trace: "off",
    launchOptions: { executablePath, args: [...asRoot, ...offTheNetwork] },
  },
  projects: [
    { name: "journeys", testIgnore: [CHANGES_THE_TOWN, CLOSES_THE_TOWN] },
    { name: "changes", testMatch: CHANGES_THE_TOWN, dependencies: ["journeys"] },
    { name: "closings", testMatch: CLOSES_THE_TOWN, dependencies: ["changes"] },
  ],
});
