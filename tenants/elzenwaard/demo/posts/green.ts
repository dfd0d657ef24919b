import type { DemoPost } from "../../../define.ts";

export const posts: DemoPost[] = [
  {
    author: "freek-kaphaak",
    title: "Zaterdag knotten langs de Wetering",
    body: "Om negen uur staan we bij het bruggetje. Er moeten 46 knotwilgen onder het mes. Zagen heb ik genoeg, handschoenen ook, en Nel maakt erwtensoep.\n\nNooit geknot? Mooi, dan leer ik het je meteen goed. Vorig jaar kwam er een boekhouder mee die nog nooit een tak had vastgehouden. Nu vraagt hij in juli al of het bijna november is.",
    audience: ["wilgenoord", "kreekdijk", "zandeind"],
    daysAgo: 3,
    time: "12:10",
    picture: "trees",
    replies: [
      { author: "stefan-wiekenkruis", body: "Die boekhouder ben ik. Het klopt allemaal.", minutesLater: 30 },
      { author: "selma-dauwdruppel", body: "Mag een peuter mee, in een draagzak?", minutesLater: 75, replies: [
        { author: "freek-kaphaak", body: "Als ze een helm wil dragen. Ze mag bij de soep de baas zijn.", minutesLater: 90 },
      ] },
    ],
    thanks: 12,
  },
  {
    author: "hilde-bijenkast",
    title: "De honing is geslingerd",
    body: "Het was een raar bijenjaar. Een koud voorjaar, veel regen in juni, en toen ineens twee weken linde waarin ze niet te houden waren. Er zijn nu 186 potten. Donkerder dan anders, met een beetje munt.\n\nAlle buren in een straal van vijfhonderd meter krijgen een pot, want zonder jullie tuinen was er niks. Heb je afgelopen jaar een prik gehad? Dan krijg je er twee.",
    audience: ["wilgenoord"],
    daysAgo: 94,
    time: "20:30",
    picture: "garden",
    replies: [
      { author: "omar-klaproos", body: "Ik heb drie keer prik. Maar één keer was mijn schuld.", minutesLater: 60, replies: [
        { author: "hilde-bijenkast", body: "Dan krijg je er vier. Ik reken niet na.", minutesLater: 70 },
      ] },
      { author: "aaltje-tenenmand", body: "Ik woon op zeshonderd meter, maar mijn dahlia's zijn er net zo goed leeggehaald.", minutesLater: 180 },
    ],
    thanks: 20,
  },
  {
    author: "hans-pluktrap",
    title: "Conference langs de weg, gratis",
    body: "Bij de poort staan veertien kistjes peren met een plekje. Van binnen mankeren ze niks. De winkel wil ze niet, want een peer moet er tegenwoordig uitzien als een filmster. Neem mee voor de stoof, de paarden of je schoonzus. Kistjes graag terug.",
    audience: ["zandeind"],
    daysAgo: 45,
    time: "16:00",
    replies: [],
    thanks: 18,
  },
  {
    author: "gerrit-schapenvacht",
    title: "Hond aan de lijn op de dijk, alsjeblieft",
    body: "De ooien zijn gedekt en lopen tot half december op de dijk tussen de molen en de sluis. Als ze schrikken en gaan rennen, kan dat in het voorjaar een lam kosten.\n\nIk snap dat je hond lief is. De mijne zijn ook lief, en toch rent een schaap voor ze weg. Daar worden ze zelfs voor betaald, in brokken.\n\nTweehonderd meter aan de lijn is genoeg. Voorbij het tweede hek mag alles weer los. Dank aan iedereen die het al doet, en dat zijn er echt steeds meer.",
    audience: ["kreekdijk", "oude-sluis"],
    daysAgo: 29,
    time: "07:30",
    picture: "river",
    replies: [
      { author: "eveline-kajuit", body: "Goed uitgelegd. Zal ik een mooi bord voor je schilderen, in plaats van dat gele ding dat niemand leest?", minutesLater: 85, replies: [
        { author: "gerrit-schapenvacht", body: "Als er dan een vrolijk schaap op staat. De mijne kijken altijd zo ernstig.", minutesLater: 600 },
      ] },
    ],
    thanks: 15,
  },
  {
    author: "aaltje-tenenmand",
    title: "Wilgentenen over, wie maakt er iets van?",
    body: "Mijn schuur staat vol bossen eenjarige teen, rood en groen. Ik krijg het dit jaar niet allemaal op, want mijn schouder doet niet mee. Je kunt er een krans van maken, een hutje voor kinderen, of een mand als je het kunt.\n\nKun je het niet, dan is er op maandagmiddag plek aan mijn tafel. Ik ben geduldig met mensen en streng voor manden.",
    audience: ["wilgenoord", "sint-annahoek"],
    daysAgo: 14,
    time: "10:45",
    replies: [
      { author: "riet-kapelaar", body: "Ik kom voor de kransen, de kerk kan er wel zes gebruiken.", minutesLater: 50 },
      { author: "selma-dauwdruppel", body: "Maandagmiddag slaapt mijn dochter. Ik kom en ik beloof dat ik luister.", minutesLater: 130, replies: [
        { author: "aaltje-tenenmand", body: "Neem een appelmesje mee en draag geen lange mouwen.", minutesLater: 145 },
      ] },
    ],
    thanks: 10,
  },
  {
    author: "niels-schuifdeur",
    title: "Waarom staat de sloot ineens lager?",
    body: "Ik krijg er elk najaar vragen over, dus hier is het antwoord. Vanaf november houden we het water in de polder twintig centimeter lager. Dan is er ruimte als het in één nacht hard gaat regenen. Die nacht komt altijd, alleen zegt niemand van tevoren wanneer.\n\nHet gemaal draait nu een paar uur per dag. Dat gebrom hoort erbij. Als het níét bromt terwijl het plenst, bel mij dan wakker.",
    audience: ["broekzicht", "tienvliet", "lage-wiel"],
    daysAgo: 25,
    time: "08:00",
    replies: [
      { author: "geertje-melkbus", body: "Dit stuk hang ik in de stal. Mijn kalveren willen het ook weten.", minutesLater: 45 },
      { author: "koos-modderkruiper", body: "En in de zomer staat het te laag.", minutesLater: 90, replies: [
        { author: "niels-schuifdeur", body: "In de zomer staat het juist hoger, Koos. Kom een keer kijken, dan laat ik je de peilschaal zien.", minutesLater: 100 },
        { author: "koos-modderkruiper", body: "Ik kom. Maar ik neem mijn eigen meetlat mee.", minutesLater: 120 },
      ] },
    ],
    thanks: 13,
  },
  {
    author: "selma-dauwdruppel",
    title: "Mijn eerste moestuin: een eerlijk verslag",
    body: "Gezaaid: zestien soorten. Geoogst: vier. Opgegeten door slakken: de rest, plus een tuinhandschoen, volgens mij.\n\nTrots ben ik op één pompoen. Hij is zo groot als een grapefruit en ik heb hem al aan iedereen laten zien, ook aan de postbode. Volgend jaar luister ik naar Aaltje en begin ik met aardappels.",
    audience: ["wilgenoord"],
    daysAgo: 66,
    time: "09:20",
    replies: [
      { author: "aaltje-tenenmand", body: "Aardappels, bonen en je mond houden. Dan komt het vanzelf op.", minutesLater: 40 },
      { author: "freek-kaphaak", body: "Ik heb hem gezien. Ik dacht dat het een ui was.", minutesLater: 65, replies: [
        { author: "selma-dauwdruppel", body: "Freek. Dit was een gevoelig moment.", minutesLater: 75 },
      ] },
    ],
    thanks: 14,
  },
  {
    author: "geertje-melkbus",
    title: "Zevenentwintig grutto's uitgevlogen",
    body: "We maaien de achterste percelen sinds drie jaar pas half juni. Mijn man vond dat in het begin verloren gras. Gisteren telde de vogelwacht bij ons zevenentwintig jonge grutto's en hij stond met de verrekijker vooraan.\n\nVanavond hebben we gemaaid, van binnen naar buiten, zodat de laatste hazen weg konden. Eén haas keek nog om. Ik dacht: tot volgend jaar.",
    audience: ["broekzicht"],
    daysAgo: 160,
    time: "21:15",
    replies: [
      { author: "niels-schuifdeur", body: "Ik heb het peil daar expres iets langer hoog gehouden. Fijn om te horen dat het hielp.", minutesLater: 60, replies: [
        { author: "geertje-melkbus", body: "Dat weet ik, Niels. Ik zag je 's avonds bij de stuw staan. Dank je.", minutesLater: 85 },
      ] },
      { author: "teuntje-kousenband", body: "Als kind raapte ik de kievitseieren. Nu ben ik blij met elke vogel die er nog is.", minutesLater: 700 },
    ],
    thanks: 22,
  },
  {
    author: "bertus-karnpaal",
    title: "Prei",
    body: "Ik heb er tachtig te veel. Tuincomplex achter de sporthal, derde pad, groene hekje. Neem een riek mee.",
    audience: ["elzendam"],
    daysAgo: 7,
    time: "09:05",
    replies: [
      { author: "corrie-breipen", body: "Alweer?", minutesLater: 20 },
      { author: "farida-amandelhof", body: "Veertig graag, voor de pakketten van vrijdag. Ik stuur mijn zoon, die heeft armen.", minutesLater: 60, replies: [
        { author: "bertus-karnpaal", body: "Die staan om vier uur klaar in een kruiwagen. De andere veertig krijgt Corrie.", minutesLater: 70 },
      ] },
    ],
    thanks: 8,
  },
  {
    author: "willemien-dobber",
    title: "Blauwe waas op het wiel",
    body: "Vanmorgen zag ik in de hoek bij het riet weer zo'n blauwgroene laag op het water. Het zal blauwalg zijn. Laat kinderen daar dus niet zwemmen en laat je hond er niet van drinken. Aan de kant van de steiger was het water nog helder.\n\nDe snoeken trekken zich nergens iets van aan. Ik ook niet, maar ik val er zelden in.",
    audience: ["lage-wiel"],
    daysAgo: 112,
    time: "07:15",
    picture: "river",
    replies: [
      { author: "nadia-windvaan", body: "Goed dat je het zegt. Jeuk of buikpijn na het zwemmen? Douchen en even de huisarts bellen.", minutesLater: 40 },
      { author: "ruben-kersenmand", body: "Dank, ik geef het door aan de mensen die het water meten. Er hangt vanmiddag een bord bij het strandje.", minutesLater: 120 },
    ],
    thanks: 9,
  },
  {
    author: "lotte-regenjas",
    title: "31 blikjes tussen Tienvliet en de brug",
    body: "Ik fiets elke dag dezelfde weg en ik werd gek van die berm. Dus vandaag ben ik met twee vriendinnen gaan rapen. 31 blikjes, 9 energiedrankflesjes, één schoen maat 46 en een complete magnetron.\n\nDe magnetron konden we niet meenemen. Hij staat bij paaltje 7. Als hij van jou is: hij is niet meer zo lekker.",
    audience: ["tienvliet", "broekzicht"],
    daysAgo: 48,
    time: "16:50",
    replies: [
      { author: "jet-krukas", body: "Ik haal hem op met de aanhanger. Goed gedaan meiden.", minutesLater: 30 },
      { author: "ibrahim-vuursteen", body: "Drie keer friet met, gratis. Ik meen het.", minutesLater: 45, replies: [
        { author: "lotte-regenjas", body: "We zijn er over vier minuten!!", minutesLater: 50 },
      ] },
    ],
    thanks: 17,
  },
  {
    author: "mies-schotbalk",
    title: "De ooievaars van het sluishuis klepperen om vijf uur",
    body: "Dit jaar zitten er drie jongen op de oude schoorsteen. Mijn grootvader schreef in zijn sluisboek al over een nest op dezelfde plek. \"De ooievaar is terug, nu wij nog droog,\" staat er in april. Ik vind dat een zin om in te lijsten.\n\nWie 's ochtends over het geklepper klaagt: zij waren hier eerder.",
    audience: ["oude-sluis"],
    daysAgo: 156,
    time: "06:40",
    replies: [
      { author: "cees-pontketting", body: "Ze klepperen, ik toeter, samen zijn we een orkest.", minutesLater: 25 },
      { author: "eveline-kajuit", body: "Ik heb ze geschilderd. Eén jong heeft precies de blik van mijn oude wiskundeleraar.", minutesLater: 80 },
    ],
    thanks: 11,
  },
  {
    author: "anneke-ganzenveer",
    title: "Tweeduizend bollen in de berm",
    body: "Morgenmiddag om twee uur planten we krokussen en wilde narcissen langs de hele Kerkweg. De bollen zijn betaald uit de kerstmarkt van vorig jaar. Alleen de handen moeten nog komen.\n\nNeem een schepje mee, of een appelboor, dat werkt verrassend goed. Wie niet meer kan bukken mag de bollen strooien en wij bukken erachteraan. Over vijf maanden weet je weer waarom je het deed.",
    audience: ["tienvliet"],
    daysAgo: 39,
    time: "14:25",
    replies: [
      { author: "piet-hein-tolhek", body: "Ik kan niet bukken, wel strooien, en graag ook uitleggen waarom het vroeger de Kerkesteeg heette.", minutesLater: 40, replies: [
        { author: "anneke-ganzenveer", body: "Uitleggen mag tijdens de koffie, Piet-Hein. Maximaal één kopje lang.", minutesLater: 55 },
      ] },
      { author: "marleen-notenbalk", body: "Wat was dit leuk. Ik heb aarde op plekken waar ik nooit aarde had verwacht.", minutesLater: 1600 },
    ],
    thanks: 16,
  },
  {
    author: "stefan-wiekenkruis",
    title: "Wie weet welke appel dit is?",
    body: "Achter de molen staat een oude hoogstam die niemand ooit heeft geplant, tenminste, niemand bekent. De appels zijn plat, geel met rode strepen, en ze worden pas in januari lekker. Mijn buurman noemt hem \"de leugenaar\", omdat hij rijp lijkt en dan je gezicht samentrekt.\n\nWe willen hem enten voor het nieuwe boomgaardje bij het dorpsplein. Het zou mooi zijn als er een echte naam op het bordje kan.",
    audience: "town",
    daysAgo: 20,
    time: "20:20",
    replies: [
      { author: "hans-pluktrap", body: "Leg er eens drie bij mij neer. Mijn vader had een boek met tekeningen van wel vierhonderd rassen.", minutesLater: 45, replies: [
        { author: "stefan-wiekenkruis", body: "Ze liggen morgen op je stoep.", minutesLater: 60 },
        { author: "hans-pluktrap", body: "Niet gevonden. Ik stel voor: Kreekdijker Leugenaar. Officieel een nieuw ras.", minutesLater: 2900 },
      ] },
      { author: "nel-toonbank", body: "Dat wordt de best verkochte appel van de winkel.", minutesLater: 3000 },
    ],
    thanks: 7,
  },
  {
    author: "oksana-veldvogel",
    title: "Mijn zonnebloemen zijn te hoog",
    body: "Thuis had mijn vader een veld met zonnebloemen. Hier heb ik zeven zaadjes gezet bij de schuur van De Dorsvloer. Nu zijn ze drie meter twintig. Arie kan niet meer uit het raam kijken.\n\nIn september mogen kinderen de pitten komen halen. Dan groeien zij volgend jaar bij alle huizen. Dat is mijn plan, nu weet je het.",
    audience: ["broekzicht"],
    daysAgo: 107,
    time: "19:10",
    picture: "garden",
    replies: [
      { author: "arie-greppelaar", body: "Ik hoef niet uit het raam te kijken. Dit uitzicht is beter.", minutesLater: 15 },
      { author: "teuntje-kousenband", body: "Leg je er voor mij ook een paar apart. Voor het keukenraam.", minutesLater: 240 },
    ],
    thanks: 18,
  },
];
