import { withPreview, type MailTemplate } from "./letter.ts";

/** To an admin who wants to see whether the town's mail arrives. */
export const testLetter: MailTemplate<{ name: string }> = {
  name: "mail.test",
  urgent: true,
  letter: {
    nl: ({ name }, { town }) =>
      withPreview({
        subject: `Proefmail van ${town}`,
        heading: `Hallo ${name}`,
        paragraphs: [`Dit is een proefmail van ${town}. Lees je dit? Dan komt jullie mail aan. Zo ziet mail van de site eruit voor bewoners.`],
        after: ["Kijk ook even of de afzender klopt, en of je kunt antwoorden."],
      }),
    en: ({ name }, { town }) =>
      withPreview({
        subject: `Test mail from ${town}`,
        heading: `Hello ${name}`,
        paragraphs: [`This is a test mail from ${town}. Are you reading this? Then your mail arrives. This is what the site's mail looks like to residents.`],
        after: ["Please check too whether the sender is right, and whether you can answer."],
      }),
  },
};
