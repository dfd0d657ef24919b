import type { Db } from "#app/platform/database/client.server.ts";
import type { Clock } from "#app/platform/clock.ts";
import type { DemoContent } from "./content.ts";

/** What a module gets to write its demo content with. Ids are those of rows that already exist in the town. */
export interface DemoTown {
  tenantId: string;
  content: DemoContent;
  clock: Clock;
  /** By the keys of the content. */
  accounts: ReadonlyMap<string, string>;
  organisations: ReadonlyMap<string, string>;
  neighbourhoods: ReadonlyMap<string, string>;
}

export type DemoSeeder = (db: Db, town: DemoTown) => Promise<void>;
