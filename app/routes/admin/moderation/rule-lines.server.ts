import type { TownContext } from "#app/platform/http/context.server.ts";
import { namesIn } from "#app/platform/moderation/cases/names.server.ts";
import { moderationTexts } from "#app/platform/moderation/messages/index.ts";
import { sayCondition } from "#app/platform/moderation/messages/say-rule.ts";
import { deleteRule, moveRule, switchRule, tryRule } from "#app/platform/moderation/policy/change-rules.server.ts";
import { hitsOfRules, ownRules, storedRules } from "#app/platform/moderation/policy/stored-rules.server.ts";
import type { Rule } from "#app/platform/moderation/rules/rule.ts";
import { readTownVersion, type ByAdmin } from "#app/platform/tenancy/change-town.server.ts";
import { adminTexts } from "../messages/index.ts";
import type { RuleAction } from "./forms.ts";
import { policyTexts } from "./messages/index.ts";

type Here = Pick<TownContext, "db" | "tenant" | "locale" | "clock">;

/** What a rule asks, as sentences in the language of the page. */
export async function saidConditions({ tenant, locale }: Pick<Here, "tenant" | "locale">, rules: readonly Rule[]): Promise<string[][]> {
  const texts = moderationTexts.in(locale, tenant.words[locale]);
  const names = await namesIn(tenant, locale);
  return rules.map(({ conditions }) => conditions.map((condition) => sayCondition(texts, condition, names)));
}

/** Every rule as the admin's list shows it, and the version that a change is made on. */
export async function ruleLines(here: Here) {
  const { db, tenant, clock } = here;
  const { version } = await readTownVersion(db);
  const stored = await storedRules(db, tenant.id);
  const hits = await hitsOfRules(db, tenant.id, clock.now());
  const said = await saidConditions(here, stored.map(({ rule }) => rule));
  const rules = stored.map(({ rule: { id, name, match, action, label }, state }, index) => ({ id, name, match, action, label: label ?? null, state, hits: hits.get(id) ?? 0, conditions: said[index] ?? [] }));
  return { version, rules, isDefault: (await ownRules(db, tenant.id)).length === 0 };
}

/** Does what an admin asked of a rule; what is refused is said in words. */
export async function actOnRule(here: Pick<Here, "tenant" | "locale">, by: ByAdmin, { do: what, rule: id, version }: RuleAction): Promise<{ ok: true } | { ok: false; said: string }> {
  const words = here.tenant.words[here.locale];
  const change = { version, id };
  const result = await (what === "delete"
    ? deleteRule(by, change)
    : what === "try"
      ? tryRule(by, change)
      : what === "up" || what === "down"
        ? moveRule(by, { ...change, to: what })
        : switchRule(by, { ...change, on: what === "on" }));
  if (result.ok) return { ok: true };
  if (result.reason === "changed-meanwhile") return { ok: false, said: adminTexts.in(here.locale, words).conflict.again };
  return { ok: false, said: policyTexts.in(here.locale, words).rules.refused[result.reason] };
}
