import type { DemoPost } from "../../../define.ts";

export const posts: DemoPost[] = [
  {
    author: "kevin-hoekvlag",
    organisation: "vv-zandeind",
    title: "Het derde verliest met 9-1, maar wat een 1",
    body: "We stonden na twintig minuten met vijf achter. De keeper had zonder bril gespeeld en dacht dat het nog nul-nul was. In de rust zei onze leider: \"Jongens, de gehaktballen zijn om vier uur klaar.\" Dat hielp.\n\nIn de 88e minuut kreeg Sjors de bal tegen zijn achterhoofd en die verdween in de kruising. Hij weet er zelf niks van. De tegenstander klapte mee.\n\nZaterdag spelen we thuis. Kom vooral kijken, entree gratis, verdriet ook.",
    audience: ["zandeind", "wilgenoord", "kreekdijk"],
    daysAgo: 15,
    time: "17:10",
    picture: "sport",
    replies: [
      { author: "thijmen-middenstip", body: "Ik stond langs de lijn en ik heb nog nooit negen tegendoelpunten zo gezellig gevonden.", minutesLater: 20 },
      { author: "hans-pluktrap", body: "Sjors loopt hier nu rond alsof hij een transfer krijgt.", minutesLater: 45, replies: [
        { author: "kevin-hoekvlag", body: "Er is een bod van twee kisten Elstar. We denken erover na.", minutesLater: 60 },
      ] },
    ],
    thanks: 19,
  },
  {
    author: "marleen-notenbalk",
    organisation: "excelsior",
    title: "Trombone te leen, kind gezocht",
    body: "Er ligt een trombone in onze kast die al twee jaar niemand heeft aangeraakt. Hij is opgepoetst en hij verveelt zich.\n\nOp dinsdag om half zeven begint het jeugdorkest: negen kinderen, één drumstel, geen wachtlijst. De eerste drie maanden kosten niks. Je hoeft geen noten te kunnen lezen, de meesten van ons kunnen dat na dertig jaar ook maar half. Kleine armen zijn geen probleem, daar hebben we een haakje voor.",
    audience: ["tienvliet", "broekzicht"],
    daysAgo: 59,
    time: "20:15",
    picture: "music",
    replies: [
      { author: "daan-sleutelbos", body: "Mats (8) wil heel graag. Zijn moeder vraagt of hij er ook mee naar huis mag. Ik hoor aan haar stem welk antwoord ze hoopt.", minutesLater: 35, replies: [
        { author: "marleen-notenbalk", body: "Hij mag mee naar huis. Er bestaat een demper, die krijg je erbij.", minutesLater: 50 },
      ] },
    ],
    thanks: 11,
  },
  {
    author: "gijs-schaatsijzer",
    title: "De ijsclub is er klaar voor",
    body: "De koek-en-zopietent is gerepareerd. De lampen werken. De baanveger start bij de eerste ruk. We hebben 38 kilo suiker, 200 bekers en vijf dikke ijsmeters, dat is één per voorspelling.\n\nEr mist alleen nog iets en dat is ijs. Het bestuur kijkt elke avond om tien uur naar de thermometer aan de steiger. Hij gaf gisteren negen graden. Boven nul. Wij blijven hopen, het is een kwestie van karakter.",
    audience: "town",
    daysAgo: 2,
    time: "08:10",
    picture: "lantern",
    replies: [
      { author: "willemien-dobber", body: "Bij negen graden bijt de snoek nog. Kom vissen, voorzitter.", minutesLater: 20, replies: [
        { author: "gijs-schaatsijzer", body: "Alleen door een wak.", minutesLater: 30 },
      ] },
      { author: "koos-modderkruiper", body: "In mijn tijd lag er in november al ijs.", minutesLater: 240, replies: [
        { author: "gijs-schaatsijzer", body: "Dat zei je vorig jaar ook, Koos. En ik hoor het zó graag.", minutesLater: 250 },
      ] },
    ],
    thanks: 14,
  },
  {
    author: "willemien-dobber",
    title: "Uitslag najaarswedstrijd hengelclub",
    body: "Eerste: Bram, met 3 kilo 280. Tweede: een jongen van tien met een stukje van zijn eigen boterham met pindakaas, en sindsdien is er in Lage Wiel geen pot meer te krijgen.",
    audience: ["lage-wiel"],
    daysAgo: 77,
    time: "13:15",
    replies: [
      { author: "koos-modderkruiper", body: "Zijn oma vertelt het aan iedereen. Twee keer.", minutesLater: 30 },
    ],
    thanks: 5,
  },
  {
    author: "jet-krukas",
    title: "Touwtrekken voor vrouwen, ja echt",
    body: "Op woensdagavond trekken wij achter het verenigingsgebouw aan een touw van dertig meter. We zijn met zes en willen er acht, want dan mogen we meedoen aan de competitie.\n\nJe hoeft niet sterk te zijn, wel koppig. Onze ankervrouw is lerares Frans. Het is goed voor je rug, je benen en je humeur. De modder gaat er met koud water uit, heb ik nu geleerd.\n\nDit zijn de kleuren: paars met wit. Over de naam wordt gestemd. \"De Vlietse Vaarzen\" ligt voor.",
    audience: ["tienvliet", "elzendam"],
    daysAgo: 31,
    time: "21:20",
    picture: "sport",
    replies: [
      { author: "sanne-puttegraver", body: "Ik heb een tweeling van vier, ik trek de hele dag. Mag ik een keer proberen?", minutesLater: 40, replies: [
        { author: "jet-krukas", body: "Woensdag acht uur. Neem schoenen mee waar je niet van houdt.", minutesLater: 55 },
      ] },
    ],
    thanks: 10,
  },
  {
    author: "teuntje-kousenband",
    title: "Gymmen op een stoel is zwaarder dan je denkt",
    body: "Elke donderdag om tien uur zitten wij met veertien dames en één heer in De Dorsvloer te gymmen. Met elastiek en ballen. De heer heet Wout en die wordt verwend.\n\nIk doe nu drie jaar mee en ik kan mijn eigen sokken weer aan. Kom erbij, er is nog plek. Na afloop koffie. Daar komen de meesten voor.",
    audience: ["broekzicht"],
    daysAgo: 49,
    time: "11:25",
    replies: [
      { author: "geertje-melkbus", body: "Ik zag jullie vorige week door het raam. Ik hield het zelf geen vijf minuten vol.", minutesLater: 55 },
      { author: "nadia-windvaan", body: "Dit is het beste medicijn dat we hier hebben, zonder bijsluiter. Ga zo door!", minutesLater: 90 },
    ],
    thanks: 9,
  },
  {
    author: "daan-sleutelbos",
    title: "Tweede bij de brandweerwedstrijd",
    body: "Tussen negentien korpsen werden wij vandaag tweede. De opdracht was een tractor op zijn kant, een boer eronder en een hond die ons niet vertrouwde. Die hond was echt, de boer was de wethouder van een andere gemeente en heeft genoten.\n\nWe misten de eerste plek op vier seconden. Die zaten in een knoop. Wie hem gelegd heeft, zeg ik niet, maar hij heeft morgen corvee.",
    audience: "town",
    daysAgo: 70,
    time: "23:15",
    replies: [
      { author: "geertje-melkbus", body: "Gefeliciteerd! Die beker mag op de bar van De Dorsvloer, naast het kaartje van de vissen.", minutesLater: 20 },
      { author: "jet-krukas", body: "Knopen zijn nou net mijn hobby. Ik ga hier toch eens over nadenken.", minutesLater: 35 },
    ],
    thanks: 20,
  },
  {
    author: "piet-hein-tolhek",
    title: "Klaverjassen zoekt vierde man (of vrouw)",
    body: "Sinds Gerard naar zijn dochter is verhuisd, zitten wij op vrijdag met zijn drieën te klaverjassen, en dat is een ander spel. We spelen bij De Vliet aan het tafeltje onder de klok.\n\nWe zoeken iemand die niet te snel speelt, niet te goed kan tellen en niet huilt als er geseind wordt. Verzaken mag één keer per avond.",
    audience: ["tienvliet"],
    daysAgo: 23,
    time: "16:20",
    replies: [
      { author: "ibrahim-vuursteen", body: "Ik kan het niet maar ik sta er toch altijd bij. Mag ik leren?", minutesLater: 35, replies: [
        { author: "piet-hein-tolhek", body: "Je staat nu al drie jaar stiekem in mijn kaarten te kijken, dus je kunt het.", minutesLater: 45 },
      ] },
    ],
    thanks: 4,
  },
  {
    author: "marleen-notenbalk",
    organisation: "excelsior",
    title: "Nieuwe jassen, oude knopen",
    body: "De oude uniformen waren donkerblauw, van dikke wol en gemaakt voor mensen die minder aten. We zijn eruit gegroeid. Sinds zaterdag dragen we nieuwe jassen in kersenrood. De knopen van de oude jassen hebben we hergebruikt, want die zijn nog van de oprichting.\n\nKlaas van de bas past er voor het eerst in vijftien jaar weer in. Hij huilde. Ik ook, maar dat kwam door de rekening.",
    audience: ["tienvliet"],
    daysAgo: 126,
    time: "20:50",
    replies: [
      { author: "piet-hein-tolhek", body: "Mag één oude jas naar het archief? Het liefst met vlekken, daar zit het verhaal in.", minutesLater: 60, replies: [
        { author: "marleen-notenbalk", body: "Je krijgt die van mijn schoonvader. Daar zit nog een programmaboekje in, en een boterham.", minutesLater: 75 },
      ] },
    ],
    thanks: 13,
  },
  {
    author: "eveline-kajuit",
    title: "Roeien in een oude sloep, wie doet er mee?",
    body: "We hebben een sloep van acht meter opgeknapt en we hebben vijf roeiers. Reken maar uit: we gaan in rondjes.\n\nWe oefenen zondagochtend om tien uur vanaf de passantensteiger. Ervaring is niet nodig. Zwemmen moet je wel kunnen, en op tijd komen ook, want het getij wacht op niemand. Wie liever stuurt dan trekt: dat mag, als je hard genoeg kunt tellen.",
    audience: ["oude-sluis", "elzendam"],
    daysAgo: 100,
    time: "07:55",
    picture: "harbour",
    replies: [
      { author: "tomasz-dzwonek", body: "Ik heb vroeger geroeid op een meer in Polen. Ik ben sterk maar roestig.", minutesLater: 25, replies: [
        { author: "eveline-kajuit", body: "De sloep was ook roestig. Tot zondag!", minutesLater: 35 },
      ] },
      { author: "fatuma-morgenrood", body: "Ik stuur. Ik kan heel hard tellen, dat vragen mijn kinderen maar na.", minutesLater: 90 },
    ],
    thanks: 8,
  },
  {
    author: "tomasz-dzwonek",
    title: "Tafeltennis op maandag: iedereen mag",
    body: "In de sporthal staan zes tafels. Op maandag zijn er nu elf mensen, van 9 tot 74 jaar. Er zijn leden die nooit verliezen en er is Wim. Wim is 74 en speelt zo langzaam dat jonge mensen de draad kwijtraken. Hij wint vaak.\n\nKom om zeven uur met sportschoenen. Batjes hebben wij. Geen contributie tot januari.",
    audience: ["elzendam"],
    daysAgo: 28,
    time: "19:45",
    replies: [
      { author: "yara-wulpenveer", body: "Ik kwam voor de grap en ik ben nu zelf degene die niet kan stoppen.", minutesLater: 50 },
      { author: "mehari-zonnedauw", body: "Maandag is taal bij meneer Bertus. Kan ik om acht uur komen?", minutesLater: 90, replies: [
        { author: "tomasz-dzwonek", body: "Om acht uur wordt het net leuk. Breng meneer Bertus ook mee.", minutesLater: 100 },
      ] },
    ],
    thanks: 7,
  },
  {
    author: "riet-kapelaar",
    title: "Ons koor heeft dertien vrouwen en een halve tenor",
    body: "De halve tenor is Theo, want die moet tijdens het Gloria altijd even naar de kachel. Met Kerst willen we de herdersmis zingen en daar hebben we mannen voor nodig. Drie zou al mooi zijn.\n\nJe hoeft niet katholiek te zijn. Je hoeft zelfs niet veel te geloven, zolang je de maat maar kunt houden. Donderdagavond halfacht in de pastorie. Er is een kachel en na afloop een borreltje, tegen de schraalte.",
    audience: ["sint-annahoek", "oude-sluis"],
    daysAgo: 61,
    time: "15:25",
    picture: "church",
    replies: [
      { author: "cees-pontketting", body: "Kan ik dan wel bellen als de pont roept? Ik heb een aardige bas.", minutesLater: 40, replies: [
        { author: "riet-kapelaar", body: "Bassen mogen ook. Zet de pont maar op de kaai.", minutesLater: 50 },
      ] },
      { author: "theo-kaarsvet", body: "Ik ben een hele tenor als iemand anders die kachel doet.", minutesLater: 80 },
    ],
    thanks: 9,
  },
  {
    author: "anneke-ganzenveer",
    title: "Wandelgroep De Stevige Stappers zoekt tempo",
    body: "Elke dinsdag om half tien lopen we een rondje van zeven kilometer. Zo luidt tenminste de afspraak. Vorige week hebben we er twee uur en drie kwartier over gedaan, omdat we bij elke boerderij even moesten kijken of de hond er nog was.\n\nWie stevig wil stappen: kom ons alsjeblieft opduwen. Wie wil buurten: er is ook een langzaam groepje, dat zijn wij.",
    audience: ["tienvliet", "lage-wiel", "broekzicht"],
    daysAgo: 18,
    time: "08:25",
    replies: [],
    thanks: 6,
  },
  {
    author: "kevin-hoekvlag",
    organisation: "vv-zandeind",
    title: "Ruilbeurs voor voetbalschoenen",
    body: "Kindervoeten groeien harder dan het gras op ons hoofdveld. Daarom hangt er in de kantine weer een rek vol: schoenen die te klein zijn lever je in, schoenen die passen neem je mee. Niemand vraagt of je er iets voor in de plaats hebt.\n\nEr staan nu 41 paar. Scheenbeschermers mogen ook, graag gewassen. Voor de maten 28 tot 32 komen we tekort.\n\nVorige keer stonden er opeens een paar hakken tussen, zwart, maat 39. Die zijn nooit opgehaald. Er wordt druk gespeculeerd.",
    audience: ["zandeind", "wilgenoord", "kreekdijk"],
    daysAgo: 85,
    time: "12:20",
    replies: [
      { author: "roos-klokhuis", body: "Ik breng er drie paar, maat 29 en 31. Die hakken zijn overigens niet van mij.", minutesLater: 45, replies: [
        { author: "kevin-hoekvlag", body: "Niemand had jou genoemd, juf.", minutesLater: 60 },
      ] },
    ],
    thanks: 12,
  },
  {
    author: "magda-sadowita",
    title: "Ik ben vlaggenist, of hoe heet het",
    body: "Mijn dochter speelt bij de meisjes onder 9. De trainer zocht iemand voor de lijn en ik stak per ongeluk mijn hand op. Ik wilde eigenlijk vragen waar de wc was.\n\nNu heb ik een vlag, een fluitje en een regelboek van honderd bladzijden. Ik ken al drie regels. De belangrijkste: nooit naar ouders kijken.",
    audience: ["zandeind"],
    daysAgo: 186,
    time: "22:10",
    replies: [
      { author: "kevin-hoekvlag", body: "Grensrechter heet het. Vlaggenist vind ik mooier, dat gaan we hier voortaan zeggen.", minutesLater: 30 },
      { author: "thijmen-middenstip", body: "Je deed het zaterdag beter dan die bij ons.", minutesLater: 45 },
    ],
    thanks: 8,
  },
];
