import type { DemoPost } from "../../../define.ts";

export const posts: DemoPost[] = [
  {
    author: "daan-fluitketel",
    organisation: "fc-wallenrakkers",
    title: "Ons vrouwenteam 35+ zoekt een keeper die niet bukt",
    body: "We bedoelen: wegduikt. Bukken is juist handig. De Dames Drie trainen op woensdag van acht tot negen en spelen op vrijdagavond, zeven tegen zeven, op een half veld. Ervaring is niet nodig. De helft begon vorig jaar en wist niet wat buitenspel was. Dat weten ze nu nog niet, en het gaat uitstekend.\n\nHandschoenen hebben we. Na afloop is er bitterbal. Kom een keer kijken langs de lijn, je zit nergens aan vast.",
    audience: "town",
    daysAgo: 27,
    time: "20:00",
    picture: "sport",
    replies: [
      {
        author: "desi-pannenlap",
        body: "Ik vang de hele dag dingen op, van bekers tot een kind. Woensdag kom ik kijken!",
        minutesLater: 35,
        replies: [
          { author: "daan-fluitketel", body: "Je bent nu al beter dan onze vorige. Dat was ik.", minutesLater: 50 },
        ],
      },
    ],
    thanks: 14,
  },
  {
    author: "daan-fluitketel",
    organisation: "fc-wallenrakkers",
    title: "Een fluitje van een cent, maar dan echt",
    body: "Voor de jongste jeugd komen we elke zaterdag spelbegeleiders tekort. Je staat een half uur langs een klein veldje, je fluit als iemand huilt en je zegt op tijd dat het pauze is. Meer is het niet. Ouders die vanaf de kant roepen mag je een stroopwafel in de mond stoppen, die krijg je van ons mee.",
    audience: ["haarwijk", "stalkaarsen", "lingewijk"],
    daysAgo: 66,
    time: "21:10",
    replies: [
      {
        author: "jaap-klinkerslag",
        body: "Vorig jaar gedaan. Een meisje van zes legde mij uit hoe het zat met de achterbal. Ze had gelijk.",
        minutesLater: 690,
        replies: [
          { author: "daan-fluitketel", body: "Dat meisje is inmiddels aanvoerder, Jaap.", minutesLater: 720 },
        ],
      },
    ],
    thanks: 9,
  },
  {
    author: "henk-puntenslijper",
    title: "De schaakclub wordt oud, help",
    body: "Gemiddelde leeftijd bij ons op maandagavond: 69. Als we willen dat er over tien jaar nog geschaakt wordt in deze stad, moet er wat jeugd bij. We beginnen daarom een uurtje eerder, om zeven uur, speciaal voor wie het nog moet leren. Het eerste half jaar is gratis. Wij hebben geduld, twintig borden en een trommel met ulevellen. Daarvan weet volgens mij niemand onder de vijftig wat het zijn.",
    audience: ["lingewijk", "binnenstad", "wijdschild"],
    daysAgo: 79,
    time: "16:35",
    replies: [
      {
        author: "teuntje-pennenbak",
        body: "Wat zijn ulevellen? Ik kom alleen al daarvoor.",
        minutesLater: 45,
        replies: [
          { author: "henk-puntenslijper", body: "Snoep met een papiertje waar een raadsel op staat. Zie je, het werkt al.", minutesLater: 65 },
        ],
      },
    ],
    thanks: 10,
  },
  {
    author: "arie-schroevendop",
    title: "Zondag: 45 kilometer, één pont en twee keer koffie",
    body: "De zondaggroep rijdt deze week een rondje met de pont naar Woudrichem, langs Slot Loevestein en dan door de polder terug. Tempo: praten moet kunnen. Zodra iemand stil wordt, gaan we langzamer.\n\nE-bikes mogen tegenwoordig ook mee. Daar is in de groep lang over gesproken, met stemverheffing, maar op de dijk met tegenwind was iedereen opeens voor. We vertrekken om half tien. Neem muntjes mee voor het appelgebak.",
    audience: ["laag-dalem", "hoog-dalem", "dalem"],
    daysAgo: 103,
    time: "17:15",
    picture: "cycling",
    replies: [
      { author: "rob-tuinhek", body: "Ik was degene met stemverheffing. Ik rij nu zelf op een e-bike. Meer zeg ik er niet over.", minutesLater: 50 },
    ],
    thanks: 15,
  },
  {
    author: "sietske-muziekdoos",
    organisation: "zangkoor-de-scheve-toren",
    title: "Tenor, meld je. Bariton met lef mag ook.",
    body: "Op de zaterdag voor Kerst zingen we in de kerk, met z'n veertigen en bij kaarslicht. Het programma is af, de sopranen zijn met zeventien en de alten klinken als fluweel. Maar we hebben drie tenoren. Eentje heeft keelpijn en eentje is op wintersport.\n\nKun je een beetje hoog zingen en heb je de komende dinsdagavonden niets? Dan leer je vier stukken van ons en sta je gewoon mee te zingen. Auditie doen we niet. Ik luister wel goed, maar dat merk je niet.",
    audience: "town",
    daysAgo: 10,
    time: "12:00",
    picture: "church",
    replies: [
      { author: "bas-sluiswachter", body: "Ik zing elke nacht tussen vier en vijf voor een publiek van één. Ze valt er niet van in slaap, dus ik moet wel oefenen. Tel mij mee.", minutesLater: 65 },
      {
        author: "arie-schroevendop",
        body: "Dertig jaar geleden was ik tenor. Is dat iets wat overgaat?",
        minutesLater: 200,
        replies: [
          { author: "sietske-muziekdoos", body: "Het roest hooguit. Dinsdag kwart voor acht, achterdeur.", minutesLater: 235 },
        ],
      },
    ],
    thanks: 13,
  },
  {
    author: "olga-winterkoning",
    organisation: "zangkoor-de-scheve-toren",
    title: "Mijn eerste smartlap",
    body: "In Oekraïne zingen wij ook droevige liedjes, maar dan sterft er altijd een kozak. Hier is iemand droevig omdat een jongen niet terug is met de boot. Ik begreep het meteen.\n\nOp het zomerconcert heb ik voor het eerst een solo gezongen in het Nederlands. Twee zinnen. De mensen op het plein gingen meezingen en één oude man pakte de hand van zijn vrouw. Daarna dacht ik: nu woon ik hier ook een beetje.",
    audience: "town",
    daysAgo: 153,
    time: "22:05",
    replies: [
      {
        author: "ton-vergeetmijniet",
        body: "Die oude man was ik en die hand was van Bep. Ze kende alle woorden nog. Dank je.",
        minutesLater: 640,
        replies: [
          { author: "olga-winterkoning", body: "Oh. Nu huil ik weer. De volgende keer zing ik het voor haar.", minutesLater: 700 },
        ],
      },
    ],
    thanks: 37,
  },
  {
    author: "marloes-waterjuffer",
    title: "Met lampjes op de wallen",
    body: "Nu het donker is lopen we met een kleurig lint van lampjes over de wallen, elke woensdag om half acht. Het tempo is ongeveer dat van iemand die de bus wil halen maar niet té graag. Zeven kilometer, één stop bij de molen om te hijgen.\n\nVorige week waren we met veertien. Eén liep er in een fluorescerend konijnenpak, want iets anders met strepen had hij niet. Dat mag dus gewoon.",
    audience: "town",
    daysAgo: 22,
    time: "12:20",
    picture: "evening",
    replies: [
      { author: "cor-wallenkant", body: "Sjors schrok zich een ongeluk van dat konijn. Ik ook, eerlijk gezegd.", minutesLater: 75 },
      {
        author: "lotte-wolkenveld",
        body: "Mag je ook een stuk wandelen tussendoor? Ik vraag het voor mijn conditie.",
        minutesLater: 140,
        replies: [
          { author: "marloes-waterjuffer", body: "Tuurlijk. We hebben achteraan een wandelclubje dat stiekem het gezelligst is.", minutesLater: 165 },
        ],
      },
    ],
    thanks: 12,
  },
  {
    author: "karim-dijkgras",
    title: "Eerste keer in een kano? Je wordt niet nat*",
    body: "Zaterdagmiddag leg ik zes kano's klaar aan de steiger in Hoog Dalem. Een uur varen, rustig, over de plassen tussen de huizen. Ook voor mensen die denken dat ze er te oud of te stijf voor zijn. Onze oudste deelneemster was 76 en wilde er niet meer uit.\n\nZwemdiploma verplicht, zwemvest krijg je van mij.\n\n*Meestal.",
    audience: ["hoog-dalem", "laag-dalem", "gildenwijk"],
    daysAgo: 134,
    time: "18:40",
    picture: "river",
    replies: [
      {
        author: "truus-koekepan",
        body: "Ik ben 79, wordt dat dan een record?",
        minutesLater: 30,
        replies: [
          { author: "karim-dijkgras", body: "Met glans. Ik zet voor jou een stevige klaar, en een taartje.", minutesLater: 45 },
          { author: "truus-koekepan", body: "Gedaan! Droog gebleven. Mijn kleinzoon, die ging mee, niet.", minutesLater: 2700 },
        ],
      },
    ],
    thanks: 18,
  },
  {
    author: "wim-moersleutel",
    organisation: "repair-cafe-de-tweede-kans",
    title: "Repair Café: breng nu je kerstverlichting",
    body: "Doe jezelf een plezier en probeer de lichtjes deze week al uit. Elk jaar staat er op de dag voor Kerst iemand voor mijn deur met een kluwen en tranen in de ogen. Zaterdag van tien tot twee zitten we weer met zeven man en vrouw klaar. Corrie doet stof, ik doe stroom, en Yusuf doet de koffie plus alles met wieltjes.\n\nDe stand van het afgelopen jaar: 312 dingen gemaakt, 71 niet, en één föhn die opeens op ons ging blazen. Wat je kunt meenemen zie je op https://www.samengorinchem.example/repaircafe",
    audience: "town",
    daysAgo: 5,
    time: "13:05",
    picture: "repair",
    replies: [
      {
        author: "greet-vlierboom",
        body: "Ik kom met mijn kerstster van dertig jaar oud. Hij ging laatst roken.",
        minutesLater: 85,
        replies: [
          { author: "wim-moersleutel", body: "Stekker eruit laten, Greet! Zaterdag kijk ik ernaar, met een emmer zand ernaast.", minutesLater: 100 },
        ],
      },
    ],
    thanks: 20,
  },
  {
    author: "mats-knikkerzak",
    title: "11-0 verloren en toch gewonnen",
    body: "we hadden maar 8 spelers want de rest was ziek of vergeten. de keeper was 1 meter 40. na rust stond het 7-0 en toen zei de andere trainer: wil je er drie van ons? dus toen speelden we gemixt. ik kreeg een spits erbij die mij de bal ging toespelen.\n\nde laatste tien minuten telde niemand meer. echt het leukste potje van het seizoen. respect voor die trainer. en mama bedankt voor de sinaasappels",
    audience: ["gildenwijk"],
    daysAgo: 35,
    time: "14:25",
    replies: [
      {
        author: "daan-fluitketel",
        body: "Mats, mag dit verhaal in het clubblad? Inclusief de sinaasappels?",
        minutesLater: 145,
        replies: [
          { author: "mats-knikkerzak", body: "ja is goed. maar zet er wel in dat ik een keer de lat raakte", minutesLater: 160 },
        ],
      },
    ],
    thanks: 24,
  },
  {
    author: "jaap-klinkerslag",
    title: "Jeu-de-boules in de winter, ja dat kan",
    body: "Dinsdag en vrijdag om twee uur, achter het plantsoen, muts op. Wie het verst van het butje ligt haalt koffie en dat ben ik al vijf keer achter elkaar geweest, dus er mag iemand bij komen die slechter is.",
    audience: ["haarwijk", "stalkaarsen"],
    daysAgo: 28,
    time: "17:05",
    picture: "park",
    replies: [],
    thanks: 8,
  },
  {
    author: "dirkje-theedoek",
    title: "Stoelgym: er is een stoel vrij",
    body: "De mevrouw bij het raam gaat bij haar dochter wonen, dus op maandagochtend is haar stoel vrij. Het lijkt niks, gymnastiek op een stoel, maar ik zag laatst een oud-gymleraar buiten adem.",
    audience: ["wijdschild", "lingewijk"],
    daysAgo: 48,
    time: "10:10",
    replies: [
      {
        author: "wim-moersleutel",
        body: "Is dat ook wat voor mannen met een monteursrug?",
        minutesLater: 95,
        replies: [
          { author: "dirkje-theedoek", body: "We hebben er nu één, dat is dus een kans. Hij krijgt alle aandacht.", minutesLater: 115 },
        ],
      },
    ],
    thanks: 11,
  },
  {
    author: "ricardo-papegaai",
    title: "Slagwerk voor wie nog nooit een trommel raakte",
    body: "Vrijdagavond beginnen we met een groepje in de gymzaal. Zes trommels, twee koebellen en alle pannen die we kunnen vinden. Je leert één ritme uit Curaçao en daarna gaan we het zo lang spelen tot je het thuis op de keukentafel doet.\n\nVerlegen mensen zijn welkom. Ik was er vroeger ook een, dat gelooft nu niemand meer.",
    audience: ["gildenwijk", "laag-dalem", "wijdschild"],
    daysAgo: 62,
    time: "19:30",
    picture: "music",
    replies: [],
    thanks: 16,
  },
  {
    author: "peter-jan-brievenbus",
    title: "Klaverjassen in het dorpshuis, we zitten met drie man",
    body: "En dat is net het verkeerde aantal. Donderdagavond acht uur, de kachel brandt en er staat een bal gehakt voor je klaar.",
    audience: ["dalem", "hoog-dalem"],
    daysAgo: 39,
    time: "18:55",
    replies: [
      {
        author: "lies-breinaald",
        body: "Mijn man en ik speelden veertig jaar samen. Ik heb sinds hij weg is niet meer gekaart, maar nu krijg ik er zin in. Mag ik komen?",
        minutesLater: 740,
        replies: [
          { author: "peter-jan-brievenbus", body: "Van harte, Lies. Je mag bij mij zitten, dan verliezen we samen.", minutesLater: 780 },
        ],
      },
    ],
    thanks: 6,
  },
  {
    author: "hatice-morgenster",
    title: "Dansen zonder spiegels",
    body: "Donderdagochtend in de kleine zaal, gordijnen dicht, muziek hard, thee voor een euro. Niemand doet het goed en iedereen is daarna vrolijk.",
    audience: ["wijdschild", "binnenstad", "lingewijk"],
    daysAgo: 114,
    time: "21:00",
    replies: [
      {
        author: "fenna-dubbeltjes",
        body: "Kan ik ook komen als ik er al zes uur werk op heb zitten en vol meel zit?",
        minutesLater: 830,
        replies: [
          { author: "hatice-morgenster", body: "Dan stuift het als je draait! Graag zelfs.", minutesLater: 870 },
        ],
      },
    ],
    thanks: 13,
  },
];
