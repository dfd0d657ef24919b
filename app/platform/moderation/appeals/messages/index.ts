import { catalogue } from "#app/platform/i18n/catalogue.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";

/** What those who object read, and those who judge it. */
export const appealTexts = catalogue(nl, en);
export type AppealTexts = ReturnType<typeof nl>;
