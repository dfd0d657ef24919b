import { catalogue } from "#app/platform/i18n/catalogue.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";

/** The house rules and how they are kept, in plain words (DSA, art. 14). */
export const rulesTexts = catalogue(nl, en);
export type RulesTexts = ReturnType<typeof nl>;
