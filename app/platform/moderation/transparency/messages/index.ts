import { catalogue } from "#app/platform/i18n/catalogue.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";

/** The yearly report in plain words. */
export const transparencyTexts = catalogue(nl, en);
export type TransparencyTexts = ReturnType<typeof nl>;
