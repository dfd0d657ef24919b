import { expect, it } from "vitest";
import { pageOf } from "./focus-after-visit.ts";

const page = (address: string) => pageOf(new URL(address, "http://stad.example"));

it.each([
  ["/berichten/1/titel", "/berichten/1/titel?gedaan=replied#reactie-1"],
  ["/berichten/1/titel?gedaan=placed", "/berichten/1/titel?weg=2#reacties"],
  ["/zoeken?q=a&wijk=b", "/zoeken?wijk=b&q=a"],
])("%s and %s are the same page", (one, other) => {
  expect(page(one)).toBe(page(other));
});

it.each([
  ["/berichten", "/berichten?na=x"],
  ["/berichten?wijk=noord", "/berichten?wijk=zuid"],
  ["/", "/berichten"],
])("%s and %s are not", (one, other) => {
  expect(page(one)).not.toBe(page(other));
});
