import { byLoggingIn, itemPageAction, type PageAnswer } from "#app/platform/content/page/item-page-action.server.ts";
import type { ItemRecord } from "#app/platform/content/item.server.ts";
import { mayEditItem, mayMoveItem } from "#app/platform/content/writing/write-item.server.ts";
import { conversationTexts } from "#app/platform/conversations/messages/index.ts";
import { conversationPaths } from "#app/platform/conversations/paths.ts";
import { doing, type TownContext } from "#app/platform/http/context.server.ts";
import { readBody, readForm } from "#app/platform/http/form.server.ts";
import { answerForm, outcomeForm } from "./forms.ts";
import { typedForm } from "#app/platform/http/typed-form.server.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { answerHelp, declineHelp } from "./answer.server.ts";
import { reopen, sayOutcome } from "./outcome.server.ts";
import { helpPaths } from "./paths.ts";
import type { Side } from "./side.ts";
import { helpWriting } from "./writing.server.ts";

/**
 * What somebody did on the page of a request or an offer: said how it went, took it away or put it back, or pressed what every item has.
 * @throws Response 400 for what cannot be read, 403 for what is not theirs
 */
export async function respondToHelp(town: TownContext, request: Request, side: Side, item: ItemRecord): Promise<PageAnswer> {
  const { actor, locale, db, tenant } = town;
  if (actor.kind !== "member") return { to: await byLoggingIn(town, request, helpPaths.item(item)) };
  const body = (await readBody(request)) ?? new FormData();
  const by = doing({ ...town, member: actor });
  const said = { saidBy: "site", actorId: actor.accountId, at: by.at, requestId: by.requestId } as const;
  const page = helpPaths.item(item);
  const takesAway = body.get("do") === "withdraw" && item.status === "published";
  if (body.has("outcome") || takesAway) {
    // Who is kept from writing may still take away what they wrote.
    if (!(takesAway ? mayMoveItem(actor, item, "withdraw") : mayEditItem(actor, item))) throw new Response(null, { status: 403 });
    const form = takesAway ? { ok: true as const, value: { outcome: "not-needed" as const, thanks: "" } } : await readForm(body, outcomeForm, { locale });
    if (!form.ok) throw new Response(null, { status: 400 });
    await sayOutcome(db, tenant, item, form.value, said);
    town.changed();
    return { to: `${page}?hulp=${body.has("thanks") ? "thanked" : form.value.outcome}` };
  }
  if (body.has("answer")) return answer(town, by, item, body);
  if (body.get("do") === "restore") {
    const became = await reopen(by, item);
    if (!became) throw new Response(null, { status: 403 });
    town.changed();
    return { to: `${page}?gedaan=${became === "held" ? "held" : "restored"}` };
  }
  return side === "ask" ? itemPageAction(town, request, helpWriting(by, "ask", locale), item, { open: false, body }) : itemPageAction(town, request, helpWriting(by, "offer", locale), item, { open: false, body });
}

/** "I can help", "I would like that", or "not now". */
async function answer(town: TownContext, by: Doing, item: ItemRecord, body: FormData): Promise<PageAnswer> {
  const { locale, tenant } = town;
  if (body.get("answer") === "no") {
    await declineHelp(by, item);
    return { to: `${helpPaths.item(item)}?hulp=not-now` };
  }
  const form = await readForm(body, answerForm, { locale });
  if (!form.ok) return { reply: form.reply };
  const answered = await answerHelp(by, item, form.value);
  if (!answered.ok) return { reply: typedForm(body, answerForm, { body: [conversationTexts.in(locale, tenant.words[locale]).refused[answered.reason]] }) };
  town.changed();
  return { to: `${conversationPaths.page(answered.conversationId)}?gedaan=begun` };
}
