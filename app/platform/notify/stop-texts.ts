import { editionMessages } from "#app/platform/editions/messages/index.ts";
import type { Locale } from "#app/platform/i18n/locale.ts";
import type { Words } from "#app/platform/i18n/words.ts";
import { notifyMessages } from "./messages/index.ts";
import type { MailList } from "./unsubscribe.server.ts";

/** What the page says on which somebody stops a kind of mail, and where they can have it back. */
export function stopTexts(list: MailList, locale: Locale, words: Words) {
  const { stop, kinds } = notifyMessages.in(locale, words);
  const letGo = { letGoText: stop.letGo, letGoDone: stop.letGoDone };
  if (list === "edition") {
    const { title, question, confirm, doneTitle, done, again } = editionMessages.in(locale, words).stop;
    return { title, question, confirm, doneTitle, doneText: done, again, settings: "/account/wijkblad", ...letGo };
  }
  const { title, question, confirm, doneTitle, done, again } = stop;
  return { title, question: question(kinds[list].label), confirm, doneTitle, doneText: done, again, settings: "/account/meldingen", ...letGo };
}
