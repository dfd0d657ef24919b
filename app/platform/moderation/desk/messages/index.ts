import { catalogue } from "#app/platform/i18n/catalogue.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";

/** What the desk says to those who keep order; `moderationTexts` says what signals and rules found. */
export const deskTexts = catalogue(nl, en);
export type DeskTexts = ReturnType<typeof nl>;
