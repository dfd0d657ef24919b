import { withPreview, type MailTemplate } from "#app/platform/mail/letter.ts";
import { INVITED_DAYS } from "#app/platform/organisations/invited-days.ts";

interface Invited {
  organisation: string;
  /** Who asks. */
  by: string;
  href: string;
}

/** To somebody without an account, who is asked to write in an organisation's name. */
export const editorInviteLetter: MailTemplate<Invited> = {
  name: "organisation.editor-invited",
  letter: {
    nl: ({ organisation, by, href }, { town }) =>
      withPreview({
        subject: `Schrijf je mee voor ${organisation}?`,
        heading: `Schrijf je mee voor ${organisation}?`,
        paragraphs: [`${by} vraagt of je op ${town} wilt schrijven in naam van ${organisation}.`, "Maak een gratis account met dit e-mailadres. Zodra je dat bevestigt, kun je beginnen."],
        button: { label: "Maak een account", href },
        after: [`Deze uitnodiging geldt ${INVITED_DAYS} dagen. Wil je dit niet? Dan hoef je niets te doen.`],
      }),
    en: ({ organisation, by, href }, { town }) =>
      withPreview({
        subject: `Will you write for ${organisation}?`,
        heading: `Will you write for ${organisation}?`,
        paragraphs: [`${by} asks whether you would write on ${town} on behalf of ${organisation}.`, "Make a free account with this e-mail address. As soon as you confirm it, you can begin."],
        button: { label: "Make an account", href },
        after: [`This invitation stands for ${INVITED_DAYS} days. If you do not want this, you do not have to do anything.`],
      }),
  },
};
