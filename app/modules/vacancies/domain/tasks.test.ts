import { expect, test } from "vitest";
import { tasksIn } from "./tasks.ts";

test.each<[string, string[]]>([
  ["Koffie schenken\nEen praatje maken", ["Koffie schenken", "Een praatje maken"]],
  ["- Koffie schenken\r\n- Afwassen\r\n", ["Koffie schenken", "Afwassen"]],
  ["1. Ophalen\n2) Brengen", ["Ophalen", "Brengen"]],
  ["• Honden uitlaten\n\n  \n– Hokken schoonmaken", ["Honden uitlaten", "Hokken schoonmaken"]],
  ["10-jarigen helpen\n2 honden uitlaten", ["10-jarigen helpen", "2 honden uitlaten"]],
  ["", []],
])("tasks in %j are %j", (text, tasks) => {
  expect(tasksIn(text)).toEqual(tasks);
});
