import type { Locale } from "#app/platform/i18n/locale.ts";
import type { ModuleFace } from "#app/modules/contract.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { handsOf, modulesOn } from "./kinds.server.ts";

/** The kinds of item that a town has, by the name people know them by, for a list to choose from. */
export async function kindChoices(tenant: Tenant, locale: Locale): Promise<{ value: string; label: string }[]> {
  const choices = await Promise.all(
    modulesOn(tenant).map(async (module) => {
      const face: ModuleFace = module;
      const names = face.messages.in(locale, tenant.words[locale]).module.kinds;
      return (await handsOf(module)).kinds.map(({ kind }) => ({ value: kind, label: names[kind]?.many ?? kind }));
    }),
  );
  return choices.flat();
}
