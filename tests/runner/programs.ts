import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { toolScript } from "#app/server/launch/tool.ts";
import { run } from "./processes.ts";

/** Finds a program in PATH. */
export function which(name: string): string | undefined {
  return (process.env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, name)).find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

const BROWSERS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

function systemBrowser(): string | undefined {
  return BROWSERS.map(which).find((path) => path !== undefined);
}

const works = async (path: string): Promise<boolean> => (await run(path, ["--version", "--no-sandbox"], { quiet: true })).succeeded;

async function debianBrowser(): Promise<string | undefined> {
  const apt = process.getuid?.() === 0 ? which("apt-get") : undefined;
  if (!apt) return undefined;
  console.log("No browser found: installing Debian's chromium.");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const updated = await run(apt, ["update"], { quiet: true, env });
  const installed = updated.succeeded ? await run(apt, ["install", "-y", "--no-install-recommends", "chromium"], { quiet: true, env }) : updated;
  if (!installed.succeeded) console.log(installed.output.split("\n").slice(-5).join("\n"));
  return systemBrowser();
}

async function playwrightBrowser(): Promise<string | undefined> {
  const { chromium } = await import("playwright");
  const path = chromium.executablePath();
  if (await works(path)) return path;
  console.log("No browser found: installing Playwright's own.");
  const installed = await run(process.execPath, [toolScript("playwright", "playwright"), "install", "chromium"], { quiet: true });
  if (!installed.succeeded) console.log(installed.output.split("\n").slice(-5).join("\n"));
  return (await works(path)) ? path : undefined;
}

/**
 * The browser for the end-to-end tests: the one of CHROMIUM_PATH, the system's, or one installed now.
 *
 * @returns its path, or a sentence that says what to do
 */
export async function findBrowser(): Promise<{ path: string } | { advice: string }> {
  const chosen = process.env["CHROMIUM_PATH"];
  if (chosen) return (await works(chosen)) ? { path: chosen } : { advice: `CHROMIUM_PATH is ${chosen}, which is no browser that runs: correct it or leave it unset.` };
  for (const find of [() => Promise.resolve(systemBrowser()), debianBrowser, playwrightBrowser]) {
    const path = await find();
    if (path && (await works(path))) return { path };
  }
  return { advice: "There is no Chromium for the end-to-end tests and none could be installed: install one (Debian: apt-get install chromium) or set CHROMIUM_PATH to one." };
}
