import { catalogue } from "#app/platform/i18n/catalogue.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";

/** Texts of the pages that belong to no module: home, neighbourhood, search. */
export const pageTexts = catalogue(nl, en);
