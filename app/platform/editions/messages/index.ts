import { catalogue } from "#app/platform/i18n/catalogue.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";

export const editionMessages = catalogue(nl, en);
export type EditionMessages = ReturnType<typeof nl>;
