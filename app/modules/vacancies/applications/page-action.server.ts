import type { SubmissionResult } from "@conform-to/react";
import { byLoggingIn } from "#app/platform/content/page/item-page-action.server.ts";
import type { ItemRecord } from "#app/platform/content/item.server.ts";
import { doing, type TownContext } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { typedForm } from "#app/platform/http/typed-form.server.ts";
import { moduleSettings } from "#app/platform/modules/settings.server.ts";
import { vacancyMessages } from "../messages/index.ts";
import { vacancies } from "../module.server.ts";
import { vacancyPaths } from "../paths.ts";
import { askByMail } from "./apply-by-mail.server.ts";
import { apply } from "./apply.server.ts";
import { APPLY, applyByMailForm, applyForm } from "./forms.ts";

/** Whether a form on the page of a vacancy is that of who applies. */
export function isApplication(body: FormData): boolean {
  return body.get("intent") === APPLY;
}

export type ApplyAnswer = { to: string } | { apply: SubmissionResult };

/** Applies with what somebody filled in on the page of a vacancy. Where this town asks for an account, a visitor is led to the log-in page and back, with what they typed. */
export async function applyOnPage(town: TownContext, request: Request, item: ItemRecord, body: FormData): Promise<ApplyAnswer> {
  const { actor, db, tenant, locale, visitorKey, clock, requestId } = town;
  const page = vacancyPaths.item(item);
  const { refused } = vacancyMessages.in(locale, tenant.words[locale]).apply.form;
  if (actor.kind === "member") {
    const form = await readForm(body, applyForm, { locale });
    if (!form.ok) return { apply: form.reply };
    const applied = await apply(doing({ ...town, member: actor }), item, form.value);
    return applied.ok ? { to: `${page}?aanmelding=verstuurd#aanmelden` } : { apply: typedForm(body, applyForm, { "": [refused[applied.reason]] }) };
  }
  if (!moduleSettings(tenant, vacancies).withoutAccount) return { to: await byLoggingIn(town, request, page) };
  const form = await readForm(body, applyByMailForm, { locale });
  if (!form.ok) return { apply: form.reply };
  const asked = await askByMail({ db, tenant, locale, visitorKey, at: clock.now(), requestId }, item, form.value);
  return asked.ok ? { to: `${page}?aanmelding=mail#aanmelden` } : { apply: typedForm(body, applyByMailForm, { "": [refused[asked.reason]] }) };
}
