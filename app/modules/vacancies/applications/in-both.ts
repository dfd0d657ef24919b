import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { vacancyMessages } from "../messages/index.ts";

type Texts = ReturnType<typeof vacancyMessages.in>["apply"];

/** The most that a sentence of a notification holds. */
const MOST = 300;

/** One sentence in both languages: whoever is told reads it in theirs. */
export function inBoth(tenant: Pick<Tenant, "words">, say: (texts: Texts, locale: "nl" | "en") => string): { nl: string; en: string } {
  return { nl: say(vacancyMessages.in("nl", tenant.words.nl).apply, "nl").slice(0, MOST), en: say(vacancyMessages.in("en", tenant.words.en).apply, "en").slice(0, MOST) };
}
