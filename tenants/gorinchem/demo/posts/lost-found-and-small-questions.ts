import type { DemoPost } from "../../../define.ts";

export const posts: DemoPost[] = [
  {
    author: "hatice-morgenster",
    title: "Konijn kwijt (van stof, maar dat moet je niet zeggen)",
    body: "Grijs, één oor, ruikt naar appelmoes. Hij heet Konijn en is ergens tussen de supermarkt en de touwbrug uit de wagen gevallen. Mijn jongste is vier en weigert te slapen. Ik dus ook.\n\nHeb je hem gezien? Bel aan, hoe laat het ook is. Wij zijn wakker.",
    audience: ["wijdschild", "lingewijk"],
    daysAgo: 7,
    time: "18:05",
    replies: [
      { author: "pepijn-stuiterbal", body: "we gaan met z'n vieren zoeken, met de nieuwe lampjes", minutesLater: 20 },
      { author: "olga-winterkoning", body: "Bij de bakfiets staat een wit ding... nee, dat was een tas.", minutesLater: 55 },
      {
        author: "pepijn-stuiterbal",
        body: "GEVONDEN. hij zat op een paaltje, iemand had hem een sjaaltje omgedaan",
        minutesLater: 95,
        replies: [
          { author: "hatice-morgenster", body: "Ze slaapt. Ik ook bijna. Jullie zijn helden, en wie dat sjaaltje breide is ook een held.", minutesLater: 140 },
          { author: "dirkje-theedoek", body: "Dat was een theemuts. Maar graag gedaan.", minutesLater: 165 },
        ],
      },
    ],
    thanks: 23,
  },
  {
    author: "cor-wallenkant",
    title: "Eenzame handschoenen op de wal",
    body: "Stand van zaken na één week herfst: vier linkse, één rechtse, een want met een ijsbeer en een dameshandschoen van rood leer, heel chic. Ik heb ze aan de takken van de struik bij het tweede bankje gehangen. Het lijkt wel een feestboom. Sjors blaft ertegen.",
    audience: "town",
    daysAgo: 29,
    time: "08:50",
    picture: "dog",
    replies: [
      {
        author: "joanna-wisniewska-rietveld",
        body: "De ijsbeer heeft een kind bij ons op de afdeling verloren! Ik breng hem vanavond mee naar mijn dienst.",
        minutesLater: 480,
        replies: [
          { author: "cor-wallenkant", body: "Dat is fijn, die hing daar al dagen zo treurig te wapperen.", minutesLater: 500 },
        ],
      },
    ],
    thanks: 16,
  },
  {
    author: "corrie-naaldenkoker",
    title: "Wie legt er elke maandag een appel op mijn muurtje?",
    body: "Het begon in september. Eén appel, glimmend gepoetst, precies op de hoek. De week erna weer. Nu ben ik bij appel elf en ik weet nog steeds niks. Ik ben een keer vroeg opgestaan om te spieden, maar toen lag hij er al.\n\nIk vind het leuk, hoor. Ik wil alleen weten of ik je moet bedanken, of met je moet trouwen.",
    audience: ["stalkaarsen"],
    daysAgo: 11,
    time: "09:15",
    picture: "street",
    replies: [
      {
        author: "bert-regenton",
        body: "Ik heb alleen goudreinetten. Wat voor kleur?",
        minutesLater: 70,
        replies: [
          { author: "corrie-naaldenkoker", body: "Rood. En verdacht snel gereageerd, Bert.", minutesLater: 85 },
        ],
      },
      { author: "corrie-naaldenkoker", body: "Er zat vandaag een briefje onder: 'Voor de ritsen van mijn vijf kinderen.' Verder niks. Ik ben even op het muurtje gaan zitten.", minutesLater: 10100 },
    ],
    thanks: 26,
  },
  {
    author: "rob-tuinhek",
    title: "Mist iemand een schildpad?",
    body: "Deze vraag komt niet van mij als moderator, maar van mij als man met een schildpad in zijn garage. Hij liep vanochtend over de stoep met de vaart van iemand die nergens heen moet. Groot formaat, geel met bruin, en op zijn schild staat met nagellak 'KEES 2'. Ik ben benieuwd naar Kees 1. Hij eet sla en kijkt me beoordelend aan.",
    audience: ["laag-dalem", "hoog-dalem"],
    daysAgo: 155,
    time: "10:35",
    replies: [
      {
        author: "femke-appelwang",
        body: "DAT IS DE ONZE! We zoeken al twee dagen. Hij krijgt elk hekje open met zijn neus. Ik kom eraan, met een krat.",
        minutesLater: 60,
        replies: [
          { author: "rob-tuinhek", body: "Eerst wil ik weten wat er met Kees 1 is gebeurd.", minutesLater: 75 },
          { author: "femke-appelwang", body: "Die woont bij mijn moeder, twee straten verder. Kees 2 was naar hem op weg, denken wij.", minutesLater: 90 },
        ],
      },
      {
        author: "suze-klapstoel",
        body: "Als iemand die Tuinhek heet een schildpad vindt die hekken openmaakt, dan is de cirkel wel rond.",
        minutesLater: 105,
        replies: [
          { author: "rob-tuinhek", body: "Ik zat er al op te wachten. Het duurde precies 105 minuten.", minutesLater: 120 },
        ],
      },
    ],
    thanks: 19,
  },
  {
    author: "tesfay-regenboog",
    title: "Hoe schrijf je een Sinterklaasgedicht?",
    body: "Op mijn nieuwe werk hebben wij lootjes getrokken. Ik moet een cadeau kopen van tien euro, dat begrijp ik. Maar ook een gedicht maken dat over de persoon gaat. Een beetje plagen moet ook. Mijn persoon is mijn baas.\n\nMag je je baas plagen in Nederland? En wat rijmt er op 'vrachtwagen'?",
    audience: ["lingewijk", "haarwijk"],
    daysAgo: 2,
    time: "20:10",
    replies: [
      { author: "henk-puntenslijper", body: "Klagen, vragen, dagen, spitse kragen. En ja, op pakjesavond mag je alles zeggen, als het maar rijmt. Kom morgen even, dan doen we hem samen.", minutesLater: 20 },
      {
        author: "koen-dakpan",
        body: "Hij vergeet altijd zijn broodtrommel en eet dan de mijne leeg. Gebruik dat.",
        minutesLater: 35,
        replies: [
          { author: "tesfay-regenboog", body: "Koen, dank je! 'De Sint zag u eten met plezier, maar de boterham was niet van hier.' Is dat goed?", minutesLater: 75 },
          { author: "koen-dakpan", body: "Dat is beter dan goed. Ik wil bij zijn gezicht zijn.", minutesLater: 90 },
        ],
      },
      { author: "riet-stoofpeer", body: "Begin met 'Sint zat te denken'. Dan weet iedereen dat hij mag gaan zitten.", minutesLater: 55 },
    ],
    thanks: 21,
  },
  {
    author: "mats-knikkerzak",
    title: "bal ligt op het dak van de berging (weer)",
    body: "iemand een lange stok of een laddertje? het is die van FC Wallenrakkers, hij is eigenlijk niet van mij. er liggen trouwens ook nog twee andere ballen, een frisbee en een schoen",
    audience: ["gildenwijk"],
    daysAgo: 67,
    time: "16:40",
    replies: [
      { author: "jeroen-lantaarnpaal", body: "Morgen half vijf kom ik met de ladder. Neem een doos mee, dan halen we alles eraf. De schoen is denk ik van mijn voorganger.", minutesLater: 70 },
    ],
    thanks: 8,
  },
  {
    author: "nour-sterrenlicht",
    title: "Waarom zeggen jullie 'gezellig' tegen een stoel?",
    body: "Ik schrijf de woorden op die ik niet snap. Bovenaan staat 'gezellig'. Een avond is gezellig, een winkel is gezellig, en gisteren zei iemand in de wachtkamer: wat een gezellig stoeltje. Daaronder staat 'even', want niets duurt hier lang. En 'toch wel', dat is ja, maar boos?\n\nWie wil er uitleg geven? Ik geef er Arabische woorden voor terug. We hebben er elf voor liefde, en één voor iemand die te lang blijft zitten na het eten.",
    audience: ["gildenwijk", "laag-dalem", "hoog-dalem"],
    daysAgo: 113,
    time: "21:05",
    replies: [
      { author: "rob-tuinhek", body: "Dat laatste woord wil ik leren. Voor mijn zwager.", minutesLater: 30 },
      {
        author: "femke-appelwang",
        body: "Gezellig is als je je schoenen uit wilt doen. Meer kan ik er niet van maken.",
        minutesLater: 65,
        replies: [
          { author: "nour-sterrenlicht", body: "Dat is de beste uitleg! Ik schrijf hem erbij.", minutesLater: 85 },
        ],
      },
    ],
    thanks: 25,
  },
  {
    author: "lotte-wolkenveld",
    title: "Mag ik ergens wassen?",
    body: "Mijn wasmachine is gestorven met al mijn werkkleding erin, en de deur gaat niet open. Ik zie mijn sokken door het raampje. Volgende week krijg ik een tweedehandsje. Is er iemand waar ik tot die tijd één keer een wasje mag draaien? Ik breng zelf wasmiddel mee en iets lekkers.",
    audience: ["stalkaarsen", "haarwijk"],
    daysAgo: 48,
    time: "19:25",
    replies: [
      { author: "corrie-naaldenkoker", body: "Natuurlijk. Hij draait toch. Bel voor negenen niet aan, dan heb ik mijn tanden nog niet in.", minutesLater: 15 },
      {
        author: "thijs-ooievaar",
        body: "Onderaan zit een klepje met een filter. Laat het water eruit lopen in een bakje en trek dan aan het oranje lipje. Dan springt hij open.",
        minutesLater: 40,
        replies: [
          { author: "lotte-wolkenveld", body: "Het WERKTE. Mijn sokken zijn vrij! Ik breng jullie allebei boterkoek.", minutesLater: 75 },
        ],
      },
    ],
    thanks: 6,
  },
  {
    author: "greet-vlierboom",
    title: "Kaarsvet in het tafelkleed van mijn moeder",
    body: "Wit damast, al vier generaties in huis, en gisteravond viel er een rode kaars om. Ik heb het er niet uitgekrabd, want dat moest je vroeger al niet doen. Strijken met vloeipapier lukte half, maar er zit nu een roze vlek in de vorm van Texel. Wat nu?",
    audience: ["binnenstad", "wijdschild"],
    daysAgo: 4,
    time: "10:55",
    replies: [
      { author: "dirkje-theedoek", body: "Groene zeep en een nacht in de week. Daarna op het gras leggen als er zon is, al is dat in deze tijd wat moeilijk.", minutesLater: 60 },
      {
        author: "fenna-dubbeltjes",
        body: "Spiritus op een wattenstaafje, maar eerst aan de onderkant proberen!",
        minutesLater: 95,
        replies: [
          { author: "greet-vlierboom", body: "Fenna heeft gelijk gekregen, Texel is weg. Er ligt nu alleen nog een Vlieland.", minutesLater: 1590 },
        ],
      },
    ],
    thanks: 5,
  },
  {
    author: "gijs-kwikstaart",
    title: "Gans kwijt",
    body: "Wit, een gaatje in de linkervoet, luistert naar Truida als ze er zin in heeft. Benader haar niet van achteren en geef haar geen koek, want dan blijft ze bij je wonen.",
    audience: ["dalem", "hoog-dalem", "laag-dalem"],
    daysAgo: 99,
    time: "07:35",
    replies: [
      {
        author: "suze-klapstoel",
        body: "Er loopt een witte gans voor de bakker van Laag Dalem. Hij (zij?) heeft twee mensen de winkel uitgejaagd.",
        minutesLater: 50,
        replies: [
          { author: "gijs-kwikstaart", body: "Dat is haar. Ik ben onderweg. Zeg dat ze moeten gaan zitten, dan wordt ze rustig.", minutesLater: 60 },
        ],
      },
      { author: "rob-tuinhek", body: "Officiële mededeling: Truida is geen lid van dit platform en kan dus ook niet geblokkeerd worden.", minutesLater: 185 },
    ],
    thanks: 12,
  },
  {
    author: "roos-kievitsbloem",
    title: "Horen jullie die brom ook?",
    body: "Elke nacht rond half drie, een lage toon, alsof een heel grote koelkast nadenkt. Mijn vriend hoort niets, maar die slaapt ook door een baby heen.",
    audience: ["lingewijk"],
    daysAgo: 58,
    time: "09:20",
    replies: [
      {
        author: "marijke-bloesemveld",
        body: "Het is onze vriezer in het buurthuis. Een lagertje, zegt de monteur. Vanmiddag wordt hij gemaakt. Sorry, dames!",
        minutesLater: 190,
        replies: [
          { author: "roos-kievitsbloem", body: "Ik heb vannacht op mijn rug liggen luisteren. Stilte. En toen ging de baby huilen.", minutesLater: 1380 },
        ],
      },
    ],
    thanks: 4,
  },
  {
    author: "bram-kwakernaatje",
    title: "Elf paraplu's in mijn kast, van wie zijn ze?",
    body: "Zodra het droog wordt vergeten mensen dat ze er een hadden. Er zit een doorzichtige bij met eendjes, een van een uitvaartverzekering en een die volgens mij antiek is, met een hondenkop van hout. Ze staan hier al maanden. Kom je paraplu halen. Als het deze week niet gebeurt, leen ik ze uit: je neemt er een mee als het regent en zet hem terug als het droog is. Ja, ik weet hoe dat afloopt.",
    audience: "town",
    daysAgo: 23,
    time: "12:45",
    replies: [
      {
        author: "loek-ankerplaats",
        body: "Hondenkop, met één oog van glas? Die zoek ik sinds mijn opa. Dan koop ik er meteen een boek bij, uit schaamte.",
        minutesLater: 140,
        replies: [
          { author: "bram-kwakernaatje", body: "Twee boeken, Loek. Hij stond al in de weg sinds de zomer.", minutesLater: 160 },
        ],
      },
    ],
    thanks: 14,
  },
  {
    author: "elif-papaver",
    title: "Sleutelbos gevonden, met een gehaakte aardappel eraan",
    body: "Bij de glijbaan lagen drie sleutels, en de aardappel heeft een snor. De hele klas heeft naar de eigenaar gezocht en er is een verzonnen verhaal van vier bladzijden uit voortgekomen, maar geen eigenaar. Hij ligt op mijn bureau. Je hoeft alleen te kunnen vertellen hoe hij heet.",
    audience: ["haarwijk", "stalkaarsen", "lingewijk"],
    daysAgo: 85,
    time: "15:55",
    replies: [
      {
        author: "ans-hagelslag",
        body: "Hij heet Frits Frietje! Ik heb drie dagen bij mijn zus geslapen omdat ik er niet in kon.",
        minutesLater: 130,
        replies: [
          { author: "elif-papaver", body: "De klas had gegokt op 'Meneer Puree', maar ze gaan akkoord. Kom je hem morgen voorlezen?", minutesLater: 160 },
        ],
      },
    ],
    thanks: 10,
  },
  {
    author: "thijs-ooievaar",
    title: "Wat is dit voor beest op mijn vensterbank?",
    body: "Ik weet van alles over vogels, en van insecten dus niks. Hij is groen als een jonge erwt, heeft lange voelsprieten en wandelt tegen het glas alsof hij het opmeet. Een centimeter of vier. Mijn vrouw noemt hem Herman en wil dat hij blijft. Ik wil weten of hij bijt, want ik wilde het raam dichtdoen.",
    audience: ["stalkaarsen", "haarwijk"],
    daysAgo: 81,
    time: "08:05",
    replies: [
      {
        author: "elif-papaver",
        body: "Een grote groene sabelsprinkhaan! Is het een vrouwtje, dan heeft ze een lange 'degen' aan haar achterlijf. Groep 5 roept dat ze niet bijt, behalve als je haar pest.",
        minutesLater: 180,
        replies: [
          { author: "thijs-ooievaar", body: "Dan is Herman een Hermien. Ik ga het voorzichtig vertellen.", minutesLater: 220 },
        ],
      },
    ],
    thanks: 7,
  },
  {
    author: "arie-schroevendop",
    title: "Gevonden: één bruiloftsschoen",
    body: "Wit satijn, maat 39, met een parel op de gesp. Lag langs de dijk, ter hoogte van het bankje met de scheve poot. Ik heb hem in mijn fietstas gedaan, tussen de bananen. Als jij degene bent die blootsvoets getrouwd is: gefeliciteerd, en kom hem halen.",
    audience: "town",
    daysAgo: 146,
    time: "19:10",
    replies: [
      {
        author: "neeltje-kweepeer",
        body: "Die is van mijn kleindochter! Ze zat achterop de trekker en hij vloog eraf. Ze heeft het hele feest op laarzen gedanst.",
        minutesLater: 30,
        replies: [
          { author: "arie-schroevendop", body: "Op laarzen, uitstekend. Ik kom zaterdag langs met de groep, dan brengen we hem met een erewacht.", minutesLater: 50 },
        ],
      },
    ],
    thanks: 18,
  },
];
