import type { TownContext } from "#app/platform/http/context.server.ts";
import { namesIn } from "#app/platform/moderation/cases/names.server.ts";
import { moderationTexts } from "#app/platform/moderation/messages/index.ts";
import { sayReason } from "#app/platform/moderation/messages/say-rule.ts";
import { backTestUnderWay } from "#app/platform/moderation/policy/back-test.server.ts";
import { MOST_LISTED, triedLists, type TriedList } from "#app/platform/moderation/policy/tried.ts";
import { triedTexts } from "#app/platform/moderation/policy/tried-texts.server.ts";
import { readTownVersion } from "#app/platform/tenancy/change-town.server.ts";
import { listSlugs } from "./paths.ts";
import { saidConditions } from "./rule-lines.server.ts";
import { ruleAt } from "./rule-page.server.ts";

type Here = Pick<TownContext, "db" | "tenant" | "locale">;

/** Good texts that a rule may keep back before it is said that it is too many. */
const FEW = 3;

/**
 * What a rule would have done, as its page shows it.
 * @throws Response 404 when this town has no such rule
 */
export async function backTestPage(here: Here, ruleId: string | undefined) {
  const { db, tenant } = here;
  const { rule, state, tried, triedAt } = await ruleAt(here, ruleId);
  const { version } = await readTownVersion(db);
  const [conditions = []] = await saidConditions(here, [rule]);
  const lists = triedLists.map((list) => ({ list, count: tried?.[list].count ?? 0 }));
  return {
    version,
    rule: { id: rule.id, name: rule.name, match: rule.match, action: rule.action },
    state,
    conditions,
    underWay: (await backTestUnderWay(db, tenant.id, rule)) ?? null,
    result: tried && { triedAt, tried: tried.tried, hits: tried.hits, byDay: tried.byDay, lists, holdsTooMany: rule.action === "hold" && tried.wrong.count > FEW },
  };
}

/**
 * One list of a back-test, with why the rule hits each text or not.
 * @throws Response 404 when there is no such rule or list
 */
export async function triedListPage(here: Here, ruleId: string | undefined, slug: string | undefined) {
  const { db, tenant, locale } = here;
  const { rule, tried } = await ruleAt(here, ruleId);
  const list = triedLists.find((each): each is TriedList => listSlugs[each] === slug);
  if (!list) throw new Response(null, { status: 404, statusText: "Not Found" });
  const names = await namesIn(tenant, locale);
  const said = moderationTexts.in(locale, tenant.words[locale]);
  const wanted = list !== "missed";
  const found = await triedTexts(db, tenant.id, rule, tried?.[list].ids ?? []);
  const texts = found.map(({ because, kind, ...text }) => ({
    ...text,
    kind: names.kind(kind),
    // Of a hit only what held explains it; of a miss only what did not.
    because: because.filter(({ met }) => met === wanted).map((reason) => sayReason(said, reason, names)),
  }));
  return { rule: { id: rule.id, name: rule.name }, list, count: tried?.[list].count ?? 0, most: MOST_LISTED, texts };
}
