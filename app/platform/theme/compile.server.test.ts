import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ownStylesheets } from "./base-tokens.server.ts";
import { contrast } from "./colour.ts";
import { checkTheme, compileTheme } from "./compile.server.ts";
import { themeSettings } from "./settings.ts";

type Colours = { primary: string; accent: string; background?: string; text?: string };
const look = (colours: Colours, tokens: Record<string, string> = {}) => themeSettings.parse({ colours, tokens });
const calm: Colours = { primary: "#0f4c6e", accent: "#a5402a" };

/** The value of a token as the stylesheet finally says it. */
function valueOf(css: string, name: string): string | undefined {
  return css.split(name + ":").at(-1)?.split(/[;}]/)[0];
}

describe("checkTheme", () => {
  it.each<[what: string, colours: Colours, repaired: string[]]>([
    ["calm colours", calm, []],
    ["a yellow primary colour", { ...calm, primary: "#ffdd00" }, ["link-on-background"]],
    ["a pale accent", { ...calm, accent: "#ffee88" }, ["accent-mark", "accent-text"]],
    ["a primary colour that carries neither black nor white", { ...calm, primary: "#777777", background: "#ffffff", text: "#1c1c1c" }, ["label-on-button", "link-on-background"]],
    ["a text that is nearly dark enough", { ...calm, text: "#7b7b7b" }, ["text-on-background"]],
    ["a dark page", { primary: "#9cc4ff", accent: "#ffb38a", background: "#101820", text: "#ffffff" }, []],
  ])("takes %s, repaired where needed", (_, colours, repaired) => {
    const checked = checkTheme(look(colours));
    expect(checked.ok).toBe(true);
    expect(checked.repairs.map(({ pair }) => pair)).toEqual(repaired);
    for (const { measured, wanted, from, to } of checked.repairs) {
      expect(measured).toBeLessThan(wanted);
      expect(to).not.toBe(from);
    }
  });

  it.each<[what: string, colours: Colours, measured: number]>([
    ["black on black", { ...calm, background: "#000000", text: "#000000" }, 1],
    ["white on white", { ...calm, background: "#ffffff", text: "#ffffff" }, 1],
    ["grey on grey", { ...calm, background: "#808080", text: "#707070" }, 1.25],
    ["yellow on white", { ...calm, text: "#ffdd00" }, 1.34],
  ])("refuses %s with the measured ratio", (_, colours, measured) => {
    const checked = checkTheme(look(colours));
    expect(checked.ok ? undefined : checked.refusals).toEqual([expect.objectContaining({ pair: "text-on-background", wanted: 4.5, measured })]);
  });
});

describe("compileTheme", () => {
  it("is the same stylesheet for the same choices, and another for others", () => {
    const one = compileTheme(look(calm));
    expect(compileTheme(look(calm)).hash).toBe(one.hash);
    expect(compileTheme(look({ ...calm, accent: "#a5402b" })).hash).not.toBe(one.hash);
    expect(one.hash).toMatch(/^[0-9a-f]{16}$/);
  });

  it("lays the town's choices over the base, and its token package over those", () => {
    const { css } = compileTheme(look(calm, { "--utrecht-button-border-radius": "0" }));
    expect(css).toMatch(/^@layer base,components,tenant;@layer base\{:root\{[^{}]*\}\}@layer tenant\{:root\{[^{}]*\}\}$/);
    expect(valueOf(css, "--utrecht-button-border-radius")).toBe("0");
    expect(valueOf(css, "--samen-primary")).toBe("#0f4c6e");
  });

  it("gives a value to every token that our own stylesheets ask for", () => {
    const sheets = ownStylesheets().map((sheet) => readFileSync(sheet, "utf8")).join("\n");
    const asked = new Set([...sheets.matchAll(/var\((--[a-z][\w-]+)\)/g)].map(([, name = ""]) => name));
    const given = sheets + compileTheme(look(calm)).css;
    expect(asked.size).toBeGreaterThan(10);
    expect([...asked].filter((name) => !new RegExp(`[{;\\s]${name}:`).test(given))).toEqual([]);
  });

  it("leaves out what no page asks for", () => {
    const { css } = compileTheme(look(calm, { "--utrecht-map-marker-color": "red" }));
    expect(css).not.toContain("map-marker");
    expect(css).not.toContain("--lux-login-link");
    expect(css.length).toBeLessThan(48_000);
  });

  it("defines every token that it refers to itself", () => {
    const { css } = compileTheme(look(calm));
    const asked = new Set([...css.matchAll(/var\((--[a-z][\w-]+)\)/g)].map((match) => match[1] ?? ""));
    const missing = [...asked].filter((name) => !css.includes(`${name}:`));
    expect(missing).toEqual([]);
  });

  it("repairs what a token package makes unreadable", () => {
    const { css, repairs } = compileTheme(look(calm, { "--utrecht-link-color": "#ffdd00", "--samen-header-color": "#0f4c6e" }));
    expect(repairs.map(({ token }) => token)).toEqual(["--utrecht-link-color", "--samen-header-color"]);
    expect(contrast(valueOf(css, "--utrecht-link-color") ?? "", "#ffffff")).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ["an end of the rule", "red}body{display:none"],
    ["an address", "url(https://example.test/x.png)"],
    ["a script", "expression(alert(1))"],
    ["markup", "'</style><script>'"],
    ["an escape", "\\75rl(x)"],
    ["a next declaration", "red;color:blue"],
    ["an open string", "'red"],
    ["an open bracket", "calc(1px"],
  ])("writes no token whose value holds %s", (_, value) => {
    const { css } = compileTheme(look(calm, { "--samen-accent": value }));
    expect(valueOf(css, "--samen-accent")).toBe("#a5402a");
    expect(css.split("{")).toHaveLength(5);
  });
});
