import { expect, it } from "vitest";
import { mailTexts, withOwnText } from "./own-texts.ts";

const letter = { subject: "s", preview: "p", heading: "h", paragraphs: ["Eerst."], button: { label: "b", href: "/x" }, after: ["Daarna."] };
const own = mailTexts.parse({ closing: { nl: "Groet,\n\nhet team", en: "" }, extra: { "account.confirm": { nl: "Kom ook langs.", en: "Drop by." } } });

it.each([
  ["adds a town's words above the button and its greeting below", "account.confirm", "nl" as const, ["Eerst.", "Kom ook langs."], ["Daarna.", "Groet,", "het team"]],
  ["in the reader's language", "account.confirm", "en" as const, ["Eerst.", "Drop by."], ["Daarna."]],
  ["to the letter they are meant for", "account.log-in", "nl" as const, ["Eerst."], ["Daarna.", "Groet,", "het team"]],
  ["and to no letter that has no place for them", "account.password-changed", "nl" as const, ["Eerst."], ["Daarna.", "Groet,", "het team"]],
])("%s", (_, template, locale, paragraphs, after) => {
  expect(withOwnText(letter, template, own, locale)).toEqual({ ...letter, paragraphs, after });
});
