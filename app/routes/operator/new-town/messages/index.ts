import { catalogue } from "#app/platform/i18n/catalogue.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";

export const newTownTexts = catalogue(nl, en);
