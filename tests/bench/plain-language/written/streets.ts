import type { TwiceWritten } from "../message.ts";

/** Waste, roads, green and parking. Nobody and no street in them is meant. */
export const streets: readonly TwiceWritten[] = [
  {
    about: "another day for the bins",
    official: "Hierbij informeren wij u dat met ingang van 4 januari de inzameldag van het restafval in uw wijk wordt gewijzigd. U wordt verzocht de container uiterlijk om 7.30 uur op de daartoe aangewezen plaats aan te bieden. Containers die niet overeenkomstig het voorgaande worden aangeboden, worden niet geledigd.",
    plain: "Vanaf 4 januari halen we het gewone afval op een andere dag op: voortaan op woensdag. Zet je bak vóór half acht 's ochtends aan de weg. Staat hij er later, dan kunnen we hem niet meer leegmaken.",
  },
  {
    about: "glass beside the container",
    official: "Geconstateerd is dat bij de ondergrondse inzamelvoorziening aan de Molenkade regelmatig afval naast de container wordt geplaatst. Het plaatsen van afval naast de voorziening is op grond van de afvalstoffenverordening niet toegestaan. Overtreders dienen rekening te houden met een bestuurlijke boete.",
    plain: "Bij de glasbak aan de Molenkade staat vaak afval op straat. Dat ziet er rommelig uit en er komen ratten op af. Is de bak vol? Neem je glas dan weer mee naar huis en bel ons even. Wie afval op straat zet, kan een boete krijgen.",
  },
  {
    about: "street closed for the sewer",
    official: "In verband met werkzaamheden aan de riolering is de Berkenlaan tussen 9 en 27 maart afgesloten voor al het gemotoriseerde verkeer. Doorgaand verkeer wordt omgeleid via de Ringweg. De bereikbaarheid van de woningen voor hulpdiensten blijft gedurende de werkzaamheden te allen tijde gewaarborgd.",
    plain: "We maken een nieuw riool in de Berkenlaan. Van 9 tot en met 27 maart kun je er niet met de auto in. Rijd dan om over de Ringweg. Lopen en fietsen kan gewoon. Ook de ambulance en de brandweer kunnen er altijd door.",
  },
  {
    about: "trees will be cut",
    official: "Na beoordeling van de conditie van het bomenbestand is gebleken dat een zevental essen in het Wilhelminapark is aangetast door essentaksterfte. Ter voorkoming van gevaarzetting zal in week 6 worden overgegaan tot het kappen van de betreffende bomen. Herplant vindt plaats in het eerstvolgende plantseizoen.",
    plain: "Zeven essen in het Wilhelminapark zijn ziek. Er kunnen zomaar takken uit vallen. Daarom zagen we ze in februari om. We vinden dat zelf ook jammer. In het najaar planten we op dezelfde plek nieuwe bomen.",
  },
  {
    about: "blue zone",
    official: "Het college heeft besloten tot uitbreiding van de parkeerschijfzone in het centrumgebied. Binnen de zone geldt een maximale parkeerduur van twee uur. Bewoners van het gebied kunnen in aanmerking komen voor een ontheffing, welke digitaal dient te worden aangevraagd.",
    plain: "In meer straten rond de markt mag je straks twee uur gratis parkeren. Leg een blauwe kaart achter je raam, zodat we zien hoe laat je er was. Woon je daar? Vraag dan op onze site een kaart aan. Daarmee mag je zo lang blijven staan als je wilt.",
  },
  {
    about: "salt on the roads",
    official: "De gladheidsbestrijding geschiedt conform het door het college vastgestelde strooiplan, waarbij prioriteit wordt gegeven aan hoofdwegen en doorgaande fietsroutes. Woonstraten maken geen deel uit van de strooiroutes. Bewoners kunnen kosteloos strooizout verkrijgen bij de gemeentewerf.",
    plain: "Als het glad is, strooien we eerst de grote wegen en de fietspaden. In kleine straten komen we niet, want daar hebben we niet genoeg wagens voor. Wil je zelf je stoep strooien? Haal dan gratis een emmer zout bij onze werf.",
  },
  {
    about: "lamp post",
    official: "Meldingen betreffende defecte openbare verlichting kunnen worden ingediend middels het meldingenformulier. Na ontvangst van de melding streeft de gemeente ernaar het defect binnen vijf werkdagen te laten herstellen, tenzij sprake is van een storing in het kabelnetwerk.",
    plain: "Doet een lantaarn het niet? Geef het door met je telefoon of bel ons. Noem het nummer dat op de paal staat. Meestal brandt de lamp binnen een week weer. Alleen als de kabel stuk is, duurt het langer.",
  },
  {
    about: "playground renewed",
    official: "De speelvoorziening aan het Hof komt in aanmerking voor vervanging. Omwonenden worden in de gelegenheid gesteld hun voorkeur kenbaar te maken ten aanzien van de te plaatsen speeltoestellen. De inventarisatie van de wensen vindt plaats op 18 mei.",
    plain: "De speeltuin aan het Hof is oud en krijgt nieuwe toestellen. Kom op 18 mei langs en kies mee: een kabelbaan, een grote schommel of toch een klimtoren? Neem je kinderen mee. Er is limonade.",
  },
  {
    about: "dogs on a lead",
    official: "Wij attenderen hondenbezitters erop dat in het natuurgebied een aanlijnplicht van kracht is gedurende het broedseizoen. De eigenaar is tevens verplicht uitwerpselen onmiddellijk te verwijderen en derhalve deugdelijk opruimmateriaal bij zich te dragen.",
    plain: "Loop je met je hond langs de plas? Houd hem dan aan de lijn tot 15 juli. De vogels zitten nu op hun nest. Neem ook een zakje mee, zodat je kunt opruimen wat je hond doet.",
  },
  {
    about: "roundabout",
    official: "De realisatie van de rotonde bij de Lindelaan heeft vertraging ondervonden als gevolg van leveringsproblematiek. De ingebruikname was voorzien voor medio juni; thans wordt uitgegaan van een oplevering in september.",
    plain: "De nieuwe rotonde bij de Lindelaan komt later klaar. De stenen waren niet op tijd. We hoopten op juni, maar het wordt september. Sorry dat je nog langer om moet rijden.",
  },
  {
    about: "paving of the square",
    official: "Op maandag 2 november vangt de aannemer aan met de herbestrating van het plein. De uitvoeringsperiode bedraagt circa drie weken. Winkels blijven bereikbaar via loopschotten. Aan de weekmarkt wordt tijdelijk een alternatieve locatie toegewezen.",
    plain: "Op maandag 2 november beginnen we met nieuwe stenen op het plein. Dat duurt ongeveer drie weken. Je kunt de winkels gewoon in, over houten planken. De markt staat zolang bij de kerk.",
  },
  {
    about: "high water",
    official: "Gezien de verwachte waterstanden worden de kades preventief afgesloten voor het publiek. Eigenaren van voertuigen die zich op de kade bevinden, dienen deze voor vrijdag 12.00 uur te verwijderen. Bij het uitblijven hiervan wordt overgegaan tot wegsleping.",
    plain: "Het water in de rivier komt dit weekend hoog te staan. Daarom zetten we vrijdag om 12 uur de kade dicht. Staat je auto daar? Haal hem dan op tijd weg. Anders moeten wij hem wegslepen, en dat kost je veel geld.",
  },
];
