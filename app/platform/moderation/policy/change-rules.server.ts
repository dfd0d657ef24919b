import type { Db } from "#app/platform/database/client.server.ts";
import { toJson } from "#app/platform/database/json.ts";
import { changeTown, type ByAdmin, type ChangedMeanwhile, type Done } from "#app/platform/tenancy/change-town.server.ts";
import { defaultRules } from "../rules/default-rules.ts";
import { rule as ruleSchema, type Rule } from "../rules/rule.ts";
import { askedBy } from "./asked.ts";
import { backTestRules } from "./back-test.server.ts";
import type { Window } from "./past-items.server.ts";
import { ownRules, storedRules, type StoredRule } from "./stored-rules.server.ts";

/** Most rules of a town; each text is held against all of them. */
export const MOST_RULES = 50;

/** A change of a rule, on the version of the town that the admin looked at. */
interface Change {
  version: number;
  id: string;
}

type Refused<Reason extends string> = { ok: false; reason: Reason };
export type RuleResult<Reason extends string> = Done | Refused<Reason> | ChangedMeanwhile;

interface Work {
  tx: Db;
  window: Window;
  rules: readonly StoredRule[];
}

/** The first change makes the rules that every town begins with the town's own; they are tried at that moment, like any other. */
async function makeOwn(tx: Db, { member, at, requestId }: ByAdmin, window: Window): Promise<StoredRule[]> {
  const { tenantId } = window;
  const own = await ownRules(tx, tenantId);
  if (own.length > 0) return own;
  await tx.moderationRule.createMany({
    data: defaultRules.map((rule, position) => ({ tenantId, id: rule.id, position, definition: toJson(rule), state: "live", backTestedAt: at, changedBy: member.accountId, changedAt: at })),
  });
  await backTestRules(tx, defaultRules, window, requestId);
  return ownRules(tx, tenantId);
}

interface Step<Reason extends string> {
  action: string;
  /** Why not, before anything is written. */
  refuse: (rules: readonly StoredRule[], found: StoredRule | undefined) => Reason | undefined;
  detail?: Done["detail"];
  work: (at: Work) => Promise<void>;
}

function changeRules<Reason extends string>(by: ByAdmin, { version, id }: Change, { action, refuse, detail, work }: Step<Reason>): Promise<RuleResult<Reason>> {
  return changeTown<Done | Refused<Reason>>(by, { version, action: `moderation-rule.${action}`, subject: "moderation-rule", subjectId: id }, async (tx, { timeZone }) => {
    const { tenantId } = by.db.scope;
    const stored = await storedRules(tx, tenantId);
    const reason = refuse(stored, stored.find(({ rule }) => rule.id === id));
    if (reason !== undefined) return { ok: false, reason };
    const window = { tenantId, now: by.at, timeZone };
    await work({ tx, window, rules: await makeOwn(tx, by, window) });
    return { ok: true, detail };
  });
}

const unknownRule = (_rules: readonly StoredRule[], found: StoredRule | undefined) => (found ? undefined : "unknown-rule");

async function putInOrder(tx: Db, tenantId: string, ids: readonly string[]): Promise<void> {
  for (const [position, id] of ids.entries()) await tx.moderationRule.updateMany({ where: { tenantId, id }, data: { position } });
}

/**
 * Stores a rule and tries it. A rule that is new, or that now asks or does something else, waits to be switched on; with a new name alone it
 * goes on as it was. The same rule sent twice is stored once.
 */
export async function saveRule(by: ByAdmin, { version, rule: given }: { version: number; rule: Rule }): Promise<RuleResult<"too-many">> {
  const { tenantId } = by.db.scope;
  const rule = ruleSchema.parse(given);
  const { id } = rule;
  const definition = toJson(rule);
  const stored = await ownRules(by.db, tenantId);
  if (stored.some((each) => JSON.stringify(each.rule) === JSON.stringify(rule))) return { ok: true };
  return changeRules(by, { version, id }, {
    action: "saved",
    refuse: (rules, found) => (!found && rules.length >= MOST_RULES ? "too-many" : undefined),
    work: async ({ tx, window, rules }) => {
      const found = rules.find((each) => each.rule.id === id);
      const changed = { definition, changedBy: by.member.accountId, changedAt: by.at };
      if (found) await tx.moderationRule.updateMany({ where: { tenantId, id }, data: changed });
      else await tx.moderationRule.create({ data: { tenantId, id, position: rules.length, ...changed } });
      if (found && askedBy(found.rule) === askedBy(rule)) return;
      // A column of JSON is emptied in SQL: Prisma knows two kinds of nothing.
      await tx.$executeRaw`update moderation_rule set state = 'draft', back_test = null, back_tested_at = null where tenant_id = ${tenantId}::uuid and id = ${id}`;
      await backTestRules(tx, [rule], window, by.requestId);
    },
  });
}

/** Tries a rule anew, on the 90 days until now. */
export function tryRule(by: ByAdmin, change: Change): Promise<RuleResult<"unknown-rule">> {
  return changeRules(by, change, {
    action: "tried",
    refuse: unknownRule,
    work: ({ tx, window, rules }) => backTestRules(tx, rules.flatMap(({ rule }) => (rule.id === change.id ? [rule] : [])), window, by.requestId),
  });
}

/** Puts a rule to work, or to rest. What was never tried does not work: the database refuses it too. */
export function switchRule(by: ByAdmin, { on, ...change }: Change & { on: boolean }): Promise<RuleResult<"unknown-rule" | "not-tried">> {
  return changeRules<"unknown-rule" | "not-tried">(by, change, {
    action: on ? "switched-on" : "switched-off",
    refuse: (_rules, found) => (found ? (found.state === "draft" && found.triedAt === null ? "not-tried" : undefined) : "unknown-rule"),
    work: async ({ tx, window: { tenantId } }) => {
      await tx.moderationRule.updateMany({ where: { tenantId, id: change.id }, data: { state: on ? "live" : "off" } });
    },
  });
}

/** Moves a rule one place; at the end of the list it stays. */
export function moveRule(by: ByAdmin, { to, ...change }: Change & { to: "up" | "down" }): Promise<RuleResult<"unknown-rule">> {
  return changeRules(by, change, {
    action: `moved-${to}`,
    refuse: unknownRule,
    work: async ({ tx, window: { tenantId }, rules }) => {
      const ids = rules.map(({ rule }) => rule.id);
      const from = ids.indexOf(change.id);
      ids.splice(Math.max(0, from + (to === "up" ? -1 : 1)), 0, ...ids.splice(from, 1));
      await putInOrder(tx, tenantId, ids);
    },
  });
}

/** Removes a rule. The last one stays, as a town without any begins anew; it can be switched off. */
export function deleteRule(by: ByAdmin, change: Change): Promise<RuleResult<"unknown-rule" | "last-rule">> {
  return changeRules<"unknown-rule" | "last-rule">(by, change, {
    action: "deleted",
    refuse: (rules, found) => (found ? (rules.length === 1 ? "last-rule" : undefined) : "unknown-rule"),
    work: async ({ tx, window: { tenantId }, rules }) => {
      await tx.moderationRule.deleteMany({ where: { tenantId, id: change.id } });
      await putInOrder(tx, tenantId, rules.map(({ rule }) => rule.id).filter((id) => id !== change.id));
    },
  });
}
