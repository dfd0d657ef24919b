import type { TownContext } from "#app/platform/http/context.server.ts";
import { findAppeal, openAppeals, type AppealRecord } from "#app/platform/moderation/appeals/appeal.server.ts";
import { judgesOf, whyNotJudge } from "#app/platform/moderation/appeals/judges.server.ts";
import { maySeeCase } from "#app/platform/moderation/cases/standing.server.ts";
import { matterOf } from "#app/platform/moderation/cases/matter.server.ts";
import { decidedAbout } from "#app/platform/moderation/decisions/decided-about.server.ts";
import { aboutOf, findStatement } from "#app/platform/moderation/statements/read.server.ts";
import { sayStatement } from "#app/platform/moderation/statements/say-statement.ts";
import type { Member } from "#app/platform/permissions/actor.ts";

type Here = TownContext & { member: Member };

/** An objection as somebody at the desk sees it: what was decided, and whether it is theirs to judge. */
async function seen(here: Here, appeal: AppealRecord) {
  const { db, tenant, locale, clock, member } = here;
  const now = clock.now();
  const decision = await findStatement(db, tenant.id, appeal.decisionId);
  if (!decision || !maySeeCase(member, { tenantId: tenant.id, ...appeal })) return undefined;
  const [{ words, path }, judges] = await Promise.all([aboutOf(db, tenant, decision, locale), judgesOf(db, tenant.id, appeal)]);
  const said = sayStatement(decision, words, { locale, words: tenant.words[locale], timeZone: tenant.profile.timeZone, now, reader: "team" });
  const { id, appellant, filedAt, dueAt, outcome, answer } = appeal;
  return { id, appellant, filedAt, dueAt, outcome, answer, late: outcome === null && dueAt <= now, said, decidedAt: decision.at, title: words?.title ?? said.title, path, decision, barred: whyNotJudge(appeal, judges, member.accountId) ?? null, nobody: judges.length === 0 };
}

/** Objections without an answer that this member may see, the most urgent first. */
export async function appealsPage(here: Here) {
  const all = await Promise.all((await openAppeals(here.db)).map((appeal) => seen(here, appeal)));
  return all.flatMap((each) => (each ? [{ id: each.id, appellant: each.appellant, filedAt: each.filedAt, dueAt: each.dueAt, late: each.late, title: each.title, decided: each.said.title, barred: each.barred, nobody: each.nobody }] : []));
}

/** The page of one objection; undefined when there is none that this member may see. */
export async function appealPage(here: Here, id: string) {
  const appeal = await findAppeal(here.db, here.tenant.id, id);
  const view = appeal && (await seen(here, appeal));
  if (!appeal || !view) return undefined;
  const { decision, ...shown } = view;
  const [matter, { text, note }] = await Promise.all([matterOf(here.db, decision), decidedAbout(here.db, here.tenant.id, decision)]);
  // A reply has no title of its own.
  const then = text && { title: text.title || (matter?.title ?? ""), body: text.body };
  return {
    ...shown,
    body: appeal.body,
    caseId: appeal.caseId,
    note,
    then,
    changed: then !== null && matter !== undefined && (then.title !== matter.title || then.body !== matter.body),
    matter: matter ? { title: matter.title, body: matter.body, photos: matter.photos } : null,
  };
}

export type AppealOnPage = NonNullable<Awaited<ReturnType<typeof appealPage>>>;
