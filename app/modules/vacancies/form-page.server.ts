import type { TownContext } from "#app/platform/http/context.server.ts";
import { moduleSettings } from "#app/platform/modules/settings.server.ts";
import { dayIn, daysLater } from "#app/platform/times/day.ts";
import { vacancies } from "./module.server.ts";
import { fieldsOf, type VacancyRow } from "./vacancy-row.server.ts";

const LISTS = new Set(["days", "parts", "skills", "targetGroups"]);

/** The own fields of a vacancy's form, by name. */
export function ownFields(row: VacancyRow): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {};
  for (const [name, value] of fieldsOf(row)) fields[name] = LISTS.has(name) ? [...(fields[name] ?? []), value] : value;
  return fields;
}

/** The own fields of a new vacancy's form, as the town has them. */
export function newFields({ tenant, clock }: TownContext): Record<string, string> {
  const today = dayIn(tenant.profile.timeZone, clock.now());
  return { commitment: "lasting", hoursPer: "week", seats: "1", expiresOn: daysLater(today, moduleSettings(tenant, vacancies).standDays) };
}

