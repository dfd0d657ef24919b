import type { Page } from "@playwright/test";
import axe from "axe-core";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/**
 * What is asked of axe: nothing is made of what is right, and no style sheets or films are fetched anew for rules that none of these is.
 * Both together, axe being put into a page once, and no second tab for its report (as @axe-core/playwright has it, for the sake of frames,
 * of which there are none here) make it four times as fast.
 */
const ASKED = { resultTypes: ["violations"], preload: false, runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] } } satisfies axe.RunOptions;

/** Everything wrong with a page at this width, as short lines. */
async function faults(page: Page, what: string): Promise<string[]> {
  if (page.frames().length > 1) throw new Error(`${what}: there is a frame on it, which is not looked into.`);
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const { violations, passed } = await page.evaluate(async (asked) => {
    const found = await window.axe.run(document, asked);
    return { passed: found.passes.length, violations: found.violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 3).map(({ target, failureSummary = "" }) => ({ target: target.join(" "), why: failureSummary.split("\n")[1]?.trim() ?? "" })) })) };
  }, ASKED);
  // Somebody who looked at nothing finds nothing wrong.
  if (passed === 0) throw new Error(`${what}: axe looked at nothing.`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, why }) => `${what}: ${id} at ${target}: ${why}`));
}

/** How many pixels a page sticks out at this width. */
async function sticksOut(page: Page, width: number, what: string): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  const out = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return out > 0 ? [`${what}: ${out} px too wide at ${width} px`] : [];
}

/** How many pixels a page sticks out of a phone's screen when its owner reads with letters twice as large (WCAG 2.2, 1.4.4 and 1.4.10). */
async function sticksOutInLargeLetters(page: Page, what: string): Promise<string[]> {
  const letters = (size: string) => page.evaluate((size) => (document.documentElement.style.fontSize = size), size);
  await letters("200%");
  const out = await sticksOut(page, 360, `${what} in large letters`);
  await letters("");
  return out;
}

/** What axe finds on the page as it stands, wide and narrow, and whether anything sticks out of a phone's screen, in large letters too. */
export async function inspect(page: Page, what: string): Promise<string[]> {
  const wide = await faults(page, `${what} at 1280 px`);
  const narrow = [...(await sticksOut(page, 320, what)), ...(await sticksOutInLargeLetters(page, what)), ...(await sticksOut(page, 360, what))];
  return [...wide, ...narrow, ...(await faults(page, `${what} at 360 px`))];
}
