import { expect, it } from "vitest";
import { isUuid } from "./uuid.ts";

it.each([
  ["0199d1c0-0000-7000-8000-000000000001", true],
  ["0199D1C0-0000-7000-8000-000000000001", false],
  ["0199d1c0000070008000000000000001", false],
  ["0199d1c0-0000-7000-8000-000000000001\n", false],
  [" 0199d1c0-0000-7000-8000-000000000001", false],
  ["0199d1c0-0000-7000-8000-00000000000g", false],
  ["../0199d1c0-0000-7000-8000-000000000001", false],
  ["", false],
])("%j: %s", (text, known) => {
  expect(isUuid(text)).toBe(known);
});
