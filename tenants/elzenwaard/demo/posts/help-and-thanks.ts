import type { DemoPost } from "../../../define.ts";

export const posts: DemoPost[] = [
  {
    author: "farida-amandelhof",
    organisation: "volle-kist",
    title: "1.146 potten, pakken en blikken: dank jullie wel",
    body: "Twee zaterdagen stonden we bij de supermarkt in Elzendam en bij De Winkelbel in Kreekdijk. We vroegen iedereen om één ding extra te kopen. Het resultaat staat nu in onze schuur: 1.146 stuks. We hebben het drie keer geteld, want we geloofden het niet.\n\nEen meisje van zes kwam met haar spaarpot en kocht een pot appelmoes, \"omdat elk kind dat lust\". Toen moest ik even achter de pallet gaan staan.\n\nMet deze voorraad komen we de winter door. Weet je iemand die het zwaar heeft? Je mag altijd bellen of binnenlopen op vrijdag. Er staat geen rij buiten en niemand kijkt raar. https://www.onselzenwaard.example/volle-kist",
    audience: "town",
    daysAgo: 33,
    time: "15:10",
    picture: "soup",
    replies: [
      { author: "nel-toonbank", body: "Bij ons gingen de potten harder dan de broodjes. Trots op Kreekdijk.", minutesLater: 40 },
      { author: "jeroen-trommelslag", body: "Ik heb nog twee dozen ongebrande noten over. Kom ik vrijdag brengen.", minutesLater: 65, replies: [
        { author: "farida-amandelhof", body: "Heel graag. Gebrand of ongebrand, alles is welkom.", minutesLater: 80 },
      ] },
      { author: "roos-klokhuis", body: "Dat meisje zit bij ons op school. Haar moeder wist van niks!", minutesLater: 200 },
    ],
    thanks: 40,
  },
  {
    author: "corrie-breipen",
    title: "Een gebroken pols en zes pannen soep",
    body: "Drie weken geleden gleed ik uit over natte bladeren voor de deur. Pols gebroken, natuurlijk de rechter. Ik kan niet breien, niet schillen, geen pot opendraaien.\n\nSindsdien heb ik zes pannen soep gekregen, is mijn hond vaker uit geweest dan in heel het afgelopen jaar, en heeft Mehari mijn stoep geveegd tot je ervan kon eten. Ik ben niet zo'n huiler, maar jullie maken het me moeilijk.",
    audience: ["elzendam"],
    daysAgo: 19,
    time: "13:40",
    replies: [
      { author: "mehari-zonnedauw", body: "Het is niks, mevrouw Corrie. U geeft mij altijd sokken.", minutesLater: 30 },
      { author: "bertus-karnpaal", body: "De preisoep was van mij. Had je al geraden, denk ik.", minutesLater: 95, replies: [
        { author: "corrie-breipen", body: "Er zat alleen prei in, Bertus. Dus ja.", minutesLater: 120 },
      ] },
    ],
    thanks: 17,
  },
  {
    author: "mehari-zonnedauw",
    title: "Ik heb mijn rijbewijs",
    body: "Vandaag ben ik geslaagd. De derde keer. De theorie was moeilijk, want het Nederlands in dat boek is niet het Nederlands van de mensen.\n\nMeneer Bertus heeft mij geholpen, elke maandag, vier maanden. Hij las de vragen en ik zei het antwoord. Soms was zijn antwoord ook fout. Hij zei dan: \"Vroeger mocht dat nog.\" Dank u wel, meneer Bertus. U was een goede leraar en een gevaarlijke chauffeur.",
    audience: ["elzendam"],
    daysAgo: 51,
    time: "18:20",
    picture: "cycling",
    replies: [
      { author: "bertus-karnpaal", body: "Gefeliciteerd jongen. Nu mag jij mij naar de markt rijden, dan zijn we allemaal veiliger.", minutesLater: 20 },
      { author: "marijke-hooischelf", body: "Wat een prachtig nieuws! Kom je het bij ons aan de balie ophalen? Dan zorg ik voor taart.", minutesLater: 45 },
      { author: "sanne-puttegraver", body: "Gefeliciteerd Mehari! Drie keer is scheepsrecht, zeggen wij hier aan de rivier.", minutesLater: 120, replies: [
        { author: "mehari-zonnedauw", body: "Dat is een mooi woord. Scheepsrecht. Ik schrijf het op.", minutesLater: 140 },
      ] },
      { author: "tomasz-dzwonek", body: "Ik had ook drie keer nodig. En ik reed in Polen al tien jaar vrachtwagen.", minutesLater: 300 },
    ],
    thanks: 38,
  },
  {
    author: "geertje-melkbus",
    title: "Water in de stal om half drie 's nachts",
    body: "Bij die wolkbreuk van dinsdag liep onze jongveestal vol. In het donker, met negentien kalveren tot hun knieën in het water. Ik stond er in mijn nachtjapon en laarzen naar te kijken en wist niet waar ik moest beginnen.\n\nIk belde één iemand en er kwamen er veertien. De brandweer met de pomp, Niels in zijn pyjama rechtstreeks van het gemaal, buren met emmers en hekken. Om half zeven stond alles droog en zaten we met z'n allen aan de eieren met spek.\n\nAlle kalveren leven. Het gekke is dat ik me vooral kleine dingen herinner. Dat iemand mijn jas om een rillend kalf had gelegd. Dat er twee buren, die al jaren niet met elkaar spreken vanwege een heg, samen een hek stonden vast te houden. Dat het tegen zessen licht werd en iedereen tegelijk even stil was.\n\nMijn man zei later: \"Zo'n nacht wens je niemand toe, maar die mensen wel.\" Hij praat anders nooit zo lang achter elkaar.",
    audience: ["broekzicht", "lage-wiel"],
    daysAgo: 96,
    time: "08:50",
    replies: [
      { author: "niels-schuifdeur", body: "Het was een joggingpak. Dit wil ik even rechtzetten.", minutesLater: 90, replies: [
        { author: "daan-sleutelbos", body: "Er stonden beertjes op, Niels.", minutesLater: 100 },
      ] },
      { author: "teuntje-kousenband", body: "Ik hoorde de pomp en heb gebeden. Emmers tillen gaat niet meer.", minutesLater: 240 },
      { author: "geertje-melkbus", body: "Dat bidden was ook nodig, Teun. Dank je.", minutesLater: 300 },
    ],
    thanks: 26,
  },
  {
    author: "dewi-klepelman",
    organisation: "de-leuning",
    title: "Een middag voor jezelf, wij passen op",
    body: "Zorg je al lang voor iemand? Dan weet je vast nog hoe het voelt om gewoon even weg te gaan zonder op je telefoon te kijken. Of misschien weet je dat niet meer.\n\nWij hebben acht vrijwilligers die graag een middag bij jouw man, vrouw, vader of kind komen zitten. Ze zijn rustig, ze kunnen klaverjassen en ze hebben een cursus gehad. Het kost niets.\n\nGa naar de kapper. Ga slapen. Ga vissen. Je hoeft ons niet te vertellen wat je hebt gedaan. Aanmelden kan via https://www.onselzenwaard.example/de-leuning of vraag het gewoon hieronder.",
    audience: "town",
    daysAgo: 17,
    time: "09:30",
    replies: [
      { author: "willemien-dobber", body: "Vissen dus. Ik deed het vorige maand voor het eerst sinds mijn man ziek is. Twee uur aan de waterkant, niks gevangen, beste middag van het jaar.", minutesLater: 55, replies: [
        { author: "dewi-klepelman", body: "Dank dat je dit vertelt, Willemien. Evert vraagt al wanneer hij weer met je man mag komen biljarten.", minutesLater: 90 },
      ] },
      { author: "aaltje-tenenmand", body: "Kan het ook voor een buurvrouw? Ze vraagt het zelf nooit.", minutesLater: 400, replies: [
        { author: "dewi-klepelman", body: "Zeker. Ik bel je morgen even, dan bedenken we samen hoe we het haar aanbieden.", minutesLater: 430 },
      ] },
    ],
    thanks: 15,
  },
  {
    author: "teuntje-kousenband",
    title: "Wie heeft goede ogen voor mijn naaimachine?",
    body: "Mijn naaimachine naait nog prima maar de draad krijg ik niet meer door de naald. Vroeger deed mijn man dat, die had kleine vingers. Het is tien seconden werk. Je krijgt er een plak cake bij, zelfgebakken. De cake is meer werk dan de draad.",
    audience: ["broekzicht", "tienvliet"],
    daysAgo: 8,
    time: "14:05",
    replies: [
      { author: "lotte-regenjas", body: "Ik fiets toch langs uw huis uit school! Woensdag rond vier uur?", minutesLater: 35, replies: [
        { author: "teuntje-kousenband", body: "Dat is goed kind. Lust je citroencake.", minutesLater: 50 },
        { author: "lotte-regenjas", body: "Altijd.", minutesLater: 55 },
      ] },
      { author: "daan-sleutelbos", body: "Fien van vier heeft de kleinste vingers van het dorp. Maar daar zit dan weer jam aan.", minutesLater: 90 },
    ],
    thanks: 6,
  },
  {
    author: "omar-klaproos",
    title: "Ik wil iets terugdoen met mijn kwast",
    body: "Toen wij hier kwamen hadden wij niks. Mensen gaven een tafel, bedden, een fiets. Freek heeft de keuken gemaakt. Nu heb ik werk en een busje.\n\nIk wil graag één zaterdag in de maand gratis schilderen. Voor iemand die oud is, of ziek, of weinig geld heeft. Een kozijn, een deur, een kamer. Geen heel huis, dat wordt te lang. Wie weet iemand? Schrijf het mij, dan kom ik eerst koffie drinken en kijken.",
    audience: ["wilgenoord", "zandeind", "kreekdijk"],
    daysAgo: 68,
    time: "19:00",
    replies: [
      { author: "freek-kaphaak", body: "Die keuken was één middag, Omar. Jij maakt er een levenswerk van. Mooi man.", minutesLater: 40 },
      { author: "nel-toonbank", body: "Jaap op de Kreekweg. Zijn voordeur is nog van voor zijn trouwen.", minutesLater: 75, replies: [
        { author: "omar-klaproos", body: "Ik ga zaterdag bij hem kijken. Wat voor kleur wil hij?", minutesLater: 100 },
        { author: "nel-toonbank", body: "Hij zegt \"dezelfde\". Wij weten geen van allen welke dat was.", minutesLater: 115 },
      ] },
    ],
    thanks: 21,
  },
  {
    author: "hans-pluktrap",
    title: "Bedankt, plukkers van de laatste rij",
    body: "Jullie weten van de hagel in augustus. Een kwart van de Elstar kon alleen nog naar de sapfabriek. En toen viel ook nog mijn halve plukploeg ziek uit, terwijl er storm aankwam.\n\nZaterdag stonden er ineens dertig mensen in de boomgaard. Het derde van de voetbal, twee meesters, de dominee en iemand die eigenlijk alleen de weg kwam vragen. Om vijf uur hing er niks meer.\n\nIk kan het niet goed zeggen, dus ik heb kisten bij de poort gezet. Neem mee wat je dragen kunt.",
    audience: ["zandeind"],
    daysAgo: 58,
    time: "21:30",
    picture: "trees",
    replies: [
      { author: "kevin-hoekvlag", body: "Het derde heeft eindelijk iets gewonnen dit seizoen.", minutesLater: 35 },
      { author: "magda-sadowita", body: "Ik heb nog nooit zo langzaam zien plukken en zo hard zien lachen. Het was een mooie dag, Hans.", minutesLater: 60 },
      { author: "roos-klokhuis", body: "Ik was niet een meester, ik was een juf. Verder klopt het.", minutesLater: 90, replies: [
        { author: "hans-pluktrap", body: "Neem jij maar twee kisten.", minutesLater: 130 },
      ] },
    ],
    thanks: 23,
  },
  {
    author: "daan-sleutelbos",
    title: "Overdag te weinig brandweer: iets voor jou?",
    body: "'s Avonds en in het weekend is onze post goed bezet. Maar overdag werken de meesten van ons ver weg, en brand houdt zich niet aan kantooruren.\n\nWe zoeken mensen die op doordeweekse dagen in of bij Broekzicht, Tienvliet of Elzendam zijn. Boer, thuiswerker, winkelier, ouder die na het schoolplein tijd heeft: allemaal goed. Je hoeft geen beer te zijn. Onze beste pompbediener is 1 meter 58 en heet Marga. Je krijgt een opleiding, een vergoeding en een pieper die altijd gaat als het eten klaar is.\n\nDinsdagavond oefenen we bij de kazerne in Broekzicht. Kom kijken, met koffie.",
    audience: "town",
    daysAgo: 24,
    time: "19:50",
    replies: [
      { author: "jet-krukas", body: "Mijn garage is op acht minuten. Is dat te ver?", minutesLater: 45, replies: [
        { author: "daan-sleutelbos", body: "Met jouw rijstijl zes. Kom dinsdag!", minutesLater: 60 },
      ] },
      { author: "selma-dauwdruppel", body: "Ik werk drie dagen thuis, maar in Wilgenoord. Kan ik iets anders doen?", minutesLater: 200, replies: [
        { author: "daan-sleutelbos", body: "Ja, we zoeken ook iemand voor voorlichting op scholen. Is dat wat?", minutesLater: 230 },
      ] },
      { author: "koos-modderkruiper", body: "Ik ben 72. Maar ik kan wel zeggen waar het brandt.", minutesLater: 700 },
    ],
    thanks: 16,
  },
  {
    author: "luz-zonneklep",
    title: "Voor mijn buurvrouw Riet",
    body: "Elke avond na mijn werk drink ik thee bij mijn buurvrouw. Zij zegt een woord en ik zeg een zin. Gisteren was het woord \"gezellig\". Ik kon het niet vertalen, maar ik kon het wel aanwijzen. Het zat tegenover mij.\n\nVandaag heb ik mijn examen spreken gehaald. Riet, het diploma is half van jou. Welke helft wil jij?",
    audience: ["sint-annahoek"],
    daysAgo: 82,
    time: "20:25",
    replies: [
      { author: "riet-kapelaar", body: "De helft met de stempel. Lieve meid, ik heb net een fles opengemaakt, kom je?", minutesLater: 25 },
      { author: "theo-kaarsvet", body: "Ik hoor jullie door de muur lachen. Gefeliciteerd Luz!", minutesLater: 50 },
      { author: "fatuma-morgenrood", body: "Wat ben ik blij voor jou. Mag ik dit verhaal vertellen in mijn taalgroep?", minutesLater: 120, replies: [
        { author: "luz-zonneklep", body: "Ja, en vertel erbij dat je een goede buurvrouw nodig hebt.", minutesLater: 135 },
      ] },
    ],
    thanks: 28,
  },
  {
    author: "nadia-windvaan",
    organisation: "dorpenteam",
    title: "Brief niet begrepen? Neem hem mee",
    body: "Een brief over toeslagen, een boete, een rekening die niet klopt. Bij het Dorpenteam zien we elke week mensen die zo'n envelop maanden in een la hebben gehad. Dat is niet dom, dat is heel normaal. Die brieven zijn gewoon slecht geschreven.\n\nKom langs met je la. Echt, desnoods de hele la. Dinsdagochtend zitten we in de bibliotheek, donderdagmiddag in De Dorsvloer. Er is koffie en we sorteren samen op drie stapels: nu, straks en oud papier. De laatste is meestal de grootste.",
    audience: "town",
    daysAgo: 21,
    time: "10:00",
    replies: [
      { author: "teuntje-kousenband", body: "Ik was er vorige week met een tas vol. Ik had al die tijd geld terug moeten krijgen, 212 euro. Ga allemaal!", minutesLater: 120 },
      { author: "mehari-zonnedauw", body: "Nadia heeft mij geholpen met de zorgtoeslag. Zij legt het uit zonder boos gezicht.", minutesLater: 300 },
    ],
    thanks: 14,
  },
  {
    author: "koos-modderkruiper",
    title: "Wie heeft mijn dakgoot schoongemaakt?",
    body: "Zaterdag was ik naar mijn zuster. Kom ik thuis, is de dakgoot leeg, liggen de bladeren op een hoop en staat mijn ladder netjes terug. Niet op de plek waar hij stond, maar op een betere plek.\n\nIk wil niet zeuren, maar ik kan zo niemand bedanken. Dus wie was het?",
    audience: ["lage-wiel"],
    daysAgo: 12,
    time: "16:15",
    replies: [
      { author: "gijs-schaatsijzer", body: "Ik zag niks. Ik zag zeker geen lange man met een groene muts.", minutesLater: 40 },
      { author: "koos-modderkruiper", body: "Gijs, jij hebt een groene muts.", minutesLater: 95, replies: [
        { author: "gijs-schaatsijzer", body: "Half Lage Wiel heeft een groene muts. Corrie uit Elzendam breit ze.", minutesLater: 110 },
      ] },
      { author: "nadia-windvaan", body: "En toch lees ik hier een blije Koos. Dat bewaar ik.", minutesLater: 180 },
    ],
    thanks: 19,
  },
  {
    author: "bianca-achterbank",
    organisation: "dorpenteam",
    title: "Meerijden naar het ziekenhuis",
    body: "Vanuit onze dorpen ben je met de bus anderhalf uur onderweg naar het ziekenhuis. Als je je goed voelt is dat al lang, en je gaat er niet heen omdat je je goed voelt.\n\nZeven mensen rijden daarom al mee als vrijwillige chauffeur. Je betaalt alleen de kilometers. We zoeken nog twee chauffeurs, het liefst voor de maandag en woensdag. Je wacht mee in de wachtkamer en daarna drink je samen koffie, dat hoort er bij ons bij.",
    audience: ["kreekdijk", "wilgenoord", "zandeind"],
    daysAgo: 37,
    time: "08:45",
    replies: [
      { author: "stefan-wiekenkruis", body: "Maandag werk ik thuis en een ochtend schuiven lukt best. Zet mij er maar op.", minutesLater: 200, replies: [
        { author: "bianca-achterbank", body: "Top! Dan hebben we nu alleen de woensdag nog.", minutesLater: 215 },
      ] },
      { author: "aaltje-tenenmand", body: "Ik ben laatst gebracht voor mijn oog. Hij bleef de hele tijd zitten en las me de krant voor. Heel netjes.", minutesLater: 260 },
    ],
    thanks: 9,
  },
  {
    author: "cees-pontketting",
    title: "Aan het meisje dat het water in sprong",
    body: "Woensdag aan het eind van de middag gleed een oude labrador van de veerstoep. De stroming stond hard en de baas kon zelf niet zwemmen. Voor ik de boei had gepakt lag er al een meisje in, met kleren en al, aan het touw dat ze eerst netjes aan de paal had geknoopt.\n\nHond en meisje kwamen samen boven. Ze schudden zich allebei uit en ze fietste weg voor ik haar naam kon vragen. Blond, gele regenjas, een jaar of vijftien.\n\nJe vaart bij mij je leven lang gratis. Meld je even?",
    audience: "town",
    daysAgo: 104,
    time: "18:30",
    picture: "dog",
    replies: [
      { author: "lotte-regenjas", body: "Dat was ik denk ik. Het was niet zo heel bijzonder hoor, ik zit op reddingszwemmen. Maar gratis varen vind ik wel heel fijn.", minutesLater: 150, replies: [
        { author: "cees-pontketting", body: "Heel bijzonder was het wel. Morgen ligt er een kaart klaar met jouw naam erop.", minutesLater: 165 },
      ] },
      { author: "eveline-kajuit", body: "Eerst het touw vastknopen. Dat doen volwassenen nog niet eens. Petje af.", minutesLater: 180 },
      { author: "bertus-karnpaal", body: "En de hond?", minutesLater: 195, replies: [
        { author: "cees-pontketting", body: "Drinkt weer gewoon uit de rivier, maar nu vanaf de kant.", minutesLater: 205 },
      ] },
    ],
    thanks: 36,
  },
  {
    author: "bertus-karnpaal",
    organisation: "volle-kist",
    title: "Honderdtwaalf kinderen en één zak van Sinterklaas",
    body: "Bij de voedselbank eten dit jaar honderdtwaalf kinderen mee uit onze pakketten. Wij willen ze allemaal iets geven voor pakjesavond. Nieuw of zo goed als nieuw, en liefst iets waar je mee kunt spelen, want een panty vinden ze zelf ook niks.\n\nVooral voor jongens en meisjes van elf tot vijftien komen we tekort. Die kun je niet meer blij maken met een knuffel, zei Farida, en die heeft er zelf twee. Denk aan een bal, een goed boek, een spel, een bioscoopbon.\n\nBrengen kan in de bibliotheek bij Loes. Niet inpakken, dat doen wij. Er komt een ploeg van acht dames met een schaar.",
    audience: "town",
    daysAgo: 10,
    time: "11:15",
    replies: [
      { author: "loes-inktlap", body: "Het kastje naast de balie is leeg en wacht. Ik heb er zelf al twee boeken in gezet.", minutesLater: 35 },
      { author: "yara-wulpenveer", body: "Voor die leeftijd: een powerbank, lipbalsem of gewoon een bon. Geloof me.", minutesLater: 90, replies: [
        { author: "farida-amandelhof", body: "Dank je Yara, jij bent aangenomen als adviseur.", minutesLater: 120 },
      ] },
      { author: "kevin-hoekvlag", body: "VV Zandeind komt met twintig ballen. De goede, niet die van het derde.", minutesLater: 220 },
    ],
    thanks: 25,
  },
];
