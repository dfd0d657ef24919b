import { catalogue } from "#app/platform/i18n/catalogue.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";

/** What the team is told when something waits too long. */
export const clockTexts = catalogue(nl, en);
export type ClockTexts = ReturnType<typeof nl>;
