import { expect, it } from "vitest";
import { z } from "zod";
import { formConstraint } from "./constraint.ts";

it("knows what is required and how long a text may be", () => {
  const schema = z.object({
    title: z.string().trim().min(3).max(80),
    body: z.string().max(300).optional(),
    place: z.string().max(40).default(""),
    kind: z.enum(["a", "b"]),
    places: z.array(z.string()),
  });
  const found = formConstraint(schema.superRefine(() => undefined));
  expect(found["title"]).toMatchObject({ required: true, minLength: 3, maxLength: 80 });
  expect(found["body"]).toMatchObject({ required: false, maxLength: 300 });
  expect(found["place"]).toMatchObject({ required: false, maxLength: 40 });
  expect(found["kind"]).toMatchObject({ required: true });
  expect(found["places"]).toMatchObject({ multiple: true });
});
