import { createHash } from "node:crypto";
import type { Db, TenantDb } from "#app/platform/database/client.server.ts";
import { toJson } from "#app/platform/database/json.ts";
import { enqueueLater } from "#app/platform/jobs/enqueue.server.ts";
import { readTownVersion } from "#app/platform/tenancy/change-town.server.ts";
import { rule as ruleSchema, type Rule } from "../rules/rule.ts";
import { askedBy } from "./asked.ts";
import { countPast, type Window } from "./past-items.server.ts";
import { backTestLater } from "./tickets.ts";
import { tryRules } from "./try-rules.server.ts";

/** Up to so many texts a rule is tried while its maker waits: well under a second. */
export const AT_ONCE = 1_000;

const onceKey = (rule: Rule) => `${backTestLater.name} ${rule.id} ${createHash("sha256").update(askedBy(rule)).digest("hex").slice(0, 16)}`;

/**
 * Tries rules on the last 90 days and writes down what they would have done: at once in a small town, by a job in a big one.
 * @param rules stored ones
 */
export async function backTestRules(tx: Db, rules: readonly Rule[], window: Window, requestId: string): Promise<void> {
  const { tenantId, now } = window;
  if ((await countPast(tx, window, AT_ONCE + 1)) > AT_ONCE) {
    for (const rule of rules) await enqueueLater(tx, backTestLater, { tenantId, ruleId: rule.id }, { onceKey: onceKey(rule), requestId });
    return;
  }
  const found = await tryRules(tx, rules, window);
  for (const [index, { id }] of rules.entries()) {
    const tried = found[index];
    if (tried) await tx.moderationRule.updateMany({ where: { tenantId, id }, data: { backTest: toJson(tried), backTestedAt: now } });
  }
}

/** Does what was put off. A rule that was changed while it was tried is left to the job that its change asked for. */
export async function backTestStored(db: TenantDb, ruleId: string, now: Date): Promise<void> {
  const { tenantId } = db.scope;
  const find = async (tx: Db) => {
    const found = await tx.moderationRule.findFirst({ where: { tenantId, id: ruleId }, select: { definition: true } });
    return found ? ruleSchema.parse(found.definition) : undefined;
  };
  const rule = await find(db);
  if (!rule) return;
  const { profile } = await readTownVersion(db);
  const [tried] = await tryRules(db, [rule], { tenantId, now, timeZone: profile.timeZone });
  if (!tried) return;
  await db.transact(async (tx) => {
    await tx.$queryRaw`select 1 from moderation_rule where tenant_id = ${tenantId}::uuid and id = ${ruleId} for update`;
    const still = await find(tx);
    if (still && askedBy(still) === askedBy(rule)) await tx.moderationRule.updateMany({ where: { tenantId, id: ruleId }, data: { backTest: toJson(tried), backTestedAt: now } });
  });
}

/** How far the job is that tries a rule as it now is; undefined when there is none. */
export async function backTestUnderWay(db: Db, tenantId: string, rule: Rule): Promise<"under-way" | "failed" | undefined> {
  const job = await db.job.findFirst({ where: { tenantId, onceKey: onceKey(rule) }, select: { state: true } });
  if (!job) return undefined;
  return job.state === "parked" ? "failed" : "under-way";
}
