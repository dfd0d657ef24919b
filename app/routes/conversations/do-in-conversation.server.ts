import type { SubmissionResult } from "@conform-to/react";
import { setEnded } from "#app/platform/conversations/block.server.ts";
import type { ConversationRecord, Side } from "#app/platform/conversations/conversation.server.ts";
import { conversationAction, messageForm, shareForm } from "#app/platform/conversations/forms.ts";
import { conversationTexts } from "#app/platform/conversations/messages/index.ts";
import { moveMessage } from "#app/platform/conversations/move-message.server.ts";
import { conversationPaths } from "#app/platform/conversations/paths.ts";
import { writeMessage, type NewMessage } from "#app/platform/conversations/write.server.ts";
import { readBody, readForm } from "#app/platform/http/form.server.ts";
import { typedForm } from "#app/platform/http/typed-form.server.ts";
import type { Locale } from "#app/platform/i18n/locale.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";

type Done = { ok: true; to: string } | { ok: false; form: "message" | "share"; reply: SubmissionResult };

const doneWord = { end: "ended", reopen: "reopened", withdraw: "withdrawn", restore: "restored" } as const;

/**
 * What somebody does on the page of their conversation: says something, shares something of themselves, or presses one of its buttons.
 * @throws Response 400 for a button there is not, 403 for what is not theirs
 */
export async function doInConversation(request: Request, by: Doing, conversation: ConversationRecord & { side: Side }, locale: Locale): Promise<Done> {
  const body = (await readBody(request)) ?? new FormData();
  const page = conversationPaths.page(conversation.id);
  if (!body.has("do")) {
    const read = await readForm(body, messageForm, { locale });
    if (!read.ok) return { ok: false, form: "message", reply: read.reply };
    const wrong = await said(by, conversation, read.value, locale);
    return wrong ? { ok: false, form: "message", reply: typedForm(body, messageForm, { body: [wrong] }) } : { ok: true, to: `${page}?gedaan=written#antwoord` };
  }
  if (body.get("do") === "share") {
    const read = await readForm(body, shareForm, { locale });
    if (!read.ok) return { ok: false, form: "share", reply: read.reply };
    const { key, kind, value } = read.value;
    const wrong = await said(by, conversation, { key, kind, body: value }, locale);
    return wrong ? { ok: false, form: "share", reply: typedForm(body, shareForm, { value: [wrong] }) } : { ok: true, to: `${page}?gedaan=shared#antwoord` };
  }
  const step = await readForm(body, conversationAction, { locale });
  if (!step.ok) throw new Response(null, { status: 400 });
  const press = step.value;
  if (press.do === "withdraw" || press.do === "restore") {
    if (!(await moveMessage(by, conversation, press.message, press.do))) throw new Response(null, { status: 403 });
  } else await setEnded(by, conversation, press.do === "end");
  return { ok: true, to: `${page}?gedaan=${doneWord[press.do]}` };
}

/** Says it; undefined when it was said, and otherwise why not. */
async function said(by: Doing, conversation: ConversationRecord & { side: Side }, message: NewMessage, locale: Locale): Promise<string | undefined> {
  const written = await writeMessage(by, conversation, message);
  return written.ok ? undefined : conversationTexts.in(locale, by.tenant.words[locale]).refused[written.reason];
}
