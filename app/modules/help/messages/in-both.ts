import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { helpMessages } from "./index.ts";

type Texts = ReturnType<typeof helpMessages.in>;

/** One sentence in both languages: whoever is told reads it in theirs. */
export function inBoth(tenant: Pick<Tenant, "words">, say: (texts: Texts) => string): { nl: string; en: string } {
  return { nl: say(helpMessages.in("nl", tenant.words.nl)), en: say(helpMessages.in("en", tenant.words.en)) };
}
