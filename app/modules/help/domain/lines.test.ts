import { expect, it } from "vitest";
import { linesFor, ownLines } from "./lines.ts";

it("names whose work it is, each once, the most urgent first", () => {
  expect(linesFor(["child", "violence"], []).map(({ phone }) => phone)).toEqual(["112", "0800-2000", "0800-0432"]);
  expect(linesFor(["hunger", "debt"], []).map(({ name }) => name)).toEqual(["Voedselbank", "Geldfit", "Wijkteam"]);
  expect(linesFor(["debt", "suicide"], []).map(({ phone }) => phone)).toEqual(["112", "0800-0113", "0800-8115"]);
});

it("adds the town's own, and reads them as admins write them", () => {
  const own = ownLines("Sociaal team: 0183-123456\n\nniet goed\nCrisisdienst, 0800 12 34 \r\nX: tel");
  expect(own).toEqual([{ name: "Sociaal team", phone: "0183-123456" }, { name: "Crisisdienst", phone: "0800 12 34" }]);
  expect(linesFor(["debt"], own).map(({ name }) => name)).toEqual(["Geldfit", "Sociaal team", "Crisisdienst"]);
  expect(linesFor([], own)).toEqual([]);
});
