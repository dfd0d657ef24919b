import type { Locale } from "#app/platform/i18n/locale.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { assetPicture } from "#app/platform/site/site-data.server.ts";
import { plainPage } from "./plain-page.ts";

/** Why a request gets a small page of its own instead of one of the site's. */
export type PlainCase =
  | { reason: "unknown-host" | "closed" | "wrong-origin" | "too-large" | "log-in-first" | "no-length" | "bad-request" | "failure" }
  | { reason: "suspended"; note: string | null };

type Said = { status: number; title: string; text: string };

const said: Record<Locale, Record<PlainCase["reason"], Said>> = {
  nl: {
    "unknown-host": { status: 404, title: "Hier is niets te vinden", text: "Op dit adres staat geen site. Kijk of je het adres goed hebt getypt." },
    suspended: { status: 503, title: "We zijn even dicht", text: "Deze site is tijdelijk gesloten. Kom later nog eens terug." },
    closed: { status: 404, title: "Deze site is er niet meer", text: "Deze site is gesloten." },
    "wrong-origin": { status: 403, title: "Dit ging niet goed", text: "Je browser stuurde dit niet vanaf onze eigen pagina. Ga terug, ververs de pagina en probeer het nog eens." },
    "too-large": { status: 413, title: "Dit is te groot", text: "Wat je stuurt is te groot. Ga terug, kies minder of kleinere foto's en probeer het nog eens." },
    "log-in-first": { status: 401, title: "Je bent niet meer ingelogd", text: "Je tekst en foto's staan nog in je browser. Log in op een ander tabblad. Ga dan hier terug en verstuur het nog eens." },
    "no-length": { status: 411, title: "Dit ging niet goed", text: "Je browser zei niet hoe groot het bericht is. Probeer het nog eens met een andere browser." },
    "bad-request": { status: 400, title: "Dit adres klopt niet", text: "We begrijpen dit adres niet. Kijk of je het goed hebt getypt." },
    failure: { status: 500, title: "Er ging iets mis bij ons", text: "Dat ligt niet aan jou. Probeer het over een paar minuten nog eens." },
  },
  en: {
    "unknown-host": { status: 404, title: "Nothing here", text: "There is no site at this address. Please check that you typed it correctly." },
    suspended: { status: 503, title: "Closed for a moment", text: "This site is closed for now. Please come back later." },
    closed: { status: 404, title: "This site is no longer here", text: "This site has been closed." },
    "wrong-origin": { status: 403, title: "Something went wrong", text: "Your browser did not send this from our own page. Go back, refresh the page and try again." },
    "too-large": { status: 413, title: "This is too large", text: "What you are sending is too large. Go back, choose fewer or smaller photos and try again." },
    "log-in-first": { status: 401, title: "You are no longer logged in", text: "Your text and photos are still in your browser. Log in on another tab, then come back here and send it again." },
    "no-length": { status: 411, title: "Something went wrong", text: "Your browser did not say how large the message is. Please try another browser." },
    "bad-request": { status: 400, title: "This address is not right", text: "We do not understand this address. Please check that you typed it correctly." },
    failure: { status: 500, title: "Something went wrong on our side", text: "It is not your fault. Please try again in a few minutes." },
  },
};

/**
 * The small page for a case.
 * @param tenant whose name and look it may carry; left out where no town may be named
 */
export function sayPlainly(which: PlainCase, locale: Locale, tenant?: Tenant): { status: number; html: string; headers: Record<string, string> } {
  const { status, title, text } = said[locale][which.reason];
  const note = which.reason === "suspended" ? which.note : null;
  const html = plainPage({ title, text: note ?? text, site: tenant?.profile.name, themeHash: tenant?.theme.hash, logo: tenant ? assetPicture(tenant, "logo", "") : null, locale });
  return { status, html, headers: status === 503 ? { "Retry-After": "3600" } : {} };
}
