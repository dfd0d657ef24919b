import { isUuid } from "#app/lib/uuid.ts";
import { itemFor } from "#app/platform/content/writing/write-item.server.ts";
import type { TownContext } from "#app/platform/http/context.server.ts";
import type { Ending } from "./domain/choices.ts";
import { vacancyRow } from "./vacancy-row.server.ts";

/** Why a vacancy is over, for somebody who may not see it any more; undefined where they may, and where there never was one. */
export async function endedFor({ db, tenant, actor }: Pick<TownContext, "db" | "tenant" | "actor">, id: string | undefined): Promise<Ending | undefined> {
  if (id === undefined || !isUuid(id) || (await itemFor(db, actor, "vacancy", id))) return undefined;
  const row = await vacancyRow(db, tenant.id, id);
  return row?.endedWhy ?? undefined;
}
