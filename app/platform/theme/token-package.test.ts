import { describe, expect, it } from "vitest";
import { themeMessages } from "./messages.ts";
import { defaultWords } from "#app/platform/i18n/words.ts";
import { readTokenPackage, type PackageRefusal } from "./token-package.ts";

const json = (tree: unknown) => JSON.stringify(tree);

describe("readTokenPackage", () => {
  it.each<[what: string, content: string, tokens: Record<string, string>]>([
    ["a compiled stylesheet", ".stad-theme { --utrecht-link-color: #0a5c8f; --utrecht-button-border-radius: 4px }", { "--utrecht-link-color": "#0a5c8f", "--utrecht-button-border-radius": "4px" }],
    ["a stylesheet with a comment and a layer", "/* Stad */ @layer theme { :root { --a: 1 } }", { "--a": "1" }],
    ["functions and fonts", `:root{--a: calc(1rem + 2px); --b: "Noto Sans", sans-serif; --c: rgb(0 0 0 / 50%)}`, { "--a": "calc(1rem + 2px)", "--b": '"Noto Sans", sans-serif', "--c": "rgb(0 0 0 / 50%)" }],
    ["Style Dictionary", json({ utrecht: { link: { color: { value: "#0a5c8f" } } } }), { "--utrecht-link-color": "#0a5c8f" }],
    ["the community group's form", json({ utrecht: { link: { $type: "color", color: { $value: "#0a5c8f" } } } }), { "--utrecht-link-color": "#0a5c8f" }],
    ["references, through others", json({ a: { b: { value: "#123456" } }, c: { value: "{a.b.value}" }, d: { value: "{c} solid" } }), { "--a-b": "#123456", "--c": "#123456", "--d": "#123456 solid" }],
    ["numbers and names in camels", json({ utrecht: { headingOne: { lineHeight: { value: 1.2 } } } }), { "--utrecht-heading-one-line-height": "1.2" }],
  ])("reads %s", (_, content, tokens) => {
    expect(readTokenPackage(content)).toEqual({ ok: true, tokens });
  });

  it.each<[what: string, content: string, reason: PackageRefusal["reason"]]>([
    ["an import", "@import 'https://example.test/x.css'; :root{--a:1}", "import"],
    ["an address", ":root{--a:url(//example.test/x)}", "forbidden-value"],
    ["a picture by another name", ":root{--a:IMAGE-SET('x' 1x)}", "forbidden-value"],
    ["a script", ":root{--a:expression(1)}", "forbidden-value"],
    ["a property of its own", ":root{--a:1;color:red}", "not-a-token"],
    ["a font", "@font-face{src:url(x)}", "not-a-token"],
    ["a value that ends the rule", json({ a: { value: "red}body{x:y" } }), "forbidden-value"],
    ["a name that ends the rule", json({ "a:red}b{": { value: "1" } }), "bad-name"],
    ["a reference to nothing", json({ a: { value: "{b.c}" } }), "unknown-reference"],
    ["references in a circle", json({ a: { value: "{b}" }, b: { value: "{a}{a}" } }), "unknown-reference"],
    ["references that double themselves", json(Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`t${i}`, { value: i < 39 ? `{t${i + 1}}{t${i + 1}}` : "abcdefgh" }]))), "unknown-reference"],
    ["no tokens", ":root{}", "empty"],
    ["what is no CSS", ":root{--a:1", "unreadable"],
    ["what is no JSON", "{nope", "unreadable"],
    ["too much", `:root{--a:${"x".repeat(520 * 1024)}}`, "too-large"],
    ["too many levels", `${'{"a":'.repeat(40)}{"value":"1"}${"}".repeat(40)}`, "too-deep"],
  ])("refuses %s in words", (_, content, reason) => {
    const read = readTokenPackage(content);
    expect(read.ok ? "taken" : read.refusal.reason).toBe(reason);
    if (!read.ok) expect(themeMessages.in("nl", defaultWords.nl).refusedPackage(read.refusal).length).toBeGreaterThan(20);
  });
});
