import type { TenantDb } from "#app/platform/database/client.server.ts";
import type { Clock } from "#app/platform/clock.ts";
import type { DemoContent } from "./content.ts";

/** What a module gets to write its demo content with. Ids are those of rows that already exist in the town, by the keys of the content. */
export interface DemoTown {
  tenantId: string;
  slug: string;
  timeZone: string;
  content: DemoContent;
  clock: Clock;
  accounts: ReadonlyMap<string, string>;
  organisations: ReadonlyMap<string, string>;
  neighbourhoods: ReadonlyMap<string, string>;
}

export type DemoSeeder = (db: TenantDb, town: DemoTown) => Promise<void>;
