import { render } from "@react-email/render";
import { LRUCache } from "lru-cache";
import { createElement } from "react";
import type { MailLook } from "#app/platform/mail/mail-sheet.tsx";
import type { WrittenMail } from "#app/platform/mail/send-mail.server.ts";
import type { EditionContent } from "./content.ts";
import { EditionMail, type EditionLinks } from "./edition-mail.tsx";
import { headlineOf } from "./headline.ts";
import { plainEdition } from "./plain-edition.server.ts";

/** Writes the mail of an edition from what was kept of it. Sends nothing, asks for nothing. */
export async function writeEdition(content: EditionContent, look: MailLook, links: EditionLinks): Promise<WrittenMail> {
  return {
    subject: headlineOf(content).subject,
    html: await render(createElement(EditionMail, { content, look, links })),
    plain: plainEdition(content, look, links),
  };
}

export type EditionWriter = (content: EditionContent, links: EditionLinks) => Promise<WrittenMail>;

/** Marks what is filled in; a character of nobody's alphabet (Unicode, private use). */
const BLANK = "\uE000";
/** What stands where the links of whoever gets it come. */
const BLANKS: EditionLinks = { page: `http://blad.invalid/${BLANK}p`, preferences: `http://blad.invalid/${BLANK}v`, unsubscribe: `http://blad.invalid/${BLANK}u` };

/** Editions of one town that read the same and are kept, to be written once. */
const KEPT = 40;

/**
 * Writes the editions of one town. Neighbours who chose the same read the same, but for their own links: those are filled in, and the rest
 * is written once.
 */
export function editionWriter(look: MailLook): EditionWriter {
  const written = new LRUCache<string, WrittenMail>({ max: KEPT });
  return async (content, links) => {
    const key = JSON.stringify(content);
    // Written by somebody's hand, the blanks would be taken for links.
    if (key.includes(BLANK)) return writeEdition(content, look, links);
    const known = written.get(key) ?? (await writeEdition(content, look, BLANKS));
    written.set(key, known);
    const fill = (text: string) => text.replaceAll(BLANKS.page, links.page).replaceAll(BLANKS.preferences, links.preferences).replaceAll(BLANKS.unsubscribe, links.unsubscribe);
    return { subject: known.subject, html: fill(known.html), plain: fill(known.plain) };
  };
}
