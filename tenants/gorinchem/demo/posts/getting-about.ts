import type { DemoPost } from "../../../define.ts";

export const posts: DemoPost[] = [
  {
    author: "anouk-zeepbel",
    organisation: "gemeente-gorinchem",
    title: "Fietspad langs de Linge twee weken dicht: zo fiets je om",
    body: "De wortels van de populieren hebben het asfalt omhoog geduwd. Je hebt het vast gevoeld. Vanaf maandag halen we het eruit en komt er beton voor terug, dat blijft vlak. De bomen blijven staan.\n\nJe fietst zolang om via de Mandenmakersweg en het tunneltje. Dat kost ongeveer vier minuten extra. Voor scholieren zetten we de eerste ochtenden iemand bij de oversteek. Lopen kan wel, aan de waterkant, behalve op de twee dagen dat het beton wordt gestort.",
    audience: ["lingewijk", "wijdschild", "binnenstad"],
    daysAgo: 40,
    time: "13:10",
    picture: "cycling",
    replies: [
      {
        author: "koen-dakpan",
        body: "In dat tunneltje staat bij regen tien centimeter water. Wordt daar ook naar gekeken?",
        minutesLater: 100,
        replies: [
          { author: "anouk-zeepbel", body: "Goed punt, Koen. De put zat dicht en wordt vrijdag leeggezogen, dus voor de omleiding begint.", minutesLater: 170 },
        ],
      },
    ],
    thanks: 12,
  },
  {
    author: "arie-schroevendop",
    title: "Gat gemeld op maandag, dicht op woensdag",
    body: "Mensen zeggen altijd dat melden geen zin heeft. Ik heb een foto gemaakt van het gat bij de fietstunnel, alleen zie je er niks op, want het is weg.",
    audience: ["laag-dalem", "gildenwijk", "hoog-dalem"],
    daysAgo: 15,
    time: "17:30",
    replies: [
      { author: "rob-tuinhek", body: "Positief bericht over de weg. Ik heb het drie keer gelezen en ik kan geen regel vinden die het verbiedt.", minutesLater: 25 },
    ],
    thanks: 19,
  },
  {
    author: "truus-koekepan",
    title: "Waar is mijn bushalte gebleven?",
    body: "Dertig jaar stond hij voor de bakker. Vanmorgen stond er alleen een paaltje met een zak eroverheen. Ik heb twintig minuten naast die zak gestaan, en ik niet alleen. We waren met vier. Weet iemand waar de bus nu stopt, en of het voor altijd is?",
    audience: ["gildenwijk"],
    daysAgo: 33,
    time: "11:20",
    replies: [
      { author: "desi-pannenlap", body: "Om de hoek bij de tandarts, tot ze klaar zijn met het riool. Zes weken zeggen ze.", minutesLater: 15 },
      {
        author: "anouk-zeepbel",
        body: "Klopt, Desi. Maar dat had op die zak moeten staan, en niet alleen op een website. Ik heb de busmaatschappij gebeld, morgen hangt er een duidelijk bord. Sorry voor het wachten, mevrouw.",
        minutesLater: 95,
        replies: [
          { author: "truus-koekepan", body: "Het was achteraf best gezellig bij die zak. Maar dank u.", minutesLater: 130 },
        ],
      },
    ],
    thanks: 7,
  },
  {
    author: "ger-broodtrommel",
    title: "Als jij mijn spiegel niet ziet, zie ik jou niet",
    body: "Ik rij al 26 jaar vrachtwagen. Laatst bij het stoplicht aan de rand van de wijk stond er een jongen naast mijn rechterwiel met zijn telefoon. Ik had hem niet gezien. Mijn collega achter mij toeterde, en daarom is er niks gebeurd. Ik heb daarna een half uur langs de kant gestaan.\n\nDus: dinsdagmiddag om half drie zet ik mijn wagen op het plein bij de school. Wie wil mag achter het stuur klimmen, kinderen én ouders. Dan zetten we een hele klas in de dode hoek, en dan zul je zien dat ik er nul van zie. Dat vergeet je nooit meer.\n\nVoor wie niet kan komen, onthoud dan dit. Blijf achter de vrachtwagen, of ga er ruim voor staan, zodat je mijn ogen ziet. Kijk ik terug en steek ik mijn hand op, dan weet je genoeg. Ga nooit rechts naast me wachten, ook niet als daar een fietsstrook ligt. Die strook heeft iemand getekend die zelf geen vrachtwagen rijdt.",
    audience: "town",
    daysAgo: 55,
    time: "06:40",
    replies: [
      { author: "ans-hagelslag", body: "Ik heb er gezeten, zo hoog, en ik zag mijn eigen gele fiets niet staan. Dank je dat je dit deed.", minutesLater: 1990 },
    ],
    thanks: 38,
  },
  {
    author: "yusuf-lindebast",
    organisation: "buurthuis-de-lantaarn",
    title: "Fietsles voor vrouwen: de zadels staan laag",
    body: "Acht vrouwen leerden dit voorjaar fietsen op het lege parkeerterrein achter het buurthuis. De jongste was 24, de oudste 61. In de eerste les rolden we alleen, zonder trappers. In de zesde les fietste iemand in één keer door naar huis, omdat ze niet wist hoe ze moest stoppen.\n\nVanaf volgende week begint er een nieuwe groep, woensdag half tien. De begeleiding is door vrouwen, de fietsen zijn van ons. Neem dichte schoenen mee en iemand die kan klappen.",
    audience: ["lingewijk", "wijdschild", "haarwijk"],
    daysAgo: 84,
    time: "10:40",
    picture: "cycling",
    replies: [
      {
        author: "samira-zilverlepel",
        body: "Die van 61 is mijn schoonmoeder. Ze komt nu onaangekondigd langs. Bedankt hè, Yusuf.",
        minutesLater: 60,
        replies: [
          { author: "yusuf-lindebast", body: "Vrijheid heeft gevolgen, Samira.", minutesLater: 85 },
        ],
      },
    ],
    thanks: 23,
  },
  {
    author: "suze-klapstoel",
    title: "Met de loopbus naar school",
    body: "Om twintig over acht staan er bij ons voor school dertig auto's met de knipperlichten aan. Ik stond er gisteren zelf ook tussen, dus ik zeg niks. Maar drie straten verderop wonen veertien kinderen die precies dezelfde kant op moeten.\n\nVoorstel: een loopbus. Eén ouder loopt voorop, één achteraan, met haltes bij de speeltuin, de vijver en het hondenbord. Iedere ouder is één ochtend per twee weken aan de beurt. Ik heb al twee gele hesjes en een toeter. Wie stapt in?",
    audience: ["laag-dalem"],
    daysAgo: 72,
    time: "20:45",
    picture: "street",
    replies: [
      {
        author: "rob-tuinhek",
        body: "Geen kleine kinderen meer, maar ik breng ze elke dinsdag wel. Dan heb ik weer een reden om voor negen uur mijn jas aan te trekken.",
        minutesLater: 650,
        replies: [
          { author: "suze-klapstoel", body: "Rob! Jij wordt de conducteur, met pet.", minutesLater: 690 },
        ],
      },
    ],
    thanks: 14,
  },
  {
    author: "sietske-muziekdoos",
    title: "De pont gemist, en dat was niet erg",
    body: "Ik kwam aanrennen met een cello op mijn rug en zag hem net wegvaren. De schipper zwaaide. Dan sta je daar, een half uur, met wind. Maar toen kwam er een man met een muts en een tas vol maïskolven, en die vroeg of ik iets kon spelen tegen de kou.\n\nDus ik heb Bach gespeeld op de steiger. Er kwam een hond bij zitten. Toen de pont terugkwam, heeft de schipper de motor afgezet tot het stuk uit was. Ik wilde het graag ergens kwijt, vandaar. De winterdienst gaat trouwens één keer per uur, kijk even voordat je rent.",
    audience: "town",
    daysAgo: 13,
    time: "18:25",
    picture: "river",
    replies: [
      { author: "cor-wallenkant", body: "De hond was Sjors. Hij wilde niet mee naar huis en hij jankt nu bij de radio.", minutesLater: 40 },
      {
        author: "gijs-kwikstaart",
        body: "En die maïskolven waren van mij. Bedankt voor Bach, mevrouw. Ik kende het uit een film, maar dan zonder wind.",
        minutesLater: 155,
        replies: [
          { author: "sietske-muziekdoos", body: "Dat ben jij! Kom in december naar de kerk, dan zet ik je op de eerste rij.", minutesLater: 180 },
        ],
      },
    ],
    thanks: 28,
  },
  {
    author: "peter-jan-brievenbus",
    title: "Die bocht bij het kerkje",
    body: "Zondag ging er weer een motor rechtdoor, de heg in. De motorrijder mankeert niets, de heg is zwaar gehavend. Het is een mooie weg en dat weten we, maar er wonen hier mensen, en kinderen steken over zonder te kijken. Net als de eenden.\n\nZou een spiegel helpen? Of een paar bloembakken? Ik ben niet van de borden, er staan er al genoeg. Ik hoor graag wat de anderen vinden, ook degenen die wel eens te hard rijden.",
    audience: ["dalem", "hoog-dalem"],
    daysAgo: 88,
    time: "19:40",
    replies: [
      { author: "gijs-kwikstaart", body: "Met bloembakken kom ik er niet door met de hooiwagen. Een spiegel wel graag.", minutesLater: 45 },
      {
        author: "neeltje-kweepeer",
        body: "Ik ben voor de bakken, Gijs. Op mijn leeftijd spring je niet meer in de heg. Kunnen ze niet iets verder uit elkaar?",
        minutesLater: 95,
        replies: [
          { author: "gijs-kwikstaart", body: "Drie meter veertig. Als dat lukt hoor je mij niet.", minutesLater: 120 },
        ],
      },
      { author: "anouk-zeepbel", body: "Ik kom donderdag om vier uur met een meetlint en wat krijt. Dan zetten we ze op straat en rijdt Gijs er proef doorheen.", minutesLater: 810 },
    ],
    thanks: 11,
  },
  {
    author: "lotte-wolkenveld",
    title: "Meerijden na een late dienst?",
    body: "Tot elf uur 's avonds werk ik op stage in het ziekenhuis in Utrecht, en de laatste trein waar ik echt op kan rekenen is die van tien over. Twee keer per week haal ik hem niet. Dan slaap ik bij een vriendin op een luchtbed met een gat.\n\nIs er iemand die toevallig rond die tijd terugrijdt naar Gorinchem, via de A27? Ik betaal benzine mee en ik hou je wakker met verhalen uit de gipskamer.",
    audience: "town",
    daysAgo: 43,
    time: "13:25",
    replies: [
      {
        author: "ger-broodtrommel",
        body: "Maandag en woensdag kom ik daar leeg langs, kwart voor twaalf. Je zit hoog en ik heb thee.",
        minutesLater: 250,
        replies: [
          { author: "lotte-wolkenveld", body: "Mijn moeder wil eerst weten wie je bent. Ik heb gezegd: die van de dode hoek. Toen was het goed!", minutesLater: 290 },
        ],
      },
    ],
    thanks: 9,
  },
  {
    author: "desi-pannenlap",
    title: "Eén bakfiets voor twaalf gezinnen",
    body: "Een bakfiets is duur en neemt plaats in. Maar als je hem deelt kost het per gezin nog geen tientje in de maand, met verzekering. Dat hebben wij dus gedaan. Hij heet Bertha, is knaloranje en staat in het hok naast de glasbak. Je reserveert hem op een lijst aan de deur, met een potlood aan een touwtje. Ja, het werkt.\n\nEr kunnen nog twee gezinnen bij. Voorwaarden: kussens droog terugleggen en geen frituurvet vervoeren. Daar is een reden voor.",
    audience: ["gildenwijk", "wijdschild"],
    daysAgo: 125,
    time: "15:35",
    picture: "cargobike",
    replies: [
      {
        author: "fatima-granaatappel",
        body: "Het frituurvet was van mij. Ik heb drie dagen geboend, mag ik nog wel meedoen?",
        minutesLater: 55,
        replies: [
          { author: "desi-pannenlap", body: "Ja! Bertha ruikt sindsdien naar feest.", minutesLater: 70 },
        ],
      },
    ],
    thanks: 16,
  },
  {
    author: "dirkje-theedoek",
    title: "Een stoeprand van drie centimeter is een berg",
    body: "Voor jongere mensen is het niks. Maar met een rollator sta je bij de oversteek voor de apotheek elke keer stil. Je moet hem optillen, en dan heb je dus niets meer om je aan vast te houden. Vorige week ging ik bijna voorover. Iemand greep me bij mijn capuchon.\n\nIk had het al eens gezegd aan een meneer met een tablet. Nu zeg ik het hier.",
    audience: ["wijdschild"],
    daysAgo: 52,
    time: "14:50",
    replies: [
      {
        author: "sander-zonderwijk",
        body: "Dank je Dirkje. Die meneer met de tablet was een ander bureau en dat is nooit bij mij beland. Mag ik morgen met jou meelopen? Dan voel ik het zelf.",
        minutesLater: 75,
        replies: [
          { author: "dirkje-theedoek", body: "Tien uur. En jij achter de rollator.", minutesLater: 100 },
        ],
      },
      { author: "sander-zonderwijk", body: "Hij ligt er: een schuine rand, aan beide kanten. Ik heb hem getest met de rollator, mijn fiets en een boodschappenkar. En we pakken de vijf andere oversteken in de wijk ook aan.", minutesLater: 17500 },
    ],
    thanks: 22,
  },
  {
    author: "wim-moersleutel",
    title: "Fietslampjes, gratis, ik heb er een doos van",
    body: "Het is om vijf uur pikdonker en ik tel voor mijn raam elke avond fietsen zonder licht. Record: 31 in een uur. Morgen sta ik van vier tot zes bij de fietsbrug met een doos clip-lampjes. Niet betalen en geen preek. Nou, een kleintje.",
    audience: ["wijdschild", "lingewijk", "binnenstad"],
    daysAgo: 17,
    time: "19:55",
    replies: [
      {
        author: "pepijn-stuiterbal",
        body: "heb je ze ook voor skateboards?",
        minutesLater: 30,
        replies: [
          { author: "wim-moersleutel", body: "Ik verzin er wel iets op. Rood achter, wit voor, en jij aan de kant.", minutesLater: 45 },
        ],
      },
      { author: "wim-moersleutel", body: "84 lampjes uitgedeeld, twee keer een zoen en één keer een bekeuring bijna voorkomen. De doos is leeg.", minutesLater: 1430 },
    ],
    thanks: 29,
  },
  {
    author: "anouk-zeepbel",
    organisation: "gemeente-gorinchem",
    title: "De rotonde bij Laag Dalem: wat jullie zeiden en wat we doen",
    body: "In mei stelden we één vraag: wat vind je hier eng? Er kwamen 208 antwoorden. De meeste gingen over twee dingen. Auto's geven in het donker geen voorrang aan fietsers, en vanaf de dijk is het niet duidelijk waar je heen moet.\n\nWat we doen, nog voor de winter: betere lampen boven de oversteek, een rode strook over de hele ronde en een hoge haag eruit die het zicht wegneemt. Wat we niet doen: stoplichten. Daar vroegen 40 mensen om, maar uit de telling blijkt dat het daar juist drukker en onrustiger van wordt. Ben je het er niet mee eens? Ik ben donderdag van vier tot zes op de hoek met de tekening, en met koek.",
    audience: ["laag-dalem", "hoog-dalem", "dalem"],
    daysAgo: 104,
    time: "09:10",
    replies: [
      {
        author: "marloes-waterjuffer",
        body: "Ik was een van die 40. Ik snap de uitleg, maar mijn dochter moet er wel overheen in december. Wat als het niet helpt?",
        minutesLater: 130,
        replies: [
          { author: "anouk-zeepbel", body: "Dan doen we na een half jaar een nieuwe meting en praten we opnieuw. Dat schrijf ik hier op, dus je kunt me eraan houden.", minutesLater: 165 },
        ],
      },
    ],
    thanks: 18,
  },
  {
    author: "bas-sluiswachter",
    title: "Onze auto staat 23 uur per dag stil",
    body: "Er past een kinderwagen in, hij heeft een trekhaak en hij rijdt vooral naar de supermarkt. Met twee andere gezinnen delen wij hem nu. We hebben een appgroep, een sleutelkastje en één regel: wie het laatst rijdt, haalt de koekkruimels eruit. De tweede auto van nummer 8 is verkocht, en daar staat nu een picknicktafel. Zijn er nog meer mensen die dit willen proberen? Ik stuur je het contractje dat we hebben gemaakt, een velletje van een half A4.",
    audience: ["hoog-dalem", "laag-dalem"],
    daysAgo: 27,
    time: "21:20",
    replies: [],
    thanks: 10,
  },
  {
    author: "bert-regenton",
    title: "Achter het stuur van de buurtbus",
    body: "Sinds mijn pensioen rijd ik op woensdagmiddag de buurtbus. Acht stoelen, vijf vaste klanten. Mevrouw in de beige jas gaat naar haar zus, de tweeling naar zwemles, en een meneer met een doos stapt elke week bij dezelfde halte uit. Wat er in die doos zit, weet ik na vier jaar nog niet. Hij zegt: 'Iets leuks.'\n\nEr zijn nog twee lege plaatsen in ons rooster. Je hebt een gewoon rijbewijs nodig en een keuring, en dan krijg je een bus. Je begint eraan voor een half jaartje, en dan kom je er niet meer vanaf. Dat is mijn ervaring.",
    audience: ["stalkaarsen", "haarwijk", "lingewijk"],
    daysAgo: 132,
    time: "16:55",
    replies: [
      {
        author: "corrie-naaldenkoker",
        body: "Ik zat er vorige week in, en ik heb naar die doos gevraagd. Het waren krentenbollen. Voor de postduiven.",
        minutesLater: 190,
        replies: [
          { author: "bert-regenton", body: "Vier jaar, Corrie. Vier jaar heb ik het niet gedurfd.", minutesLater: 220 },
        ],
      },
    ],
    thanks: 20,
  },
];
