import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { checkTheme } from "#app/platform/theme/compile.server.ts";
import { shippedTowns } from "./index.ts";

describe.each(Object.entries(shippedTowns))("the look of %s", (_, load) => {
  it("can be read everywhere, nearly as it was chosen", async () => {
    const { profile } = await load();
    const checked = checkTheme(profile.theme);
    expect(checked.ok).toBe(true);
    for (const { measured, wanted } of checked.repairs) expect(wanted - measured).toBeLessThan(0.5);
  });

  it("has its pictures, which bring nothing along and fetch nothing", async () => {
    const { folder, brand } = await load();
    const files = Object.values(brand);
    expect(files).toHaveLength(3);
    for (const file of files) {
      const svg = readFileSync(path.join("tenants", folder, file), "utf8");
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="[\d ]+" width="\d+" height="\d+">/);
      expect(svg).not.toMatch(/<script|<foreignObject|<image|href=|\son\w+=|@import/i);
      expect(svg.length).toBeLessThan(256 * 1024);
    }
  });
});
