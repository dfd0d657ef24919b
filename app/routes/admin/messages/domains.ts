/** What a town's admins read of its host names. */
export const domainsNl = {
  title: "Adressen",
  intro: "Onder deze adressen is jullie site te vinden. Wie het platform beheert, voegt ze toe en haalt ze weg.",
  none: (host: string) => `Jullie hebben geen eigen adres. De site staat op ${host}.`,
  primary: "Hoofdadres",
  claimed: "Nog niet bewezen",
  set: "Vraag wie jullie DNS beheert om dit erin te zetten. Daarna kijkt de beheerder van het platform of het klopt.",
  astray: "Bezoekers komen via dit adres niet meer bij jullie site. Vraag wie jullie DNS beheert om ernaar te kijken.",
  records: { type: "Soort", name: "Naam", value: "Waarde", either: "dit, of A en AAAA, niet allebei" },
  recordsOf: (name: string) => `DNS van ${name}`,
};

export const domainsEn: typeof domainsNl = {
  title: "Addresses",
  intro: "Your site is found at these addresses. The operators of the platform add and remove them.",
  none: (host) => `You have no address of your own. The site is at ${host}.`,
  primary: "Main address",
  claimed: "Not proven yet",
  set: "Ask whoever looks after your DNS to set this. The platform's operator then sees whether it is right.",
  astray: "Visitors of this address do not arrive at your site any more. Ask whoever looks after your DNS to check it.",
  records: { type: "Type", name: "Name", value: "Value", either: "this, or A and AAAA, not both" },
  recordsOf: (name) => `DNS of ${name}`,
};
