import { expect, it } from "vitest";
import { eventNl } from "./event.nl.ts";

it.each([
  [1, "Er komt 1 persoon", "Wie komt er? 1 persoon"],
  [5, "Er komen 5 mensen", "Wie komt er? 5 mensen"],
])("counts %i as people speak", (people, total, list) => {
  expect(eventNl.registrations.total(people)).toBe(total);
  expect(eventNl.organise.list(people)).toBe(list);
});
