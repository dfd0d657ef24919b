import { domainToUnicode } from "node:url";
import { LinkifyIt } from "linkify-it";
import type { Place } from "../subject.ts";
import { plainHost } from "./hosts.ts";

/** A web address or an e-mail address as it stands in a text. */
export interface Written extends Place {
  found: string;
  /** In Unicode; empty for an e-mail address. */
  host: string;
  /** Who it says to be before an @: "https://bank.nl@elsewhere.example" goes elsewhere. */
  user: string;
}

/** Endings that linkify-it does not know by itself, and swindlers and neighbours use. */
const ENDINGS = "app online site store xyz top club live link click website space tech cloud vip win bid loan icu buzz blog nu frl amsterdam gent vlaanderen digital support services group today world life fun".split(" ");

const linkify = new LinkifyIt().set({ fuzzyLink: true, fuzzyEmail: true, fuzzyIP: false, urlAuth: true, maxLength: 2_000 });
linkify.tlds(ENDINGS, true);
linkify.add("ftp:", null).add("//", null);

export function linksIn(text: string): Written[] {
  return writtenIn(text).filter(({ host }) => host !== "");
}

export function emailsIn(text: string): Written[] {
  return writtenIn(text).filter(({ host }) => host === "");
}

function writtenIn(text: string): Written[] {
  return (linkify.match(text) ?? []).flatMap((match): Written[] => {
    const at = { start: match.index, end: match.lastIndex, found: match.raw };
    if (match.schema === "mailto:") return [{ ...at, host: "", user: "" }];
    if (match.schema === "" && isSentenceBorder(match.raw)) return [];
    if (!URL.canParse(match.url)) return [];
    const url = new URL(match.url);
    return [{ ...at, host: plainHost(domainToUnicode(url.hostname) || url.hostname), user: url.username }];
  });
}

/** "Wij zijn thuis.De hond ook": a forgotten space makes a host of two sentences. */
function isSentenceBorder(raw: string): boolean {
  return /\p{Ll}\.(?:De|Er|Is|In|Nu|Na|Me|Om|Al|Ma|Hm|Be|St|Ga|Mr)$/u.test(raw);
}
