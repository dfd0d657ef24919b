import { adminInviteLetter, confirmLetter, logInLetter } from "#app/platform/identity/letters.ts";
import type { Locale } from "#app/platform/i18n/locale.ts";
import { takeTurn, type Limit, type Turn } from "#app/platform/limits/turns.server.ts";
import { notificationLetter } from "#app/platform/notify/letters.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { recordAudit } from "#app/platform/audit/record.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { lookOf, sendMailLater, writeMail } from "../send-mail.server.ts";
import type { MailTemplate } from "../letter.ts";
import type { LetterWithOwnText, MailTexts } from "./own-texts.ts";

const LIMIT: Limit = { name: "sample-mail", tries: 10, seconds: 3600 };

/** Names that a sample letter speaks of. */
export interface SampleNames {
  name: string;
  by: string;
}

interface Sample {
  letter: LetterWithOwnText;
  names: SampleNames;
}

/** Whatever a letter needs, with the town's front page behind its buttons. @param write gets the template with props that fit it */
function withSample<T>({ origin, title }: { origin: string; title: string }, { letter, names }: Sample, write: <Props>(template: MailTemplate<Props>, props: Props) => T): T {
  const linked = { name: names.name, href: origin };
  if (letter === "account.confirm") return write(confirmLetter, linked);
  if (letter === "account.log-in") return write(logInLetter, linked);
  if (letter === "account.admin-invite") return write(adminInviteLetter, { ...linked, hours: 48 });
  const line = { kind: "new-person" as const, by: names.by, title, about: title, words: "", detail: {} };
  return write(notificationLetter, { name: names.name, lines: [line], count: 1, href: origin, links: { preferences: origin, stop: origin, letGo: null } });
}

const saying = (tenant: Tenant, mailTexts: MailTexts): Tenant => ({ ...tenant, profile: { ...tenant.profile, mailTexts } });

/** How a letter looks with what a town would add, as plain text and its subject. Sends nothing. */
export function sampleMail({ tenant, locale, mailTexts, ...sample }: Sample & { tenant: Tenant; locale: Locale; mailTexts: MailTexts }): Promise<{ subject: string; plain: string }> {
  return withSample({ origin: lookOf(tenant).origin, title: tenant.profile.tagline }, sample, (template, props) => writeMail({ tenant: saying(tenant, mailTexts), locale, template, props }));
}

/** Sends an admin such a sample at their own address, a few times an hour; what is not saved yet comes along. */
export async function sendSampleMail({ db, tenant, member, at, requestId }: Doing, { mailTexts, ...sample }: Sample & { mailTexts: MailTexts }): Promise<Turn> {
  const { accountId, email: to, locale } = member;
  const turn = await takeTurn(LIMIT, `${tenant.id}:${accountId}`);
  if (!turn.ok) return turn;
  await db.transact(async (tx) => {
    const mailId = await withSample({ origin: lookOf(tenant).origin, title: tenant.profile.tagline }, sample, (template, props) => sendMailLater(tx, { tenant: saying(tenant, mailTexts), to, accountId, locale, template, props, at, requestId }));
    await recordAudit(tx, { tenantId: tenant.id, actor: "member", actorId: accountId, action: "mail.tested", subject: "mail", subjectId: mailId ?? null, requestId, at });
  });
  return { ok: true };
}
