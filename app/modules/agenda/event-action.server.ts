import type { SubmissionResult } from "@conform-to/react";
import type { ItemRecord } from "#app/platform/content/item.server.ts";
import { doing, type TownContext } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { typedForm } from "#app/platform/http/typed-form.server.ts";
import type { Member } from "#app/platform/permissions/actor.ts";
import { changeTimes } from "./changes/single-time.server.ts";
import { eventAction, signUpForm } from "./forms.ts";
import { agendaMessages } from "./messages/index.ts";
import { agendaPaths } from "./paths.ts";
import { signUp } from "./registrations/sign-up.server.ts";
import { withdraw } from "./registrations/withdraw.server.ts";

/** What somebody hears after they pressed one of an event's own buttons. */
export const eventDone = ["registered", "waiting", "off", "cancelled", "resumed"] as const;
type Done = (typeof eventDone)[number];

const OWN = ["sign-off", "cancel-event", "resume-event"];

/** Whether a form on the page of an event is one of an event's own, and not one that every item has. */
export function isEventsOwn(body: FormData): boolean {
  return body.get("intent") === "sign-up" || OWN.some((name) => name === body.get("do"));
}

export type EventAnswer = { to: string } | { signUp: SubmissionResult };

/**
 * What somebody did with the own forms of an event: signed up or off, cancelled it or took that back.
 * @throws Response 400 for a button there is not, 403 for one that is not theirs
 */
export async function ownAction(town: TownContext & { member: Member }, item: ItemRecord, body: FormData): Promise<EventAnswer> {
  const { locale, tenant } = town;
  const page = agendaPaths.item(item);
  const by = doing(town);
  const done = (word: Done): EventAnswer => {
    town.changed();
    return { to: `${page}?klaar=${word}#aanmelden` };
  };
  if (body.get("intent") === "sign-up") {
    const form = await readForm(body, signUpForm, { locale });
    if (!form.ok) return { signUp: form.reply };
    const { key, people, recurrence = null } = form.value;
    const result = await signUp(by, item, { key, partySize: people, recurrence });
    if (result.ok) return done(result.status);
    const why = agendaMessages.in(locale, tenant.words[locale]).event.signUp.refused[result.reason];
    return { signUp: typedForm(body, signUpForm, { people: [why] }) };
  }
  const step = await readForm(body, eventAction, { locale });
  if (!step.ok) throw new Response(null, { status: 400 });
  if (step.value.do === "sign-off") {
    if (!(await withdraw(by, item, step.value.registration))) throw new Response(null, { status: 403 });
    return done("off");
  }
  const result = await changeTimes(by, item, step.value);
  if (!result.ok) throw new Response(null, { status: 403 });
  return done(step.value.do === "cancel-event" ? "cancelled" : "resumed");
}
