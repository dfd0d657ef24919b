import { catalogue } from "#app/platform/i18n/catalogue.ts";
import { toldEn } from "./told.en.ts";
import { toldNl } from "./told.nl.ts";

export const toldMessages = catalogue(() => toldNl, () => toldEn);
