import type { SubmissionResult } from "@conform-to/react";
import type { TownContext } from "#app/platform/http/context.server.ts";
import { doing } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { typedForm } from "#app/platform/http/typed-form.server.ts";
import { casePage, type CaseView } from "#app/platform/moderation/cases/case-page.server.ts";
import type { Cause } from "#app/platform/moderation/cases/cause.ts";
import { claim, handOver, release } from "#app/platform/moderation/cases/claim.server.ts";
import { markedRuns } from "#app/platform/moderation/cases/marks.ts";
import { namesIn } from "#app/platform/moderation/cases/names.server.ts";
import { canBePutOff, putOff } from "#app/platform/moderation/cases/not-now.server.ts";
import { bringToDesk } from "#app/platform/moderation/cases/own-look.server.ts";
import { decide } from "#app/platform/moderation/decisions/decide.server.ts";
import { deskTexts } from "#app/platform/moderation/desk/messages/index.ts";
import { moderationTexts } from "#app/platform/moderation/messages/index.ts";
import { sayReason, type Names } from "#app/platform/moderation/messages/say-rule.ts";
import { saySignal } from "#app/platform/moderation/messages/say-signal.ts";
import type { Member } from "#app/platform/permissions/actor.ts";
import { caseAction, caseForm, handOverForm, notNowForm } from "./forms.ts";

type Here = TownContext & { member: Member };

/** The page of a case in words; undefined when there is none that this member may see. */
export async function readCase(here: Here, id: string) {
  const { db, tenant, member, clock, locale } = here;
  const view = await casePage(db, member, id, clock.now());
  if (!view) return undefined;
  const names = await namesIn(tenant, locale);
  const words = tenant.words[locale];
  const texts = moderationTexts.in(locale, words);
  const { found, matter, assessment, author } = view;
  const signals = assessment?.facts.signals ?? [];
  const subject = { title: found.subject === "item" || found.subject === "profile" || found.subject === "organisation" ? (matter?.title ?? "") : "", body: matter?.body ?? "" };
  return {
    ...view,
    causes: [...view.causes.map((cause) => sayCause(cause, view, here, names)), ...sayNewText(view, here), ...(view.objectionWon ? [{ said: deskTexts.in(locale, words).page.objectionWon, because: [], quote: null }] : [])],
    notNow: found.subject === "organisation" && canBePutOff(view.causes.map((cause) => cause.kind)),
    assessment: null,
    kind: names.kind(matter?.kind ?? found.subject),
    where: found.neighbourhoodIds.map(names.neighbourhood),
    runs: markedRuns(subject, signals),
    signals: signals.map((signal) => saySignal(texts, signal)),
    judgement: assessment ? sayJudgement(texts, assessment.judgement) : [],
    home: author?.neighbourhoodId ? names.neighbourhood(author.neighbourhoodId) : null,
  };
}

export type CaseOnPage = NonNullable<Awaited<ReturnType<typeof readCase>>>;

/** Why a case is here: a sentence, what a rule saw, and what a neighbour wrote. */
function sayCause(cause: Cause, { reports }: CaseView, { locale, tenant }: Here, names: Names): { said: string; because: string[]; quote: string | null } {
  const { page: texts, reasons } = deskTexts.in(locale, tenant.words[locale]);
  const plain = (said: string) => ({ said, because: [], quote: null });
  switch (cause.kind) {
    case "first-posts":
      return plain(texts.firstPosts(cause.detail.approved, cause.detail.first));
    case "all-posts":
      return plain(texts.allPosts);
    case "rule":
      return { said: texts.rule(cause.detail.name), because: cause.detail.because.filter(({ met }) => met).map((reason) => sayReason(moderationTexts.in(locale, tenant.words[locale]), reason, names)), quote: null };
    case "report": {
      const report = reports.find(({ id }) => id === cause.reportId);
      return { said: texts.reported(report?.reporterName ?? null), because: report ? [reasons[report.reason] ?? report.reason] : [], quote: report?.note || null };
    }
    case "own-look":
      return plain(texts.ownLook);
    case "edited":
      return plain(texts.edited);
    case "appeal":
      return plain(texts.appeal);
    case "initiative":
      return plain(texts.initiative);
    case "care":
      return plain(texts.care(cause.detail.about));
  }
}

