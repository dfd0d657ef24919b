import { expect, it } from "vitest";
import { slugOfText } from "./slug.ts";

it.each([
  ["Koffie & thee", "koffie-en-thee"],
  ["A&B", "a-en-b"],
  ["Café “’t Hoekje” is open!", "cafe-t-hoekje-is-open"],
  ["???", "leeg"],
  ["a".repeat(79) + " bcd", "a".repeat(79)],
])("%j becomes %j", (text, slug) => {
  expect(slugOfText(text, "leeg")).toBe(slug);
});
