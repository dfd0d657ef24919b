import type { TownContext } from "#app/platform/http/context.server.ts";
import { authorsAppeal } from "#app/platform/moderation/appeals/appeal.server.ts";
import { openDecision } from "#app/platform/moderation/statements/links.server.ts";
import { objectUntil } from "#app/platform/moderation/statements/objection-time.ts";
import { aboutOf, statementsOfBatch } from "#app/platform/moderation/statements/read.server.ts";
import { sayStatement } from "#app/platform/moderation/statements/say-statement.ts";
import { mayBeObjectedTo, restricts, type Statement } from "#app/platform/moderation/statements/statement.ts";

/**
 * The decision that an address opens, for whoever may read it.
 * @throws Response 404 when there is none, or it takes nothing from anybody
 */
export async function decisionAt({ db, actor }: TownContext, word: string | undefined): Promise<Statement> {
  const found = await openDecision(db, actor, word ?? "");
  if (!found || !restricts(found)) throw new Response(null, { status: 404 });
  return found;
}

/** A decision in words, for its page. */
export async function decisionPage(town: TownContext, decision: Statement) {
  const { db, tenant, locale, clock, actor } = town;
  const now = clock.now();
  const setting = { locale, words: tenant.words[locale], timeZone: tenant.profile.timeZone, now };
  const { words: about, path } = await aboutOf(db, tenant, decision, locale);
  const appeal = await authorsAppeal(db, tenant.id, decision.id);
  const isAuthor = actor.kind === "member" && actor.accountId === decision.authorId;
  const batch = await statementsOfBatch(db, tenant.id, decision.batchId, decision.caseId);
  const objects = mayBeObjectedTo(decision) && now <= objectUntil(decision.at, setting.timeZone);
  return {
    said: sayStatement(decision, about, setting),
    at: decision.at,
    undone: decision.undone,
    automatic: decision.automatic,
    appeal: appeal ?? null,
    mayObject: objects && !appeal && decision.authorId !== null,
    // Others with only the link cannot open what is out of sight.
    open: isAuthor ? path : null,
    together: isAuthor ? batch.filter((each) => each.id !== decision.id && restricts(each)).map((each) => ({ id: each.id, title: sayStatement(each, about, setting).title })) : [],
  };
}
