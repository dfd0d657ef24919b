import { withPreview, type MailTemplate } from "#app/platform/mail/letter.ts";

interface Replied {
  name: string;
  /** Who replied. */
  by: string;
  /** Title of what was replied to. */
  title: string;
  /** The reply, as far as it fits. */
  words: string;
  href: string;
}

/** To those who follow an item, when somebody replies. */
export const replyLetter: MailTemplate<Replied> = {
  name: "content.reply",
  letter: {
    nl: ({ name, by, title, words, href }) =>
      withPreview({
        subject: `${by} reageerde op “${title}”`,
        heading: `Hallo ${name}`,
        paragraphs: [`${by} schreef een reactie op “${title}”:`, words],
        button: { label: "Lees de reactie", href },
        after: ["Wil je hier geen mail meer over? Open de pagina en kies “Niet meer volgen”."],
      }),
    en: ({ name, by, title, words, href }) =>
      withPreview({
        subject: `${by} replied to “${title}”`,
        heading: `Hello ${name}`,
        paragraphs: [`${by} wrote a reply to “${title}”:`, words],
        button: { label: "Read the reply", href },
        after: ["No more mail about this? Open the page and choose “Stop following”."],
      }),
  },
};
