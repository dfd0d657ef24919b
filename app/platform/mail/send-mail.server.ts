import { render } from "@react-email/render";
import { createElement } from "react";
import { env } from "#app/platform/env.server.ts";
import type { Db, TenantDb } from "#app/platform/database/client.server.ts";
import type { Locale } from "#app/platform/i18n/locale.ts";
import { enqueueLater } from "#app/platform/jobs/enqueue.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { isLight } from "#app/platform/theme/colour.ts";
import type { MailTemplate } from "./letter.ts";
import { withOwnText } from "./own/own-texts.ts";
import { deliverMail, deliveryKey } from "./tickets.ts";
import { plainMail, TownMail, type MailLook } from "./town-mail.tsx";
import { townOrigin } from "./town-origin.ts";

/** A mail somebody should get. */
export interface MailWish<Props> {
  tenant: Tenant;
  to: string;
  /** Whose account it is about; the mail goes when the account goes. */
  accountId?: string;
  locale: Locale;
  template: MailTemplate<Props>;
  props: Props;
  /** Further headers, such as List-Unsubscribe. */
  headers?: Readonly<Record<string, string>>;
  /** Where telling the same twice would be wrong: what this mail tells whom. */
  onceKey?: string;
  at: Date;
  requestId?: string;
}

/** A mail as it is kept. */
export interface WrittenMail {
  subject: string;
  html: string;
  plain: string;
}

/** How a town looks in its mail. */
export function lookOf({ profile, primaryHost }: Tenant): MailLook {
  const { primary } = profile.theme.colours;
  return { town: profile.name, municipality: profile.municipality, origin: townOrigin({ primaryHost }, env), primary, onPrimary: isLight(primary) ? "#000000" : "#ffffff" };
}

/** Writes a mail in the town's look, as HTML and as plain text. Sends nothing. */
export async function writeMail<Props>({ tenant, locale, template, props }: Pick<MailWish<Props>, "tenant" | "locale" | "template" | "props">): Promise<WrittenMail> {
  const look = lookOf(tenant);
  const letter = withOwnText(template.letter[locale](props, { town: look.town, words: tenant.words[locale] }), template.name, tenant.profile.mailTexts, locale);
  return { subject: letter.subject, html: await render(createElement(TownMail, { letter, look, locale })), plain: plainMail(letter, look, locale) };
}

/**
 * Puts a mail among those to be sent, and asks for its delivery, in the caller's transaction: no change, no mail. Where its `onceKey` was
 * used before nothing happens.
 *
 * @returns id of the mail; undefined when there is none
 */
export async function sendMailLater<Props>(tx: Db, wish: MailWish<Props>): Promise<string | undefined> {
  const written = await writeMail(wish);
  const tenantId = wish.tenant.id;
  const [made] = await tx.mailMessage.createManyAndReturn({
    data: {
      tenantId,
      accountId: wish.accountId,
      template: wish.template.name,
      recipient: wish.to,
      ...written,
      headers: { ...wish.headers },
      onceKey: wish.onceKey,
      repairs: wish.template.repairs,
      createdAt: wish.at,
    },
    select: { id: true },
    skipDuplicates: true,
  });
  if (made) await enqueueLater(tx, deliverMail, { tenantId, mailId: made.id }, { onceKey: deliveryKey(made.id), urgent: wish.template.urgent, requestId: wish.requestId });
  return made?.id;
}

/**
 * Runs a transaction that may send mail.
 *
 * @param work gets the transaction and `send`, which takes a wish
 * @returns what `work` returns
 */
export function withMail<T>({ db, requestId }: { db: TenantDb; requestId: string }, work: (tx: Db, send: <Props>(wish: MailWish<Props>) => Promise<void>) => Promise<T>): Promise<T> {
  return db.transact((tx) => work(tx, async (wish) => void (await sendMailLater(tx, { ...wish, requestId }))));
}
