import type { SubmissionResult } from "@conform-to/react";
import type { TownContext } from "#app/platform/http/context.server.ts";
import { readBody, readForm } from "#app/platform/http/form.server.ts";
import { typedForm } from "#app/platform/http/typed-form.server.ts";
import { invitePeople } from "#app/platform/identity/invite/invite-people.server.ts";
import { planInvitations } from "#app/platform/identity/invite/plan.server.ts";
import { readList } from "#app/platform/identity/invite/read-list.server.ts";
import type { InvitedPerson } from "#app/platform/identity/invite/rows.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { LARGEST_LIST, listForm, oneForm } from "./forms.ts";
import { inviteTexts } from "./messages/index.ts";

/** What a list would do, line by line. */
export interface ShownPlan {
  list: string;
  lines: { line: number; who: string; what: string; isWrong: boolean }[];
  wrong: number;
  /** How many would get a mail or a role. */
  toDo: number;
}

type Answer = { ok: true; invited: number; given: number } | { ok: false; what: "one" | "list"; reply: SubmissionResult; plan?: ShownPlan; refused?: string };

/** Reads what was sent from the page where people are invited, and does it or shows what it would do. */
export async function readInvite(town: TownContext, by: Doing, request: Request): Promise<Answer> {
  const body = (await readBody(request)) ?? new FormData();
  return body.get("what") === "list" ? inviteList(town, by, body) : inviteOne(town, by, body);
}

async function inviteOne({ locale, tenant }: TownContext, by: Doing, body: FormData): Promise<Answer> {
  const reading = await readForm(body, oneForm, { locale });
  if (!reading.ok) return { ok: false, what: "one", reply: reading.reply };
  const { name, email, roles, connectorFor, civilServantTitle } = reading.value;
  const known = new Set(tenant.neighbourhoods.map(({ id }) => id));
  if (!connectorFor.every((id) => known.has(id))) {
    const { faults } = inviteTexts.in(locale, tenant.words[locale]);
    return { ok: false, what: "one", reply: typedForm(body, oneForm, { connectorFor: [faults["no-neighbourhood"]("")] }) };
  }
  const person: InvitedPerson = { name, email, roles, connectorFor: roles.includes("connector") ? connectorFor : [], civilServantTitle: civilServantTitle || null };
  return { ok: true, ...(await invitePeople(by, [person])) };
}

async function inviteList({ locale, tenant, db }: TownContext, by: Doing, body: FormData): Promise<Answer> {
  const texts = inviteTexts.in(locale, tenant.words[locale]);
  const reading = await readForm(body, listForm, { locale, files: ["file"] });
  if (!reading.ok) return { ok: false, what: "list", reply: reading.reply };
  const { do: step, file } = reading.value;
  if (file && file.size > LARGEST_LIST) return { ok: false, what: "list", reply: typedForm(body, listForm, { file: [texts.refused["too-large"]] }) };
  const list = file && file.size > 0 ? await file.text() : reading.value.list;
  const read = readList(list, tenant.neighbourhoods, Object.values(tenant.words).flatMap(({ neighbourhood: { one, many } }) => [one.toLowerCase(), many.toLowerCase()]));
  if (!read.ok) return { ok: false, what: "list", reply: typedForm(body, listForm, { list: [texts.refused[read.reason]] }) };
  const people = read.rows.flatMap(({ person }) => (person ? [person] : []));
  const isRight = people.length === read.rows.length;
  if (step === "send" && isRight) return { ok: true, ...(await invitePeople(by, people)) };
  const planned = new Map((await planInvitations(db, tenant.id, people)).map((each) => [each.email, each.step]));
  const lines = read.rows.map(({ line, name, email, faults }) => {
    const step = planned.get(email);
    const wrong = faults.map(({ fault, said }) => texts.faults[fault](said)).join(" ");
    return { line, who: [name, email].filter(Boolean).join(", "), what: faults.length > 0 ? wrong : step ? texts.steps[step] : "", isWrong: faults.length > 0 };
  });
  const toDo = [...planned.values()].filter((each) => each !== "nothing").length;
  return { ok: false, what: "list", reply: typedForm(body, listForm), plan: { list, lines, wrong: lines.filter(({ isWrong }) => isWrong).length, toDo } };
}
