import type { Db } from "#app/platform/database/client.server.ts";
import { defaultChoice, editionChoice, type EditionChoice } from "./choice.ts";

/** A choice, and since when it holds; null for what is usual, which holds since somebody joined. */
export interface KeptChoice {
  choice: EditionChoice;
  chosenAt: Date | null;
}

/** What a resident chose, or what is usual for whoever chose nothing. */
export async function choiceOf(db: Db, tenantId: string, { accountId, neighbourhoodId }: { accountId: string; neighbourhoodId: string | null }): Promise<KeptChoice> {
  const row = await db.editionChoice.findFirst({ where: { tenantId, accountId } });
  return row ? { choice: editionChoice.parse(row), chosenAt: row.chosenAt } : { choice: defaultChoice(neighbourhoodId), chosenAt: null };
}

/** Keeps a resident's choice. */
export async function saveChoice(db: Db, tenantId: string, accountId: string, choice: EditionChoice, at: Date): Promise<void> {
  const { neighbourhoodIds, withAdjacent, kinds, days, hour } = choice;
  await db.$executeRaw`
    insert into edition_choice (tenant_id, account_id, neighbourhood_ids, with_adjacent, kinds, days, hour, chosen_at)
    values (${tenantId}::uuid, ${accountId}::uuid, ${neighbourhoodIds}::uuid[], ${withAdjacent}, ${kinds}::text[], ${days}::smallint[], ${hour}, ${at})
    on conflict (tenant_id, account_id) do update
      set neighbourhood_ids = excluded.neighbourhood_ids, with_adjacent = excluded.with_adjacent, kinds = excluded.kinds,
          days = excluded.days, hour = excluded.hour, chosen_at = excluded.chosen_at`;
}

/** Stops a resident's editions and keeps the rest of the choice; twice is once. */
export async function stopEditions(db: Db, tenantId: string, account: { accountId: string; neighbourhoodId: string | null }, at: Date): Promise<void> {
  const { choice } = await choiceOf(db, tenantId, account);
  if (choice.days.length > 0) await saveChoice(db, tenantId, account.accountId, { ...choice, days: [] }, at);
}
