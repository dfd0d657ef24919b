import { expect, test } from "vitest";
import { createProgress } from "./progress.ts";

function paper(isTTY: boolean): { isTTY: boolean; columns: number; write: (text: string) => void; text: () => string } {
  let text = "";
  return { isTTY, columns: 80, write: (more) => void (text += more), text: () => text };
}

test("prints finished steps only where lines cannot be redrawn", async () => {
  const out = paper(false);
  await createProgress(out).step("Building", () => Promise.resolve());
  expect(out.text()).toMatch(/^✓ Building {2}\d+\.\d s\n$/);
});

test("shows on a terminal what is under way, and clears it", async () => {
  const out = paper(true);
  await createProgress(out).step("Building", () => Promise.resolve());
  expect(out.text()).toContain("… Building (0 s)");
  expect(out.text()).toMatch(/✓ Building {2}\d+\.\d s\n/);
  expect(out.text().endsWith("\r\u001b[2K")).toBe(true);
});

test("a step that fails leaves no tick", async () => {
  const out = paper(false);
  const step = createProgress(out).step("Building", () => Promise.reject(new Error("no")));
  await expect(step).rejects.toThrow("no");
  expect(out.text()).toBe("");
});
