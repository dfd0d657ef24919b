import { withPreview, type MailTemplate } from "#app/platform/mail/letter.ts";

interface Asked {
  name: string;
  municipality: string;
  href: string;
}

/** To somebody who asked for a town to try: shows that the address is theirs. */
export const confirmDemoLetter: MailTemplate<Asked> = {
  name: "demo.confirm",
  letter: {
    nl: ({ name, municipality, href }) => withPreview({ subject: `Jouw proefsite voor ${municipality}`, heading: `Hallo ${name}`, paragraphs: [`Je vroeg een proefsite aan voor ${municipality}. Met deze knop maken we hem. Dat duurt een paar minuten.`], button: { label: "Maak mijn proefsite", href }, after: ["Heb jij dit niet gevraagd? Dan hoef je niets te doen."] }),
    en: ({ name, municipality, href }) => withPreview({ subject: `Your site to try for ${municipality}`, heading: `Hello ${name}`, paragraphs: [`You asked for a site to try for ${municipality}. This button makes it. That takes a few minutes.`], button: { label: "Make my site", href }, after: ["You did not ask for this? Then you do not have to do anything."] }),
  },
};

interface Stands extends Asked {
  /** The day it goes, in words. */
  until: string;
}

/** When it stands. The way in comes in a mail of the town itself. */
export const demoReadyLetter: MailTemplate<Stands> = {
  name: "demo.ready",
  letter: {
    nl: ({ name, municipality, href, until }) => withPreview({ subject: `Je proefsite voor ${municipality} staat klaar`, heading: `Hij staat, ${name}`, paragraphs: ["Je proefsite is gevuld met verzonnen mensen en berichten. Je kunt er alles in proberen. Je krijgt nog een mail waarmee je erin komt als beheerder.", `De site blijft staan tot en met ${until}. Daarna verdwijnt alles wat erin staat.`], button: { label: "Bekijk je proefsite", href }, after: ["Wil je langer proberen, of echt beginnen? Antwoord op deze mail."] }),
    en: ({ name, municipality, href, until }) => withPreview({ subject: `Your site to try for ${municipality} is ready`, heading: `There it is, ${name}`, paragraphs: ["Your site is filled with invented people and posts. You can try everything. Another mail lets you in as its admin.", `It stands until ${until}. After that all that is in it goes.`], button: { label: "See your site", href }, after: ["Do you want more time, or to begin for real? Answer this mail."] }),
  },
};

/** Some days before it goes. */
export const demoEndsLetter: MailTemplate<Stands> = {
  name: "demo.ends",
  letter: {
    nl: ({ name, municipality, href, until }) => withPreview({ subject: `Je proefsite voor ${municipality} stopt bijna`, heading: `Hallo ${name}`, paragraphs: [`Je proefsite staat er nog tot en met ${until}. Daarna verdwijnt alles wat erin staat.`], button: { label: "Bekijk je proefsite", href }, after: ["Wil je langer proberen, of echt beginnen? Antwoord op deze mail."] }),
    en: ({ name, municipality, href, until }) => withPreview({ subject: `Your site to try for ${municipality} ends soon`, heading: `Hello ${name}`, paragraphs: [`Your site stands until ${until}. After that all that is in it goes.`], button: { label: "See your site", href }, after: ["Do you want more time, or to begin for real? Answer this mail."] }),
  },
};
