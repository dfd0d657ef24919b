import type { Locale } from "#app/platform/i18n/locale.ts";
import { defaultWords, type Words } from "#app/platform/i18n/words.ts";
import type { TenantProfile } from "./profile.ts";

/** A town's words in every language: its own, and where it chose none the usual ones. */
export function wordsOf({ words }: Pick<TenantProfile, "words">): Record<Locale, Words> {
  return { nl: { ...defaultWords.nl, ...words.nl }, en: { ...defaultWords.en, ...words.en } };
}
