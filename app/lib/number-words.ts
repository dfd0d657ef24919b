const formats = { nl: new Intl.NumberFormat("nl-NL"), en: new Intl.NumberFormat("en-GB") };

/** A number as people write it: "10.000" in Dutch, "10,000" in English. */
export function numberWords(value: number, locale: keyof typeof formats): string {
  return formats[locale].format(value);
}
