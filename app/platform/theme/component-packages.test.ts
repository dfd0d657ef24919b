import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { componentPackages } from "./component-packages.ts";

it("names the component stylesheets that every page imports", () => {
  const css = readFileSync("app/styles/app.css", "utf8");
  const imported = [...css.matchAll(/@utrecht\/([a-z0-9-]+)-css\//g)].map((match) => match[1]);
  expect(imported).toEqual([...componentPackages]);
});
