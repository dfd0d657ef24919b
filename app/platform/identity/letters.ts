import { withPreview, type MailTemplate } from "#app/platform/mail/letter.ts";

interface Linked {
  name: string;
  href: string;
}

const notYou = {
  nl: "Heb jij dit niet gedaan? Dan hoef je niets te doen.",
  en: "Was this not you? Then you do not have to do anything.",
};

/** After registering: shows that the address is theirs. */
export const confirmLetter: MailTemplate<Linked> = {
  name: "account.confirm",
  urgent: true,
  letter: {
    nl: ({ name, href }, { town }) =>
      withPreview({
        subject: `Bevestig je e-mailadres voor ${town}`,
        heading: `Welkom, ${name}`,
        paragraphs: [`Fijn dat je meedoet met ${town}. Nog één stap: bevestig dat dit jouw e-mailadres is.`],
        button: { label: "Bevestig mijn e-mailadres", href },
        after: ["Deze knop werkt 48 uur.", notYou.nl],
      }),
    en: ({ name, href }, { town }) =>
      withPreview({
        subject: `Confirm your e-mail address for ${town}`,
        heading: `Welcome, ${name}`,
        paragraphs: [`Good to have you with ${town}. One more step: confirm that this is your e-mail address.`],
        button: { label: "Confirm my e-mail address", href },
        after: ["This button works for 48 hours.", notYou.en],
      }),
  },
};

/** To somebody who registers with an address that has an account already. */
export const alreadyLetter: MailTemplate<Linked> = {
  name: "account.already",
  urgent: true,
  letter: {
    nl: ({ name, href }, { town }) =>
      withPreview({
        subject: `Je hebt al een account bij ${town}`,
        heading: `Hallo ${name}`,
        paragraphs: [`Iemand wilde met dit e-mailadres een account maken bij ${town}. Je hebt er al een. Met deze knop log je in.`],
        button: { label: "Log in", href },
        after: ["Deze knop werkt 15 minuten en één keer.", notYou.nl],
      }),
    en: ({ name, href }, { town }) =>
      withPreview({
        subject: `You already have an account with ${town}`,
        heading: `Hello ${name}`,
        paragraphs: [`Someone tried to make an account with ${town} using this e-mail address. You already have one. This button logs you in.`],
        button: { label: "Log in", href },
        after: ["This button works for 15 minutes, once.", notYou.en],
      }),
  },
};

/** To somebody whose address another account wanted to go over to. There is nothing to do, so there is no button. */
export const addressTakenLetter: MailTemplate<{ name: string; contactEmail: string }> = {
  name: "account.address-taken",
  letter: {
    nl: ({ name, contactEmail }, { town }) =>
      withPreview({
        subject: `Iemand wilde je e-mailadres gebruiken bij ${town}`,
        heading: `Hallo ${name}`,
        paragraphs: [`Iemand wilde dit e-mailadres gebruiken voor een ander account bij ${town}. Dat kan niet, want het hoort al bij jouw account. Er is niets veranderd.`],
        after: ["Was jij dit, vanuit een tweede account? Log dan in met dit adres, of kies voor je andere account een ander adres.", `Weet je van niets? Dan hoef je niets te doen. Een vraag? Mail ons: ${contactEmail}.`],
      }),
    en: ({ name, contactEmail }, { town }) =>
      withPreview({
        subject: `Someone wanted to use your e-mail address with ${town}`,
        heading: `Hello ${name}`,
        paragraphs: [`Someone wanted to use this e-mail address for another account with ${town}. That is not possible, because it belongs to your account. Nothing has changed.`],
        after: ["Was this you, from a second account? Log in with this address, or choose another address for your other account.", `Does this mean nothing to you? Then you do not have to do anything. A question? Mail us: ${contactEmail}.`],
      }),
  },
};

export const logInLetter: MailTemplate<Linked> = {
  name: "account.log-in",
  urgent: true,
  letter: {
    nl: ({ name, href }, { town }) =>
      withPreview({
        subject: `Inloggen bij ${town}`,
        heading: `Hallo ${name}`,
        paragraphs: [`Met deze knop log je in bij ${town}.`],
        button: { label: "Log in", href },
        after: ["Deze knop werkt 15 minuten en één keer. Geef de link aan niemand anders.", notYou.nl],
      }),
    en: ({ name, href }, { town }) =>
      withPreview({
        subject: `Log in to ${town}`,
        heading: `Hello ${name}`,
        paragraphs: [`This button logs you in to ${town}.`],
        button: { label: "Log in", href },
        after: ["This button works for 15 minutes, once. Do not give the link to anyone else.", notYou.en],
      }),
  },
};

export const newPasswordLetter: MailTemplate<Linked> = {
  name: "account.new-password",
  urgent: true,
  letter: {
    nl: ({ name, href }, { town }) =>
      withPreview({
        subject: `Nieuw wachtwoord voor ${town}`,
        heading: `Hallo ${name}`,
        paragraphs: [`Met deze knop kies je een nieuw wachtwoord voor ${town}.`],
        button: { label: "Kies een nieuw wachtwoord", href },
        after: ["Deze knop werkt een uur en één keer.", `${notYou.nl} Je wachtwoord blijft zoals het is.`],
      }),
    en: ({ name, href }, { town }) =>
      withPreview({
        subject: `New password for ${town}`,
        heading: `Hello ${name}`,
        paragraphs: [`This button lets you choose a new password for ${town}.`],
        button: { label: "Choose a new password", href },
        after: ["This button works for one hour, once.", `${notYou.en} Your password stays as it is.`],
      }),
  },
};

