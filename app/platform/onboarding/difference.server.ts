import { platformDb } from "#app/platform/database/client.server.ts";
import { registered } from "#app/platform/tenancy/module-choices.server.ts";
import { tenantIdOfSlug } from "#app/platform/tenancy/load.server.ts";
import { checkTheme } from "#app/platform/theme/compile.server.ts";
import type { Repair } from "#app/platform/theme/palette.ts";
import type { TownPlan } from "./plan.ts";

/** What stands in the way of a plan. */
export type PlanRefusal =
  | { reason: "slug-taken"; said: string }
  | { reason: "domain-taken"; said: string }
  | { reason: "unknown-module"; said: string }
  | { reason: "wrong-settings"; said: string }
  | { reason: "needs"; said: string }
  | { reason: "unreadable"; said: string };

/** What would be there that is not there now. */
export interface PlanDifference {
  name: string;
  slug: string;
  domains: string[];
  areas: { name: string; postcodes: number; adjacent: number }[];
  modulesOn: string[];
  admins: { name: string; email: string }[];
  /** Colours that are moved so that they can be read. */
  repairs: Repair[];
}

/** Looks at a plan against what there is: a dry run, which writes nothing. */
export async function planDifference(plan: TownPlan): Promise<{ refusals: PlanRefusal[]; difference: PlanDifference }> {
  const refusals: PlanRefusal[] = [];
  if (await tenantIdOfSlug(plan.slug)) refusals.push({ reason: "slug-taken", said: plan.slug });
  for (const { hostname } of await platformDb().tenantDomain.findMany({ where: { hostname: { in: plan.domains } }, select: { hostname: true } })) refusals.push({ reason: "domain-taken", said: hostname });
  const isOn = (id: string) => plan.modules[id]?.enabled === true;
  for (const [id, { settings = {} }] of Object.entries(plan.modules)) {
    const module = registered.find((each) => each.id === id);
    if (!module) refusals.push({ reason: "unknown-module", said: id });
    else if (!module.settings.safeParse(settings).success) refusals.push({ reason: "wrong-settings", said: id });
    else if (isOn(id) && !module.needs.every(isOn)) refusals.push({ reason: "needs", said: id });
  }
  const check = checkTheme(plan.profile.theme);
  if (!check.ok) refusals.push(...check.refusals.map(({ pair }) => ({ reason: "unreadable" as const, said: pair })));
  return {
    refusals,
    difference: {
      name: plan.profile.name,
      slug: plan.slug,
      domains: plan.domains,
      areas: plan.neighbourhoods.map(({ name, postcodes, adjacent }) => ({ name, postcodes: postcodes.length, adjacent: adjacent.length })),
      modulesOn: registered.filter(({ id }) => isOn(id)).map(({ id }) => id),
      admins: plan.admins,
      repairs: check.repairs,
    },
  };
}
