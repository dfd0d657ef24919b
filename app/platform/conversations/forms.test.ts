import { describe, expect, it } from "vitest";
import { formErrors } from "#app/ui/form/error-messages.ts";
import { shareForm } from "./forms.ts";

const shared = (kind: string, value: string) => shareForm.safeParse({ do: "share", key: "0b0f3a52-6f7f-4a7e-9a3f-0e4c1d6a9b10", kind, value }, { error: formErrors("nl") });

describe("what somebody shares of themselves", () => {
  it.each([
    ["phone", "06 12345678"],
    ["phone", "+31 6-1234 5678"],
    ["phone", "(030) 123 45 67"],
    ["email", "bep@voorbeeld.nl"],
    ["address", "Dorpsstraat 1"],
  ])("is a %s: %s", (kind, value) => {
    expect(shared(kind, value).success).toBe(true);
  });

  it.each([
    ["phone", "abc", "Vul een telefoonnummer in, zoals 06 12345678."],
    ["phone", "06 1234", "Vul een telefoonnummer in, zoals 06 12345678."],
    ["phone", "+31 6 1234 5678 9012 34", "Vul een telefoonnummer in, zoals 06 12345678."],
    ["phone", "06 12345678 bel maar", "Vul een telefoonnummer in, zoals 06 12345678."],
    ["email", "bep bij voorbeeld", "Vul een e-mailadres in, zoals naam@voorbeeld.nl."],
  ])("is no %s: %s", (kind, value, message) => {
    expect(shared(kind, value).error?.issues.map((issue) => [issue.path.join("."), issue.message])).toEqual([["value", message]]);
  });
});
