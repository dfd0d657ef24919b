import { catalogue } from "#app/platform/i18n/catalogue.ts";
import { timesEn } from "./en.ts";
import { timesNl } from "./nl.ts";

/** Days of the week and parts of a day in words; shared by whatever asks when somebody can. */
export const timesTexts = catalogue(
  () => timesNl,
  () => timesEn,
);
