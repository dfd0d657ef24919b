import type { SubmissionResult } from "@conform-to/react";
import { firstName } from "#app/lib/first-name.ts";
import { findItem, type ItemRecord } from "#app/platform/content/item.server.ts";
import { mayRead } from "#app/platform/content/may-read.server.ts";
import { mayEditItem } from "#app/platform/content/writing/write-item.server.ts";
import { asMember, doing, type TownContext } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import type { Member } from "#app/platform/permissions/actor.ts";
import type { AppLoadContext } from "@remix-run/node";
import type { Cursor } from "#app/platform/content/cursor.ts";
import { closeOrExtend } from "../end.server.ts";
import { vacancyMessages } from "../messages/index.ts";
import { vacancyPaths } from "../paths.ts";
import { vacancyRow } from "../vacancy-row.server.ts";
import { answerApplication, sayOutcome } from "./answer.server.ts";
import { answersFrom, type Answer, type ListName } from "./domain/statuses.ts";
import { answerForm, organisationAction } from "./forms.ts";
import { applicantsOf, chosenFor, countApplicants } from "./list.server.ts";
import { mayAnswer, sightOf, type Sight } from "./may-see.server.ts";
import { organisationName } from "./row.server.ts";
import { dayOf } from "./tell.server.ts";

const PAGE = 10;

/** A vacancy of which somebody may see who applied. */
export interface Seen {
  town: TownContext & { member: Member };
  item: ItemRecord;
  sight: Sight;
}

/** @throws Response 404 when there is no such vacancy in this town, 403 when it is not theirs to see who applied */
export async function seenApplicants(context: AppLoadContext, id: string | undefined): Promise<Seen> {
  const town = asMember(context);
  const item = await findItem(town.db, town.tenant.id, id ?? "", "vacancy");
  if (!item) throw new Response(null, { status: 404 });
  const sight = await sightOf(town.db, town.member, item, town.clock.now());
  if (!sight) throw new Response(null, { status: 403 });
  return { town, item, sight };
}

/** Reads one list of a vacancy's applicants, in words, with the answers that can be given and the words they begin with. */
export async function applicantsPage({ town, item, sight }: Seen, list: ListName, after: Cursor | undefined) {
  const { db, tenant, member, locale, clock } = town;
  const { apply: texts } = vacancyMessages.in(locale, tenant.words[locale]);
  const row = await vacancyRow(db, tenant.id, item.id);
  const organisation = await organisationName(db, tenant.id, item.organisationId);
  const { people, next } = await applicantsOf(db, item.id, { sight, member, list, after, size: PAGE });
  const at = clock.now();
  const over = row?.endedAt !== null || item.status !== "published";
  const before = (dueAt: Date, status: string) => {
    const when = dayOf(dueAt, locale, tenant.profile.timeZone);
    return dueAt <= at ? texts.people.late(when) : status === "talking" ? texts.people.sayBefore(when) : texts.people.answerBefore(when);
  };
  const chosen = await chosenFor(db, item.id);
  return {
    title: texts.people.title(item.title),
    back: mayRead(town.member, item) ? vacancyPaths.item(item) : vacancyPaths.feed,
    list,
    sight,
    counts: await countApplicants(db, item.id, sight, member),
    people: people.map(({ dueAt, locale: theirs, ...person }) => {
      const { usual } = vacancyMessages.in(theirs, tenant.words[theirs]).apply.people;
      const options = mayAnswer(member) ? answersFrom(person.status).filter((answer) => answer !== "open" || !over) : [];
      return { ...person, clock: dueAt === null ? null : before(dueAt, person.status), late: dueAt !== null && dueAt <= at, answers: options.map((answer: Answer) => ({ answer, note: usual[answer](firstName(person.name), organisation || texts.people.somebody) })) };
    }),
    next,
    /** How many were chosen, where that is all that were looked for and the vacancy still stands. */
    full: row && !over && chosen >= row.seats && mayEditItem(member, item) ? chosen : null,
  };
}

export type ApplicantsAnswer =
  | { to: string }
  | { refused: { application: string; answer: string; reply: SubmissionResult } }
  /** Why an answer was not sent, though there is nothing wrong with it, and what it said. */
  | { notSent: { why: string; note: string } };

/**
 * What somebody did on the page: answered, said what became of somebody, or closed the vacancy.
 * @param list the list that they look at
 * @throws Response 400 for what cannot be read, 403 for what is not theirs, 404 for an application that is not of this vacancy
 */
export async function onApplicants({ town, item }: Seen, list: ListName, body: FormData): Promise<ApplicantsAnswer> {
  const { locale } = town;
  const by = doing(town);
  const back = (said: string, which: ListName = list) => ({ to: `${vacancyPaths.applicants(item.id)}?toon=${which}&klaar=${said}` });
  if (body.has("answer")) return answered(town, item, list, body);
  const form = await readForm(body, organisationAction, { locale });
  if (!form.ok) throw new Response(null, { status: 400 });
  if (form.value.do === "outcome") {
    if (!(await sayOutcome(by, item, form.value))) throw new Response(null, { status: 404 });
    return back("outcome");
  }
  if (!(await closeOrExtend(by, item, "filled"))) throw new Response(null, { status: 403 });
  town.changed();
  return back("ended");
}

async function answered(town: Seen["town"], item: ItemRecord, list: ListName, body: FormData): Promise<ApplicantsAnswer> {
  const { locale, tenant } = town;
  const { apply: texts } = vacancyMessages.in(locale, tenant.words[locale]);
  const which = (name: "application" | "answer") => {
    const value = body.get(name);
    return typeof value === "string" ? value : "";
  };
  const refused = (reply: SubmissionResult): ApplicantsAnswer => ({ refused: { application: which("application"), answer: which("answer"), reply } });
  const form = await readForm(body, answerForm, { locale });
  if (!form.ok) return refused(form.reply);
  const result = await answerApplication(doing(town), item, form.value);
  if (result.ok) return { to: `${vacancyPaths.applicants(item.id)}?toon=${list}&klaar=${form.value.answer}` };
  if (result.reason === "not-allowed") throw new Response(null, { status: 404 });
  const notSent = (why: string): ApplicantsAnswer => ({ notSent: { why, note: form.value.note } });
  if (result.reason === "closed") return notSent(texts.people.refused.closed);
  const status = texts.statuses[result.status];
  return notSent(result.by === null ? texts.people.refused.changed(status) : texts.people.refused.answered(result.by, status));
}
