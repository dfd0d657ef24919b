import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { vacancyMessages } from "./index.ts";

type Texts = ReturnType<typeof vacancyMessages.in>;

/** One sentence in both languages: whoever is told reads it in theirs. */
export function inBoth(tenant: Pick<Tenant, "words">, say: (texts: Texts) => string): { nl: string; en: string } {
  return { nl: say(vacancyMessages.in("nl", tenant.words.nl)), en: say(vacancyMessages.in("en", tenant.words.en)) };
}
