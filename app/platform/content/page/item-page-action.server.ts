import type { SubmissionResult } from "@conform-to/react";
import type { ItemRecord } from "#app/platform/content/item.server.ts";
import { PUBLISH_DRAFT, type ItemInput } from "#app/platform/content/writing/forms.ts";
import { publishDraft } from "#app/platform/content/writing/publish-draft.server.ts";
import type { ItemWriting } from "#app/platform/content/writing/writing.ts";
import { doing, type TownContext } from "#app/platform/http/context.server.ts";
import { readBody, readForm } from "#app/platform/http/form.server.ts";
import { PARKED, parkForm } from "#app/platform/http/parked-form.server.ts";
import { actOnItem } from "./act.server.ts";
import { answerItem } from "./answer.server.ts";
import { itemAction, replyForm } from "./forms.ts";

/** Where to go next, or a reply that was refused and goes back into its box. */
export type PageAnswer = { to: string } | { reply: SubmissionResult };

/**
 * What somebody did on the page of an item: pressed one of its buttons, or wrote a reply. A visitor is led to the log-in page and back, with
 * what they typed.
 *
 * @param body the form where the caller read it already, to look for buttons of its kind's own
 * @param open whether this town lets people reply to items of this kind
 * @throws Response 400 for a button there is not, 403 for one that is not theirs
 */
export async function itemPageAction<Input extends ItemInput>(town: TownContext, request: Request, writing: ItemWriting<Input>, item: ItemRecord, { open, body: read }: { open: boolean; body?: FormData }): Promise<PageAnswer> {
  const { paths } = writing;
  const { actor, locale } = town;
  if (actor.kind !== "member") return { to: await byLoggingIn(town, request, paths.item(item)) };
  const by = doing({ ...town, member: actor });
  const body = read ?? (await readBody(request)) ?? new FormData();
  if (!body.has("do")) {
    const reply = await readForm(body, replyForm, { locale });
    if (!reply.ok) return { reply: reply.reply };
    const placed = await answerItem(by, paths, item, reply.value, { open, locale });
    if (!placed.ok) return { reply: placed.reply };
    town.changed();
    return { to: placed.to };
  }
  const to = await pressed(body, { town, by, writing, item });
  if (!to) throw new Response(null, { status: 403 });
  town.changed();
  return { to };
}

interface Press<Input extends ItemInput> {
  town: TownContext;
  by: ReturnType<typeof doing>;
  writing: ItemWriting<Input>;
  item: ItemRecord;
}

async function pressed<Input extends ItemInput>(body: FormData, { town, by, writing, item }: Press<Input>): Promise<string | undefined> {
  if (body.get("do") === PUBLISH_DRAFT) return publishDraft(by, writing, item, town.locale);
  const step = await readForm(body, itemAction, { locale: town.locale });
  if (!step.ok) throw new Response(null, { status: 400 });
  return actOnItem(by, writing.paths, item, step.value);
}

/** The log-in page, with the way back to what was typed on this one. */
export async function byLoggingIn(town: TownContext, request: Request, page: string): Promise<string> {
  const parked = await parkForm(town, request, page);
  const back = parked ? `${page}?${PARKED}=${parked}` : page;
  return `/inloggen?${new URLSearchParams({ terug: back }).toString()}`;
}
