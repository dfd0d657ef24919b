import { tenantDb } from "#app/platform/database/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import { loadTenant, tenantIdOfSlug } from "#app/platform/tenancy/load.server.ts";
import { moduleChoices } from "#app/platform/tenancy/module-choices.server.ts";
import { tenantProfile } from "#app/platform/tenancy/profile.ts";
import type { TownPlan } from "./plan.ts";

/**
 * A plan with the structure of another town in it, where the plan says nothing itself: modules with their names and settings, words, look, moderation and
 * front page. Of people, neighbourhoods, pictures and texts nothing comes along.
 *
 * @returns undefined when there is no such town
 */
export async function withStructureOf(plan: TownPlan, slug: string): Promise<TownPlan | undefined> {
  const id = await tenantIdOfSlug(slug);
  const source = id ? await loadTenant(id, env.PLATFORM_HOST) : undefined;
  if (!source) return undefined;
  const { words, theme, moderation, home } = source.profile;
  const choices = await moduleChoices(tenantDb(source.id), source.id);
  const modules = Object.fromEntries(
    choices.map(({ module, enabled, allowed, label, settings }, position) => [
      module.id,
      { enabled: enabled && allowed, position, settings: module.settings.parse(settings), ...(label.nl === null ? {} : { label: { nl: label.nl, ...(label.en === null ? {} : { en: label.en }) } }) },
    ]),
  );
  const profile = tenantProfile.parse({ ...plan.profile, words, moderation, home, theme: { ...theme, colours: { ...theme.colours, ...plan.profile.theme.colours } } });
  return { ...plan, profile, modules: { ...modules, ...plan.modules } };
}
