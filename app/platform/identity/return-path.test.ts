import { expect, test } from "vitest";
import { returnPath, withReturn } from "./return-path.ts";

test.each(["/", "/berichten", "/berichten/nieuw?wijk=dalem", "/berichten/1/x#reacties", "/zoeken?q=%2F%2Fx"])("%s is a way back", (path) => {
  expect(returnPath(path)).toBe(path);
});

test.each([
  "https://elders.example/",
  "//elders.example",
  "///elders.example",
  "/\\elders.example",
  "\\/elders.example",
  "/\t/elders.example",
  "/\n/elders.example",
  "/..//elders.example",
  "/.//elders.example",
  "javascript:alert(1)",
  "berichten",
  "",
  `/${"a".repeat(600)}`,
  null,
  undefined,
  ["/berichten"],
])("%s leads to the front page", (path) => {
  expect(returnPath(path)).toBe("/");
});

test("the front page needs no remembering", () => {
  expect(withReturn("/inloggen", "/")).toBe("/inloggen");
  expect(withReturn("/inloggen", "/berichten?a=b&c")).toBe("/inloggen?terug=%2Fberichten%3Fa%3Db%26c");
});
