import { expect, test } from "vitest";
import { matches } from "./install.mjs";

const lock = JSON.stringify({
  packages: { "": { name: "samen" }, "node_modules/a": { version: "1.0.0" }, "node_modules/other-machine": { version: "2.0.0", optional: true } },
});
const installed = (packages: Record<string, { version: string }>): string => JSON.stringify({ packages });

test("what is installed matches the lock file, packages for other machines apart", () => {
  expect(matches(lock, installed({ "node_modules/a": { version: "1.0.0" } }))).toBe(true);
});

test.each([
  ["another version", installed({ "node_modules/a": { version: "1.0.1" } })],
  ["a missing package", installed({})],
  ["nothing installed", undefined],
])("%s does not match", (_, state) => {
  expect(matches(lock, state)).toBe(false);
});
