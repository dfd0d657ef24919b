import { catalogue } from "#app/platform/i18n/catalogue.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";

/** What those whom a decision concerns read of it. */
export const statementTexts = catalogue(nl, en);
export type StatementTexts = ReturnType<typeof nl>;
