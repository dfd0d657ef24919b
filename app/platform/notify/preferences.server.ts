import type { TenantDb } from "#app/platform/database/client.server.ts";
import type { NotificationKind } from "./kinds.ts";
import type { QuietHours } from "./quiet.ts";
import { boxesOf, quietHoursOf, saveChoices, saveQuietHours, wishesOf, type Choice, type Wishes } from "./wishes.server.ts";

/** What somebody chose about being told, with what is usual where they chose nothing. */
export interface Preferences {
  boxes: Choice[];
  /** Null for no quiet hours. */
  quiet: QuietHours | null;
}

export async function preferencesOf(db: TenantDb, accountId: string): Promise<Preferences> {
  const { tenantId } = db.scope;
  const [wishes, quiet] = await Promise.all([wishesOf(db, tenantId, [accountId]), quietHoursOf(db, tenantId, accountId)]);
  return { boxes: boxesOf(wishes(accountId)), quiet };
}

/**
 * Keeps the table as it was sent, and the quiet hours.
 * @param kinds those that the table showed; of the others nothing was said
 */
export async function savePreferences(db: TenantDb, accountId: string, { kinds, wants, quiet }: { kinds: readonly NotificationKind[]; wants: Wishes; quiet: QuietHours | null }): Promise<void> {
  const { tenantId } = db.scope;
  await db.transact(async (tx) => {
    await saveChoices(tx, tenantId, accountId, boxesOf(wants).filter(({ kind }) => kinds.includes(kind)));
    await saveQuietHours(tx, tenantId, accountId, quiet);
  });
}
