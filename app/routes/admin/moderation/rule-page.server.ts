import type { SubmissionResult } from "@conform-to/react";
import type { TownContext } from "#app/platform/http/context.server.ts";
import { readBody, readForm } from "#app/platform/http/form.server.ts";
import { typedForm } from "#app/platform/http/typed-form.server.ts";
import { saveRule } from "#app/platform/moderation/policy/change-rules.server.ts";
import { storedRules, type StoredRule } from "#app/platform/moderation/policy/stored-rules.server.ts";
import { readTownVersion, type ByAdmin } from "#app/platform/tenancy/change-town.server.ts";
import { ruleForm } from "./forms.ts";
import { policyTexts } from "./messages/index.ts";
import { ruleChoices } from "./rule-choices.server.ts";
import { fieldsOf, ruleOf } from "./rule-input.ts";

type Here = Pick<TownContext, "db" | "tenant" | "locale">;

/**
 * A rule of this town, by the id in an address.
 * @throws Response 404 when there is none
 */
export async function ruleAt({ db, tenant }: Pick<Here, "db" | "tenant">, id: string | undefined): Promise<StoredRule> {
  const found = (await storedRules(db, tenant.id)).find(({ rule }) => rule.id === id);
  if (!found) throw new Response(null, { status: 404, statusText: "Not Found" });
  return found;
}

/** What the builder shows of a rule, or of a new one. */
export async function builderPage(here: Here, stored: StoredRule | undefined, key: string | undefined) {
  const { version } = await readTownVersion(here.db);
  const values = stored ? fieldsOf(stored.rule) : { name: "", match: "all" as const, conditions: [], action: "queue" as const, label: "", key };
  return { values: { ...values, version: String(version) }, state: stored?.state ?? null, choices: await ruleChoices(here) };
}

export type RuleSaved = { ok: true; id: string } | { ok: false; reply: SubmissionResult; status: 200 | 400 | 409; conflict?: { version: number } };

/**
 * Reads the builder's form and saves the rule, which is tried with it. A button that adds or removes a condition only gives the form back.
 * @param id of a stored rule; a new one brings its own
 */
export async function saveBuilder({ tenant, locale }: Pick<Here, "tenant" | "locale">, by: ByAdmin, id: string | undefined, request: Request): Promise<RuleSaved> {
  const body = await readBody(request);
  if (!body) return { ok: false, reply: { status: "error" }, status: 400 };
  const reading = await readForm(body, ruleForm, { locale });
  if (!reading.ok) return { ...reading, status: reading.reply.status === "error" ? 400 : 200 };
  const { value } = reading;
  const ruleId = id ?? value.key;
  if (ruleId === undefined) return { ok: false, reply: typedForm(body, ruleForm), status: 400 };
  const { rules, builder } = policyTexts.in(locale, tenant.words[locale]);
  const strange = value.conditions.findIndex((row) => row.if === "neighbourhood" && !row.neighbourhoods.every((each) => tenant.neighbourhoods.some((known) => known.id === each)));
  if (strange >= 0) return { ok: false, reply: typedForm(body, ruleForm, { [`conditions[${strange}].neighbourhoods`]: [builder.unknownNeighbourhood] }), status: 400 };
  const result = await saveRule(by, { version: value.version, rule: ruleOf(ruleId, value) });
  if (result.ok) return { ok: true, id: ruleId };
  if (result.reason === "changed-meanwhile") return { ok: false, reply: typedForm(body, ruleForm), status: 409, conflict: { version: result.current.version } };
  return { ok: false, reply: typedForm(body, ruleForm, { "": [rules.refused[result.reason]] }), status: 409 };
}
