import { catalogue } from "#app/platform/i18n/catalogue.ts";
import type { Pair } from "./palette.ts";
import type { PackageRefusal } from "./token-package.ts";

const nl = () => {
  const pairs: Record<Pair, string> = {
    "text-on-background": "Tekst op de achtergrond",
    "link-on-background": "Links op de achtergrond",
    "label-on-button": "Tekst op een knop",
    "accent-text": "Tekst in de tweede kleur",
    "accent-mark": "Lijnen en tekens in de tweede kleur",
    "focus-ring": "De rand om waar je bent met het toetsenbord",
    "header-text": "Tekst in de kop van de site",
    token: "Een kleur uit het tokenpakket",
  };
  const reasons: Record<PackageRefusal["reason"], (what: string) => string> = {
    "too-large": () => "Dit bestand is groter dan 512 kB. Een tokenpakket is kleiner.",
    unreadable: () => "We kunnen dit bestand niet lezen. Kies het CSS-bestand of het JSON-bestand van het pakket.",
    empty: () => "In dit bestand staan geen design tokens.",
    "not-a-token": (what) => `In een tokenpakket staan alleen custom properties. Hier staat ook: ${what}`,
    import: (what) => `Een tokenpakket haalt geen andere bestanden op. Hier staat: ${what}`,
    "forbidden-value": (what) => `Deze waarde mag niet in een tokenpakket: ${what}`,
    "bad-name": (what) => `Deze naam is geen naam van een token: ${what}`,
    "unknown-reference": (what) => `Deze verwijzing gaat nergens heen: ${what}`,
    "too-deep": (what) => `Dit pakket heeft te veel lagen: ${what}`,
  };
  return {
    pairs,
    /** "Links op de achtergrond: contrast 1,31, nodig is 4,5. We maken #ffdd00 donkerder: #867400." */
    repair: (pair: Pair, { measured, wanted, from, to, token }: { measured: number; wanted: number; from: string; to: string; token?: string }) =>
      `${token ?? pairs[pair]}: het contrast is ${said(measured)}, nodig is ${said(wanted)}. We maken van ${from} ${to}.`,
    refusal: (pair: Pair, { measured, wanted }: { measured: number; wanted: number }) =>
      `${pairs[pair]}: het contrast is ${said(measured)}, nodig is ${said(wanted)}. Kies kleuren die meer verschillen.`,
    refusedPackage: (refusal: PackageRefusal) => reasons[refusal.reason]("what" in refusal ? refusal.what : ""),
  };
};

const en = (): ReturnType<typeof nl> => {
  const pairs: Record<Pair, string> = {
    "text-on-background": "Text on the background",
    "link-on-background": "Links on the background",
    "label-on-button": "Text on a button",
    "accent-text": "Text in the second colour",
    "accent-mark": "Lines and signs in the second colour",
    "focus-ring": "The edge around where you are with the keyboard",
    "header-text": "Text in the header of the site",
    token: "A colour from the token package",
  };
  const reasons: Record<PackageRefusal["reason"], (what: string) => string> = {
    "too-large": () => "This file is larger than 512 kB. A token package is smaller.",
    unreadable: () => "We cannot read this file. Choose the CSS file or the JSON file of the package.",
    empty: () => "There are no design tokens in this file.",
    "not-a-token": (what) => `A token package holds custom properties only. This is in it too: ${what}`,
    import: (what) => `A token package fetches no other files. This is in it: ${what}`,
    "forbidden-value": (what) => `This value may not be in a token package: ${what}`,
    "bad-name": (what) => `This is not the name of a token: ${what}`,
    "unknown-reference": (what) => `This reference leads nowhere: ${what}`,
    "too-deep": (what) => `This package has too many levels: ${what}`,
  };
  return {
    pairs,
    repair: (pair, { measured, wanted, from, to, token }) => `${token ?? pairs[pair]}: the contrast is ${measured}, it must be ${wanted}. We change ${from} to ${to}.`,
    refusal: (pair, { measured, wanted }) => `${pairs[pair]}: the contrast is ${measured}, it must be ${wanted}. Choose colours that differ more.`,
    refusedPackage: (refusal) => reasons[refusal.reason]("what" in refusal ? refusal.what : ""),
  };
};

/** A number with a Dutch comma. */
function said(ratio: number): string {
  return String(ratio).replace(".", ",");
}

export const themeMessages = catalogue(nl, en);
