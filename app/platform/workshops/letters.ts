import { withPreview, type MailTemplate } from "#app/platform/mail/letter.ts";

interface Told {
  name: string;
  title: string;
  /** Day and time in words. */
  when: string;
  place: string;
  people: number;
  /** Where the place is changed or given up. */
  href: string;
  onlineUrl: string | null;
}

const facts = { nl: ({ when, place }: Told) => `Wanneer: ${when}. Waar: ${place}.`, en: ({ when, place }: Told) => `When: ${when}. Where: ${place}.` };
const online = {
  nl: ({ onlineUrl }: Told) => (onlineUrl === null ? [] : [`Meekijken op afstand: ${onlineUrl}`]),
  en: ({ onlineUrl }: Told) => (onlineUrl === null ? [] : [`To follow from afar: ${onlineUrl}`]),
};
const change = { nl: "Kun je toch niet? Zeg het met de knop af, dan krijgt iemand anders je plek.", en: "Can you not come after all? Say so with the button, so that somebody else gets your place." };

/** To somebody who has a place. */
export const bookedLetter: MailTemplate<Told> = {
  name: "workshop.booked",
  letter: {
    nl: (told) => withPreview({ subject: `Je plek voor ${told.title}`, heading: `Tot dan, ${told.name}`, paragraphs: [told.people === 1 ? `Je hebt een plek bij ‘${told.title}’.` : `Je hebt ${told.people} plekken bij ‘${told.title}’.`, facts.nl(told), ...online.nl(told)], button: { label: "Bekijk of verander je plek", href: told.href }, after: ["De afspraak voor je agenda zit in deze mail.", change.nl] }),
    en: (told) => withPreview({ subject: `Your place at ${told.title}`, heading: `See you then, ${told.name}`, paragraphs: [told.people === 1 ? `You have a place at ‘${told.title}’.` : `You have ${told.people} places at ‘${told.title}’.`, facts.en(told), ...online.en(told)], button: { label: "See or change your place", href: told.href }, after: ["The appointment for your calendar is in this mail.", change.en] }),
  },
};

/** To somebody who is on the waiting list. */
export const waitingLetter: MailTemplate<Told> = {
  name: "workshop.waiting",
  letter: {
    nl: (told) => withPreview({ subject: `Je staat op de wachtlijst voor ${told.title}`, heading: `Hallo ${told.name}`, paragraphs: [`‘${told.title}’ zit vol. Je staat op de wachtlijst. Komt er plek? Dan krijg je die, en meteen een mail.`, facts.nl(told)], button: { label: "Bekijk of verander je plek", href: told.href }, after: ["Met de knop kies je ook een andere datum."] }),
    en: (told) => withPreview({ subject: `You are on the waiting list for ${told.title}`, heading: `Hello ${told.name}`, paragraphs: [`‘${told.title}’ is full. You are on the waiting list. When a place comes free it is yours, and you get a mail at once.`, facts.en(told)], button: { label: "See or change your place", href: told.href }, after: ["With the button you can choose another date, too."] }),
  },
};

/** To somebody who gave up their place. */
export const gaveUpLetter: MailTemplate<Told> = {
  name: "workshop.gave-up",
  letter: {
    nl: (told) => withPreview({ subject: `Je plek voor ${told.title} is afgezegd`, heading: `Jammer, ${told.name}`, paragraphs: [`Je plek bij ‘${told.title}’ is afgezegd.`, facts.nl(told)], button: { label: "Kies een andere datum", href: told.href }, after: [] }),
    en: (told) => withPreview({ subject: `Your place at ${told.title} is cancelled`, heading: `A pity, ${told.name}`, paragraphs: [`Your place at ‘${told.title}’ is cancelled.`, facts.en(told)], button: { label: "Choose another date", href: told.href }, after: [] }),
  },
};

/** To everybody with a place, when a workshop does not go on. */
export const calledOffLetter: MailTemplate<Told> = {
  name: "workshop.called-off",
  letter: {
    nl: (told) => withPreview({ subject: `${told.title} gaat niet door`, heading: `Hallo ${told.name}`, paragraphs: [`Het spijt ons: ‘${told.title}’ gaat niet door.`, facts.nl(told)], button: { label: "Kies een andere datum", href: told.href }, after: [] }),
    en: (told) => withPreview({ subject: `${told.title} is called off`, heading: `Hello ${told.name}`, paragraphs: [`We are sorry: ‘${told.title}’ is called off.`, facts.en(told)], button: { label: "Choose another date", href: told.href }, after: [] }),
  },
};

/** To everybody with a place, when time or place changed. */
export const changedLetter: MailTemplate<Told> = {
  name: "workshop.changed",
  letter: {
    nl: (told) => withPreview({ subject: `${told.title}: er verandert iets`, heading: `Hallo ${told.name}`, paragraphs: [`De tijd of plaats van ‘${told.title}’ is veranderd. Zo is het nu.`, facts.nl(told), ...online.nl(told)], button: { label: "Bekijk of verander je plek", href: told.href }, after: ["De nieuwe afspraak voor je agenda zit in deze mail.", change.nl] }),
    en: (told) => withPreview({ subject: `${told.title}: something changes`, heading: `Hello ${told.name}`, paragraphs: [`Time or place of ‘${told.title}’ changed. This is how it is now.`, facts.en(told), ...online.en(told)], button: { label: "See or change your place", href: told.href }, after: ["The new appointment for your calendar is in this mail.", change.en] }),
  },
};

/** Two days before. */
export const reminderLetter: MailTemplate<Told> = {
  name: "workshop.reminder",
  letter: {
    nl: (told) => withPreview({ subject: `Bijna: ${told.title}`, heading: `Tot snel, ${told.name}`, paragraphs: [`Over een paar dagen is ‘${told.title}’. We rekenen op je.`, facts.nl(told), ...online.nl(told)], button: { label: "Bekijk of verander je plek", href: told.href }, after: [change.nl] }),
    en: (told) => withPreview({ subject: `Soon: ${told.title}`, heading: `See you soon, ${told.name}`, paragraphs: [`In a few days it is time for ‘${told.title}’. We count on you.`, facts.en(told), ...online.en(told)], button: { label: "See or change your place", href: told.href }, after: [change.en] }),
  },
};
