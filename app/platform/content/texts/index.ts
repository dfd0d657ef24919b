import type { itemTextsNl } from "./nl.ts";

/** What is said around every kind of item; a module makes it from its own noun. */
export type ItemTexts = ReturnType<typeof itemTextsNl>;
