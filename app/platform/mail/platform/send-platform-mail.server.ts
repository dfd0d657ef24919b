import { randomUUID } from "node:crypto";
import { render } from "@react-email/render";
import { createElement } from "react";
import type { Db } from "#app/platform/database/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import type { Locale } from "#app/platform/i18n/locale.ts";
import { defaultWords } from "#app/platform/i18n/words.ts";
import type { MailTemplate } from "../letter.ts";
import { plainMail, TownMail, type MailLook } from "../town-mail.tsx";
import { siteOrigin } from "../town-origin.ts";

/** A mail of the platform itself, to somebody who belongs to no town. */
export interface PlatformMailWish<Props> {
  to: string;
  locale: Locale;
  template: MailTemplate<Props>;
  props: Props;
  /** A calendar that goes with it (RFC 5546), with its method. */
  calendar?: string;
  /** Where telling the same twice would be wrong. */
  onceKey?: string;
  at: Date;
}

/** How the platform's own mail looks. */
export function platformLook(): MailLook {
  return { town: "Samen", municipality: null, origin: siteOrigin(env.PLATFORM_HOST, env), primary: "#26313b", onPrimary: "#ffffff" };
}

/** Puts a mail among those to be sent, in the caller's transaction. Where its `onceKey` was used before nothing happens. */
export async function sendPlatformMailLater<Props>(tx: Db, { to, locale, template, props, calendar, onceKey, at }: PlatformMailWish<Props>): Promise<void> {
  const look = platformLook();
  const letter = template.letter[locale](props, { town: look.town, words: defaultWords[locale] });
  const html = await render(createElement(TownMail, { letter, look, locale }));
  await tx.platformMail.createMany({ data: { id: randomUUID(), template: template.name, recipient: to, subject: letter.subject, html, plain: plainMail(letter, look, locale), calendar: calendar ?? null, nextTryAt: at, createdAt: at, onceKey: onceKey ?? null }, skipDuplicates: true });
}
