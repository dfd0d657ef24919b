import type { ItemRecord } from "#app/platform/content/item.server.ts";
import { itemDefaults, newItemDefaults } from "#app/platform/content/writing/defaults.server.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import type { Member } from "#app/platform/permissions/actor.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import type { Reach } from "./domain/match.ts";
import type { Skill } from "./domain/skills.ts";
import { skillOf } from "./domain/skills.ts";
import type { DayPart } from "#app/platform/times/times.ts";
import type { contacts } from "./forms.ts";
import { helpRow } from "./help-row.server.ts";

/** What the form of help holds at first, as its fields write it. */
export interface HelpDefaults {
  key: string;
  version?: string;
  title?: string;
  body?: string;
  scope: "neighbourhoods" | "town";
  neighbourhoods: string[];
  skills: Skill[];
  days: ("1" | "2" | "3" | "4" | "5" | "6" | "7")[];
  parts: DayPart[];
  until?: string;
  neighbourhood?: string;
  lat?: string;
  lon?: string;
  reach: Reach;
  contact: (typeof contacts)[number];
}

const DAYS = ["1", "2", "3", "4", "5", "6", "7"] as const;

/**
 * The form of a new request or offer: of where somebody lives, for the people there and around.
 * @param skill what they came for, where the way here said so
 */
export function newHelpDefaults(tenant: Tenant, member: Member, skill: string | undefined): HelpDefaults {
  const { key, scope, neighbourhoods } = newItemDefaults(member, "neighbourhood");
  const home = tenant.neighbourhoods.find(({ id }) => id === member.neighbourhoodId);
  const known = skill === undefined ? undefined : skillOf(skill);
  return { key, scope, neighbourhoods: [...neighbourhoods, ...(home?.adjacentIds ?? [])], skills: known ? [known] : [], days: [], parts: [], neighbourhood: home?.id, reach: "adjacent", contact: "chat" };
}

/** The form of one that is there. */
export async function helpDefaults(db: TenantDb, member: Member, item: ItemRecord): Promise<HelpDefaults> {
  const { defaults } = await itemDefaults(db, member, item);
  const row = await helpRow(db, item.tenantId, item.id);
  if (!row) throw new Error("An item of help without its row.");
  const { key, version, title, body, scope, neighbourhoods } = defaults;
  const { skills, days, parts, until, neighbourhoodId, point, reach, contact } = row;
  return {
    ...{ key, version: version?.toString(), title, body, scope, neighbourhoods, skills, parts, reach, contact },
    days: days.flatMap((day) => DAYS[day - 1] ?? []),
    until: until ?? undefined,
    neighbourhood: neighbourhoodId ?? undefined,
    lat: point?.lat.toString(),
    lon: point?.lon.toString(),
  };
}
