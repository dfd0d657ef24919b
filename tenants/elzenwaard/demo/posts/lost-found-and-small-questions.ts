import type { DemoPost } from "../../../define.ts";

export const posts: DemoPost[] = [
  {
    author: "geertje-melkbus",
    title: "Gevonden: een trouwring tussen de aardappels",
    body: "Op de sorteerband kwam vanmorgen tussen de bintjes een gouden ring voorbij. Er staat een naam in en een datum van heel lang geleden. Ik schrijf de naam niet op, dan kun jij hem mij vertellen.\n\nHij komt van het perceel achter de oude smederij. Wie daar ooit aardappels heeft gerooid, vraag het eens thuis.",
    audience: ["broekzicht"],
    daysAgo: 33,
    time: "07:20",
    picture: "garden",
    replies: [
      { author: "teuntje-kousenband", body: "Staat er Willem in. Dan is hij van mijn zuster Hendrika, ze was hem kwijt sinds de zomer dat de schuur brandde.", minutesLater: 300, replies: [
        { author: "geertje-melkbus", body: "Teuntje, ik kom nu naar je toe fietsen.", minutesLater: 315 },
      ] },
      { author: "oksana-veldvogel", body: "Ik huil. Hendrika van 86, bij de kerk?", minutesLater: 340, replies: [
        { author: "teuntje-kousenband", body: "Ja die. Ze heeft hem om. Hij past nog.", minutesLater: 360 },
      ] },
    ],
    thanks: 9,
  },
  {
    author: "lotte-regenjas",
    title: "Zwarte want kwijt, links",
    body: "Ergens tussen de kerk en de bocht bij de garage. Er zit een gaatje in de duim en mijn oma heeft hem gebreid, dus ik kan niet zomaar een andere kopen.",
    audience: ["tienvliet"],
    daysAgo: 7,
    time: "17:45",
    replies: [
      { author: "jet-krukas", body: "Hij hangt aan de hefbrug in mijn garage. Ik dacht al: wie mist er een hand?", minutesLater: 25 },
    ],
    thanks: 2,
  },
  {
    author: "stefan-wiekenkruis",
    title: "Haan zoekt huis met dove buren",
    body: "Vorige maand liep er een haan het molenerf op. Mooi beest, goudbruin, met een staart als een generaal. Hij heet bij ons Wekker.\n\nHij kraait om tien over vier. Ook op zondag. Mijn vrouw vindt hem mooi op een foto. Heb jij ruimte, hennen en een diepe slaap? Een zak graan gaat mee.",
    audience: ["kreekdijk", "wilgenoord", "zandeind"],
    daysAgo: 60,
    time: "19:20",
    replies: [
      { author: "freek-kaphaak", body: "Bij mij mag hij proefdraaien. Als de hennen hem niet lusten, komt hij terug.", minutesLater: 40, replies: [
        { author: "stefan-wiekenkruis", body: "Prima. Maar terugbrengen graag na vieren 's middags, dan ben ik weg.", minutesLater: 55 },
      ] },
    ],
    thanks: 8,
  },
  {
    author: "tomasz-dzwonek",
    title: "Hondje bij de sporthal, wie kent hem?",
    body: "Hij is klein, wit met bruin oor, rode halsband zonder naam. Hij zit nu bij mij op de bank en hij eet Poolse worst alsof hij daarvoor geboren is. Ik wil hem graag teruggeven, maar hij weet dat nog niet.",
    audience: ["elzendam"],
    daysAgo: 22,
    time: "18:50",
    picture: "dog",
    replies: [
      { author: "jeroen-trommelslag", body: "Dat is Pim van de kapper! Hij loopt altijd weg als er iemand een permanent krijgt.", minutesLater: 20 },
      { author: "tomasz-dzwonek", body: "Hij is terug. Ik kreeg een gratis knipbeurt. Mijn zoon lacht nu al drie kwartier.", minutesLater: 65 },
    ],
    thanks: 4,
  },
  {
    author: "anneke-ganzenveer",
    title: "Gehoorapparaat kwijt (heel klein, heel duur)",
    body: "Mijn buurman van 88 is op de begraafplaats zijn rechter gehoorapparaat kwijtgeraakt, waarschijnlijk toen hij zijn pet afdeed. Beige, zo groot als een bruine boon. We hebben al gezocht met vier mensen en een lamp. Kijk jij even als je er loopt, vooral bij het pad met de beuken?",
    audience: ["tienvliet"],
    daysAgo: 27,
    time: "12:30",
    replies: [
      { author: "ibrahim-vuursteen", body: "Morgen voor opening ga ik er met mijn zoon heen. Hij heeft ogen als een havik.", minutesLater: 120, replies: [
        { author: "anneke-ganzenveer", body: "Gevonden, onder een blad! Mijn buurman hoorde het nieuws als eerste, met links.", minutesLater: 1400 },
      ] },
    ],
    thanks: 3,
  },
  {
    author: "hilde-bijenkast",
    title: "Wat doe je met elf kilo kweeperen?",
    body: "Ik heb al gelei, nog een keer gelei, en iets wat gelei had moeten worden. Recepten graag. Of kom er met een emmer langs.",
    audience: ["wilgenoord", "kreekdijk"],
    daysAgo: 32,
    time: "16:55",
    replies: [
      { author: "omar-klaproos", body: "Mijn vrouw maakt er lam mee, met kaneel. Ik schrijf het recept, zij zegt en ik schrijf.", minutesLater: 45 },
      { author: "nel-toonbank", body: "Een emmer voor de koffietafel. Kweepeertaart, dat is nieuw.", minutesLater: 75 },
      { author: "aaltje-tenenmand", body: "Eén op een schaal in de linnenkast. Dan ruikt alles tot Pasen.", minutesLater: 100 },
    ],
    thanks: 6,
  },
  {
    author: "yara-wulpenveer",
    title: "Heeft iemand een oude typemachine te leen?",
    body: "Voor een filmpje voor Nederlands. Hij hoeft het niet te doen, als hij maar mooi tikt.",
    audience: ["elzendam"],
    daysAgo: 44,
    time: "16:25",
    replies: [
      { author: "corrie-breipen", body: "Op zolder, eerste kast. Mijn man schreef er de notulen van de muziek op. De e blijft hangen.", minutesLater: 30, replies: [
        { author: "yara-wulpenveer", body: "Dan gaan we heel veel e's schrijven. Dank u wel!", minutesLater: 40 },
      ] },
    ],
    thanks: 1,
  },
  {
    author: "eveline-kajuit",
    title: "Wie heeft er een ladder van zes meter?",
    body: "Mijn mast moet in de verf en ik kom vier meter tekort. Je krijgt er een tekening van je huis voor terug, of van je schoonmoeder als dat beter hangt.",
    audience: ["oude-sluis"],
    daysAgo: 110,
    time: "08:50",
    replies: [
      { author: "cees-pontketting", body: "Ladder van zes meter ligt op de pont. Ik wil de pont op papier, met mij erop. Zonder buik.", minutesLater: 20 },
    ],
    thanks: 5,
  },
  {
    author: "willemien-dobber",
    title: "Wat is dat voor geluid om half elf?",
    body: "Sinds zondag hoor ik bij het wiel een soort gebrom, alsof iemand heel langzaam op een fles blaast. Het begint om half elf en het stopt als ik het raam opendoe.\n\nIk dacht aan een roerdomp, maar het seizoen klopt niet. Mijn man dacht aan de koelkast. Die staat uit. Wie hoort het ook?",
    audience: ["lage-wiel"],
    daysAgo: 63,
    time: "21:05",
    picture: "evening",
    replies: [
      { author: "koos-modderkruiper", body: "Ik hoor het ook. En niet uit mijn koelkast.", minutesLater: 15 },
      { author: "gijs-schaatsijzer", body: "O. Dat is mijn kleinzoon. Hij is begonnen met de didgeridoo, in de schuur, want binnen mocht het niet.", minutesLater: 30, replies: [
        { author: "willemien-dobber", body: "Zeg dat hij het goed doet. Ik zat al met de vogelgids in bed.", minutesLater: 40 },
        { author: "koos-modderkruiper", body: "Om half elf?", minutesLater: 50 },
        { author: "gijs-schaatsijzer", body: "Vanaf morgen om half acht. Met een deken erover.", minutesLater: 60 },
      ] },
    ],
    thanks: 10,
  },
  {
    author: "roos-klokhuis",
    title: "Grote dozen gezocht voor een surprise",
    body: "Ik maak een paard voor een collega en er ontbreken nog een buik en vier benen. Wie heeft er een wasmachinedoos?",
    audience: ["zandeind"],
    daysAgo: 14,
    time: "20:35",
    replies: [
      { author: "hans-pluktrap", body: "In de loods ligt karton voor een hele stal. Kom het morgen halen, achterom.", minutesLater: 30, replies: [
        { author: "roos-klokhuis", body: "Achterom is goed. Voorom zit er een paard in de weg.", minutesLater: 45 },
      ] },
    ],
    thanks: 3,
  },
  {
    author: "daan-sleutelbos",
    title: "Ligt het internet er bij meer mensen uit?",
    body: "Sinds vannacht doet hier niets het meer. De kinderen kijken me aan alsof ik de stekker persoonlijk heb opgegeten. Ik typ dit vanaf het dak van de schuur, daar heb ik één streepje.",
    audience: ["broekzicht", "lage-wiel", "tienvliet"],
    daysAgo: 28,
    time: "09:40",
    replies: [
      { author: "geertje-melkbus", body: "Hier ook niks. De melkrobot werkt gelukkig op zijn eigen lijntje.", minutesLater: 20 },
      { author: "niels-schuifdeur", body: "Er is een kabel geraakt bij het werk aan de Polderweg. Om twaalf uur zou het klaar zijn, zeggen ze.", minutesLater: 45, replies: [
        { author: "daan-sleutelbos", body: "Vijf voor twaalf, hij doet het! Mats vroeg of we toch het bordspel mochten afmaken. Het is een goede dag.", minutesLater: 190 },
      ] },
    ],
    thanks: 5,
  },
  {
    author: "cees-pontketting",
    title: "De bak met gevonden voorwerpen op de pont is vol",
    body: "Ophalen voor zondag, anders gaat het naar de kringloop: zes petten, drie zonnebrillen, een kunstgebit (boven), een babyslofje, een sleutelbos met een houten klompje, twee leesboeken en een brief die dicht is en waar alleen \"Voor Ria\" op staat.\n\nDe brief bewaar ik. Die gaat niet naar de kringloop. Ben jij Ria, of ken je er een, kom dan langs.",
    audience: "town",
    daysAgo: 75,
    time: "18:40",
    replies: [
      { author: "mies-schotbalk", body: "Er zijn drie Ria's in Oude Sluis en twee in Kreekdijk. Ik vraag het ze een voor een, heel rustig.", minutesLater: 45 },
      { author: "mies-schotbalk", body: "Het was de derde. Ik zeg verder niks. Ze bloosde.", minutesLater: 8700, replies: [
        { author: "cees-pontketting", body: "Dan heeft die overtocht toch iets opgeleverd.", minutesLater: 8720 },
      ] },
    ],
    thanks: 6,
  },
  {
    author: "ruben-kersenmand",
    title: "Egel in de kelderbak, wat nu",
    body: "Niet als gemeente, maar als buurman met een zaklamp. Er zit een egel in het kelderraam van nummer zoveel in de Voorstraat en hij kan er niet uit. Plank erin gelegd, bakje water erbij. Iemand nog een beter idee?",
    audience: ["elzendam"],
    daysAgo: 95,
    time: "22:30",
    replies: [
      { author: "loes-inktlap", body: "Plank met een oude handdoek eromheen, dan glijdt hij niet. En ga zelf weg, ze houden niet van publiek.", minutesLater: 15, replies: [
        { author: "ruben-kersenmand", body: "Om vijf uur was hij eruit. Op de handdoek lag een bedankje. Ik heb het opgeruimd.", minutesLater: 560 },
      ] },
    ],
    thanks: 7,
  },
  {
    author: "thijmen-middenstip",
    title: "Drone in een kersenboom",
    body: "Het is niet mijn schuld, het was de wind. Hij hangt ergens in de rij achter de schuur van Pluktrap, boven in, er brandt een groen lampje. Ik durf niet te klimmen want er zitten netten over. Hans, ik beloof dat ik alle kersen laat zitten.",
    audience: ["zandeind", "wilgenoord"],
    daysAgo: 150,
    time: "15:05",
    picture: "trees",
    replies: [
      { author: "hans-pluktrap", body: "Ik zag hem al, ik dacht dat er een ufo kwam proeven. Kom morgen om zeven uur, ik pak de pluktrap. Je helpt me daarna twee rijen.", minutesLater: 30, replies: [
        { author: "thijmen-middenstip", body: "Deal. Mag ik dan een paar kersen niet laten zitten?", minutesLater: 50 },
      ] },
    ],
    thanks: 4,
  },
  {
    author: "mies-schotbalk",
    title: "Wie kan een staande klok aan de praat krijgen?",
    body: "De klok van mijn grootvader tikt wel, maar hij slaat om drie uur zeven keer en om zeven uur helemaal niet. Ik ben er inmiddels aan gewend, het bezoek niet. De klokkenmaker in Elzendam is gestopt. Weet iemand nog een handige man of vrouw met geduld en dunne vingers?",
    audience: ["oude-sluis", "wilgenoord"],
    daysAgo: 183,
    time: "11:10",
    replies: [
      { author: "freek-kaphaak", body: "Mijn broer. Hij praat weinig en ruikt naar olie, maar hij heeft de torenklok van Wilgenoord ook gedaan.", minutesLater: 65, replies: [
        { author: "mies-schotbalk", body: "Dat klinkt precies goed. Er staat koffie en de klok wijst de tijd bij benadering.", minutesLater: 80 },
      ] },
    ],
    thanks: 4,
  },
];
