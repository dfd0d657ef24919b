import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

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

/** What axe finds on the page as it stands, wide and narrow, and whether anything sticks out of a phone's screen. */
export async function inspect(page: Page, what: string): Promise<string[]> {
  const wide = await faults(page, `${what} at 1280 px`);
  const narrow = [...(await sticksOut(page, 320, what)), ...(await sticksOut(page, 360, what))];
  return [...wide, ...narrow, ...(await faults(page, `${what} at 360 px`))];
}
