import type { SubmissionResult } from "@conform-to/react";
import type { z } from "zod";
import type { TownContext } from "#app/platform/http/context.server.ts";
import { readBody, readForm } from "#app/platform/http/form.server.ts";
import { typedForm } from "#app/platform/http/typed-form.server.ts";
import { mailTexts, type MailTexts } from "#app/platform/mail/own/own-texts.ts";
import { sampleMail, sendSampleMail } from "#app/platform/mail/own/sample.server.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { changeProfile } from "#app/platform/tenancy/change-profile.server.ts";
import { readTownVersion, type TownVersion } from "#app/platform/tenancy/change-town.server.ts";
import { mailTextsForm } from "./forms.ts";
import { siteTexts } from "./messages/index.ts";

const none = { nl: "", en: "" };

function valuesOf({ profile: { mailTexts: own }, version }: TownVersion) {
  const { "account.confirm": confirm = none, "account.log-in": logIn = none, "account.admin-invite": adminInvite = none, notification = none } = own.extra;
  return { version: String(version), closing: own.closing, confirm, logIn, adminInvite, notification };
}
export type MailTextsValues = ReturnType<typeof valuesOf>;

function ownTexts({ closing, confirm, logIn, adminInvite, notification }: z.infer<typeof mailTextsForm>): MailTexts {
  return mailTexts.parse({ closing, extra: { "account.confirm": confirm, "account.log-in": logIn, "account.admin-invite": adminInvite, notification } });
}

/** What a town adds to its mail, as the form holds it. */
export async function mailTextsPage({ db }: Pick<TownContext, "db">): Promise<MailTextsValues> {
  return valuesOf(await readTownVersion(db));
}

export interface LetterShown {
  subject: string;
  paragraphs: string[];
}

type Saved = { ok: true } | { ok: false; reply: SubmissionResult; shown?: LetterShown; sent?: true; waitMinutes?: number; conflict?: MailTextsValues };

/** Reads the form of what a town adds to its mail: saves it, shows a letter with it, or sends that to the admin. */
export async function saveMailTexts({ locale, tenant }: Pick<TownContext, "locale" | "tenant">, by: Doing, request: Request): Promise<Saved> {
  const body = await readBody(request);
  if (!body) return { ok: false, reply: { status: "error" } };
  const reading = await readForm(body, mailTextsForm, { locale });
  if (!reading.ok) return reading;
  const { version, intent, letter } = reading.value;
  const own = ownTexts(reading.value);
  const reply = typedForm(body, mailTextsForm);
  const { sample: names } = siteTexts.in(locale, tenant.words[locale]).mail;
  if (intent === "preview") {
    const { subject, plain } = await sampleMail({ tenant, locale, mailTexts: own, letter, names });
    return { ok: false, reply, shown: { subject, paragraphs: plain.split("\n\n") } };
  }
  if (intent === "test") {
    const sent = await sendSampleMail(by, { mailTexts: own, letter, names: { ...names, name: by.member.name } });
    return sent.ok ? { ok: false, reply, sent: true } : { ok: false, reply, waitMinutes: Math.ceil(sent.waitSeconds / 60) };
  }
  const result = await changeProfile(by, { version, part: "mail-texts", change: (profile) => ({ ...profile, mailTexts: own }) });
  if (result.ok) return { ok: true };
  if (result.reason === "unreadable") throw new Error("The look became unreadable by a change of the texts in mail.");
  return { ok: false, reply, conflict: valuesOf(result.current) };
}
