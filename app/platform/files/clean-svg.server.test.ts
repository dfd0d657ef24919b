import { describe, expect, it } from "vitest";
import { cleanSvg, looksLikeSvg } from "./clean-svg.server.ts";

const svg = (inside: string, more = "") => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"${more}>${inside}</svg>`;

describe("a drawing", () => {
  it("is known by its beginning", () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    expect(looksLikeSvg(bytes(`<?xml version="1.0"?>\n<!-- made by hand -->\n${svg("")}`))).toBe(true);
    expect(looksLikeSvg(bytes(svg("")))).toBe(true);
    expect(looksLikeSvg(bytes("<html><svg></svg></html>"))).toBe(false);
    expect(looksLikeSvg(bytes("GIF89a"))).toBe(false);
  });

  it("keeps what draws, in the case that drawings need", () => {
    const drawing = svg(`<style>.a{fill:#f00}</style><defs><linearGradient id="g"><stop offset="0" stop-color="red"></stop></linearGradient></defs><path class="a" d="M0 0h10" fill="url(#g)"></path><use href="#g"></use>`);
    expect(cleanSvg(drawing)).toBe(drawing);
  });

  it("loses what is merely unknown", () => {
    expect(cleanSvg(svg(`<metadata><x:y>made with</x:y></metadata><sodipodi:namedview id="n"/><path d="M0 0"/>`))).toBe(svg(`<path d="M0 0"></path>`));
  });

  it.each([
    ["a script", svg("<script>alert(1)</script>")],
    ["a script in another case", svg("<SCRIPT>alert(1)</SCRIPT>")],
    ["a script by prefix", svg("<svg:script>alert(1)</svg:script>")],
    ["a foreign object", svg("<foreignObject><p>x</p></foreignObject>")],
    ["a handler", svg("<path d='M0 0' onload='x()'/>")],
    ["a handler on the root", svg("", " onLoad='x()'")],
    ["a link", svg("<a href='https://example.org'><path d='M0 0'/></a>")],
    ["a picture from elsewhere", svg("<image href='https://example.org/x.png'/>")],
    ["a use from elsewhere", svg("<use xlink:href='https://example.org/x.svg#a'/>")],
    ["a script address", svg("<use href='javascript:alert(1)'/>")],
    ["a style that fetches", svg("<style>@import 'https://example.org/x.css';</style>")],
    ["a fill that fetches", svg("<path d='M0 0' style='fill:url(https://example.org/x)'/>")],
    ["a fill that hides its address", svg("<path d='M0 0' style='fill:u\\72l(//example.org)'/>")],
    ["an animation", svg("<animate attributeName='href' to='javascript:alert(1)'/>")],
    ["an entity", `<!DOCTYPE svg [<!ENTITY x "y">]>${svg("&x;")}`],
    ["something else", "<p>hello</p>"],
  ])("is refused with %s", (_, text) => {
    expect(cleanSvg(text)).toBeUndefined();
  });
});
