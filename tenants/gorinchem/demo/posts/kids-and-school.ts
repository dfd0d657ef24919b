import type { DemoPost } from "../../../define.ts";

export const posts: DemoPost[] = [
  {
    author: "elif-papaver",
    organisation: "basisschool-de-zeven-sluizen",
    title: "Lampionnen door de wijk, zet je een lichtje voor het raam?",
    body: "Donderdag om zes uur lopen alle kinderen met hun lampion een rondje door Haarwijk. We starten op het schoolplein en zijn rond zeven uur terug. De kleuters maakten een lampion van een melkpak, groep 5 van een oude regenjas. Ja, dat kan.\n\nHet zou mooi zijn als er onderweg overal iets brandt: een kaarsje, een lampje, voor mijn part een zaklamp in een emmer. En als je het leuk vindt, kom dan even aan de deur staan. Snoep hoeft niet. Zwaaien is genoeg.",
    audience: ["haarwijk", "stalkaarsen", "lingewijk"],
    daysAgo: 18,
    time: "15:30",
    picture: "lantern",
    replies: [
      { author: "elif-papaver", body: "Wat een avond. Bij één raam stond een opa in pyjama met een fietslamp te knipperen, en daar heeft de hele klas vandaag een tekening van gemaakt.", minutesLater: 4260 },
    ],
    thanks: 33,
  },
  {
    author: "elif-papaver",
    title: "Karton! Wij hebben karton nodig",
    body: "De surprises komen eraan en groep 5 heeft plannen: een koelkast, een hamster van een meter en Slot Loevestein, inclusief gracht. Ik heb drie schoenendozen en een rol wc-papier. Help! Dozen mogen voor half negen bij het zijhek.",
    audience: ["haarwijk", "stalkaarsen"],
    daysAgo: 10,
    time: "20:05",
    replies: [
      {
        author: "ger-broodtrommel",
        body: "Ik kom leeg terug uit Venlo en heb een pallet vol. Mag het zijhek open?",
        minutesLater: 85,
        replies: [
          { author: "elif-papaver", body: "Een pallet?! Ik zet de conciërge klaar. En de gymzaal.", minutesLater: 95 },
        ],
      },
    ],
    thanks: 11,
  },
  {
    author: "hatice-morgenster",
    title: "Diploma B, en moeder is ook nat",
    body: "Vanmiddag zwom de middelste af. Met kleren aan, door het gat in het zeil, en daarna dat eindeloze watertrappelen. Ik stond aan de kant mee te trappelen en stapte van de zenuwen in het pierenbad. Met schoenen.\n\nAlle kinderen geslaagd, iedereen patat, mijn schoenen op de verwarming. Nog één te gaan. Die is vier en zegt dat ze al kan zwemmen 'maar alleen in de lucht'.",
    audience: ["wijdschild"],
    daysAgo: 68,
    time: "18:45",
    replies: [
      {
        author: "wim-moersleutel",
        body: "Heb je proppen krant in die schoenen gedaan? Anders zijn ze donderdag nog nat.",
        minutesLater: 35,
        replies: [
          { author: "hatice-morgenster", body: "Doe ik meteen. Wie heeft er een krant? Wij hebben alleen een telefoon.", minutesLater: 50 },
        ],
      },
      { author: "dirkje-theedoek", body: "Wat knap! Ik heb pas leren zwemmen toen ik zestig was. Kom de krant maar halen.", minutesLater: 65 },
    ],
    thanks: 26,
  },
  {
    author: "mats-knikkerzak",
    title: "netje van de basket is weg",
    body: "yo, op het veldje achter de flat hangt alleen nog de ring. je hoort dus niet meer of hij raak is en dat is eigenlijk het leukste. weet iemand of je zelf een net mag ophangen? ik heb 14 euro",
    audience: ["gildenwijk"],
    daysAgo: 59,
    time: "17:50",
    replies: [
      {
        author: "ricardo-papegaai",
        body: "Hou je geld, Mats. Een vriend van mij heeft nog een kettingnet, dat rammelt zo mooi. Zaterdag neem ik de ladder mee.",
        minutesLater: 40,
        replies: [
          { author: "mats-knikkerzak", body: "KETTING?? beste dag", minutesLater: 44 },
        ],
      },
      { author: "truus-koekepan", body: "Rammelen mag, als je maar raak gooit.", minutesLater: 95 },
      { author: "sander-zonderwijk", body: "Prima hoor, ik doe net of ik het niet gelezen heb. En ik laat meteen even naar de ring kijken, want die hangt scheef.", minutesLater: 940 },
    ],
    thanks: 17,
  },
  {
    author: "ilse-boekenwurm",
    organisation: "bibliotheek-de-leeslinde",
    title: "Woensdag: één verhaal in vijf talen",
    body: "Deze week lezen we het verhaal van de beer die zijn bed niet kan vinden. In het Nederlands, Arabisch, Pools, Turks en Tigrinya. Je hoeft ze niet allemaal te verstaan, want de plaatjes doen mee en het snurken is overal hetzelfde.\n\nVan half drie tot half vier, voor kinderen van drie tot acht. Pyjama aan mag. Kom je met een klein broertje dat overal doorheen praat? Geeft niks, de beer doet dat ook.",
    audience: "town",
    daysAgo: 15,
    time: "11:10",
    picture: "library",
    replies: [
      { author: "tesfay-regenboog", body: "Ik lees de Tigrinya. Ik heb heel veel geoefend, mijn buurman denkt dat ik in slaap val.", minutesLater: 160 },
      {
        author: "joanna-wisniewska-rietveld",
        body: "En ik de Poolse. Ik kom rechtstreeks uit de nachtdienst, dus bij het snurken ben ik heel echt.",
        minutesLater: 330,
        replies: [
          { author: "ilse-boekenwurm", body: "Jullie zijn goud waard. Er staat koffie in de kast achter de prentenboeken.", minutesLater: 350 },
        ],
      },
    ],
    thanks: 23,
  },
  {
    author: "roos-kievitsbloem",
    title: "Wie loopt er mee met de kinderwagen?",
    body: "Elke ochtend rond tien uur loop ik hetzelfde rondje langs de Linge, omdat hij anders niet slaapt. Ik kom andere moeders tegen en één vader, en we knikken allemaal alsof we geheim agent zijn. Zullen we gewoon samen lopen? Morgen om tien uur sta ik bij het bruggetje. Je herkent me aan de wallen onder mijn ogen, dus geen echt goed kenmerk. Rode muts dan.",
    audience: ["lingewijk", "wijdschild"],
    daysAgo: 23,
    time: "21:35",
    replies: [
      {
        author: "koen-dakpan",
        body: "Ik ben die ene vader. Donderdag en vrijdag heb ik hem, dan loop ik mee.",
        minutesLater: 15,
        replies: [
          { author: "roos-kievitsbloem", body: "Koen! Jij hebt mijn schutting gered en ik herkende je niet met muts.", minutesLater: 24 },
        ],
      },
      { author: "roos-kievitsbloem", body: "We waren vandaag met zes. Volgende keer iemand met een thermoskan?", minutesLater: 990 },
    ],
    thanks: 18,
  },
  {
    author: "desi-pannenlap",
    title: "Ruilen: jij mijn kind, ik het jouwe",
    body: "Ik ben alleen met mijn zoon van zeven. Meestal gaat dat prima, maar ik wil één avond in de week een cursus doen, en een oppas kan ik niet betalen. Zijn er meer ouders die zo zitten? Dan passen we op elkaars kinderen. Dinsdag eet de jouwe bij mij, donderdag de mijne bij jou. Ik kook goed, en heb een stapelbed.\n\nZullen we eerst samen naar de speeltuin, om te kijken of ze elkaar niet opeten?",
    audience: ["gildenwijk", "laag-dalem"],
    daysAgo: 83,
    time: "20:50",
    replies: [
      { author: "nour-sterrenlicht", body: "Ik doe mee. Mijn jongste is acht en wil altijd een broertje. Maar alleen op dinsdag.", minutesLater: 40 },
    ],
    thanks: 15,
  },
  {
    author: "priya-saffraan",
    organisation: "basisschool-de-zeven-sluizen",
    title: "Opa's en oma's gezocht, ook als je er geen bent",
    body: "Op maandag- en woensdagochtend lezen kinderen uit groep 4 een kwartiertje hardop voor aan een volwassene. Niet aan de juf, maar aan iemand met alle tijd. We hebben acht stoelen en vijf vrijwilligers. Je hoeft niets te verbeteren. Luisteren, knikken en af en toe vragen wat er daarna gebeurde.\n\nMeneer De Mol kun je niet worden, die rol is al vergeven aan Jaap.",
    audience: ["haarwijk", "stalkaarsen", "lingewijk"],
    daysAgo: 73,
    time: "14:40",
    picture: "books",
    replies: [
      { author: "jaap-klinkerslag", body: "Ze denken dat ik zo heet omdat ik veertig jaar in de grond heb gezeten. Ik laat het maar zo.", minutesLater: 60 },
      {
        author: "bert-regenton",
        body: "Woensdag kan ik, als ze het niet erg vinden dat er aarde onder mijn nagels zit.",
        minutesLater: 150,
        replies: [
          { author: "priya-saffraan", body: "Dat vinden ze juist fantastisch, Bert. Neem een worm mee.", minutesLater: 170 },
        ],
      },
    ],
    thanks: 20,
  },
  {
    author: "suze-klapstoel",
    title: "Avondvierdaagse: nog 11 hesjes over en 200 citroenen",
    body: "Morgen beginnen we! Even praktisch. We verzamelen kwart over zes bij de fietsenrekken, elke groep heeft een eigen kleur strik, en de kinderen van groep 1 en 2 lopen de vijf kilometer. Ik heb nog elf hesjes over voor ouders die willen meelopen. Geen hesje, dan krijg je een vlaggetje.\n\nEn iemand (Marloes) heeft per ongeluk een nul te veel ingevuld bij de bestelling van de citroenen. Er staan er tweehonderd in mijn schuur. Met pepermuntstok erin, natuurlijk, zoals het hoort. Kom ze halen, ook als je niet loopt.",
    audience: ["laag-dalem", "hoog-dalem"],
    daysAgo: 178,
    time: "19:15",
    replies: [
      { author: "marloes-waterjuffer", body: "Eén keer. Eén keer vul ik een lijst in.", minutesLater: 12 },
    ],
    thanks: 13,
  },
  {
    author: "pepijn-stuiterbal",
    title: "Bijbaantje gezocht, niet te vroeg",
    body: "Ik ben 16, zit op de havo en zoek iets voor de zaterdag. Vakken vullen vind ik prima, afwassen ook. Ik kan goed met oude mensen (sorry: ouderen) en redelijk met computers. Om zes uur 's ochtends kan ik nog niet zo goed. Weet iemand iets in de stad?",
    audience: ["wijdschild", "binnenstad"],
    daysAgo: 34,
    time: "16:15",
    replies: [
      {
        author: "mo-kaneelstok",
        body: "Zaterdag van elf tot vijf, afwas en uitserveren. Kom vrijdag eens kijken en eet een soepje mee.",
        minutesLater: 50,
        replies: [
          { author: "pepijn-stuiterbal", body: "Wow ok ja! Ik ben er om vier uur", minutesLater: 58 },
        ],
      },
      { author: "dirkje-theedoek", body: "Hij heeft mij laatst geholpen zonder dat ik erom vroeg. Ik geef hem een tien met een griffel.", minutesLater: 120 },
    ],
    thanks: 7,
  },
  {
    author: "bas-sluiswachter",
    title: "Een vuilniszak vol rompertjes",
    body: "Saar groeit uit maat 62 alsof er haast bij is. We hebben een zak vol, de helft met een eendje erop. Ruilen tegen 74 mag, gewoon ophalen mag ook. En is er iets met vaders in de buurt? De yoga is alleen voor moeders, en bij het consultatiebureau vroegen ze of mevrouw straks nog kwam.",
    audience: ["hoog-dalem", "laag-dalem"],
    daysAgo: 57,
    time: "12:50",
    replies: [
      {
        author: "karim-dijkgras",
        body: "Ik heb geen kind, maar wel een kano met een zitje. Vadergroep op het water?",
        minutesLater: 290,
        replies: [
          { author: "bas-sluiswachter", body: "Als ze kan zitten, Karim. Ze valt nu nog om als ze moet niezen.", minutesLater: 320 },
        ],
      },
    ],
    thanks: 12,
  },
  {
    author: "marijke-bloesemveld",
    organisation: "buurthuis-de-lantaarn",
    title: "Huiswerk? Hier is het stil (behalve de koffiemachine)",
    body: "Op maandag, dinsdag en donderdag kun je van drie tot zes bij ons huiswerk maken. Er is wifi, er zijn tosti's en je hoeft geen lid te zijn van iets. Henk helpt met rekenen en taal, en op dinsdag komt een studente die scheikunde leuk vindt. Die bestaan.\n\nVoor ouders: je kind hoeft niet slecht te zijn op school om te mogen komen. Thuis is het soms gewoon te druk.",
    audience: ["lingewijk", "wijdschild", "haarwijk"],
    daysAgo: 46,
    time: "13:30",
    replies: [
      {
        author: "pepijn-stuiterbal",
        body: "is het ook voor 4 havo? economie is echt een drama",
        minutesLater: 215,
        replies: [
          { author: "henk-puntenslijper", body: "Kom maar donderdag. Vraag en aanbod leg ik uit met knikkers.", minutesLater: 300 },
        ],
      },
    ],
    thanks: 19,
  },
  {
    author: "nour-sterrenlicht",
    title: "De eerste dag in de brugklas",
    body: "Vanmorgen is mijn oudste dochter voor de eerste keer alleen naar de grote school gefietst. Ik mocht niet mee. Ik mocht ook niet uit het raam zwaaien. Dus ik stond achter het gordijn en huilde een beetje.\n\nToen wij hier kwamen was ze zes en zei ze drie maanden niets. Nu praat ze zo snel dat ik 'wacht even' moet zeggen. Ik wil de juffen van hier bedanken, die haar toen gewoon lieten tekenen. Dat was het goede.",
    audience: ["gildenwijk"],
    daysAgo: 90,
    time: "09:05",
    replies: [
      { author: "fatima-granaatappel", body: "Ik zag haar langsrijden, kaarsrecht! Met een rugzak groter dan zijzelf.", minutesLater: 55 },
      { author: "ton-vergeetmijniet", body: "Achter het gordijn, dat deden wij ook. Onze zoon is nu 49 en hij weet het nog steeds niet.", minutesLater: 110 },
    ],
    thanks: 36,
  },
  {
    author: "henk-puntenslijper",
    title: "Het Grote Lingewijk Dictee",
    body: "Vrijdagavond om half acht zit ik met een stapel papier in het buurthuis. Acht zinnen, door mij bedacht, vol valkuilen. Iedereen mag meedoen: kinderen vanaf groep 7, ouders, opa's, mensen die nog maar net Nederlands leren (die zijn vaak beter dan wij, want zij hebben de regels nog geleerd).\n\nDe winnaar krijgt een rood potlood met zijn naam erin gekrast. De laatste ook, want die heeft het meeste gedurfd. Er komt in elk geval één keer het woord 'gecrosspost' in voor en ik weet zelf nog niet zeker of dat klopt.",
    audience: ["lingewijk", "haarwijk", "wijdschild"],
    daysAgo: 29,
    time: "10:30",
    picture: "school",
    replies: [
      {
        author: "olga-winterkoning",
        body: "Ik had 22 fouten. Maar van sommige woorden heb ik nu een verhaal. Dank u Henk.",
        minutesLater: 5010,
        replies: [
          { author: "henk-puntenslijper", body: "De winnares had er zeven en is tien jaar oud. Ik was er zelf stil van.", minutesLater: 5055 },
        ],
      },
    ],
    thanks: 16,
  },
  {
    author: "femke-appelwang",
    title: "Sint komt hier gewoon met de kano",
    body: "In Hoog Dalem ligt overal water, dus een paard is onhandig. Zaterdag rond drie uur legt hij aan bij de steiger naast de speeltuin. Hij heeft al gemaild of er iemand droge sokken heeft.\n\nKinderen mogen zingen, een tekening geven of ver weg gaan staan achter een been van een ouder, dat snapt hij ook. Het duurt ongeveer drie kwartier. Neem een beker mee, want we delen warme chocolademelk uit.",
    audience: ["hoog-dalem", "laag-dalem", "dalem"],
    daysAgo: 4,
    time: "08:15",
    replies: [
      {
        author: "lies-breinaald",
        body: "De sokken zijn klaar. Rood met goud, maat 46 volgens mijn bron.",
        minutesLater: 185,
        replies: [
          { author: "femke-appelwang", body: "Lies, je bent een heldin. Ik zorg dat ze bij hem terechtkomen.", minutesLater: 205 },
        ],
      },
    ],
    thanks: 22,
  },
];
