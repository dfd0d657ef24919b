import type { z } from "zod";
import { numberWords } from "#app/lib/number-words.ts";

type Locale = "nl" | "en";

interface Said {
  required: string;
  chooseOne: string;
  /** Of a box that has to be ticked. */
  tick: string;
  email: string;
  url: string;
  number: string;
  whole: string;
  date: string;
  file: string;
  noLink: string;
  phone: string;
  endsFirst: string;
  /** What a kind's own form says, by the format it names in its issue. */
  formats: Readonly<Record<string, string>>;
  twice: string;
  wrong: string;
  tooShort: (least: number) => string;
  tooLong: (most: number) => string;
  tooFew: (least: number) => string;
  tooMany: (most: number) => string;
  atLeast: (least: number) => string;
  atMost: (most: number) => string;
}

const said: Record<Locale, Said> = {
  nl: {
    required: "Vul dit in.",
    chooseOne: "Kies een van de mogelijkheden.",
    tick: "Vink dit aan om verder te gaan.",
    email: "Vul een e-mailadres in, zoals naam@voorbeeld.nl.",
    url: "Vul een webadres in, zoals https://www.voorbeeld.nl.",
    number: "Vul een getal in.",
    whole: "Vul een heel getal in.",
    date: "Vul een datum in.",
    file: "Kies een bestand.",
    noLink: "Laat het webadres weg.",
    phone: "Vul een telefoonnummer in, zoals 06 12345678.",
    endsFirst: "Deze tijd moet later zijn dan het begin.",
    formats: {
      last_day_first: "Deze dag is eerder dan de eerste dag. Kies een latere dag.",
      lasts_too_long: "Dit duurt te lang. Kies een eerdere laatste dag: hooguit 31 dagen.",
      repeat_ends_first: "Deze dag is eerder dan de eerste keer. Kies een latere dag.",
      seats_without_list: "Kies eerst dat mensen zich aanmelden, of laat dit leeg.",
      price_without_cost: "Kies “Het kost iets”, of laat dit leeg.",
      next_day: "Is dat de volgende dag? Vul dan de laatste dag in.",
      clock: "Vul een tijd in, zoals 19:30.",
      price: "Vul een bedrag in cijfers in, zoals 7,50.",
    },
    twice: "Dit kwam twee keer binnen. Kijk of het zo klopt.",
    wrong: "Dit klopt nog niet.",
    tooShort: (least) => `Schrijf minstens ${numberWords(least, "nl")} tekens.`,
    tooLong: (most) => `Schrijf hooguit ${numberWords(most, "nl")} tekens.`,
    tooFew: (least) => (least === 1 ? "Kies er minstens één." : `Kies er minstens ${least}.`),
    tooMany: (most) => `Kies er hooguit ${most}.`,
    atLeast: (least) => `Vul ${numberWords(least, "nl")} of meer in.`,
    atMost: (most) => `Vul ${numberWords(most, "nl")} of minder in.`,
  },
  en: {
    required: "Please fill this in.",
    chooseOne: "Choose one of the options.",
    tick: "Tick this to go on.",
    email: "Enter an e-mail address, such as name@example.com.",
    url: "Enter a web address, such as https://www.example.com.",
    number: "Enter a number.",
    whole: "Enter a whole number.",
    date: "Enter a date.",
    file: "Choose a file.",
    noLink: "Leave out the web address.",
    phone: "Enter a telephone number, such as 06 12345678.",
    endsFirst: "This time has to be later than the beginning.",
    formats: {
      last_day_first: "This day is before the first day. Choose a later day.",
      lasts_too_long: "This lasts too long. Choose an earlier last day: at most 31 days.",
      repeat_ends_first: "This day is before the first time. Choose a later day.",
      seats_without_list: "First choose that people sign up, or leave this empty.",
      price_without_cost: "Choose “There is a price”, or leave this empty.",
      next_day: "Is that the next day? Then fill in the last day.",
      clock: "Enter a time, such as 19:30.",
      price: "Enter an amount in figures, such as 7.50.",
    },
    twice: "This arrived twice. Please check that it is right.",
    wrong: "This is not right yet.",
    tooShort: (least) => `Write at least ${numberWords(least, "en")} characters.`,
    tooLong: (most) => `Write at most ${numberWords(most, "en")} characters.`,
    tooFew: (least) => (least === 1 ? "Choose at least one." : `Choose at least ${least}.`),
    tooMany: (most) => `Choose at most ${most}.`,
    atLeast: (least) => `Enter ${numberWords(least, "en")} or more.`,
    atMost: (most) => `Enter ${numberWords(most, "en")} or less.`,
  },
};

const isEmpty = (input: unknown) => input === undefined || input === null || input === "";

function wrongType(expected: string, input: unknown, words: Said): string {
  if (expected === "file") return words.file;
  if (isEmpty(input)) return expected === "array" ? words.tooFew(1) : words.required;
  if (Array.isArray(input)) return words.twice;
  if (expected === "number" || expected === "bigint") return words.number;
  if (expected === "int") return words.whole;
  return expected === "date" ? words.date : words.wrong;
}

/**
 * What a form says when a field's own schema says nothing else: a message of the schema always goes first.
 * @returns an error map for zod
 */
export function formErrors(locale: Locale): z.core.$ZodErrorMap {
  const words = said[locale];
  return (issue) => {
    switch (issue.code) {
      case "invalid_type":
        return wrongType(issue.expected, issue.input, words);
      case "too_small": {
        const least = Number(issue.minimum);
        if (issue.origin === "string") return least <= 1 || isEmpty(issue.input) ? words.required : words.tooShort(least);
        return issue.origin === "array" || issue.origin === "set" ? words.tooFew(least) : words.atLeast(least);
      }
      case "too_big": {
        const most = Number(issue.maximum);
        if (issue.origin === "string") return words.tooLong(most);
        return issue.origin === "array" || issue.origin === "set" ? words.tooMany(most) : words.atMost(most);
      }
      case "invalid_format":
        if (isEmpty(issue.input)) return words.required;
        if (issue.format === "no_link") return words.noLink;
        if (issue.format === "phone") return words.phone;
        if (issue.format === "ends_first") return words.endsFirst;
        return issue.format === "email" ? words.email : issue.format === "url" ? words.url : (words.formats[issue.format] ?? words.wrong);
      case "invalid_value":
        return issue.values.length === 1 && issue.values[0] === "on" ? words.tick : words.chooseOne;
      default:
        return isEmpty(issue.input) ? words.required : words.wrong;
    }
  };
}
