import { withPreview, type MailTemplate } from "#app/platform/mail/letter.ts";

/** To the admin who asked for it: the archive of the town is there. The link asks to log in, for all of the town is in it. */
export const exportReadyLetter: MailTemplate<{ name: string; href: string; days: number }> = {
  name: "town.export-ready",
  letter: {
    nl: ({ name, href, days }, { town }) =>
      withPreview({
        subject: `Het archief van ${town} is klaar`,
        heading: `Hallo ${name}`,
        paragraphs: [`Je vroeg om alle gegevens van ${town}. Het archief staat klaar.`],
        button: { label: "Naar het archief", href },
        after: [`Het blijft ${days} dagen staan. Er staan persoonlijke gegevens in: bewaar het veilig.`],
      }),
    en: ({ name, href, days }, { town }) =>
      withPreview({
        subject: `The archive of ${town} is ready`,
        heading: `Hello ${name}`,
        paragraphs: [`You asked for everything that ${town} holds. The archive is ready.`],
        button: { label: "To the archive", href },
        after: [`It stays for ${days} days. It holds personal data: keep it safe.`],
      }),
  },
};
