/** What the operators' site says of host names. */
export const domainsNl = {
  title: "Adressen",
  help: "Bezoekers van een ander adres gaan door naar het hoofdadres.",
  primary: "Hoofdadres",
  claimed: "Nog niet bewezen",
  none: (host: string) => `Geen eigen adres. De site staat op ${host}.`,
  astray: "Bezoekers komen via dit adres niet meer hier. Vraag de gemeente om de DNS na te kijken.",
  setRecords: "Laat de gemeente dit in haar DNS zetten. Wie het adres niet binnen 30 dagen bewijst, moet het opnieuw toevoegen.",
  records: { type: "Soort", name: "Naam", value: "Waarde" },
  recordsOf: (name: string) => `DNS van ${name}`,
  verify: (name: string) => `Kijk of ${name} bewezen is`,
  makePrimary: (name: string) => `Maak ${name} het hoofdadres`,
  makePrimaryQuestion: "Wie het oude adres gebruikt, gaat vanzelf naar het nieuwe. Kijk eerst of het nieuwe adres werkt.",
  makePrimaryConfirm: "Ja, maak dit het hoofdadres",
  remove: (name: string) => `Haal ${name} weg`,
  removeQuestion: "Dit adres werkt dan niet meer.",
  removeConfirm: "Ja, haal weg",
  new: "Nieuw adres",
  newHelp: "Zonder https, bijvoorbeeld: samengorinchem.nl.",
  add: "Voeg toe",
  addQuestion: "Klopt het adres? Je krijgt daarna te zien hoe de gemeente bewijst dat het van haar is.",
  addConfirm: "Ja, voeg toe",
};

/** Why a change of a host name was refused. */
export const domainsRefusedNl = {
  taken: "Dit adres is al in gebruik.",
  "added-already": "Dit adres staat er al.",
  reserved: "Dit adres hoort bij het platform of bij een andere gemeente.",
  "unknown-domain": "Dit adres hoort niet bij deze gemeente.",
  "still-primary": "Dit is het hoofdadres. Maak eerst een ander adres het hoofdadres.",
  unverified: "Dit adres is nog niet bewezen. Haal het weg en voeg het opnieuw toe als je geen TXT-record ziet.",
  "proof-nothing": "Er staat nog geen TXT-record. Na een wijziging kan het een paar uur duren.",
  "proof-other": "Er staat een TXT-record, maar met een andere waarde. Neem de waarde precies over.",
  "proof-loop": "De naam van het TXT-record verwijst in een kringetje (CNAME). Haal die verwijzing weg.",
  "proof-timeout": "De DNS van dit adres antwoordde niet op tijd. Probeer het straks nog eens.",
  "proof-failure": "De DNS van dit adres gaf een fout. Laat de gemeente haar DNS nakijken.",
};

export const domainActionsNl: Record<string, string> = {
  "domain.added": "voegde een adres toe",
  "domain.verified": "bewees een adres",
  "domain.made-primary": "koos het hoofdadres",
  "domain.removed": "haalde een adres weg",
};
