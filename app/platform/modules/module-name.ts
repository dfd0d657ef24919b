import type { ModuleFace } from "#app/modules/contract.ts";
import type { Locale } from "#app/platform/i18n/locale.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";

/** What a town calls a module in a language: its own name for it, or else the module's. */
export function moduleName({ modules, words }: Pick<Tenant, "modules" | "words">, { id, messages }: Pick<ModuleFace, "id" | "messages">, locale: Locale): string {
  return modules.get(id)?.label[locale] ?? messages.in(locale, words[locale]).module.name;
}
