import type { ModuleFace } from "#app/modules/contract.ts";
import type { Locale } from "#app/platform/i18n/locale.ts";
import { handsOf, modulesOn } from "#app/platform/modules/kinds.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { deskTexts } from "../desk/messages/index.ts";
import type { Names } from "../messages/say-rule.ts";

/** What people publish beside items, as rules name it. */
const others = ["reply", "photo", "profile", "message", "organisation"] as const;

/** What a town calls the kinds of content and the neighbourhoods that rules and cases know by an id. */
export async function namesIn(tenant: Tenant, locale: Locale): Promise<Names> {
  const words = tenant.words[locale];
  const { subjects } = deskTexts.in(locale, words);
  const kinds = new Map<string, string>(others.map((kind) => [kind, subjects[kind]]));
  for (const module of modulesOn(tenant)) {
    const face: ModuleFace = module;
    const named = face.messages.in(locale, words).module.kinds;
    for (const { kind } of (await handsOf(module)).kinds) kinds.set(kind, named[kind]?.one ?? kind);
  }
  const neighbourhoods = new Map(tenant.neighbourhoods.map(({ id, name }) => [id, name]));
  return { kind: (kind) => kinds.get(kind) ?? kind, neighbourhood: (id) => neighbourhoods.get(id) ?? id };
}
