import { expect, test } from "vitest";
import { codeFor } from "./code.ts";
import { FRAME_SCRIPT } from "./script.ts";

test("the code for another site carries the whole choice, by names that the script reads", () => {
  const { script, plain } = codeFor("https://samen.example", { organisatie: "buurthuis", met: "animals", dag: "6" }, 'Werk bij "De Lantaarn"');
  expect(script).toBe('<script src="https://samen.example/vacatures/venster.js" data-organisatie="buurthuis" data-met="animals" data-dag="6" data-title="Werk bij &quot;De Lantaarn&quot;"></script>');
  expect(plain).toContain('src="https://samen.example/vacatures/venster?organisatie=buurthuis&amp;met=animals&amp;dag=6"');
  for (const name of ["organisatie", "met", "dag"]) expect(FRAME_SCRIPT).toContain(`"${name}"`);
  expect(FRAME_SCRIPT).toContain('"/vacatures/venster?"');
});
