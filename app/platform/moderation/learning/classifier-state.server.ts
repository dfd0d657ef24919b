import { z } from "zod";
import type { Db } from "#app/platform/database/client.server.ts";
import { changeTown, type ByAdmin, type ChangedMeanwhile, type Done } from "#app/platform/tenancy/change-town.server.ts";
import { ENOUGH } from "../classifier/judge.ts";

/** How much a town's classifier learnt, and how many texts of each kind it still needs before it gives a score. */
export interface ClassifierState {
  fine: number;
  harmful: number;
  missing: { fine: number; harmful: number };
}

const counted = z.object({ fine: z.int(), harmful: z.int() });

/** Reads the counts alone; the model itself can be large. */
export async function classifierState(db: Db, tenantId: string): Promise<ClassifierState> {
  const [row] = await db.$queryRaw<{ texts: unknown }[]>`select model -> 'texts' as texts from moderation_model where tenant_id = ${tenantId}::uuid`;
  const { fine, harmful } = row ? counted.parse(row.texts) : { fine: 0, harmful: 0 };
  return { fine, harmful, missing: { fine: Math.max(0, ENOUGH - fine), harmful: Math.max(0, ENOUGH - harmful) } };
}

/** Has the classifier forget all that it learnt. Decisions from before teach it nothing again, nor are they taken away once more. */
export function forgetClassifier(by: ByAdmin, version: number): Promise<Done | ChangedMeanwhile> {
  const { tenantId } = by.db.scope;
  return changeTown<Done>(by, { version, action: "moderation-model.forgotten", subject: "town" }, async (tx) => {
    await tx.moderationModel.deleteMany({ where: { tenantId } });
    await tx.moderationLesson.updateMany({ where: { tenantId, unlearntAt: null }, data: { unlearntAt: by.at, body: null } });
    return { ok: true };
  });
}
