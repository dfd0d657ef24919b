import { LRUCache } from "lru-cache";
import type { Db } from "#app/platform/database/client.server.ts";
import { emptyModel, modelSchema, type Model } from "../classifier/model.ts";

/** Models kept in memory, each up to a megabyte as text: reading one costs more than all else a new text is asked. */
const models = new LRUCache<string, { version: string; model: Model }>({ max: 100 });

interface Row {
  /** Of the row itself, so that two lessons in one millisecond are two versions. */
  version: string;
  model: unknown;
}

/** What a town's classifier remembers; read and parsed anew only when it changed. */
export async function readModel(db: Db, tenantId: string): Promise<Model> {
  const known = models.get(tenantId);
  const [row] = await db.$queryRaw<Row[]>`
    select xmin::text as version, case when xmin::text is distinct from ${known?.version ?? null} then model end as model
      from moderation_model where tenant_id = ${tenantId}::uuid`;
  if (!row) return emptyModel();
  if (row.version === known?.version) return known.model;
  const model = modelSchema.parse(row.model);
  models.set(tenantId, { version: row.version, model });
  return model;
}
