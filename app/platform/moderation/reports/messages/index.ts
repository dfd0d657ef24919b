import { catalogue } from "#app/platform/i18n/catalogue.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";

/** What those who report something read. */
export const reportTexts = catalogue(nl, en);
export type ReportTexts = ReturnType<typeof nl>;
