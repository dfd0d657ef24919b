import type { DemoPost } from "../../../define.ts";

export const posts: DemoPost[] = [
  {
    author: "hidde-torenvalk",
    title: "Hoeveel treden? Elke bezoeker telt er één meer",
    body: "Zaterdag gaan we voor het laatst dit seizoen naar boven. Daarna is het te glad en te donker. Van boven zie je de Merwede, de Linge, drie provincies en met een beetje geluk je eigen was aan de lijn.\n\nWaarom hij scheef staat? Tijdens het bouwen zakte hij al. De bouwers zijn toen rechter verdergegaan, dus hij heeft ook nog een knik. Een toren met een bochtje. Ik vind dat een troostrijk idee: ze hadden kunnen stoppen, en dat deden ze niet.\n\nVertrek om elf, één en drie uur, bij de kleine deur. Trek geen hakken aan. Vraag maar aan mijn zwager.",
    audience: "town",
    daysAgo: 36,
    time: "12:40",
    picture: "church",
    replies: [
      {
        author: "mats-knikkerzak",
        body: "ik kwam op 258 en mijn zusje op 261. wie heeft gelijk?",
        minutesLater: 230,
        replies: [
          { author: "hidde-torenvalk", body: "Je zusje telde de drempels mee, en jij hebt mij overgeslagen toen ik op de trap zat. Kom gerust nog eens tellen.", minutesLater: 250 },
        ],
      },
      { author: "truus-koekepan", body: "In mijn verkering zijn we stiekem tot halverwege geweest. Verder vertel ik niks.", minutesLater: 300 },
    ],
    thanks: 26,
  },
  {
    author: "greet-vlierboom",
    title: "Toen de haven dichtvroor",
    body: "Ik zal een jaar of negen zijn geweest. De Lingehaven lag vol schepen die niet meer weg konden, en de schipperskinderen kwamen bij ons in de klas. Voor een paar weken maar, dachten we. Het werden er elf.\n\nNaast mij zat Jannetje. Zij kon breien, Duits praten en een schaap scheren, maar ze had nog nooit een slagroomsoes gegeten. Mijn vader was bakker, dus dat was snel verholpen. Na school schaatsten we tussen de schepen door. Haar moeder hing de was aan het want en die werd dan zo stijf als een plank. We hebben met haar vaders lange onderbroek gedanst, op het ijs.\n\nToen kwam de dooi en was ze op een ochtend weg. Haar stoel was leeg en er lag een wollen muts op. Die heb ik nog. Ik heb haar nooit meer gezien. Misschien leest iemand dit die een oma Jannetje heeft, met een schip. Dan wil ik haar graag nog een soes aanbieden.",
    audience: "town",
    daysAgo: 8,
    time: "14:30",
    picture: "harbour",
    replies: [
      {
        author: "loek-ankerplaats",
        body: "Greet, hoe heette het schip? Ik ken nog oude schippersfamilies. Ik ga bellen.",
        minutesLater: 40,
        replies: [
          { author: "greet-vlierboom", body: "De Twee Gebroeders. Terwijl er alleen maar meisjes aan boord waren.", minutesLater: 75 },
        ],
      },
      { author: "fenna-dubbeltjes", body: "Als Loek haar vindt, maak ik de soezen. Een hele toren.", minutesLater: 95 },
      { author: "teuntje-pennenbak", body: "Ik zit in de trein te huilen om een onderbroek. Dankjewel Greet.", minutesLater: 160 },
      {
        author: "loek-ankerplaats",
        body: "Een oom van een vriend in Werkendam kende een schip met die naam. Er is een Jannetje. Ze is 79 en woont in Tiel. Ik krijg vanavond een nummer.",
        minutesLater: 5950,
        replies: [
          { author: "greet-vlierboom", body: "Ik moet er even bij gaan zitten.", minutesLater: 5975 },
        ],
      },
      {
        author: "greet-vlierboom",
        body: "We hebben anderhalf uur gebeld. Ze wist van de soes, van de onderbroek en van de muts. Zaterdag brengt haar zoon haar naar de haven. Ik heb de kapper gebeld.",
        minutesLater: 7360,
        replies: [
          { author: "loek-ankerplaats", body: "Ik hang de vlaggetjes uit.", minutesLater: 7390 },
        ],
      },
    ],
    thanks: 40,
  },
  {
    author: "bram-kwakernaatje",
    title: "Brief gevonden in een kookboek",
    body: "Tussen 'Sauzen' en 'Wild en gevogelte' zat een envelop, nooit geopend. In krullerige blauwe letters staat erop: 'Voor Bets, als je thuiskomt.' Het boek zat in een doos uit een huis in de Gildenwijk, samen met elf breiboeken en een gids over Joegoslavië.\n\nIk maak hem niet open. Ik ben wel nieuwsgierig, maar zo nieuwsgierig nou ook weer niet. Ken je een Bets, of had jij zo'n oma, laat dan van je horen. Tot die tijd ligt hij in de kassa, onder de briefjes van twintig.",
    audience: "town",
    daysAgo: 53,
    time: "11:15",
    picture: "books",
    replies: [
      { author: "dirkje-theedoek", body: "Er woonde een Bets in de Mandenmakersgang. Ze leeft niet meer, maar haar dochter zit bij mij op stoelgym. Ik vraag het maandag.", minutesLater: 135 },
      {
        author: "bram-kwakernaatje",
        body: "De dochter is geweest. Ze heeft hem hier in de leunstoel gelezen, en het was van haar vader. Het ging over een verrassing en een fiets. Meer weet ik niet en dat hoeft ook niet.",
        minutesLater: 8790,
        replies: [
          { author: "dirkje-theedoek", body: "Ze heeft het me verteld, met glimmende ogen. Fijn dat je hem dicht liet.", minutesLater: 8880 },
        ],
      },
    ],
    thanks: 23,
  },
  {
    author: "loek-ankerplaats",
    title: "Kom aan boord, en stoot je hoofd niet",
    body: "Zondagmiddag zetten zeven schepen in de Lingehaven de luiken open. Je kunt zien hoe we wonen: in een huis van vier meter breed dat beweegt als de pont langskomt. Mijn tjalk is ruim een eeuw oud en heeft turf, aardappels en één keer een circusbeer vervoerd. Van die beer is geen bewijs, maar het staat wel in het logboek.\n\nKinderen mogen de bel luiden. Schoenen met zachte zolen graag, want ik heb net gelakt.",
    audience: "town",
    daysAgo: 78,
    time: "10:50",
    picture: "harbour",
    replies: [
      {
        author: "hatice-morgenster",
        body: "Mijn dochter wil weten waar de beer sliep. Ik wil weten waar jij de vaat laat.",
        minutesLater: 110,
        replies: [
          { author: "loek-ankerplaats", body: "De beer in het ruim, de vaat in de gootsteen tot het niet meer gaat.", minutesLater: 140 },
        ],
      },
    ],
    thanks: 17,
  },
  {
    author: "sietske-muziekdoos",
    title: "Wat wil jij dat de toren speelt?",
    body: "In december mogen bewoners een verzoeknummer doorgeven voor het carillon. Niet alles kan: het instrument heeft klokken, geen drums, en na drie snelle nootjes galmt het tot in Woudrichem. Maar vorig jaar klonk er opeens een liedje uit een tekenfilm over de Grote Markt, en toen stonden alle mensen met hun boodschappentas te lachen.\n\nSchrijf hieronder je liedje op, met voor wie het is. Ik geef het door aan de beiaardier. Hij zegt op alles 'hm' en doet het dan toch.",
    audience: "town",
    daysAgo: 6,
    time: "10:25",
    picture: "music",
    replies: [
      { author: "ton-vergeetmijniet", body: "Iets met een zeeman, voor Bep. Dan zetten we het raam open, want bij goede wind horen we hem in de Gildenwijk.", minutesLater: 55 },
      {
        author: "priya-saffraan",
        body: "Een Bollywoodnummer, kan dat? Voor mijn oma, die het in Paramaribo ook op een kerkorgel liet spelen.",
        minutesLater: 150,
        replies: [
          { author: "sietske-muziekdoos", body: "Ik heb het gevraagd. Hij zei 'hm', dus dat zit goed.", minutesLater: 1560 },
        ],
      },
      {
        author: "pepijn-stuiterbal",
        body: "iets van metal graag. voor mevrouw Theedoek haha",
        minutesLater: 340,
        replies: [
          { author: "dirkje-theedoek", body: "Doe maar, dan zet ik mijn apparaat harder.", minutesLater: 400 },
        ],
      },
      { author: "greet-vlierboom", body: "Voor mij graag iets waar je op kunt schaatsen.", minutesLater: 460 },
    ],
    thanks: 15,
  },
  {
    author: "neeltje-kweepeer",
    title: "De streep in de schuur van mijn vader",
    body: "Achter de kruiwagen, op ooghoogte, zit een streep in het hout. Zo hoog stond het water toen mijn grootvader een jongen was. Elk jaar in november zette mijn vader ons ervoor en zei dat we onze hand erop moesten leggen. Wij vonden het flauwekul. Nu doe ik het met mijn achterkleinkinderen.\n\nDe dijk is tegenwoordig hoog en sterk, ik slaap er heerlijk achter. Maar wil iemand die streep eens zien, dan mag je komen. Breng een zaklamp mee, de lamp is stuk en Peter-Jan heeft het al druk genoeg met mij.",
    audience: ["dalem", "hoog-dalem"],
    daysAgo: 24,
    time: "15:15",
    replies: [
      {
        author: "femke-appelwang",
        body: "Mag ik met een groepje kinderen uit Hoog Dalem komen? Ze wonen achter die dijk en denken dat hij er vanzelf is gekomen.",
        minutesLater: 100,
        replies: [
          { author: "neeltje-kweepeer", body: "Woensdag na schooltijd. Ik bak pannenkoeken, met mijn linkerhand, dus ze worden vierkant.", minutesLater: 150 },
        ],
      },
    ],
    thanks: 21,
  },
  {
    author: "ilse-boekenwurm",
    organisation: "bibliotheek-de-leeslinde",
    title: "Vertel ons jouw straat, wij schrijven hem op",
    body: "Hoe heette de kruidenier? Wie had als eerste televisie? Waar mocht je nooit komen en deed je het toch? In de bibliotheek staat vanaf nu een stoel met een microfoon. Je gaat zitten, drukt op de rode knop en vertelt. Tien minuten of een uur, in elke taal. Ook als je hier pas drie jaar woont, want over vijftig jaar is dat net zo goed geschiedenis.\n\nVrijwilligers typen alles uit en in het voorjaar wordt het een boek. We hebben al 23 verhalen. Het langste gaat over een weggelopen geit.",
    audience: "town",
    daysAgo: 41,
    time: "09:35",
    picture: "library",
    replies: [
      {
        author: "tesfay-regenboog",
        body: "Ik heb verteld over mijn eerste dag hier. Ik zocht de zee en vond de Linge.",
        minutesLater: 1710,
        replies: [
          { author: "ilse-boekenwurm", body: "Dat wordt de eerste zin van het boek, als het aan mij ligt.", minutesLater: 1760 },
        ],
      },
    ],
    thanks: 19,
  },
  {
    author: "teuntje-pennenbak",
    title: "Hulp bij mijn profielwerkstuk (over de wallen!)",
    body: "Ik zit in 6 vwo en mijn profielwerkstuk gaat over hoe mensen de wallen gebruiken. Vroeger tegen vijanden, nu tegen een te lange zondag. Ik zoek mensen die ik een halfuur mag interviewen tijdens het wandelen: hondenbezitters, hardlopers, iemand die er verkering kreeg, iemand die er juist nooit komt.\n\nMijn deadline is half december en mijn conditie is matig, dus rustig tempo. Je krijgt een ijsje zodra de zaak weer opengaat in maart.",
    audience: ["binnenstad", "wijdschild", "lingewijk"],
    daysAgo: 19,
    time: "17:40",
    replies: [
      {
        author: "cor-wallenkant",
        body: "Elke dag, elf jaar lang, met drie verschillende honden. Kwart over zeven bij de molen, dan praat ik je de oren van het hoofd.",
        minutesLater: 40,
        replies: [
          { author: "teuntje-pennenbak", body: "Kwart over zeven... 's OCHTENDS?", minutesLater: 52 },
          { author: "cor-wallenkant", body: "Voor de wetenschap, Teuntje.", minutesLater: 60 },
        ],
      },
      { author: "henk-puntenslijper", body: "Ik heb er verkering gekregen. Dezelfde bank staat er nog. Bel maar, ik heb een diaserie.", minutesLater: 130 },
      { author: "yusuf-lindebast", body: "Ik kom er nooit zonder dat ik iemand tegenkom, en dan duurt het rondje twee uur. Telt dat?", minutesLater: 205 },
    ],
    thanks: 12,
  },
  {
    author: "henk-puntenslijper",
    title: "Past er een mens in een boekenkist?",
    body: "Elk kind hier kent het verhaal: Hugo de Groot zat gevangen op Loevestein, kroop in zijn boekenkist en kwam zo Gorinchem binnen. Het slimste deed zijn vrouw, Maria. Zij bedacht het, stopte hem erin en bleef zelf achter op het kasteel. Haar naam hoor je minder.\n\nMijn kleinzoon geloofde er niks van. Dus hebben wij een kist getimmerd op de maat uit de boeken, anderhalve meter. Ik paste er niet in. Mijn kleinzoon wel, maar na vier minuten riep hij om limonade. Die kist staat nu in het buurthuis. Wie hem wil proberen mag, gaatjes voor de lucht zitten erin.",
    audience: ["lingewijk", "binnenstad", "wijdschild"],
    daysAgo: 64,
    time: "10:00",
    replies: [
      { author: "marijke-bloesemveld", body: "De koffiedames hebben hem alle vijf getest. Alleen Sjaan kwam er niet meer uit, die wilde niet.", minutesLater: 290 },
    ],
    thanks: 22,
  },
  {
    author: "tesfay-regenboog",
    title: "De kermis: ik ben niet bang, ik ben verstandig",
    body: "Mijn vrienden van het werk zeiden: je moet in de zweefmolen, anders ben je geen Gorcumer. Ik keek naar boven. Ik keek naar mijn vrienden. Ik heb toen lang naar het water gekeken.\n\nUiteindelijk ben ik gegaan. Ik deed mijn ogen dicht en zei een gebed. Toen deed ik ze open en ik zag de toren, de rivier en alle lichtjes. Ik heb hard gelachen. Daarna heb ik een oliebol gegeten, die was heter dan de zon. Nu ben ik Gorcumer.",
    audience: "town",
    daysAgo: 98,
    time: "22:50",
    replies: [],
    thanks: 29,
  },
  {
    author: "fatima-granaatappel",
    title: "Het kookboek van de flat is af!",
    body: "Veertig recepten uit negentien landen, en ook hachee van Truus. Twee jaar lang heb ik bij iedereen in de keuken gestaan met een schrift. De meeste mensen weten niet hoeveel ze erin doen. 'Een beetje', zeggen ze. 'Tot het goed is.' Dus heb ik achter ze aan gelopen met een weegschaal.\n\nWat mij het meest verbaasde: iedereen heeft een soep voor als je ziek bent. Overal zit ui in.\n\nZaterdag om drie uur is het feest in de hal van ingang C. Een boek kost acht euro. Heb je geen acht euro, dan lees je het bij mij op de bank en schrijf je over wat je nodig hebt.\n\nHet laatste recept is van Bep van de tweede. Ze weet niet altijd meer welke dag het is. Maar toen ik vroeg hoe ze haar kippensoep maakte, stond ze op, deed een schort voor en begon te snijden. Ton stond in de deur met zijn hand voor zijn mond. We hebben de soep met z'n drieën opgegeten, en daarna heb ik alles opgeschreven.",
    audience: "town",
    daysAgo: 45,
    time: "16:20",
    replies: [
      { author: "truus-koekepan", body: "Mijn naam in een boek, op mijn 79ste. Ik heb er vijf besteld, ook voor mijn zus die zei dat mijn hachee te zuur was.", minutesLater: 50 },
      {
        author: "ton-vergeetmijniet",
        body: "Bladzijde 31, de kippensoep van Bep. Ik wees haar naam aan en ze zei: die ken ik ergens van. Dank je wel, Fatima.",
        minutesLater: 175,
        replies: [
          { author: "fatima-granaatappel", body: "Ze stond erbij en zei: meer peterselie. Dus dat staat er nu ook.", minutesLater: 200 },
        ],
      },
    ],
    thanks: 34,
  },
  {
    author: "mo-kaneelstok",
    title: "Achter het behang zat een muur vol schoenen",
    body: "Bij het schilderen kwam een stuk behang los. Daarachter: een muur vol tekeningen van schoenen. Laarzen, hakjes, een klomp met een strik. Met potlood, steeds met een naam eronder. 'Mej. Van Turfvat, links groter.' 'De dominee, piept.'\n\nGreet had dus gelijk, hier zat een schoenmaker, en blijkbaar maakte hij aantekeningen waar hij ruimte had. We hebben er glas voor gezet en eromheen geschilderd. Paprika, jawel. Kom kijken, zoek je overgrootmoeder.",
    audience: ["binnenstad"],
    daysAgo: 58,
    time: "12:05",
    replies: [
      { author: "greet-vlierboom", body: "Zei ik het niet? Dat van die dominee klopt. Je hoorde hem al in het voorportaal.", minutesLater: 60 },
    ],
    thanks: 32,
  },
  {
    author: "joanna-wisniewska-rietveld",
    title: "Kaarsen op het kerkhof",
    body: "In Polen gaan wij begin november naar het graf van de familie. Iedereen, met honderden kaarsen. Het is dan zo licht dat je bijna geen lamp nodig hebt, en het ruikt naar was en bladeren. Mijn ouders liggen te ver weg. Daarom zet ik ieder jaar twee kaarsjes bij een oud graf hier, waar nooit iemand komt.\n\nDit jaar stonden er al drie toen ik kwam. Wie was dat? Ik vond het zo lief dat ik even bij je wilde zijn, al weet ik niet wie je bent.",
    audience: ["wijdschild", "binnenstad"],
    daysAgo: 25,
    time: "18:10",
    picture: "evening",
    replies: [
      {
        author: "greet-vlierboom",
        body: "Ik was het, kind. Ik zag jou vorig jaar staan en dacht: daar hoort er nog een bij.",
        minutesLater: 70,
        replies: [
          { author: "joanna-wisniewska-rietveld", body: "Greet! Volgend jaar gaan we samen. Ik neem de thermos mee.", minutesLater: 95 },
        ],
      },
    ],
    thanks: 33,
  },
  {
    author: "peter-jan-brievenbus",
    title: "Het orgeltje van Dalem hoest niet meer",
    body: "Zes jaar sparen, rommelmarkten, een gesponsorde fietstocht en de taartenactie van Neeltje: het orgel in ons kerkje is klaar. De muis die in de langste pijp woonde heeft een nieuw huisje gekregen, achter het hek. Zondag om vier uur speelt een jonge organiste uit het dorp het in. Daarna koek en een borrel. Je hoeft niet kerks te zijn. Wel stil bij de zachte stukken.",
    audience: ["dalem", "hoog-dalem", "laag-dalem"],
    daysAgo: 116,
    time: "09:25",
    replies: [],
    thanks: 18,
  },
  {
    author: "hidde-torenvalk",
    title: "De wieken draaien, en jij mag aan de zak trekken",
    body: "Bij de molen op de wal zoeken ze handjes voor het malen op zaterdag. Geen ervaring nodig. Je leert luisteren naar de wind, zakken vullen en op tijd bukken. De jongste hulpmolenaar is vijftien, de oudste wil zijn leeftijd niet zeggen maar heeft de molen nog zonder dak gezien.\n\nWie helpt krijgt een zak meel mee. Er is pannenkoekenmeel, en dat ene donkere waarvan niemand weet wat het is. Fenna misschien.",
    audience: ["binnenstad", "wijdschild"],
    daysAgo: 145,
    time: "08:55",
    picture: "windmill",
    replies: [
      {
        author: "pepijn-stuiterbal",
        body: "krijg je er spierballen van? serieuze vraag",
        minutesLater: 410,
        replies: [
          { author: "hidde-torenvalk", body: "Een zak weegt 25 kilo en de trap heeft 38 treden. Reken maar uit.", minutesLater: 435 },
        ],
      },
    ],
    thanks: 14,
  },
];
