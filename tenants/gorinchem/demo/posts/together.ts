import type { DemoPost } from "../../../define.ts";

export const posts: DemoPost[] = [
  {
    author: "dirkje-theedoek",
    title: "Zondagmiddag duurt het langst",
    body: "Door de week red ik me best. Er is gym, de kapper, de jongen van de boodschappen. Maar zondag na de koffie wordt het stil. Dan hoor je de klok. Mijn Gerrit zat altijd in de stoel bij het raam en las de krant voor, ook als ik zei dat ik hem al gelezen had.\n\nIk denk dat ik niet de enige ben. Daarom zet ik zondag vanaf twee uur mijn deur op een kier. Er is koffie, er is cake en ik heb vier stoelen, plus die bij het raam. Daar mag ook iemand in zitten. Je hoeft niet leuk te doen.",
    audience: ["wijdschild", "binnenstad"],
    daysAgo: 30,
    time: "20:15",
    picture: "coffee",
    replies: [
      { author: "wim-moersleutel", body: "Hier tikt hij ook, die klok. Ik kom, en ik neem mijn eigen krant mee.", minutesLater: 35 },
      {
        author: "greet-vlierboom",
        body: "Wij kennen elkaar nog van de huishoudschool, Dirkje! Ik kom met de taxi en ik blijf tot het donker is.",
        minutesLater: 90,
        replies: [
          { author: "dirkje-theedoek", body: "Greet van de verbrande custard? Dat jij nog leeft!", minutesLater: 110 },
        ],
      },
      {
        author: "pepijn-stuiterbal",
        body: "kunnen jongeren ook? zondag is bij ons ook best saai eigenlijk",
        minutesLater: 120,
        replies: [
          { author: "dirkje-theedoek", body: "Graag jongen, maar dan moet je wel voorlezen.", minutesLater: 135 },
        ],
      },
      { author: "dirkje-theedoek", body: "We waren met negen. Negen! Ik heb stoelen bij de buren gehaald. En niemand heeft de klok gehoord.", minutesLater: 5670 },
    ],
    thanks: 39,
  },
  {
    author: "marijke-bloesemveld",
    organisation: "buurthuis-de-lantaarn",
    title: "Open tafel: deze week stamppot, volgende week een verrassing",
    body: "Donderdag om half zes gaan de deuren open en om zes uur wordt er opgeschept. Andijvie met spekjes, of zonder. Een bord kost drie euro, kinderen eten voor één. Als je dat geld nu even niet hebt, leg je een knoop in het bakje. Niemand kijkt.\n\nOpgeven hoeft niet, al is het handig als je het tot woensdag hieronder zet. Vorige week hadden we op veertig mensen gerekend en kwamen er zevenenvijftig. We hebben toen allemaal een lepel minder gegeten, en meer gelachen.",
    audience: ["lingewijk", "wijdschild", "haarwijk"],
    daysAgo: 3,
    time: "12:15",
    picture: "soup",
    replies: [
      {
        author: "olga-winterkoning",
        body: "Ik kom met drie. Mag ik borsjtsj maken voor een andere week?",
        minutesLater: 50,
        replies: [
          { author: "marijke-bloesemveld", body: "Volgende week dan! Zo wordt de verrassing voor mij ook een verrassing.", minutesLater: 65 },
        ],
      },
    ],
    thanks: 17,
  },
  {
    author: "riet-stoofpeer",
    title: "Er staat een bord meer op tafel",
    body: "Ik kan niet voor één persoon koken. Het lukt gewoon niet, ik heb de pannen er niet naar. Dus heb ik sinds een jaar op vrijdag een vast extra bord. Eerst at de buurman er, toen een studente, en de laatste keer een meneer van de kabel die alleen maar de meter kwam nakijken.\n\nDe komende weken is het bord vrij. Ik vraag niet wie je bent of waarom je komt. Ik vraag alleen of je van spruitjes houdt, want dan weet ik hoeveel.",
    audience: ["haarwijk", "stalkaarsen"],
    daysAgo: 20,
    time: "16:30",
    replies: [
      {
        author: "lotte-wolkenveld",
        body: "Ik eet al drie weken tosti's. Vrijdag graag! En ja, ik hou van spruitjes, ik weet dat dat raar is.",
        minutesLater: 45,
        replies: [
          { author: "riet-stoofpeer", body: "Eindelijk iemand. Zes uur, sloffen staan klaar.", minutesLater: 55 },
        ],
      },
    ],
    thanks: 31,
  },
  {
    author: "mo-kaneelstok",
    title: "Eerste Kerstdag aan de lange tafel",
    body: "Bij ons thuis vieren we geen Kerst, maar we zijn wel gek op eten met veel mensen. De zaak is dan toch dicht voor gewone klanten. Daarom dekken we op Eerste Kerstdag de lange tafel, van één tot vijf, voor iedereen die anders alleen zit. Weduwe, student zonder geld voor de trein, net gescheiden, of gewoon geen zin in je familie. Het is gratis.\n\nMijn moeder maakt tajine. Fenna komt met een tulband. Sietske speelt, als er plek is voor haar cello. Ik zoek nog twee mensen die met een auto gasten ophalen, en iemand die rustig naast een ander kan zitten als het even te veel wordt. Opgeven kan hieronder, of loop binnen.",
    audience: "town",
    daysAgo: 5,
    time: "17:50",
    picture: "evening",
    replies: [
      { author: "ricardo-papegaai", body: "Ik rijd. Mijn zoon is dit jaar bij zijn moeder, dus je krijgt ook een gast.", minutesLater: 40 },
      {
        author: "joanna-wisniewska-rietveld",
        body: "Ik heb nachtdienst, maar om één uur ben ik wakker genoeg voor tajine. En rustig naast iemand zitten kan ik goed, dat is mijn werk.",
        minutesLater: 85,
        replies: [
          { author: "mo-kaneelstok", body: "Jij krijgt de hoekplaats, Joanna. Daar zit je naast iedereen.", minutesLater: 105 },
        ],
      },
      {
        author: "cor-wallenkant",
        body: "Voor het eerst zonder haar dit jaar. Mag Sjors mee? Anders zit hij ook alleen.",
        minutesLater: 240,
        replies: [
          { author: "mo-kaneelstok", body: "Natuurlijk mag hij mee, Cor. Jullie allebei, graag.", minutesLater: 255 },
          { author: "greet-vlierboom", body: "Dan zit ik aan de andere kant van Sjors. We lopen er samen heen.", minutesLater: 290 },
        ],
      },
      { author: "teuntje-pennenbak", body: "ik kan bedienen! thuis begint het eten toch pas om zes uur", minutesLater: 310 },
    ],
    thanks: 35,
  },
  {
    author: "corrie-naaldenkoker",
    title: "Wollen sjaals en sterke verhalen",
    body: "Wij breien op woensdagavond met een stuk of tien. Er is één regel: wat in de kring gezegd wordt, gaat niet de wijk in. Daardoor is het er soms grappiger dan op televisie. De sjaals gaan naar de voedselbank.\n\nKun je niet breien? Ik leer het je in één avond, en in drie avonden kun je het zonder schelden. Vorige maand kwam er een jongen van twintig bij met een tatoeage van een schorpioen. Hij maakt nu de mooiste boorden van ons allemaal.",
    audience: ["stalkaarsen", "haarwijk", "lingewijk"],
    daysAgo: 38,
    time: "10:20",
    replies: [],
    thanks: 15,
  },
  {
    author: "femke-appelwang",
    organisation: "wijkteam-om-de-hoek",
    title: "De koffiebus staat dinsdag bij de vijver",
    body: "Een oud busje, twee thermoskannen en acht klapstoelen: meer is het niet. Toch blijven de mensen langer zitten dan in elk kantoor waar ik heb gewerkt. Je kunt langskomen met een vraag over zorg, geld of de buren. Maar je mag ook gewoon koffie drinken en klagen over de wind.\n\nWe staan van tien tot twaalf. Om de week in Laag Dalem, de andere week in de Gildenwijk. Bij storm zitten we in de bus zelf. Past net.",
    audience: ["laag-dalem", "gildenwijk", "hoog-dalem"],
    daysAgo: 50,
    time: "09:50",
    picture: "coffee",
    replies: [
      { author: "ton-vergeetmijniet", body: "Bep heeft de hele rit naar huis gezegd dat ze uit is geweest. Met een meneer die de bus bestuurde. Dat was ik.", minutesLater: 280 },
    ],
    thanks: 18,
  },
  {
    author: "naima-ochtendlicht",
    organisation: "steunpunt-de-schouder",
    title: "Wandelen voor mantelzorgers: praten hoeft niet",
    body: "Elke derde zaterdag lopen we een uur over de wallen. Sommigen praten de hele tijd, anderen lopen vooraan met hun handen in hun zakken. Het is allebei goed. Mijn eigen moeder heeft parkinson, en ik loop dus niet alleen als begeleider mee. Soms ben ik degene die vooraan loopt.\n\nDe laatste keer zei een man die zijn vrouw verzorgt: 'Ik had mezelf een maand niet gehoord.' We zijn toen een extra rondje gegaan.\n\nVerzamelen om negen uur bij de Dalempoort. Kun je niet weg van huis? Wij zoeken iemand die zolang bij jou blijft. Zet je naam hieronder of stuur me een persoonlijk bericht, als je dat liever hebt.",
    audience: "town",
    daysAgo: 61,
    time: "08:20",
    replies: [
      {
        author: "ton-vergeetmijniet",
        body: "Dat extra rondje was mijn schuld. Mijn excuses aan ieders voeten.",
        minutesLater: 130,
        replies: [
          { author: "naima-ochtendlicht", body: "Het was het beste stuk, Ton.", minutesLater: 150 },
        ],
      },
    ],
    thanks: 24,
  },
  {
    author: "olga-winterkoning",
    organisation: "zangkoor-de-scheve-toren",
    title: "Taalcafé met liedjes",
    body: "Nederlands leren met een boek is moeilijk. Met een liedje gaat het vanzelf, en je krijgt het niet meer uit je hoofd. Daarom doen wij zaterdagmiddag een taalcafé. We zingen eerst drie liedjes, heel langzaam. Daarna praten wij over de woorden. 'Ketelbinkie', wat is dat? Waarom is er een poesje mauw?\n\nVoor nieuwe en oude Nederlanders. De oude weten vaak ook niet wat het betekent. Thee en koekjes zijn er, een tafel met kleuren voor kinderen ook.",
    audience: "town",
    daysAgo: 75,
    time: "11:45",
    replies: [
      { author: "tesfay-regenboog", body: "Ik zing nu bij het werk 'Zeg ken jij de mosselman'. Mijn baas is er niet blij mee.", minutesLater: 1840 },
    ],
    thanks: 19,
  },
  {
    author: "samira-zilverlepel",
    organisation: "voedselbank-de-gouden-lepel",
    title: "Wat je niet ziet op vrijdag",
    body: "Mensen denken bij de voedselbank aan een rij en aan tassen. Wat ik zie: een vader die fluistert of er ook iets voor een verjaardag is. Een vrouw die na haar laatste pakket terugkomt, als vrijwilliger, met haar eigen schort. Twee mannen die elkaar bij de uien leerden kennen en nu op donderdag vissen.\n\nWe hebben sinds deze maand een koffiehoek, met echte kopjes. Daar kun je zitten voor of na het halen van je pakket, zolang je wilt. Er zit altijd iemand van ons bij die ook een keer krap heeft gezeten. Dat hoef je niet uit te leggen. Ken je iemand die te trots is? Kom een keer samen.\n\nVorige week bleef er een meisje van een jaar of acht bij de kopjes staan. Ze vroeg of ze een keer mocht inschenken. Ze heeft een uur lang rondgelopen met de kan, heel serieus, en iedereen kreeg er een koekje bij. Haar moeder zat te kijken en zei: 'Zo heb ik haar lang niet gezien.' Vrijdag komt ze weer, want volgens haar zijn er nog lepeltjes zoek.",
    audience: "town",
    daysAgo: 92,
    time: "20:20",
    replies: [
      {
        author: "ricardo-papegaai",
        body: "Ik ben ooit in de rij begonnen en sta nu met de sleutels. Zo zie je maar hoe het kan lopen.",
        minutesLater: 75,
        replies: [
          { author: "samira-zilverlepel", body: "En met de muziek. Helaas ook met de muziek.", minutesLater: 90 },
        ],
      },
    ],
    thanks: 36,
  },
  {
    author: "wim-moersleutel",
    title: "Voor mannen die liever iets vasthouden",
    body: "Na het overlijden van mijn vrouw zei iedereen dat ik moest praten. Ik weet niet hoe dat gaat, als je daar speciaal voor gaat zitten. Maar met een carburateur tussen ons in lukt het opeens wel.\n\nIn de garagebox staat nu een oude brommer uit elkaar. Donderdagavond om zeven uur gaan we eraan sleutelen, een man of vijf. Verstand van motoren is niet nodig. Je mag ook de lamp vasthouden. Eén van ons doet dat al de hele herfst en hij heeft er naar eigen zeggen geen avond van willen missen.",
    audience: "town",
    daysAgo: 22,
    time: "18:35",
    picture: "repair",
    replies: [
      { author: "cor-wallenkant", body: "Die van de lamp ben ik. Batterijen neem ik zelf mee.", minutesLater: 50 },
      {
        author: "koen-dakpan",
        body: "Mag er ook iemand komen die nog een vrouw heeft, maar wel een kleine die 's nachts niet slaapt?",
        minutesLater: 90,
        replies: [
          { author: "wim-moersleutel", body: "Iedereen die even weg wil. Bij ons slaap je trouwens makkelijk, het is er warm.", minutesLater: 115 },
        ],
      },
    ],
    thanks: 34,
  },
  {
    author: "nour-sterrenlicht",
    title: "Mijn vriendin is 79",
    body: "In het begin hadden Truus en ik alleen een lamp om over te praten. Daarna haar tomaten, mijn examen, de lift. Nu heb ik een sleutel van haar huis en zij van het mijne. Op woensdag eet ik bij haar brood met hagelslag, op zaterdag zij bij mij ful met olijfolie. Zij zegt: wie eet er nu bonen bij het ontbijt. Ik zeg: wie eet er chocolade op brood.\n\nMijn moeder kan niet hierheen komen. Maar met beeldbellen hebben ze elkaar ontmoet. Ze verstonden geen woord en praatten een uur.",
    audience: ["gildenwijk", "laag-dalem"],
    daysAgo: 1,
    time: "17:15",
    picture: "coffee",
    replies: [
      { author: "truus-koekepan", body: "Wij waren het er allebei over eens dat jij te weinig eet. Dat begreep ik ook zo wel.", minutesLater: 30 },
      {
        author: "fatima-granaatappel",
        body: "En wanneer mag ik erbij? Ik neem msemen mee, dan is het eten tenminste echt.",
        minutesLater: 75,
        replies: [
          { author: "nour-sterrenlicht", body: "Zaterdag! Truus zegt dat ze dan vrijdag alvast niks eet.", minutesLater: 95 },
        ],
      },
    ],
    thanks: 37,
  },
  {
    author: "ans-hagelslag",
    title: "Een mandje voor wie hier net komt wonen",
    body: "In Stalkaarsen zijn deze zomer 23 huishoudens nieuw komen wonen. Ik ging bij hen langs op mijn gele fiets, met een mand. Er zit een plattegrond in van Corrie (met alle leuke omwegen), een pot jam van Riet en een briefje met namen van buren die zeggen: bel maar aan, echt waar.\n\nEr is nu jam voor nog vier manden, dus ik zoek maaksels, stekjes en briefjes. Op zo'n briefje schrijf je je voornaam, waar je goed in bent en waar je zelf wel eens hulp bij wilt. Dat laatste durven de meeste mensen pas bij het tweede briefje.",
    audience: ["stalkaarsen", "haarwijk"],
    daysAgo: 115,
    time: "11:00",
    replies: [
      { author: "priya-saffraan", body: "Ik kreeg er zo een. Op het briefje van Bert stond: 'Goed in tuin, slecht in mobiele telefoon.' Nu doe ik zijn updates en hij mijn aardappels.", minutesLater: 80 },
    ],
    thanks: 20,
  },
  {
    author: "priya-saffraan",
    title: "Spelletjesavond (verliezers doen de afwas)",
    body: "De eerste vrijdag van de maand komen we met een man of twaalf bij elkaar in de gemeenschappelijke ruimte. Kaarten, dominoën, een bordspel met treinen waar iedereen fanatiek van wordt. Mijn broer heeft autisme en vindt visite lastig, maar spelletjes zijn duidelijk. Hij legt de regels beter uit dan de doos, en bewaakt ze streng. Dus vals spelen kun je hier vergeten.",
    audience: ["stalkaarsen", "haarwijk"],
    daysAgo: 26,
    time: "18:05",
    replies: [
      {
        author: "elif-papaver",
        body: "Mag ik met mijn vriend komen? Hij denkt dat hij van mij gaat winnen.",
        minutesLater: 140,
        replies: [
          { author: "priya-saffraan", body: "Mijn broer zegt: dan moet hij zich inlezen. Hij stuurt je de spelregels.", minutesLater: 165 },
        ],
      },
    ],
    thanks: 13,
  },
  {
    author: "gijs-kwikstaart",
    title: "Eten in de schuur, tussen het hooi",
    body: "Het hooi is binnen, dus het kan weer. Zaterdagavond zetten we de deuren open, leggen planken op balen en eet iedereen mee die in Dalem woont of er graag komt. Neem iets mee wat op tafel kan, en een kussen, want hooi prikt door je broek heen. Voor muziek zorgt de buurman met zijn trekzak, voor de stilte zorgt niemand.",
    audience: ["dalem", "hoog-dalem", "laag-dalem"],
    daysAgo: 139,
    time: "17:45",
    replies: [
      {
        author: "neeltje-kweepeer",
        body: "Ik heb gedanst met een jongen van zestien. Hij zei dat zijn oma dat niet kon. Nou, ik ben zijn oma niet.",
        minutesLater: 6600,
        replies: [
          { author: "gijs-kwikstaart", body: "Met je kunstheup, Neeltje. Het hele erf keek.", minutesLater: 6630 },
        ],
      },
    ],
    thanks: 17,
  },
  {
    author: "fenna-dubbeltjes",
    title: "Drie stoelen op de Grote Markt",
    body: "Op marktdag sta ik vanaf zeven uur met mijn kraam op de Grote Markt. Er komen klanten voor brood en er komen klanten voor een praatje, en die tweede groep blijft meestal staan. Met een tas in elke hand, op keien, en soms met een slechte heup.\n\nNu staan er drie stoelen naast de kraam, onder het zeil. Ze zijn de hele ochtend bezet geweest. Een mevrouw uit de Haarwijk kwam naast een man te zitten die dertig jaar geleden haar buurjongen was. Hij bloosde nog. De koek die ze deelden heb ik niet gerekend.",
    audience: "town",
    daysAgo: 162,
    time: "09:30",
    picture: "market",
    replies: [
      { author: "riet-stoofpeer", body: "Die mevrouw was ik niet, maar ik weet wie het wel was en ik zeg niks. Er wordt inmiddels samen gefietst.", minutesLater: 20220 },
    ],
    thanks: 22,
  },
];
