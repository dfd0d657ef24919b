import { numberWords } from "#app/lib/number-words.ts";
import { catalogue } from "#app/platform/i18n/catalogue.ts";
import type { UiTexts } from "#app/ui/setting.tsx";

const uiNl: UiTexts = {
  optional: "niet verplicht",
  errorSummary: (count) => (count === 1 ? "Er klopt nog iets niet" : `Er kloppen nog ${count} dingen niet`),
  charactersLeft: (left) => (left === 1 ? "Nog 1 teken" : `Nog ${numberWords(left, "nl")} tekens`),
  charactersTooMany: (over) => (over === 1 ? "1 teken te veel" : `${numberWords(over, "nl")} tekens te veel`),
  charactersAtMost: (most) => `Hooguit ${numberWords(most, "nl")} tekens`,
  draftRestored: "Dit had je eerder al getypt. Je kunt gewoon verder.",
  draftForget: "Begin opnieuw",
  more: "Laat meer zien",
};

const uiEn: UiTexts = {
  optional: "optional",
  errorSummary: (count) => (count === 1 ? "Something is not right yet" : `${count} things are not right yet`),
  charactersLeft: (left) => (left === 1 ? "1 character left" : `${numberWords(left, "en")} characters left`),
  charactersTooMany: (over) => (over === 1 ? "1 character too many" : `${numberWords(over, "en")} characters too many`),
  charactersAtMost: (most) => `At most ${numberWords(most, "en")} characters`,
  draftRestored: "You typed this earlier. You can simply go on.",
  draftForget: "Start again",
  more: "Show more",
};

const nl = () => ({
  ui: uiNl,
  skip: "Naar de inhoud",
  stages: {
    trial: { title: "Dit is een proef", text: "Kijk gerust rond. Wat je hier schrijft, kan later weer verdwijnen." },
    closing: { title: "Deze site gaat sluiten", text: "Bewaar wat van jou is: je haalt het op bij je account, onder “Mijn gegevens”." },
  },
  header: {
    home: (name: string) => `${name}, naar de startpagina`,
    menu: "Menu",
    mainMenu: "Hoofdmenu",
    search: "Zoeken",
    searchIn: (name: string) => `Zoek op ${name}`,
    logIn: "Inloggen",
    register: "Meedoen",
    account: "Mijn account",
    logOut: "Uitloggen",
    admin: "Beheer",
    desk: "Toezicht",
    otherLanguage: "English",
  },
  mail: {
    label: "Over je mail",
    title: { bounced: (address: string) => `Onze mail naar ${address} komt niet aan`, refused: (address: string) => `Onze mail naar ${address} komt niet aan`, complained: (address: string) => `We sturen geen mail meer naar ${address}` },
    text: { bounced: "Daarom sturen we je niets meer. Klopt je adres?", refused: "Daarom sturen we je niets meer. Klopt je adres?", complained: "Je hebt laten weten dat onze mail ongewenst was. Je mist nu ook antwoorden en je wijkblad." },
    change: "Verander mijn adres",
    again: { bounced: "Probeer het nog eens", refused: "Probeer het nog eens", complained: "Ik wil weer mail krijgen" },
  },
  footer: {
    label: "Onderaan de pagina",
    of: (municipality: string) => `Een plek van bewoners, organisaties en ${municipality}.`,
    contact: "Vraag of idee?",
    pages: "Over deze site",
    accessibility: "Toegankelijkheid",
    privacy: "Privacy",
    rules: "Huisregels",
    reports: "Verslagen over toezicht",
    works: "Werkt met Samen, vrije software voor gemeenten.",
  },
  errors: {
    notFound: { title: "Deze pagina is er niet", text: "Misschien is hij verplaatst of weggehaald. Kijk of het adres klopt, of begin op de startpagina." },
    forbidden: { title: "Deze pagina is niet voor jou", text: "Je account mag hier niet in. Denk je van wel? Stuur ons dan een mailtje." },
    failure: { title: "Er ging iets mis bij ons", text: "Dat ligt niet aan jou. Probeer het over een paar minuten nog eens." },
    other: { title: "Dat lukte niet", text: "Ga terug en probeer het nog eens." },
    home: "Naar de startpagina",
    code: (status: number) => `Foutcode ${status}`,
  },
  offline: {
    title: "Je bent even offline",
    text: "We kunnen de site nu niet bereiken. Kijk of je internet werkt, en probeer het dan nog eens. Wat je aan het typen was, bewaren we op dit apparaat.",
    retry: "Probeer het nog eens",
  },
  platform: { name: "Samen", subtitle: "het buurtplatform voor gemeenten", logIn: "Inloggen", logOut: "Uitloggen" },
});

const en = (): ReturnType<typeof nl> => ({
  ui: uiEn,
  skip: "Skip to content",
  stages: {
    trial: { title: "This is a trial", text: "Feel free to look around. What you write here may disappear later." },
    closing: { title: "This site is going to close", text: "Keep what is yours: you take it with you from your account, under “My data”." },
  },
  header: {
    home: (name) => `${name}, to the home page`,
    menu: "Menu",
    mainMenu: "Main menu",
    search: "Search",
    searchIn: (name) => `Search ${name}`,
    logIn: "Log in",
    register: "Join",
    account: "My account",
    logOut: "Log out",
    admin: "Administration",
    desk: "Moderation",
    otherLanguage: "Nederlands",
  },
  mail: {
    label: "About your mail",
    title: { bounced: (address) => `Our mail to ${address} does not arrive`, refused: (address) => `Our mail to ${address} does not arrive`, complained: (address) => `We no longer send mail to ${address}` },
    text: { bounced: "So we have stopped sending you anything. Is your address right?", refused: "So we have stopped sending you anything. Is your address right?", complained: "You let us know that our mail was unwanted. You now miss answers and your neighbourhood paper too." },
    change: "Change my address",
    again: { bounced: "Try again", refused: "Try again", complained: "I want mail again" },
  },
  footer: {
    label: "Bottom of the page",
    of: (municipality) => `A place of residents, organisations and ${municipality}.`,
    contact: "A question or an idea?",
    pages: "About this site",
    accessibility: "Accessibility",
    privacy: "Privacy",
    rules: "House rules",
    reports: "Transparency reports",
    works: "Runs on Samen, free software for municipalities.",
  },
  errors: {
    notFound: { title: "This page is not here", text: "It may have been moved or removed. Check the address, or start at the home page." },
    forbidden: { title: "This page is not for you", text: "Your account may not enter here. Do you think it should? Send us an e-mail." },
    failure: { title: "Something went wrong on our side", text: "It is not your fault. Please try again in a few minutes." },
    other: { title: "That did not work", text: "Go back and try again." },
    home: "To the home page",
    code: (status) => `Error code ${status}`,
  },
  offline: {
    title: "You are offline",
    text: "We cannot reach the site right now. Check whether your internet works, then try again. What you were typing is kept on this device.",
    retry: "Try again",
  },
  platform: { name: "Samen", subtitle: "the neighbourhood platform for municipalities", logIn: "Log in", logOut: "Log out" },
});

export const shellTexts = catalogue(nl, en);
