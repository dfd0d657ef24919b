import { render } from "@react-email/render";
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
