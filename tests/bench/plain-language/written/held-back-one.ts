import type { TwiceWritten } from "../message.ts";

/** Held back: measured, and never looked at when a weight or a word was chosen. */
export const heldBackOne: readonly TwiceWritten[] = [
  {
    about: "bulky waste",
    official: "Grof huishoudelijk afval wordt uitsluitend op afspraak ingezameld. Per afspraak bedraagt het maximale volume twee kubieke meter. Het afval dient op de afgesproken datum voor 7.30 uur op een voor het inzamelvoertuig bereikbare plaats te worden aangeboden.",
    plain: "Heb je een oude bank of een kapot bed? Bel ons voor een afspraak, dan halen we het op. Zet het die dag voor half acht aan de weg. Het moet wel passen: samen niet groter dan een grote kledingkast.",
  },
  {
    about: "electric charging",
    official: "Indien u niet over eigen parkeergelegenheid beschikt, kunt u een verzoek indienen voor het plaatsen van een publieke laadvoorziening. De locatie wordt bepaald aan de hand van de plankaart, waarbij een loopafstand van maximaal 250 meter wordt aangehouden.",
    plain: "Rijd je elektrisch en kun je niet op je eigen oprit laden? Vraag dan een paal aan in je straat. Wij zoeken een plek dicht bij je huis. Je hoeft nooit meer dan drie minuten te lopen.",
  },
  {
    about: "bicycles at the station",
    official: "Fietsen die langer dan 28 dagen ongebruikt in de stallingsvoorzieningen bij het station worden aangetroffen, worden verwijderd en overgebracht naar het depot. Eigenaren kunnen hun rijwiel tegen betaling van de gemaakte kosten terugkrijgen.",
    plain: "Staat je fiets al vier weken bij het station zonder dat je hem gebruikt? Dan halen we hem weg, want er is te weinig plek. Ben je hem kwijt? Kijk bij het depot aan de Havenweg. Voor 25 euro krijg je hem terug.",
  },
  {
    about: "mowing later",
    official: "In het kader van de bevordering van de biodiversiteit wordt een gewijzigd maairegime toegepast, waarbij bermen gefaseerd worden gemaaid. Ter waarborging van de verkeersveiligheid worden zichthoeken wel frequent gemaaid.",
    plain: "Het gras langs de weg staat dit jaar hoger. Dat doen we expres: bijen en vlinders vinden er bloemen. Bij kruispunten maaien we wel, zodat je goed kunt zien of er iets aankomt.",
  },
  {
    about: "rats",
    official: "De gemeente ontvangt een toenemend aantal meldingen inzake ratten. Voedselresten vormen de voornaamste oorzaak van de aanwezigheid van ratten in de openbare ruimte. Het voederen van dieren is derhalve niet wenselijk.",
    plain: "Zie je ratten in de straat? Dat komt meestal door eten dat buiten ligt. Gooi dus geen brood voor de eendjes op de grond, en doe het deksel van je bak goed dicht. Zit er een in je tuin? Bel dan een bedrijf dat ze vangt.",
  },
  {
    about: "noise from a pub",
    official: "Bij aanhoudende geluidsoverlast van een horeca-inrichting kan een klacht worden ingediend. Na ontvangst van de klacht wordt beoordeeld of een geluidsmeting geïndiceerd is. Over de uitkomst wordt u schriftelijk geïnformeerd.",
    plain: "Kun je niet slapen door de muziek van een café? Praat eerst eens met de baas. Helpt dat niet, bel ons dan op het moment zelf. We komen meten hoe hard het is. Daarna laten we je weten wat we doen.",
  },
  {
    about: "student travel",
    official: "Leerlingen die door hun handicap niet zelfstandig gebruik kunnen maken van het openbaar vervoer, kunnen aanspraak maken op aangepast leerlingenvervoer. De afstand tussen woning en school dient minimaal zes kilometer te bedragen.",
    plain: "Kan je kind door een ziekte of handicap niet alleen met de bus naar school? Dan kan er een taxi komen. De school moet wel verder weg zijn dan zes kilometer. Vraag het aan voor de zomer.",
  },
  {
    about: "moving house",
    official: "Bij verhuizing bent u wettelijk verplicht uw adreswijziging door te geven. De aangifte kan vanaf vier weken voor tot uiterlijk vijf dagen na de verhuizing worden gedaan. Bij inwoning is toestemming van de hoofdbewoner vereist.",
    plain: "Ga je verhuizen? Vertel ons je nieuwe adres. Dat kan vanaf vier weken voor je verhuist. Doe het in elk geval binnen vijf dagen erna. Ga je bij iemand in huis wonen? Dan moet die het ook goed vinden.",
  },
  {
    about: "garden without tiles",
    official: "Voor het verwijderen van verharding en het aanbrengen van beplanting in particuliere tuinen is een subsidieregeling van kracht. Per vierkante meter wordt een vergoeding verstrekt tot een maximum van 500 euro per perceel.",
    plain: "Maak je tuin groen! Haal de tegels eruit en zet er planten in. Wij betalen mee, tot 500 euro. Goed voor de vogels, en bij regen blijven je voeten droog. Maak wel eerst een foto van hoe het nu is.",
  },
  {
    about: "food bank",
    official: "Huishoudens met een besteedbaar inkomen onder de vastgestelde norm kunnen wekelijks een voedselpakket ontvangen. De toetsing vindt plaats door een intaker van de Voedselbank. Verstrekking geschiedt voor een periode van drie maanden, met mogelijkheid tot verlenging.",
    plain: "Heb je te weinig geld om eten te kopen? Bij de Voedselbank krijg je elke week een krat met boodschappen. Iemand praat eerst met je over wat je binnenkrijgt en uitgeeft. Na drie maanden kijken jullie samen of je het nog nodig hebt.",
  },
  {
    about: "swimming pool hours",
    official: "Als gevolg van personele krapte is het zwembad genoodzaakt de openingstijden voor banenzwemmen tijdelijk te beperken. De aanpassing heeft betrekking op de doordeweekse ochtenden. Abonnementhouders ontvangen naar rato een compensatie.",
    plain: "Het zwembad zoekt nog badmeesters. Tot we die hebben, kun je door de week 's ochtends geen banen zwemmen. Heb je een abonnement? Dan krijg je een deel van je geld terug. Ken je iemand die badmeester wil worden, stuur hem dan langs!",
  },
];
