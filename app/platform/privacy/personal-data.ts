import type { Db } from "#app/platform/database/client.server.ts";

/** What a module keeps about a person beyond the spine: how to hand it over and how to erase it. */
export interface PersonalData {
  /** Everything about this person, as plain JSON (GDPR art. 15 and 20). */
  export: (db: Db, accountId: string) => Promise<unknown>;
  /** Removes it (GDPR art. 17); rows that go with the account by foreign key need no mention. */
  erase: (db: Db, accountId: string, at: Date) => Promise<void>;
}
