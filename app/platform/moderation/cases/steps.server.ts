import { z } from "zod";
import type { Db } from "#app/platform/database/client.server.ts";
import { toJson } from "#app/platform/database/json.ts";
import { measures } from "../decisions/choice.ts";
import { brokenRules } from "../house-rules.ts";
import { caseSteps } from "./standing.server.ts";

/** What can happen to a case; each is a line that stays. */
export const stepKinds = ["opened", "cause-added", "withdrawn", "claimed", "released", "handed-over", "escalated", "decided", "put-off", "undone", "answered", "appealed", "appeal-decided"] as const;
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

/** What a line of the log says beyond what happened; each line has its own few. */
export const stepDetail = z.object({
  cause: z.string().optional().catch(undefined),
  content: z.string().optional().catch(undefined),
  measure: z.enum(measures).optional().catch(undefined),
  rule: z.enum(brokenRules).optional().catch(undefined),
  outcome: z.enum(["upheld", "overturned"]).optional().catch(undefined),
  /** Who it was handed to. */
  toName: z.string().nullish(),
  /** The level to which it moved on. */
  level: z.enum(caseSteps).optional().catch(undefined),
});
export type StepDetail = z.infer<typeof stepDetail>;