/** To the new address. */
export const newEmailLetter: MailTemplate<Linked> = {
  name: "account.new-email",
  urgent: true,
  repairs: true,
  letter: {
    nl: ({ name, href }, { town }) =>
      withPreview({
        subject: `Bevestig je nieuwe e-mailadres voor ${town}`,
        heading: `Hallo ${name}`,
        paragraphs: [`Je wilt dit e-mailadres gebruiken bij ${town}. Bevestig dat het van jou is.`],
        button: { label: "Gebruik dit e-mailadres", href },
        after: ["Deze knop werkt 24 uur.", notYou.nl],
      }),
    en: ({ name, href }, { town }) =>
      withPreview({
        subject: `Confirm your new e-mail address for ${town}`,
        heading: `Hello ${name}`,
        paragraphs: [`You want to use this e-mail address with ${town}. Please confirm that it is yours.`],
        button: { label: "Use this e-mail address", href },
        after: ["This button works for 24 hours.", notYou.en],
      }),
  },
};

interface Noticed {
  name: string;
  contactEmail: string;
}

/** To the old address. */
export const emailChangedLetter: MailTemplate<Noticed> = {
  name: "account.email-changed",
  letter: {
    nl: ({ name, contactEmail }, { town }) =>
      withPreview({
        subject: `Je e-mailadres bij ${town} is veranderd`,
        heading: `Hallo ${name}`,
        paragraphs: [`Je account bij ${town} heeft nu een ander e-mailadres. Op dit adres krijg je geen mail meer van ons.`],
        after: [`Heb jij dit niet gedaan? Mail ons dan meteen: ${contactEmail}.`],
      }),
    en: ({ name, contactEmail }, { town }) =>
      withPreview({
        subject: `Your e-mail address with ${town} has changed`,
        heading: `Hello ${name}`,
        paragraphs: [`Your account with ${town} now has another e-mail address. You will get no more mail from us at this address.`],
        after: [`Was this not you? Mail us right away: ${contactEmail}.`],
      }),
  },
};

export const passwordChangedLetter: MailTemplate<Noticed> = {
  name: "account.password-changed",
  letter: {
    nl: ({ name, contactEmail }, { town }) =>
      withPreview({
        subject: `Je wachtwoord voor ${town} is veranderd`,
        heading: `Hallo ${name}`,
        paragraphs: [`Je hebt een nieuw wachtwoord voor ${town}. Op andere apparaten ben je uitgelogd.`],
        after: [`Heb jij dit niet gedaan? Mail ons dan meteen: ${contactEmail}.`],
      }),
    en: ({ name, contactEmail }, { town }) =>
      withPreview({
        subject: `Your password for ${town} has changed`,
        heading: `Hello ${name}`,
        paragraphs: [`You have a new password for ${town}. You have been logged out on other devices.`],
        after: [`Was this not you? Mail us right away: ${contactEmail}.`],
      }),
  },
};

/** To somebody who becomes an admin of a town. `hours` is how long the button works, 0 for the quarter of an hour of a log-in link. */
export const adminInviteLetter: MailTemplate<Linked & { hours: number }> = {
  name: "account.admin-invite",
  letter: {
    nl: ({ name, href, hours }, { town }) =>
      withPreview({
        subject: `Je bent beheerder van ${town}`,
        heading: `Welkom, ${name}`,
        paragraphs: [`Jij beheert ${town}. Je kiest hoe de site eruitziet, welke onderdelen er zijn en wie je helpt. Met deze knop begin je.`],
        button: { label: "Ga naar het beheer", href },
        after: [hours > 0 ? `Deze knop werkt ${hours} uur en één keer. Daarna kies je zelf een wachtwoord, als je dat wilt.` : "Deze knop werkt 15 minuten en één keer. Te laat? Log dan in met je e-mailadres."],
      }),
    en: ({ name, href, hours }, { town }) =>
      withPreview({
        subject: `You are an admin of ${town}`,
        heading: `Welcome, ${name}`,
        paragraphs: [`You run ${town}. You choose how the site looks, which parts it has and who helps you. This button is where you begin.`],
        button: { label: "Go to administration", href },
        after: [hours > 0 ? `This button works for ${hours} hours, once. Afterwards you can choose a password, if you like.` : "This button works for 15 minutes, once. Too late? Log in with your e-mail address."],
      }),
  },
};

/** After somebody asked to try again an address that mail was stopped to. That it is read is all it is for. */
export const mailAgainLetter: MailTemplate<{ name: string }> = {
  name: "account.mail-again",
  urgent: true,
  repairs: true,
  letter: {
    nl: ({ name }, { town }) =>
      withPreview({
        subject: `Onze mail komt weer aan: ${town}`,
        heading: `Hallo ${name}`,
        paragraphs: [`Lees je dit? Dan komt de mail van ${town} weer bij je aan. Je hoeft verder niets te doen.`],
        after: [`Je krijgt deze mail omdat je op ${town} zei dat we het nog eens mochten proberen.`],
      }),
    en: ({ name }, { town }) =>
      withPreview({
        subject: `Our mail arrives again: ${town}`,
        heading: `Hello ${name}`,
        paragraphs: [`Are you reading this? Then mail from ${town} reaches you again. There is nothing more to do.`],
        after: [`You get this mail because you said at ${town} that we could try once more.`],
      }),
  },
};
