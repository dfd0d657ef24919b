import { describe, expect, it } from "vitest";
import { z } from "zod";
import { modules } from "#app/modules/registry.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { defaultWords } from "#app/platform/i18n/words.ts";
import { locales } from "#app/platform/i18n/locale.ts";
import { settingFields, settingsForm, settingValues } from "./settings-form.ts";

const drawn: readonly (readonly [string, z.ZodType, Readonly<Record<string, unknown>>])[] = [
  ["a short text", z.string().trim().min(2).max(40).default("Hallo"), { kind: "text", format: "text", long: false, required: true, minLength: 2, maxLength: 40 }],
  ["a text that may be empty", z.string().max(2000).default(""), { kind: "text", format: "text", long: true, required: false, minLength: undefined, maxLength: 2000 }],
  ["an address", z.email().optional(), { kind: "text", format: "email", long: false, required: false, minLength: undefined, maxLength: undefined }],
  ["a web address", z.url().default("https://example.nl"), { kind: "text", format: "url", long: false, required: true, minLength: undefined, maxLength: undefined }],
  ["a whole number", z.number().int().min(1).max(9).default(3), { kind: "number", whole: true, required: true, min: 1, max: 9 }],
  ["a number without limits", z.number().optional(), { kind: "number", whole: false, required: false, min: undefined, max: undefined }],
  ["yes or no", z.boolean().default(true), { kind: "yes-no", required: false }],
  ["one of a list", z.enum(["a", "b"]).default("b"), { kind: "choice", options: ["a", "b"], required: true }],
  ["one of a list or none", z.enum(["a", "b"]).optional(), { kind: "choice", options: ["a", "b"], required: false }],
  ["any of a list", z.array(z.enum(["a", "b"])).default([]), { kind: "choices", options: ["a", "b"], required: false, min: undefined, max: undefined }],
  ["at least one of a list", z.array(z.enum(["a", "b"])).min(1).default(["a"]), { kind: "choices", options: ["a", "b"], required: true, min: 1, max: undefined }],
];

describe("the fields of a settings form", () => {
  it.each(drawn)("%s", (_, schema, field) => {
    expect(settingFields(z.object({ it: schema }))).toEqual([{ key: "it", ...field }]);
  });

  it("names what no form can draw", () => {
    expect(() => settingFields(z.object({ when: z.date() }))).toThrow('"when"');
    expect(() => settingFields(z.object({ deep: z.object({ a: z.string() }) }))).toThrow('"deep"');
  });

  it.each(modules.map((module) => [module.id, module] as const))("can be drawn for %s, with a label in every language", (_, module) => {
    for (const locale of locales) {
      const texts = module.messages.in(locale, defaultWords[locale]).module.settings;
      const labels: Readonly<Record<string, { label: string; options?: Readonly<Record<string, string>> }>> = texts;
      for (const field of settingFields(module.settings)) {
        expect(labels[field.key]?.label, field.key).toBeTruthy();
        if ("options" in field) expect(Object.keys(labels[field.key]?.options ?? {})).toEqual([...field.options]);
      }
    }
  });
});

const toy = z.object({
  title: z.string().trim().min(2).max(20).default("Koffie"),
  note: z.string().max(500).default("niets"),
  open: z.boolean().default(true),
  most: z.number().int().min(1).max(9).default(3),
  days: z.array(z.enum(["ma", "di"])).default(["ma"]),
  mail: z.email().optional(),
});

function sent(fields: Readonly<Record<string, string | string[]>>): FormData {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) for (const each of [value].flat()) body.append(name, each);
  return body;
}

describe("what is sent in a settings form", () => {
  it("an empty box means no and an emptied text nothing, whatever the default says", async () => {
    const reading = await readForm(sent({ title: "Thee", most: "4", note: "" }), settingsForm(toy));
    expect(reading).toEqual({ ok: true, value: { title: "Thee", note: "", open: false, most: 4, days: [] } });
  });

  it("keeps what is filled in", async () => {
    const reading = await readForm(sent({ title: "Thee", most: "4", open: "on", days: ["ma", "di"], mail: "a@b.nl", note: "x" }), settingsForm(toy));
    expect(reading).toEqual({ ok: true, value: { title: "Thee", note: "x", open: true, most: 4, days: ["ma", "di"], mail: "a@b.nl" } });
  });

  it.each([
    ["most", "10", "Vul 9 of minder in."],
    ["most", "veel", "Vul een getal in."],
    ["most", "", "Vul dit in."],
    ["title", "x", "Schrijf minstens 2 tekens."],
    ["days", "zo", "Kies een van de mogelijkheden."],
    ["mail", "geen adres", "Vul een e-mailadres in, zoals naam@voorbeeld.nl."],
  ])("refuses %s = %j beside its field", async (field, value, message) => {
    const reading = await readForm(sent({ title: "Thee", most: "4", [field]: value }), settingsForm(toy));
    const errors = reading.ok ? {} : (reading.reply.error ?? {});
    expect(Object.entries(errors).filter(([name]) => name.startsWith(field)).flatMap(([, said]) => said)).toContain(message);
  });

  it("keeps to rules between fields", async () => {
    const pair = z.object({ from: z.number().default(1), to: z.number().default(2) }).refine(({ from, to }) => from < to, { path: ["to"], message: "later" });
    const reading = await readForm(sent({ from: "5", to: "4" }), settingsForm(pair));
    expect(reading.ok ? undefined : reading.reply.error).toEqual({ to: ["later"] });
  });
});

it("a form begins with today's settings", () => {
  expect(settingValues(toy, { title: "Thee", open: false, most: 4, days: ["di"] })).toEqual({ title: "Thee", open: "", most: "4", days: ["di"] });
});
