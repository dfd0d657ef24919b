import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { checkTheme } from "#app/platform/theme/compile.server.ts";
import template from "./_new/tenant.ts";
import { shippedTowns } from "./index.ts";

const folders = readdirSync("tenants", { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.startsWith("_"));

describe("shipped towns", () => {
  it("are all named in the index, by folder and slug", async () => {
    const slugs = await Promise.all(Object.values(shippedTowns).map(async (load) => (await load()).slug));
    expect(slugs.sort()).toEqual(folders.map((folder) => folder.name).sort());
  });

  it("have the pictures they name, and colours that can be read", async () => {
    for (const load of Object.values(shippedTowns)) {
      const { brand, folder, profile } = await load();
      for (const file of Object.values(brand)) expect(existsSync(path.join("tenants", folder, file)), file).toBe(true);
      expect(checkTheme(profile.theme).ok).toBe(true);
    }
  });

  it("look, speak and divide themselves differently", async () => {
    const [one, other] = await Promise.all(Object.values(shippedTowns).map((load) => load()));
    expect(one?.profile.theme.header).not.toBe(other?.profile.theme.header);
    expect(one?.profile.theme.headingFont).not.toBe(other?.profile.theme.headingFont);
    expect(one?.profile.words).not.toEqual(other?.profile.words);
    expect(one?.neighbourhoods.length).toBe(9);
    expect(other?.neighbourhoods.length).toBe(9);
  });

  it("bring 60 residents, 12 organisations and 150 posts each, told once", async () => {
    for (const load of Object.values(shippedTowns)) {
      const demo = await (await load()).demo?.();
      expect([demo?.people.length, demo?.organisations.length, demo?.posts.length]).toEqual([60, 12, 150]);
      const titles = demo?.posts.map((post) => post.title) ?? [];
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  it("have a template that is itself a valid town", () => {
    expect(template.slug).toBe("voorbeeld");
  });
});
