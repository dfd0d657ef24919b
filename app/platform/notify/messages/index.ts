import { catalogue } from "#app/platform/i18n/catalogue.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";

/** What notifications, following and their settings say. */
export const notifyMessages = catalogue(nl, en);
