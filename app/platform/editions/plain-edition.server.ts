import { wholeDayWords } from "#app/lib/date-words.ts";
import { toProse } from "#app/platform/content/prose.server.ts";
import { mailFooters, type MailLook } from "#app/platform/mail/mail-sheet.tsx";
import { bylineOf } from "./byline.ts";
import type { EditionContent, EditionItem } from "./content.ts";
import type { EditionLinks } from "./edition-mail.tsx";
import { headlineOf } from "./headline.ts";
import { itemsOf } from "./items.ts";
import { editionMessages } from "./messages/index.ts";

/** Addresses, each with the number by which the text speaks of it. */
class Addresses {
  readonly #all: { label: string; href: string }[] = [];

  /** @returns its number */
  add(label: string, href: string): number {
    return this.#all.push({ label, href });
  }

  lines(): string[] {
    return this.#all.map(({ label, href }, index) => `${index + 1}. ${sentence(label)}\n${href}`);
  }
}

/** Ends what is read aloud with a pause. */
function sentence(text: string): string {
  return /[.!?…:]["”’)]*$/u.test(text) ? text : `${text}.`;
}

/** What somebody wrote, its web addresses moved to the end of the letter: nobody wants to hear one spelt out. */
function withoutAddresses(text: string, move: (href: string) => string): string {
  const parts = toProse(text).flat(2);
  return parts.map(({ text, href }) => (href === undefined ? text : move(href))).join("");
}

function itemAloud(item: EditionItem, number: number, content: EditionContent, look: MailLook, addresses: Addresses): string {
  const texts = editionMessages.in(content.locale, content.words);
  const { who, day, places } = bylineOf(item, content);
  const own = addresses.add(item.title, `${look.origin}${item.path}`);
  const move = (href: string) => texts.aloud.inText(addresses.add(texts.aloud.named(number), href));
  return [
    sentence(texts.aloud.item(number, withoutAddresses(item.title, move))),
    texts.aloud.by(who, day, places ?? texts.aloud.wholeTown),
    ...item.lines.map(sentence),
    ...(item.excerpt ? [sentence(withoutAddresses(item.excerpt, move))] : []),
    `${texts.why} ${item.why.map(texts.because).join(" ")}`,
    texts.aloud.more(own),
  ].join("\n");
}

/**
 * An edition as plain text, made to be read aloud: parts and items are announced, dates are words, and addresses stand numbered at the end.
 */
export function plainEdition(content: EditionContent, look: MailLook, links: EditionLinks): string {
  const { locale, words, town, window, sections } = content;
  const texts = editionMessages.in(locale, words);
  const addresses = new Addresses();
  let number = 0;
  const parts = sections.flatMap(({ section, items, leftOut }, index) => [
    texts.aloud.section(index + 1, texts.heading(section, content.neighbourhoods), items.length),
    ...items.map((item) => itemAloud(item, ++number, content, look, addresses)),
    ...(leftOut > 0 ? [texts.leftOut(leftOut, town.name)] : []),
  ]);
  addresses.add(texts.aloud.web, links.page);
  addresses.add(texts.mail.preferences, links.preferences);
  addresses.add(texts.mail.unsubscribe, links.unsubscribe);
  const day = wholeDayWords(new Date(window.until), { locale, timeZone: town.timeZone });
  return [
    `${sentence(town.name)}\n${headlineOf(content).title}, ${day}.\n${texts.aloud.opening(itemsOf(content).length, sections.length)}`,
    ...parts,
    `${texts.aloud.end}\n${texts.mail.reason(town.name)}`,
    `${texts.aloud.addresses}:`,
    ...addresses.lines(),
    `-- \n${mailFooters[locale](look.town, look.municipality)}`,
  ].join("\n\n");
}
