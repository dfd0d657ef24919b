import { expect, it } from "vitest";
import { loggedError } from "./log-error.ts";

class PrismaClientValidationError extends Error {}

function failureOf(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error("It did not fail.");
}

it("keeps the words of the product's own errors, with where they happened", () => {
  const told = loggedError(new Error("A post without its facts."));
  expect(told).toMatchObject({ type: "Error", message: "A post without its facts." });
  expect(told.stack).toMatch(/^\s+at /);
});

it.each([
  ["a library's error that quotes its arguments", new PrismaClientValidationError("where: { email: 'gerda@geheim.example' }")],
  ["a text that is no JSON", failureOf(() => void JSON.parse("gerda@geheim.example"))],
  ["a cause", new Error("It failed.", { cause: new PrismaClientValidationError("gerda@geheim.example") })],
  ["a thrown text", "gerda@geheim.example"],
])("keeps nothing that %s says of a person", (_what, error) => {
  const told = JSON.stringify(loggedError(error));
  expect(told).not.toContain("gerda");
  expect(told).toContain("type");
});

it("keeps the code of an error, unless it is no code", () => {
  expect(loggedError(Object.assign(new Error("No connection."), { code: "ECONNREFUSED" }))).toMatchObject({ code: "ECONNREFUSED" });
  expect(loggedError(Object.assign(new Error("Odd."), { code: "gerda@geheim.example" }))).not.toHaveProperty("code");
});
