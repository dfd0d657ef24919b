import type { Locale } from "#app/platform/i18n/locale.ts";

const nl = {
  unreadable: "We konden dit formulier niet lezen. Ververs de pagina en probeer het nog eens.",
  tooManyFields: "Dit formulier heeft te veel velden. Ververs de pagina en probeer het nog eens.",
  twice: "Dit kwam twee keer binnen. Kijk of het zo klopt.",
  fileUnexpected: "Hier past geen bestand. Typ een tekst.",
  binary: "Hier staat een teken in dat geen tekst is. Typ het opnieuw.",
  tooLong: "Deze tekst is te lang.",
};

/** What is said of a form before its own schema is asked. */
export const formMessages: Record<Locale, typeof nl> = {
  nl,
  en: {
    unreadable: "We could not read this form. Refresh the page and try again.",
    tooManyFields: "This form has too many fields. Refresh the page and try again.",
    twice: "This arrived twice. Please check that it is right.",
    fileUnexpected: "A file does not belong here. Please type a text.",
    binary: "There is a character in here that is not text. Please type it again.",
    tooLong: "This text is too long.",
  },
};
