import type { TwiceWritten } from "../message.ts";

/** The town's plans, its counters, safety and culture. */
export const town: readonly TwiceWritten[] = [
  {
    about: "say in a plan",
    official: "Het ontwerpbestemmingsplan ligt met ingang van 12 oktober gedurende zes weken ter inzage in het gemeentehuis. Gedurende deze termijn kan eenieder mondeling of schriftelijk een zienswijze naar voren brengen. Ingekomen zienswijzen worden betrokken bij de definitieve besluitvorming.",
    plain: "Er ligt een plan voor nieuwe huizen op het oude fabrieksterrein. Je kunt het bekijken in het gemeentehuis of op onze site. Wat vind jij ervan? Zeg of schrijf het ons vóór 23 november. We lezen alles voordat de raad beslist.",
  },
  {
    about: "information evening",
    official: "Op donderdag 8 april organiseert de gemeente een inloopbijeenkomst omtrent de herinrichting van de stationsomgeving. Gedurende de bijeenkomst worden de planvarianten gepresenteerd en bestaat de gelegenheid tot het stellen van vragen.",
    plain: "Hoe moet het er bij het station uit gaan zien? We hebben drie ideeën getekend. Kom donderdag 8 april tussen zeven en negen uur kijken en zeg wat jij ervan vindt. Wij zijn er om al je vragen te beantwoorden.",
  },
  {
    about: "counter closed",
    official: "Wegens een personeelsbijeenkomst is het Klantcontactcentrum op vrijdag 13 december vanaf 12.00 uur gesloten. Voor spoedeisende aangelegenheden blijft de gemeente telefonisch bereikbaar. Reeds gemaakte afspraken worden in overleg verplaatst.",
    plain: "Vrijdag 13 december gaat onze balie om 12 uur dicht. We zijn die middag met alle collega's bij elkaar. Is er haast bij? Bel dan gewoon. Had je een afspraak, dan bellen wij jou voor een andere dag.",
  },
  {
    about: "burglaries",
    official: "In de afgelopen periode is in de wijk een toename van het aantal woninginbraken waargenomen. Bewoners wordt verzocht alert te zijn op verdachte situaties en deze onverwijld te melden. Tevens wordt geadviseerd preventieve maatregelen te treffen.",
    plain: "Er is de laatste weken vaker ingebroken in onze buurt. Zie je iets geks? Bel meteen 112. Doe de achterdeur op slot, ook als je thuis bent. En laat 's avonds een lamp branden als je weggaat.",
  },
  {
    about: "fireworks",
    official: "Het afsteken van consumentenvuurwerk is uitsluitend toegestaan op 31 december tussen 18.00 uur en 2.00 uur. Binnen de aangewezen vuurwerkvrije zones geldt een algeheel verbod. Op de naleving hiervan wordt toegezien door handhavers.",
    plain: "Op oudejaarsavond mag je vuurwerk afsteken van zes uur 's avonds tot twee uur 's nachts. Niet bij het ziekenhuis en de kinderboerderij, want daar schrikken mensen en dieren. Onze mensen lopen rond en letten op.",
  },
  {
    about: "new mayor",
    official: "De gemeenteraad heeft het profiel voor de nieuwe burgemeester vastgesteld, mede op basis van een onder inwoners gehouden raadpleging. Het profiel zal worden aangeboden aan de commissaris van de Koning, waarna de vacature wordt opengesteld.",
    plain: "We krijgen een nieuwe burgemeester. Wat voor iemand moet dat zijn? Dat vroegen we aan jullie, en meer dan duizend mensen gaven antwoord. Jullie willen vooral iemand die luistert. De raad heeft dat opgeschreven en gaat nu zoeken.",
  },
  {
    about: "library moves",
    official: "De verhuizing van de bibliotheek naar de nieuwe locatie heeft tot gevolg dat de dienstverlening van 1 tot 14 mei beperkt zal zijn. Gedurende deze periode kunnen materialen uitsluitend worden ingeleverd.",
    plain: "De bieb gaat verhuizen naar het oude postkantoor. Van 1 tot 14 mei kun je alleen boeken terugbrengen, niet lenen. Neem dus eind april een extra stapel mee naar huis!",
  },
  {
    about: "volunteers thanked",
    official: "Als blijk van waardering voor de inzet van vrijwilligers organiseert de gemeente jaarlijks een bijeenkomst. Voor deelname is vooraanmelding noodzakelijk. De capaciteit van de locatie is beperkt; aanmeldingen worden in volgorde van ontvangst verwerkt.",
    plain: "Dank je wel, vrijwilligers! Zonder jullie is er geen voetbal, geen soep en geen optocht. Kom op 7 december met ons eten en dansen in de sporthal. Geef je snel op, want er is plek voor driehonderd mensen.",
  },
  {
    about: "elections",
    official: "Teneinde uw stem te kunnen uitbrengen dient u in het bezit te zijn van een geldige stempas en een identiteitsbewijs, waarbij een document dat maximaal vijf jaar verlopen is, wordt geaccepteerd. Kiezers die verhinderd zijn kunnen een ander machtigen.",
    plain: "Ga je stemmen? Neem je stempas mee en je paspoort of ID-kaart. Is die minder dan vijf jaar oud verlopen, dan mag het ook. Kun je zelf niet? Vraag dan iemand anders om voor je te stemmen. Hoe dat moet, staat op je pas.",
  },
  {
    about: "water in the cellar",
    official: "Bij hevige neerslag kan de capaciteit van het rioolstelsel ontoereikend zijn, met wateroverlast tot gevolg. Perceeleigenaren zijn zelf verantwoordelijk voor het treffen van voorzieningen op eigen terrein ter voorkoming van schade.",
    plain: "Als het heel hard regent, kan het riool het water niet aan. Dan staat de straat even blank. Dat is vervelend. Je kunt zelf iets doen: haal tegels uit je tuin en zet een ton onder de regenpijp. Zo blijft je kelder droog.",
  },
];
