import type { TownContext } from "#app/platform/http/context.server.ts";
import { kindChoices } from "#app/platform/modules/kind-choices.server.ts";
import type { Option } from "#app/ui/form/choice-field.tsx";
import { policyTexts } from "./messages/index.ts";

type Here = Pick<TownContext, "tenant" | "locale">;

/** What rules can tell apart in this town, and by which name. */
export interface Choices {
  kinds: Option[];
  neighbourhoods: Option[];
}

/** The kinds of text and the neighbourhoods of this town, for a rule to choose from. */
export async function ruleChoices({ tenant, locale }: Here): Promise<Choices> {
  const { kinds } = policyTexts.in(locale, tenant.words[locale]);
  return {
    kinds: [...(await kindChoices(tenant, locale)), ...(["reply", "profile"] as const).map((value) => ({ value, label: kinds[value] }))],
    neighbourhoods: tenant.neighbourhoods.map(({ id, name }) => ({ value: id, label: name })),
  };
}
