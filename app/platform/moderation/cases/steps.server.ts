import type { Db } from "#app/platform/database/client.server.ts";
import { toJson } from "#app/platform/database/json.ts";

/** What can happen to a case; each is a line that stays. */
export const stepKinds = ["opened", "cause-added", "withdrawn", "claimed", "released", "handed-over", "escalated", "decided", "undone", "answered", "appealed", "appeal-decided"] as const;
export type StepKind = (typeof stepKinds)[number];

interface NewStep {
  tenantId: string;
  caseId: string;
  /** Null for the product itself. */
  actorId: string | null;
  what: StepKind;
  detail?: Readonly<Record<string, unknown>>;
  at: Date;
  requestId: string;
}

/** Writes a line into the log of a case, in the transaction of what happened. */
export async function recordStep(tx: Db, { detail = {}, ...step }: NewStep): Promise<void> {
  await tx.moderationStep.create({ data: { ...step, detail: toJson(detail) } });
}
