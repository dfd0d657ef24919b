import type { Doing, Subject } from "../deeds.ts";

const subjects: Record<Subject, string> = {
  account: "Account", appeal: "Bezwaar", application: "Aanmelding als vrijwilliger", audit: "Logboek", calendar: "Agenda van een organisatie", case: "Zaak bij het team", conversation: "Gesprek", domain: "Webadres",
  event: "Activiteit", help: "Hulp", item: "Wat iemand plaatste", job: "Werk op de achtergrond", mail: "Mail", member: "Rollen van iemand", message: "Regel in een gesprek", module: "Onderdeel",
  "moderation-model": "Wat het systeem leerde", "moderation-rule": "Regel voor teksten", "moderation-words": "Woorden voor het team", organisation: "Organisatie", page: "Eigen pagina", "plain-words": "Gewone woorden", registration: "Aanmelding voor een activiteit",
  reply: "Antwoord", report: "Melding", rota: "Rooster", support: "Ondersteuning", town: "Site", vacancy: "Vrijwilligerswerk",
};

const deeds: Record<Doing, string> = {
  added: "toegevoegd", "admin-invited": "beheerder uitgenodigd", allowed: "vrijgegeven", approve: "goedgekeurd", approved: "goedgekeurd", asked: "gevraagd", answered: "beantwoord", arranged: "afgesproken", astray: "wijst ergens anders heen", back: "wijst weer hierheen", begun: "begonnen", expired: "verlopen", verified: "bewezen",
  "cancel-event": "afgezegd", "cancel-time": "één keer afgezegd", cancelled: "afgezegd", changed: "aangepast", "claim-asked": "pagina gevraagd", "claim-granted": "pagina gekregen", "claim-refused": "pagina niet gekregen",
  "claimed-by-domain": "pagina gekregen, met eigen mailadres", closed: "gesloten", "closing-announced": "sluiting aangekondigd", opened: "open voor iedereen", "opened-as-trial": "open als proef", confirmed: "bevestigd", declined: "afgewezen", deleted: "verwijderd", discarded: "weggegooid", drafted: "als concept bewaard", edited: "aangepast",
  "editor-invited": "schrijver uitgenodigd", "editor-removed": "schrijver eraf", "email-change-asked": "nieuw mailadres gevraagd", "email-changed": "mailadres veranderd", ended: "beëindigd", entered: "naar binnen", erased: "gewist",
  escalated: "doorgegeven", "export-asked": "archief gevraagd", exported: "opgehaald als bestand", extended: "verlengd", filed: "gedaan", forbidden: "teruggenomen", forgotten: "vergeten", granted: "toegang gegeven", held: "wacht op het team", hide: "verborgen", hidden: "verborgen", created: "gemaakt", "figures-changed": "cijfers anders gedeeld", "goals-set": "doelen gesteld", "home-changed": "startpagina anders ingedeeld",
  invited: "uitgenodigd", "invitation-accepted": "uitnodiging aangenomen", "invitation-cancelled": "uitnodiging ingetrokken", "invitation-refused": "uitnodiging afgeslagen", "language-chosen": "taal gekozen", lifted: "weer toegestaan", "log-in-asked": "inloglink gevraagd",
  "logged-in": "ingelogd", "look-changed": "uiterlijk veranderd", "moderation-changed": "toezicht anders ingesteld", "moved-down": "lager in het menu", "moved-up": "hoger in het menu", "words-changed": "woorden veranderd", "made-primary": "hoofdadres gekozen", "mail-texts-changed": "teksten in mail veranderd", "mail-tried-again": "mail weer aan", "move-time": "één keer verplaatst", open: "opnieuw open", overturned: "gelijk gekregen", "password-set": "wachtwoord gekozen", "portrait-removed": "foto weg",
  "portrait-shown": "foto erbij", "profile-changed": "gegevens veranderd", published: "geplaatst", "put-off": "nu nog niet", refused: "geweigerd", registered: "aangemeld", remove: "verwijderd", removed: "weggehaald", reopened: "heropend",
  "replies-closed": "antwoorden dicht", "replies-opened": "antwoorden open", "request-edit": "aanpassing gevraagd", "reset-password-asked": "nieuw wachtwoord gevraagd", restore: "teruggezet", restored: "teruggezet", "resume-event": "gaat toch door",
  "resume-time": "gaat toch één keer door", resumed: "weer open", retried: "opnieuw geprobeerd", "roles-changed": "veranderd", "sender-changed": "afzender veranderd", sent: "verstuurd", "sessions-ended": "overal uitgelogd", set: "ingesteld",
  started: "begonnen", suspended: "even dicht", "switched-off": "uitgezet", "switched-on": "aangezet", tested: "uitgeprobeerd", undone: "ongedaan gemaakt", upheld: "besluit bleef", visible: "teruggezet", waiting: "op de wachtlijst", withdraw: "weggehaald",
  withdrawn: "teruggetrokken", written: "geschreven",
};

export const nl = () => ({
  title: "Logboek",
  intro: "Wat er in jullie site gebeurde, door wie en wanneer. Niemand kan hier iets veranderen of weghalen. Er staan geen teksten in, alleen wat er gebeurde.",
  subject: "Waarover?",
  everything: "Alles",
  who: "Wie?",
  anybody: "Iedereen",
  actors: { member: "Mensen met een account", visitor: "Bezoekers", operator: "Wie het platform beheert", system: "Het systeem" },
  from: "Vanaf",
  until: "Tot en met",
  show: "Laat zien",
  file: "Haal op als bestand (CSV)",
  fileHelp: "Met dezelfde keuze, hooguit 50.000 regels. Dat je het ophaalt, komt ook in het logboek.",
  none: "Niets gevonden",
  noneText: "In deze tijd gebeurde hier niets, of je keuze is te krap.",
  more: "Eerder",
  heads: { at: "Wanneer", by: "Wie", what: "Wat", request: "Verzoek" },
  gone: "Iemand van toen",
  subjects,
  deeds,
});
