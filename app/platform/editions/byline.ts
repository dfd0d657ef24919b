import { itemTexts } from "#app/platform/content/ui/messages.ts";
import { weekdayWords } from "#app/lib/date-words.ts";
import type { EditionContent, EditionItem } from "./content.ts";

const lists = { nl: new Intl.ListFormat("nl"), en: new Intl.ListFormat("en") };

/** Who says something, when and for whom, in words. */
export interface Byline {
  /** Name of a person or organisation. */
  name: string;
  /** What a civil servant is, who is always seen to be one; undefined for anybody else. */
  role: string | undefined;
  /** "Sander Zonderwijk (wijkbeheerder)", for where there is only text. */
  who: string;
  /** "dinsdag 24 november": an edition is read later too, so never "gisteren". */
  day: string;
  /** "Wijdschild en Haarwijk"; undefined for the whole town. */
  places: string | undefined;
  /** The same, the whole town said. */
  where: string;
  /** "3 reacties"; undefined for none. */
  replies: string | undefined;
  /** "1 keer bedankt"; undefined for none. */
  thanks: string | undefined;
}

/** The words below an item's title, in the edition's language. */
export function bylineOf({ by, neighbourhoods, publishedAt, replyCount, thanksCount }: EditionItem, { locale, words, town }: EditionContent): Byline {
  const texts = itemTexts.in(locale, words);
  const role = by.civilServantTitle === null ? undefined : by.civilServantTitle || texts.civilServant;
  const places = neighbourhoods.length > 0 ? lists[locale].format(neighbourhoods) : undefined;
  return {
    name: by.name,
    role,
    who: role === undefined ? by.name : `${by.name} (${role.charAt(0).toLocaleLowerCase("nl")}${role.slice(1)})`,
    day: weekdayWords(new Date(publishedAt), { locale, timeZone: town.timeZone }),
    places,
    where: places ?? texts.wholeTown,
    replies: replyCount > 0 ? texts.replies(replyCount) : undefined,
    thanks: thanksCount > 0 ? texts.thanks(thanksCount) : undefined,
  };
}
