import { expect, it } from "vitest";
import { firstName } from "./first-name.ts";

it.each([["Truus Theelepel", "Truus"], ["  Mo  ", "Mo"], ["Anne-Fleur van der Berg", "Anne-Fleur"], ["", ""]])("%s is called %s", (name, called) => {
  expect(firstName(name)).toBe(called);
});
