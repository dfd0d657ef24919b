import { z } from "zod";
import { after } from "#app/platform/clock.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import { defaultRules } from "../rules/default-rules.ts";
import { rule, type Rule } from "../rules/rule.ts";
import { PAST_DAYS } from "./past-items.server.ts";
import { triedSchema, type Tried } from "./tried.ts";

/** Draft: not tried yet. Live: it works. Off: it was tried, and does nothing. */
export const ruleStates = ["draft", "live", "off"] as const;
export type RuleState = (typeof ruleStates)[number];

/** A rule with where it stands. */
export interface StoredRule {
  rule: Rule;
  state: RuleState;
  /** What it would have done, and when that was tried; null as long as it was not, or is being tried. */
  tried: Tried | null;
  triedAt: Date | null;
}

const state = z.enum(ruleStates);
const select = { definition: true, state: true, backTest: true, backTestedAt: true } as const;

/** A town's own rules in their order; none as long as it never changed any. */
export async function ownRules(db: Db, tenantId: string): Promise<StoredRule[]> {
  const rows = await db.moderationRule.findMany({ where: { tenantId }, select, orderBy: [{ position: "asc" }, { id: "asc" }] });
  return rows.map(({ definition, state: stored, backTest, backTestedAt }) => ({
    rule: rule.parse(definition),
    state: state.parse(stored),
    tried: backTest === null ? null : triedSchema.parse(backTest),
    triedAt: backTestedAt,
  }));
}

/** The rules that a town holds texts against or could: its own, or what every town begins with. */
export async function storedRules(db: Db, tenantId: string): Promise<StoredRule[]> {
  const own = await ownRules(db, tenantId);
  return own.length > 0 ? own : defaultRules.map((each) => ({ rule: each, state: "live", tried: null, triedAt: null }));
}

/** How many texts of the last 90 days each rule met when they were placed or changed, by its id. */
export async function hitsOfRules(db: Db, tenantId: string, now: Date): Promise<ReadonlyMap<string, number>> {
  const since = after(now, { days: -PAST_DAYS });
  const rows = await db.$queryRaw<{ id: string; hits: number }[]>`
    select hit ->> 'id' as id, count(*)::int as hits from moderation_facts f, jsonb_array_elements(f.hits) hit
     where f.tenant_id = ${tenantId}::uuid and f.at > ${since} and f.at <= ${now} group by 1`;
  return new Map(rows.map(({ id, hits }) => [id, hits]));
}
