import type { DemoPost } from "../../../define.ts";

export const posts: DemoPost[] = [
  {
    author: "cees-pontketting",
    title: "De pont vaart op wintertijd",
    body: "Vanaf maandag vaar ik van zeven uur 's ochtends tot half zeven 's avonds. Op zondag van negen tot vijf. Bij harde wind of mist ligt hij stil, dan gaat de rode vlag omhoog en zie je me met koffie achter het raam.\n\nNieuw is dat je met één druk op de bel aan de overkant kunt roepen. Eén keer drukken is genoeg. Wie blijft drukken krijgt mij niet sneller, alleen mijn humeur komt eerder aan.",
    audience: "town",
    daysAgo: 29,
    time: "06:55",
    picture: "river",
    replies: [
      { author: "eveline-kajuit", body: "Vraag: als ik er aan deze kant druk, val ik onder de winterdienst of onder overlast?", minutesLater: 30, replies: [
        { author: "cees-pontketting", body: "Jij valt onder vaste klanten, en dat is beide.", minutesLater: 40 },
      ] },
    ],
    thanks: 17,
  },
  {
    author: "nadia-windvaan",
    title: "Buurtbus wil naar vier dagen, maar er zijn chauffeurs nodig",
    body: "Onze buurtbus rijdt nu drie dagen in de week tussen Lage Wiel, Broekzicht en Elzendam. Op maandag, woensdag en vrijdag zitten er gemiddeld elf mensen in. Op dinsdag zou hij ook kunnen rijden, want de bus staat er gewoon. Er is alleen niemand om te sturen.\n\nIk merk het in mijn werk: mensen zeggen afspraken af omdat ze er niet kunnen komen. Een chauffeur rijdt een halve dag, krijgt een cursus en een goeie jas. Wie durft?",
    audience: ["lage-wiel", "broekzicht"],
    daysAgo: 18,
    time: "12:50",
    replies: [
      { author: "willemien-dobber", body: "Ik rij al sinds mijn achttiende en op dinsdag komt De Leuning bij mijn man. Mag ik de dobber aan de spiegel laten hangen?", minutesLater: 40, replies: [
        { author: "nadia-windvaan", body: "Die dobber wordt dan de mooiste route-aanduiding die we hebben. Ik bel je!", minutesLater: 50 },
      ] },
    ],
    thanks: 11,
  },
  {
    author: "ruben-kersenmand",
    organisation: "gemeente",
    title: "De dijkweg gaat drie weken dicht",
    body: "Vanaf maandag wordt het wegdek tussen Oude Sluis en Sint-Annahoek vernieuwd. Fietsers en wandelaars kunnen erlangs, auto's niet. De omleiding gaat via de Achterwetering en kost ongeveer acht minuten. Bus en hulpdiensten rijden er wel door.\n\nBewoners aan de dijk krijgen een pas voor het hek. De weg is aan het eind van de eerste week al half klaar. Sorry voor de rommel, daarna ligt hij er weer voor twintig jaar.",
    audience: ["oude-sluis", "sint-annahoek"],
    daysAgo: 47,
    time: "08:20",
    replies: [
      { author: "fatuma-morgenrood", body: "Mijn taalles op de donderdag is nu aan de verkeerde kant. Zal ik iedereen op de pont laten samenkomen?", minutesLater: 60 },
      { author: "theo-kaarsvet", body: "Zaterdag is er een uitvaart met bezoek van ver. Kan er dan wat opengezet worden?", minutesLater: 90, replies: [
        { author: "ruben-kersenmand", body: "Ja. Ik ga er zelf bij het hek staan, van tien tot één.", minutesLater: 110 },
      ] },
    ],
    thanks: 9,
  },
  {
    author: "jet-krukas",
    title: "Gratis lichtkeuring",
    body: "Zaterdagochtend van negen tot twaalf sta ik bij de sporthal in Elzendam met een krat lampjes. Rij je zonder licht? Dan krijg je er een van mij en zet ik hem er gelijk op. Rij je mét licht? Dan mag je een mandarijntje.\n\nVorig jaar: 61 lampjes, 14 mandarijnen. Graag andersom dit jaar.",
    audience: "town",
    daysAgo: 37,
    time: "19:30",
    picture: "repair",
    replies: [
      { author: "lotte-regenjas", body: "Ik breng half klas 3 mee.", minutesLater: 25, replies: [
        { author: "jet-krukas", body: "Dan moet ik lampjes bijbestellen. Top.", minutesLater: 35 },
      ] },
    ],
    thanks: 14,
  },
  {
    author: "koos-modderkruiper",
    title: "Klei op de weg",
    body: "Ja, de bieten moeten eruit. Maar op de Polderweg bleef mijn fiets gisteren rechtop in de klei staan, zonder mij.",
    audience: ["lage-wiel", "broekzicht"],
    daysAgo: 56,
    time: "08:05",
    replies: [
      { author: "geertje-melkbus", body: "Koos, dat waren wij. Het spijt me. Mijn man is nu met de schuiver buiten en hij zegt dat je fiets nu weer gewoon kan omvallen.", minutesLater: 35, replies: [
        { author: "koos-modderkruiper", body: "Dat is netjes van hem. Bedank hem maar.", minutesLater: 60 },
      ] },
    ],
    thanks: 4,
  },
  {
    author: "bianca-achterbank",
    organisation: "dorpenteam",
    title: "Onze dorpsauto staat bij De Winkelbel",
    body: "Veel mensen in Kreekdijk hebben een tweede auto die elf dagen stilstaat en op de twaalfde naar de tandarts moet. Daarom is er nu een dorpsauto: elektrisch, vijf zitplaatsen, de sleutel zit in een kastje met een code.\n\nJe reserveert hem per uur. Wie geen rijbewijs heeft, kan zich laten brengen door een van de zes vrijwilligers. Nieuwe stoelen moeten schoon blijven, dus schoenen na het melken graag in de kofferbak.",
    audience: ["kreekdijk"],
    daysAgo: 82,
    time: "13:00",
    picture: "street",
    replies: [
      { author: "stefan-wiekenkruis", body: "We hebben hem al geprobeerd. Hij maakt minder geluid dan mijn knieën.", minutesLater: 30 },
      { author: "nel-toonbank", body: "Sleutel is gisteren teruggebracht met een dankbriefje, een flesje stroop en een lege boodschappentas. Zo hoort het.", minutesLater: 55 },
    ],
    thanks: 10,
  },
  {
    author: "geertje-melkbus",
    title: "Even geduld achter de bietenwagen",
    body: "Vanaf deze week rijden er bij ons veertig vrachten per dag over de Dorpsweg. Onze chauffeurs gaan aan de kant waar het kan, maar je kunt een wagen van twintig ton niet in een greppel zetten.\n\nZwaaien helpt. Toeteren niet. Inhalen op het bochtje bij De Dorsvloer echt niet doen, daar komen kinderen uit het hek.",
    audience: ["broekzicht", "tienvliet"],
    daysAgo: 68,
    time: "06:30",
    replies: [
      { author: "oksana-veldvogel", body: "Mijn zoon staat iedere middag om drie uur te zwaaien. Hij wil een lijst van alle chauffeurs.", minutesLater: 50, replies: [
        { author: "geertje-melkbus", body: "Die van ons heten Arjen, Bart, Marga en Marga.", minutesLater: 70 },
      ] },
    ],
    thanks: 8,
  },
  {
    author: "yara-wulpenveer",
    title: "Bushokje is weg. Gewoon weg.",
    body: "Op het Raadhuisplein is sinds de kermis het bushokje verdwenen. Er liggen vier boutjes. Wie ergens een bushokje ziet: het is van ons, er staat \"Sem was hier\" in.\n\nSerieus, als het regent sta ik voor de deur van de kapper en die wil me wel een kapsel geven, maar niet elke dag.",
    audience: ["elzendam"],
    daysAgo: 73,
    time: "15:45",
    replies: [
      { author: "ruben-kersenmand", body: "Het was geraakt door een vrachtwagen en moest weg. Er komt een nieuw, met bank en laadpunt voor je telefoon.", minutesLater: 30, replies: [
        { author: "yara-wulpenveer", body: "Laadpunt?? Oké, ik ga daar wonen.", minutesLater: 40 },
      ] },
    ],
    thanks: 6,
  },
  {
    author: "omar-klaproos",
    title: "Met het busje naar de zee",
    body: "Zondag reed ik voor het eerst met mijn gezin naar de zee. Op de terugweg stond ik bij Kreekdijk stil in een bocht, de accu was dood. Ik dacht: dit is hier leeg, hier komt niemand. Na vier minuten stonden er drie auto's.\n\nEén man had kabels, één had een taart bij zich voor een verjaardag, en die heeft hij aangesneden. Mijn kinderen vinden nu dat pech het beste van de vakantie was.",
    audience: ["wilgenoord", "kreekdijk"],
    daysAgo: 140,
    time: "18:45",
    replies: [],
    thanks: 12,
  },
  {
    author: "fatuma-morgenrood",
    title: "Fietsles voor vrouwen die het nooit leerden",
    body: "Op zaterdagochtend is het parkeerterrein bij de haven leeg en plat. Daar leren wij fietsen. De jongste is 21 en de oudste 63. Vorige week durfde de oudste het voor het eerst los. Ze schreeuwde heel hard: \"ik val niet!\" en toen viel ze, in het gras, lachend.\n\nWij zoeken nog een paar fietsen met een lage instap en mensen die mee willen rennen. Goede knieën gewenst.",
    audience: "town",
    daysAgo: 99,
    time: "09:35",
    picture: "cycling",
    replies: [
      { author: "eveline-kajuit", body: "Ik ren mee. In een overall en een zwemvest, als het mag.", minutesLater: 30 },
      { author: "luz-zonneklep", body: "Dit ben ik! Nu ga ik elke dag naar mijn werk op de fiets. Mijn baas kijkt raar naar mijn grasvlekken.", minutesLater: 70 },
      { author: "jet-krukas", body: "Vier fietsen uit mijn oude voorraad mogen weg. Breng ik zaterdag, met pomp.", minutesLater: 120 },
    ],
    thanks: 13,
  },
  {
    author: "hans-pluktrap",
    title: "Appelverkeer op de Boomgaardweg",
    body: "Tot half oktober rijden hier elke dag dertig kistenwagens over een weg waar net één auto past. Breng je kinderen weg, neem dan even de Zandweg.",
    audience: ["zandeind"],
    daysAgo: 88,
    time: "17:00",
    replies: [
      { author: "magda-sadowita", body: "Kinderen vinden die wagens prachtig. Maar ik neem ze aan de hand, beloofd.", minutesLater: 90 },
    ],
    thanks: 3,
  },
  {
    author: "ruben-kersenmand",
    organisation: "gemeente",
    title: "Tweehonderdzes gaten gemeld, honderdvierentachtig dicht",
    body: "In de zomer kon iedereen hier een gat in de weg melden. Er kwamen er 206 binnen, waarvan negen dubbel omdat jullie er allemaal inreden. Honderdvierentachtig zijn er inmiddels gerepareerd.\n\nDe laatste zijn die op de Kreekweg, want daar moet eerst een leiding uit. En eentje die helemaal geen gat bleek te zijn, maar de schaduw van een boom. Bedankt voor die eerlijke correctie, melder. Blijven doen: https://www.onselzenwaard.example/melden",
    audience: "town",
    daysAgo: 51,
    time: "09:50",
    replies: [
      { author: "stefan-wiekenkruis", body: "Die schaduw, dat was ik. In mijn verdediging: ik remde er echt voor.", minutesLater: 40 },
    ],
    thanks: 19,
  },
  {
    author: "willemien-dobber",
    title: "Een stoep die te hoog is voor mijn man",
    body: "Sinds een paar weken rijdt mijn man met een scootmobiel. Bij de apotheek in Elzendam is een drempel van zo'n zeven centimeter. Voor jou en mij niks, voor hem een muur. Gisteren heeft hij tien minuten gewacht tot er iemand voorbij kwam en dat was een jongen met een skateboard die hem zonder een woord over de rand tilde.\n\nIk wil vragen of de drempel weg kan. En die jongen bedanken.",
    audience: ["lage-wiel", "elzendam"],
    daysAgo: 13,
    time: "14:40",
    replies: [
      { author: "ruben-kersenmand", body: "We maken er donderdag een helling van. Dank dat je het zegt, ik ga alle winkels op die straat na.", minutesLater: 30 },
      { author: "sanne-puttegraver", body: "Ik heb de skater gevonden. Hij heet Milan en hij vond het \"niks bijzonders\". Wij wel.", minutesLater: 50, replies: [
        { author: "willemien-dobber", body: "Geef hem de groeten. Hij mag altijd een snoekbaars komen halen.", minutesLater: 75 },
      ] },
    ],
    thanks: 7,
  },
  {
    author: "selma-dauwdruppel",
    title: "Vrachtwagen in de griend",
    body: "Voor de derde keer deze maand stond er een Spaanse vrachtwagen klem op de Griendlaan. Zijn navigatie zei dat het de snelste route was naar een distributiecentrum dat veertig kilometer verderop ligt. De chauffeur at bij ons mee, pannenkoeken met stroop, en zei dat het de beste file van zijn leven was.\n\nMaar kan er niet een bord komen? Het liefst voordat mijn heg op is.",
    audience: ["wilgenoord"],
    daysAgo: 105,
    time: "20:50",
    replies: [
      { author: "freek-kaphaak", body: "Ik heb er een gemaakt: een vrachtauto met een verdrietig gezicht en een pannenkoek. Ruben, mag dat?", minutesLater: 35, replies: [
        { author: "selma-dauwdruppel", body: "Freek, als dat niet mag emigreer ik.", minutesLater: 45 },
      ] },
      { author: "ruben-kersenmand", body: "Officieel niet, maar het officiële bord komt er volgende week naast. Ik heb niks gezien.", minutesLater: 700 },
    ],
    thanks: 9,
  },
  {
    author: "anneke-ganzenveer",
    title: "Het Kerkenpad is weer open",
    body: "Drie zomers lang kon je niet van de kerk naar het wiel lopen, omdat de brug was ingezakt. Nu ligt er een nieuwe van planken uit het oude podium van de fanfare. Als je goed kijkt, zie je nog de plek waar de bas altijd stond.\n\nDe schapen van Melkbus staan in het weiland ernaast. Het hek graag dicht, ze zijn niet slim maar wel snel.",
    audience: ["tienvliet"],
    daysAgo: 120,
    time: "13:50",
    replies: [
      { author: "marleen-notenbalk", body: "Klaas is gaan kijken op zijn plekje en heeft er iets gespeeld. Met zijn tuba. In de regen. Voor de koeien.", minutesLater: 65 },
    ],
    thanks: 5,
  },
];
