import type { DemoPost } from "../../../define.ts";

export const posts: DemoPost[] = [
  {
    author: "greet-vlierboom",
    title: "Het bankje voor mijn deur is van iedereen",
    body: "Mijn zoon heeft een bankje getimmerd en voor mijn gevel gezet. Eigenlijk voor mij, om mijn schoenen aan te trekken. Maar wat gebeurt er: iedereen gaat erop zitten! De postbode, een stel Duitsers met een plattegrond, en gisteren een meisje dat haar rijexamen had gehaald en het aan iemand kwijt moest. Ik heb koffie voor haar gezet.\n\nVan mij mag het zo blijven. Zit je er toevallig, tik dan even op het raam. Ik hoor graag wie er op mijn bankje zit en of er nog nieuws is.",
    audience: ["binnenstad"],
    daysAgo: 96,
    time: "10:20",
    picture: "street",
    replies: [
      { author: "teuntje-pennenbak", body: "Dat meisje was mijn beste vriendin haha. Ze heeft het nog steeds over die koffie. En over de koekjes.", minutesLater: 95 },
      {
        author: "cor-wallenkant",
        body: "Mag Sjors er ook op, of alleen eronder?",
        minutesLater: 130,
        replies: [
          { author: "greet-vlierboom", body: "Eronder. Ik heb een bakje water klaarstaan.", minutesLater: 170 },
        ],
      },
      { author: "bram-kwakernaatje", body: "Ik leg er wel eens een boek neer, goed? Eentje over de liefde en eentje over Napoleon, dan heeft elke voorbijganger keus.", minutesLater: 260 },
    ],
    thanks: 31,
  },
  {
    author: "fenna-dubbeltjes",
    title: "Ruik je dat? Dat zijn wij",
    body: "Om drie uur 's nachts gaat bij ons de oven aan. Deze weken is dat vooral speculaas. Een paar buren zeiden dat ze er wakker van worden met trek. Sorry daarvoor, maar ook een beetje niet.\n\nDe breuk (alles wat bij het uitsteken scheef gaat) leg ik na vijven in een mand naast de deur. Pak wat je lekker vindt. Alleen één ding: laat de letters met rust, die zijn besteld.",
    audience: ["binnenstad"],
    daysAgo: 6,
    time: "13:15",
    replies: [
      { author: "loek-ankerplaats", body: "Bij zuidwestenwind komt het tot in mijn kajuit. Ik droom al een week van amandelen.", minutesLater: 40 },
      { author: "mo-kaneelstok", body: "Fenna, als jij breuk van de banketstaaf hebt: hier staat een afnemer met zijn jas al aan.", minutesLater: 75 },
    ],
    thanks: 38,
  },
  {
    author: "pepijn-stuiterbal",
    title: "Skaten op het pleintje, hoe laat is oké?",
    body: "Hoi, wij zijn met z'n vieren of vijven en we skaten na school op het pleintje bij de garages. Laatst riep er iemand uit het raam dat het te hard was. Snap ik wel, het zijn stenen muren en alles galmt.\n\nMaar we kunnen nergens anders heen als het donker is, want daar brandt een lamp. Kunnen we iets afspreken? Bijvoorbeeld tot acht uur en niet op zondagochtend. Zeg het maar gewoon, liever hier dan uit het raam.",
    audience: ["wijdschild"],
    daysAgo: 17,
    time: "16:50",
    replies: [
      {
        author: "dirkje-theedoek",
        body: "Dat was ik, Pepijn. Ik herkende je niet in het donker. Mijn gehoorapparaat maakt er een onweersbui van. Acht uur vind ik prima, dan begint mijn programma.",
        minutesLater: 65,
        replies: [
          { author: "pepijn-stuiterbal", body: "Oh oeps haha. Sorry mevrouw! Acht uur is een deal. En als u met dit weer iets van de winkel nodig heeft, wij zijn er toch.", minutesLater: 80 },
        ],
      },
      { author: "sander-zonderwijk", body: "Ik kijk even of er rubber onder dat losse rooster kan. Volgens mij komt het meeste lawaai daarvandaan.", minutesLater: 245 },
    ],
    thanks: 19,
  },
  {
    author: "truus-koekepan",
    title: "Vierde verdieping, half vijf",
    body: "Nu het zo vroeg donker wordt zie ik vanaf mijn balkon overal de lampen aangaan. Eerst die van de overkant met het rode kapje, dan de jongen met zijn computer, en als laatste altijd op de tweede. Ik ken de mensen niet, maar hun lampen wel.\n\nVan wie is dat rode kapje? Het staat zo gezellig.",
    audience: ["gildenwijk"],
    daysAgo: 3,
    time: "16:40",
    picture: "evening",
    replies: [
      {
        author: "nour-sterrenlicht",
        body: "Die is van mij! Mijn man vond hem lelijk. Nu laat ik hem dit bericht lezen.",
        minutesLater: 35,
        replies: [
          { author: "truus-koekepan", body: "Zeg maar tegen hem dat hij van mij moet blijven staan. En kom eens aan mijn kant kijken.", minutesLater: 60 },
          { author: "nour-sterrenlicht", body: "Graag! Woensdag heb ik vrij, dan neem ik baklava mee.", minutesLater: 85 },
        ],
      },
      { author: "mats-knikkerzak", body: "ik ben de jongen met de computer. ik maak huiswerk hoor (meestal)", minutesLater: 110 },
    ],
    thanks: 27,
  },
  {
    author: "bas-sluiswachter",
    title: "Ja, dat gehuil komt bij ons vandaan",
    body: "Aan alle buren rond het water: onze dochter is zes weken en heeft krampjes. Ze begint om een uur of vijf 's nachts en ze heeft longen als een scheepshoorn. Het raam moet open omdat het anders te warm wordt, dus jullie genieten waarschijnlijk mee.\n\nWe wonen hier pas sinds het voorjaar en kennen nog bijna niemand. Dit is niet hoe ik me had willen voorstellen. Maar goed: ik ben Bas, zij heet Saar, en het spijt ons.",
    audience: ["hoog-dalem"],
    daysAgo: 128,
    time: "06:55",
    replies: [
      { author: "lies-breinaald", body: "Ik heb er vier gehad en ze slapen nu alle vier door. De oudste is 46. Hou vol jongen.", minutesLater: 50 },
      {
        author: "femke-appelwang",
        body: "Wat lief dat je dit schrijft. Ik woon om de hoek en zet vanavond een pan soep op jullie stoep. Niet terugbrengen voordat je uitgeslapen bent.",
        minutesLater: 140,
        replies: [
          { author: "bas-sluiswachter", body: "Die pan zie je dus over twee jaar terug. Heel erg bedankt!", minutesLater: 175 },
        ],
      },
    ],
    thanks: 34,
  },
  {
    author: "jaap-klinkerslag",
    title: "Drie tegels, een emmer zand en klaar",
    body: "Bij de brievenbus lagen al weken drie stoeptegels los. Elke keer als er iemand overheen liep hoorde ik klik-klak, en dan jeukten mijn handen. Ik heb ze vanmorgen recht gelegd. Twintig minuten werk, plus drie kwartier praten met wie er langskwam.\n\nIk weet dat je zoiets eigenlijk moet melden. Dat heb ik ook gedaan, achteraf.",
    audience: ["haarwijk"],
    daysAgo: 44,
    time: "11:30",
    replies: [
      {
        author: "sander-zonderwijk",
        body: "Officieel moet ik zeggen: laat dat aan ons over. Officieus: ze liggen mooier dan de rest van de straat.",
        minutesLater: 160,
        replies: [
          { author: "jaap-klinkerslag", body: "Dat zal ik inlijsten.", minutesLater: 185 },
        ],
      },
    ],
    thanks: 29,
  },
  {
    author: "hatice-morgenster",
    title: "De langste stoepkrijttekening van Wijdschild",
    body: "Tweeëndertig kinderen, vier emmers krijt en één idee: een slang van de speeltuin tot aan de brievenbus. Het werd een slang met hoeden, schoenen en een telefoon. Halverwege kreeg hij ook een vrouw en drie baby's.\n\nVolgens mijn dochter is hij 118 stappen lang. Loop er gerust nog even langs, want donderdag komt er regen. Wie helpt er de volgende vakantie mee? Dan gaan we de hoek om.",
    audience: ["wijdschild"],
    daysAgo: 117,
    time: "19:05",
    picture: "playground",
    replies: [
      { author: "dirkje-theedoek", body: "Ik ben er met de rollator helemaal langsgelopen en geteld. Bij mij waren het 203 stappen.", minutesLater: 800 },
    ],
    thanks: 25,
  },
  {
    author: "ricardo-papegaai",
    title: "Trommelen: de nieuwe afspraak",
    body: "Beste buren van de flat. Na het gesprek in de hal zijn we het eens geworden, en ik zet het hier neer zodat iedereen het weet.\n\nIk oefen op dinsdag en zaterdag, van drie tot vier. In de berging, met de oude matrassen tegen de muur. Op andere dagen alleen op het kussen, dan hoor je niks.\n\nEn mevrouw Koekepan heeft gelijk: als er iemand ziek is, sla ik een keer over. Hang een briefje op mijn deur. Bedankt dat jullie eerst kwamen praten, en niet meteen de politie belden. Dat is me ergens anders wel eens gebeurd.",
    audience: ["gildenwijk"],
    daysAgo: 71,
    time: "20:10",
    replies: [
      { author: "truus-koekepan", body: "Die zaterdag vind ik eerlijk gezegd wel leuk. Ik doe er de strijk op.", minutesLater: 30 },
      {
        author: "desi-pannenlap",
        body: "Mijn zoontje staat om vijf voor drie al klaar met twee pollepels. Mag hij een keer mee?",
        minutesLater: 55,
        replies: [
          { author: "ricardo-papegaai", body: "Natuurlijk! Pollepels meenemen, oordoppen heb ik.", minutesLater: 90 },
        ],
      },
    ],
    thanks: 22,
  },
  {
    author: "gijs-kwikstaart",
    title: "Modder op de dijk",
    body: "De mais gaat eraf, dus er valt drie dagen modder van de trekkers. We vegen elke avond, maar fiets rustig, vooral in de bocht bij de kolk.",
    audience: ["dalem", "hoog-dalem", "laag-dalem"],
    daysAgo: 47,
    time: "07:05",
    replies: [],
    thanks: 18,
  },
  {
    author: "priya-saffraan",
    title: "Lichtjes en zoete dingen voor de hele galerij",
    body: "Bij ons thuis vierden we deze week Divali, het feest van het licht. Mijn kinderen wilden overal lampjes neerzetten, ook bij de buren. Toen we aanbelden om het te vragen, zei iedereen ja. Zelfs meneer van 3 hoog die nooit ja zegt.\n\nNu staan er 84 waxinelichtjes op de galerij, in oude jampotten. We hebben barfi uitgedeeld tot de schaal leeg was. Een buurvrouw die ik alleen kende van het vuilnis wegbrengen, bleef twee uur zitten. Ze heeft haar trouwfoto's laten zien.\n\nWie nog een potje over heeft: de kinderen willen volgend jaar naar de honderd.\n\nOm negen uur ging iemand op de vierde de grote lamp boven de trap uitdoen. Toen werd het pas echt mooi. Mijn oma zei vroeger in Paramaribo dat je het licht aandoet zodat het geluk de weg naar je deur kan vinden. Ik heb dat aan de kinderen verteld, en de jongste heeft meteen een potje bij de lift gezet. 'Want anders denkt het geluk dat het moet lopen.'",
    audience: ["stalkaarsen"],
    daysAgo: 20,
    time: "21:00",
    picture: "lantern",
    replies: [
      { author: "corrie-naaldenkoker", body: "Ik heb vanaf de parkeerplaats staan kijken als een kind. Zo mooi. Ik spaar potjes voor je, dat worden er zeker twintig.", minutesLater: 40 },
      {
        author: "bert-regenton",
        body: "Wat zat er in die groene? Ik heb er drie op en ik vraag het voor een vriend.",
        minutesLater: 720,
        replies: [
          { author: "priya-saffraan", body: "Pistache en heel veel boter. Zeg maar tegen die vriend dat hij nog een vierde krijgt.", minutesLater: 760 },
        ],
      },
    ],
    thanks: 36,
  },
  {
    author: "loek-ankerplaats",
    title: "Gezocht: een kat die van eenden houdt",
    body: "Al twee weken slaapt er 's nachts een kat op mijn dek. Zwart, witte sokjes, en dik bevriend met de eend die ook op mijn dek slaapt. Ze liggen tegen elkaar aan. Niemand gelooft me, dus ik heb foto's.\n\nHij is welkom hoor, maar ik wil graag weten hoe hij heet. Ik roep nu steeds 'hé jij' en dan kijkt de eend om.",
    audience: ["binnenstad"],
    daysAgo: 12,
    time: "09:10",
    picture: "cat",
    replies: [
      {
        author: "sietske-muziekdoos",
        body: "Dat is Bartók! Hij woont bij mij, officieel. Ik vroeg me al af waarom hij naar teer ruikt.",
        minutesLater: 105,
        replies: [
          { author: "loek-ankerplaats", body: "Bartók. Daar was ik nooit op gekomen. Ik zat op Sokkie.", minutesLater: 125 },
        ],
      },
    ],
    thanks: 33,
  },
  {
    author: "joanna-wisniewska-rietveld",
    title: "Een kleine vraag over de bladblazer",
    body: "Dag buren. Ik werk 's nachts in het ziekenhuis en slaap van negen tot vier. Met de meeste geluiden gaat het goed, ook met de kinderen. Alleen de bladblazer komt door alles heen.\n\nIs er iemand die op dinsdag blaast achter de garages? Kan het na vier uur, of met de hark? Ik wil best helpen harken, als ik wakker ben. Ik ben niet boos hoor. Alleen heel moe.",
    audience: ["wijdschild"],
    daysAgo: 26,
    time: "16:30",
    replies: [
      {
        author: "wim-moersleutel",
        body: "Schuldig. Ik wist het niet, Joanna. Dat ding gaat de schuur in, en eerlijk gezegd is harken beter voor mijn buik.",
        minutesLater: 25,
        replies: [
          { author: "joanna-wisniewska-rietveld", body: "Oh Wim, dank je wel! Dinsdag om vier uur sta ik er, met hark en met taart.", minutesLater: 50 },
        ],
      },
    ],
    thanks: 14,
  },
  {
    author: "mo-kaneelstok",
    title: "Twee dagen dicht, en daarna met verf aan mijn handen",
    body: "Maandag en dinsdag is de zaak dicht. We schilderen de muren en er komt een lange tafel in het midden, zodat mensen die alleen komen bij elkaar kunnen zitten. De kleur is een geheim. Mijn moeder noemt het paprika, mijn zus noemt het een vergissing.\n\nWoensdag om elf uur gaat de deur weer open. Wie zelf een kwast meeneemt is maandag ook welkom, en krijgt harira zoveel als je lust.",
    audience: "town",
    daysAgo: 63,
    time: "17:25",
    picture: "soup",
    replies: [
      { author: "greet-vlierboom", body: "In mijn tijd zat daar een schoenmaker en was alles bruin. Ik ben voor paprika.", minutesLater: 60 },
    ],
    thanks: 21,
  },
  {
    author: "femke-appelwang",
    title: "Zaterdag was onze straat even geen straat",
    body: "Wat een middag! De hekken gingen om één uur dicht en binnen tien minuten lag er kunstgras, stonden er drie zwembadjes en reed de eerste skelter tegen een partytent. Er waren buren die ik alleen van hun auto kende. Een opa leerde de kinderen jeu-de-boulen. Karim had een kano op het gras gelegd, en daar heeft de hele middag iemand in liggen slapen.\n\nOpruimen ging ook nog snel, om zeven uur reed de eerste auto er weer door. Er zijn drie schalen, een vest met strepen en één linkersandaal over. Die staan bij mij in de gang.\n\nWie helpt er volgend jaar mee? Het is minder werk dan je denkt: we hebben drie keer vergaderd en één keer daarvan was eigenlijk borrelen. Schrijf je naam hieronder, dan bel ik aan.",
    audience: ["hoog-dalem", "laag-dalem"],
    daysAgo: 91,
    time: "20:40",
    replies: [
      { author: "bas-sluiswachter", body: "Zet mij maar op de lijst. Onze dochter vond vooral de partytent interessant. En ik dat biertje.", minutesLater: 15 },
      { author: "karim-dijkgras", body: "Degene in de kano was ik zelf, dat mag je best zeggen.", minutesLater: 45 },
      { author: "lies-breinaald", body: "Het vest met strepen is van mij. Zelf gebreid, dus wees er voorzichtig mee.", minutesLater: 720 },
    ],
    thanks: 28,
  },
  {
    author: "marloes-waterjuffer",
    title: "Oud papier loopt over, wie weet hoe dat komt?",
    body: "Elke maandag liggen er dozen naast de papierbak bij de winkels, en bij wind belandt het karton in de sloot. Onze hond sleept het weer naar huis. Kan er een tweede bak bij?",
    audience: ["laag-dalem"],
    daysAgo: 8,
    time: "12:35",
    replies: [
      {
        author: "sander-zonderwijk",
        body: "Tot half december wordt hij twee keer per week geleegd, vanaf donderdag. Ik heb het net geregeld. Een tweede bak past daar helaas niet.",
        minutesLater: 140,
        replies: [
          { author: "marloes-waterjuffer", body: "Dat is snel. Dank je! De hond is teleurgesteld.", minutesLater: 160 },
        ],
      },
    ],
    thanks: 11,
  },
];