/** That only a change of what an organisation says waits here, and what becomes of the rest. */
function sayNewText({ found, matter, causes }: CaseView, { locale, tenant }: Here) {
  if (found.subject !== "organisation" || found.status === "closed" || (matter?.before.length ?? 0) === 0) return [];
  const { page: texts } = deskTexts.in(locale, tenant.words[locale]);
  return [{ said: texts.newText(causes.some(({ kind }) => kind === "report")), because: [], quote: null }];
}

function sayJudgement({ judgement: texts }: ReturnType<typeof moderationTexts.in>, judgement: NonNullable<CaseView["assessment"]>["judgement"]): string[] {
  if (!judgement.trained) return [texts.notTrained(judgement.missing.fine, judgement.missing.harmful)];
  return [texts.score(judgement.score), ...judgement.words.map(({ word, weight }) => (weight > 0 ? texts.against(word) : texts.inFavour(word)))];
}

export type Answered = { ok: true; to: string } | { ok: false; status: 400 | 403 | 409; form: "decide" | "hand-over" | "not-now"; reply?: SubmissionResult; barred?: keyof ReturnType<typeof deskTexts.in>["skipped"] };

/** Does what a form on the page of a case asks. */
export async function answerCase(here: Here, id: string, body: FormData): Promise<Answered> {
  const by = doing(here);
  const wish = body.get("do");
  if (wish === "claim" || wish === "release" || wish === "reopen") return act(here, id, body);
  if (wish === "hand-over") {
    const form = await readForm(body, handOverForm, { locale: here.locale });
    if (!form.ok) return { ok: false, status: 400, form: "hand-over", reply: form.reply };
    const handed = await handOver(by, id, form.value);
    if (handed.ok) return { ok: true, to: "/toezicht?gedaan=handed" };
    return { ok: false, status: 409, form: "hand-over", barred: handed.reason === "no-such-colleague" ? "not-allowed" : handed.reason };
  }
  if (wish === "not-now") {
    const form = await readForm(body, notNowForm, { locale: here.locale });
    if (!form.ok) return { ok: false, status: 400, form: "not-now", reply: form.reply };
    const put = await putOff(by, { id, version: form.value.version }, form.value.why);
    return put.ok ? { ok: true, to: "/toezicht?gedaan=not-now" } : { ok: false, status: 409, form: "not-now", reply: typedForm(body, notNowForm), barred: put.reason };
  }
  const form = await readForm(body, caseForm, { locale: here.locale });
  if (!form.ok) return { ok: false, status: 400, form: "decide", reply: form.reply };
  const { version, ...choice } = form.value;
  const result = await decide(by, [{ id, version }], choice);
  const skipped = result.skipped[0];
  if (!skipped) return { ok: true, to: `/toezicht?besluit=${result.batchId}&aantal=1` };
  return { ok: false, status: 409, form: "decide", reply: typedForm(body, caseForm), barred: skipped.reason };
}

async function act(here: Here, id: string, body: FormData): Promise<Answered> {
  const by = doing(here);
  const page = `/toezicht/${id}`;
  const form = await readForm(body, caseAction, { locale: here.locale });
  if (!form.ok) return { ok: false, status: 400, form: "decide" };
  if (form.value.do === "release") {
    await release(by, id);
    return { ok: true, to: "/toezicht?gedaan=released" };
  }
  if (form.value.do === "reopen") {
    const view = await casePage(here.db, here.member, id, by.at);
    if (!view) return { ok: false, status: 403, form: "decide", barred: "not-allowed" };
    const { subject, subjectId, authorId, wholeTown, neighbourhoodIds } = view.found;
    const caseId = await bringToDesk(by, { subject, subjectId, authorId, audience: wholeTown ? "town" : neighbourhoodIds });
    return caseId ? { ok: true, to: `/toezicht/${caseId}` } : { ok: false, status: 403, form: "decide", barred: "not-allowed" };
  }
  const claimed = await claim(by, id);
  return claimed.ok ? { ok: true, to: `${page}?gedaan=claimed` } : { ok: false, status: 409, form: "decide", barred: claimed.reason };
}
