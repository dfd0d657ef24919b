import type { DemoPost } from "../../../define.ts";

export const posts: DemoPost[] = [
  {
    author: "sander-zonderwijk",
    organisation: "gemeente-gorinchem",
    title: "De bladkorven staan er weer (en worden deze week geleegd)",
    body: "In elke wijk staan nu groene korven van gaas. Daar mag blad in van de stoep en de straat. Geen takken, geen aarde en liever ook geen kattenbakkorrels, want die vonden we vorig jaar.\n\nEen volle korf? Laat het hieronder weten met de naam van de straat. We rijden nu twee keer per week. Blad onder struiken laten we bewust liggen: daar slapen egels en lieveheersbeestjes.",
    audience: "town",
    daysAgo: 14,
    time: "09:00",
    picture: "trees",
    replies: [
      {
        author: "rob-tuinhek",
        body: "Bij ons staat hij dit jaar aan de andere kant van de weg. Voor oudere mensen is dat best een eind. Kan hij terug?",
        minutesLater: 150,
        replies: [
          { author: "sander-zonderwijk", body: "Hij stond op een plek waar nu een laadpaal is. Ik zoek met de buurt naar een andere, morgen om drie uur loop ik daar rond.", minutesLater: 210 },
        ],
      },
    ],
    thanks: 18,
  },
  {
    author: "jeroen-lantaarnpaal",
    organisation: "woonstichting-merwedekade",
    title: "De lift gaat drie weken uit. Zo helpen we je naar boven.",
    body: "In de hoge flat komt een nieuwe lift. De oude is 38 jaar en stond de laatste tijd vaker stil dan hij reed. Dat betekent helaas: drie weken trappen lopen, vanaf maandag.\n\nWe weten dat dat voor sommigen niet kan. Daarom staan er op werkdagen van acht tot acht twee mensen in de hal die je boodschappen dragen. Op elke tussenverdieping komt een stoel. Kun je echt niet naar beneden, dan staat er een logeerappartement op de begane grond klaar, met bed en tv. Zeg het me op tijd, dan regelen we het samen. Ik bel deze week zelf bij iedereen boven de tweede aan.",
    audience: ["gildenwijk"],
    daysAgo: 69,
    time: "10:15",
    replies: [
      { author: "truus-koekepan", body: "Ik blijf boven en vier vakantie. Wie komt er kaarten op de vierde? Je bent er meteen warm van.", minutesLater: 40 },
      {
        author: "mats-knikkerzak",
        body: "ik kan ook boodschappen dragen na school. kost niks, is goed voor mijn benen (voetbal)",
        minutesLater: 330,
        replies: [
          { author: "jeroen-lantaarnpaal", body: "Kom morgen langs, dan krijg je een hesje. En iets te drinken, dat heb je nodig.", minutesLater: 360 },
        ],
      },
      {
        author: "ton-vergeetmijniet",
        body: "Voor Bep is een vreemd bed te onrustig. Kunnen we samen kijken wat wel kan?",
        minutesLater: 390,
        replies: [
          { author: "jeroen-lantaarnpaal", body: "Natuurlijk Ton. Morgenochtend tien uur bij jou, ik neem de planning mee.", minutesLater: 415 },
        ],
      },
      { author: "jeroen-lantaarnpaal", body: "Hij doet het! Een dag eerder klaar dan gedacht. De eerste rit was voor Truus, met slinger.", minutesLater: 27360 },
    ],
    thanks: 17,
  },
  {
    author: "amira-zandloper",
    organisation: "gemeente-gorinchem",
    title: "Weinig geld en kinderen? Vraag dit aan, ook als je twijfelt",
    body: "In Gorinchem kun je geld krijgen voor een fiets, zwemles, sport, schoolspullen en een laptop. Van de gezinnen die er recht op hebben, vraagt bijna de helft niets aan. Omdat het ingewikkeld lijkt, of omdat je denkt dat anderen het harder nodig hebben.\n\nHet potje is groot genoeg. Je neemt niemand iets af. En je hoeft geen uitkering te hebben: ook met een baan kan het, als je inkomen laag is. Samen invullen duurt ongeveer een kwartier, bij het wijkteam of in de bibliotheek. Wat je meeneemt: je legitimatiebewijs en een loonstrook of brief van je uitkering. Meer lees je op https://www.samengorinchem.example/kinderen",
    audience: "town",
    daysAgo: 82,
    time: "11:30",
    replies: [
      {
        author: "desi-pannenlap",
        body: "Ik heb het gedaan en het was echt een kwartier. Zwemles en voetbalschoenen. Ik had het twee jaar eerder moeten doen.",
        minutesLater: 420,
        replies: [
          { author: "amira-zandloper", body: "Dank je dat je dat vertelt, Desi. Dat helpt anderen meer dan zo'n stuk van mij.", minutesLater: 460 },
        ],
      },
      { author: "samira-zilverlepel", body: "Ik hang hem op in de voedselbank, op drie plekken en op de wc.", minutesLater: 485 },
    ],
    thanks: 28,
  },
  {
    author: "amira-zandloper",
    organisation: "gemeente-gorinchem",
    title: "Hoog water: de kering in de haven gaat dicht",
    body: "Door alle regen in Duitsland stijgt de rivier. Vanavond rond zeven uur zetten we de schotten in de coupure bij de haven. Dat is de opening in de waterkering, waar je normaal doorheen loopt naar het water. Het ziet er spannend uit, maar het is gewoon waar die schotten voor zijn. We verwachten geen water in de straten.\n\nDe kade aan de buitenkant is dan afgesloten, en auto's die daar staan moeten voor vijf uur weg. Op de wal heb je het beste zicht op de rivier. Houd kinderen en honden bij de rand vandaan, want de stroming is sterk. Morgenochtend om negen uur zetten we hier de nieuwe stand.\n\nWoon je aan de haven en heb je spullen in de kelder staan? Dan kan er door de druk wat grondwater door de muur komen. Zet belangrijke dozen vanavond op een tafel. Lukt dat tillen niet, bel ons dan voor zes uur of schrijf het hieronder. Er lopen vier collega's rond met sterke armen, en die helpen graag.",
    audience: ["binnenstad", "wijdschild", "dalem"],
    daysAgo: 21,
    time: "10:40",
    picture: "harbour",
    replies: [
      { author: "loek-ankerplaats", body: "Mijn loopplank staat al omhoog in plaats van omlaag. Alles goed hier aan boord, ik hou een oogje op de buren.", minutesLater: 60 },
      { author: "neeltje-kweepeer", body: "In mijn jeugd stonden de koeien op de dijk en wij op zolder. Nu krijg ik een berichtje. Dat is toch een wonder.", minutesLater: 150 },
      {
        author: "peter-jan-brievenbus",
        body: "Bij ons ligt de uiterwaard blank tot aan het hek. De dijkwacht is net langs geweest, alles in orde.",
        minutesLater: 325,
        replies: [
          { author: "amira-zandloper", body: "Fijn, dank je Peter-Jan. De piek is zoals het nu lijkt vannacht rond drie uur.", minutesLater: 345 },
        ],
      },
      { author: "amira-zandloper", body: "Goedemorgen. Het water zakt, nu twaalf centimeter lager dan vannacht. De kade blijft nog twee dagen dicht, omdat er slib en takken liggen.", minutesLater: 1340 },
    ],
    thanks: 25,
  },
  {
    author: "sander-zonderwijk",
    organisation: "gemeente-gorinchem",
    title: "De kinderen hebben gekozen: het wordt de touwbrug",
    body: "127 kinderen stemden over de nieuwe speeltuin in Wijdschild. De touwbrug won met 61 stemmen. Op twee kwam de waterpomp. Eén stem was voor 'een echte leeuw', die hebben we niet kunnen plaatsen.\n\nWe beginnen na de herfstvakantie en zijn voor de winter klaar. De oude schommel blijft staan, want daar kwamen vooral opa's en oma's voor op. Ook de banken gaan niet weg. Er komt er zelfs een bij in de schaduw.",
    audience: ["wijdschild"],
    daysAgo: 77,
    time: "15:00",
    picture: "playground",
    replies: [
      {
        author: "hatice-morgenster",
        body: "De leeuw was de jongste. Ze is teleurgesteld, maar ze wil nog wel met u praten.",
        minutesLater: 45,
        replies: [
          { author: "sander-zonderwijk", body: "Ik maak tijd voor haar vrij. Heeft ze al nagedacht over het voer?", minutesLater: 75 },
        ],
      },
    ],
    thanks: 19,
  },
  {
    author: "jeroen-lantaarnpaal",
    organisation: "woonstichting-merwedekade",
    title: "Zwarte plekken op de muur? Wacht niet, meld het",
    body: "Nu de ramen dichtblijven krijgen we weer meldingen van schimmel. Soms komt het door te weinig luchten, maar lang niet altijd. In sommige woningen lekt het of is de muur te koud, en dan kun jij luchten tot je een ons weegt.\n\nWij beloven: binnen vijf werkdagen komt er iemand kijken, met een meetapparaat en zonder oordeel. Is het de muur, dan lossen wij het op. Ligt het aan het gebruik, dan krijg je tips die wel werken. Een melding doen kan telefonisch, op de website of bij mij in de hal.",
    audience: ["gildenwijk", "haarwijk", "stalkaarsen"],
    daysAgo: 24,
    time: "09:20",
    replies: [
      {
        author: "priya-saffraan",
        body: "Vorig jaar heb ik dit twee keer gemeld en toen kreeg ik alleen een folder over luchten. Ik geloof het pas als er iemand staat.",
        minutesLater: 35,
        replies: [
          { author: "jeroen-lantaarnpaal", body: "Dat is terecht, Priya, en dat had anders gemoeten. Ik kom zelf. Dinsdag om half vijf?", minutesLater: 65 },
          { author: "priya-saffraan", body: "Hij is geweest. Het was de kitrand van de buren boven. Wordt donderdag gemaakt, dus eerlijk is eerlijk: bedankt.", minutesLater: 7740 },
        ],
      },
      {
        author: "nour-sterrenlicht",
        body: "Moet je dan de hele dag thuisblijven om te wachten?",
        minutesLater: 185,
        replies: [
          { author: "jeroen-lantaarnpaal", body: "Nee hoor. Je kiest een blok van twee uur, en een half uur van tevoren krijg je een appje.", minutesLater: 220 },
        ],
      },
    ],
    thanks: 14,
  },
  {
    author: "amira-zandloper",
    organisation: "gemeente-gorinchem",
    title: "Het buurtpotje: tot 500 euro voor een goed idee",
    body: "Wil je met je straat iets doen? Een kerstboom op het plein, verf voor een muurtje, een gezamenlijke maaltijd: er is een potje voor. Je hebt drie buren nodig die meedoen en een plan op één velletje. Een tekening mag ook.\n\nWe beslissen binnen twee weken. Er is geen commissie met dure woorden, wel twee bewoners en één collega van mij die goed kan rekenen. Tot nu toe werd dit jaar 41 keer ja gezegd en zes keer nee. Van de ideeën die afvielen hebben we er drie met een belletje alsnog op weg geholpen.",
    audience: "town",
    daysAgo: 12,
    time: "14:00",
    replies: [
      {
        author: "fatima-granaatappel",
        body: "Wij willen één grote soepketel voor de hele flat. Is dat iets?",
        minutesLater: 110,
        replies: [
          { author: "amira-zandloper", body: "Dat is precies iets. Teken hem maar, met de drie namen eronder.", minutesLater: 130 },
        ],
      },
    ],
    thanks: 22,
  },
  {
    author: "amira-zandloper",
    organisation: "gemeente-gorinchem",
    title: "Op vakantie? Kijk vanavond nog even in je paspoort",
    body: "Elk jaar in juni staat er een rij aan de balie met mensen die volgende week vliegen en nu pas zien dat hun paspoort verlopen is. Een gewone aanvraag duurt vijf werkdagen. Spoed kan ook, maar dan betaal je flink meer.\n\nVoor kinderen heb je toestemming van beide ouders nodig. Neem een foto mee die niet ouder is dan een half jaar. Lachen mag niet, dat hebben wij ook niet verzonnen.",
    audience: "town",
    daysAgo: 168,
    time: "16:00",
    replies: [
      { author: "arie-schroevendop", body: "Ik fiets naar Drenthe. Heb ik dan een visum nodig?", minutesLater: 260 },
    ],
    thanks: 20,
  },
  {
    author: "jeroen-lantaarnpaal",
    organisation: "woonstichting-merwedekade",
    title: "Huizen in Haarwijk krijgen nieuwe ramen en een warmer dak",
    body: "In het voorjaar beginnen we bij 64 woningen. Er komt dubbel glas met een speciale laag, isolatie op zolder en een stille ventilatie. Je huur gaat daar niet door omhoog. Dat hebben we met de huurdersgroep zo afgesproken.\n\nPer huis zijn we ongeveer zes dagen bezig. Het is lawaai en stof, dat kunnen we niet mooier maken. Wel staat er een rustwoning klaar waar je overdag kunt zitten, met wifi en een kinderhoek. Donderdagavond laten we in het buurthuis zien hoe het wordt. Neem je vragen mee, ook de lastige.",
    audience: ["haarwijk"],
    daysAgo: 31,
    time: "13:45",
    replies: [
      {
        author: "riet-stoofpeer",
        body: "Moet al mijn spul van zolder? Daar staat veertig jaar kerst, en een kano.",
        minutesLater: 60,
        replies: [
          { author: "jeroen-lantaarnpaal", body: "Wij brengen opslagkasten en helpen tillen. Voor de kano vinden we ook een plek.", minutesLater: 85 },
        ],
      },
      {
        author: "ger-broodtrommel",
        body: "Ik slaap overdag. Zes dagen lawaai is dan wel een ding. Die rustwoning, staat daar een bed?",
        minutesLater: 310,
        replies: [
          { author: "jeroen-lantaarnpaal", body: "Voor nachtwerkers komt er een aparte kamer, donker en stil. Goed dat je het vraagt, ik zet je op de lijst.", minutesLater: 350 },
        ],
      },
    ],
    thanks: 16,
  },
  {
    author: "sander-zonderwijk",
    organisation: "gemeente-gorinchem",
    title: "Brood voor de eendjes wordt brood voor de ratten",
    body: "Ik begrijp het helemaal. Ik deed het ook, met mijn opa. Maar in de vijver bij de winkels eten de eenden het niet op en 's nachts komen de ratten. Vorige maand zagen we er meer dan ooit.\n\nHeb je oud brood? In de gele bak naast de supermarkt gaat het naar een boer, en die maakt er veevoer van. De eenden kunnen zonder. Wil je ze toch iets geven, neem dan een handje doperwten mee uit de vriezer.",
    audience: ["gildenwijk", "wijdschild", "laag-dalem"],
    daysAgo: 56,
    time: "10:30",
    replies: [
      {
        author: "truus-koekepan",
        body: "Jammer, het was mijn wandelingetje van de dag. Maar erwten dus. Gaan die ook met de schil?",
        minutesLater: 80,
        replies: [
          { author: "sander-zonderwijk", body: "Met schil en al, gewoon ontdooid. Zo houd je je wandeling.", minutesLater: 105 },
        ],
      },
    ],
    thanks: 10,
  },
  {
    author: "anouk-zeepbel",
    organisation: "gemeente-gorinchem",
    title: "Minder fel, wel veilig: nieuwe lampen in Hoog Dalem",
    body: "Deze maand vervangen we de straatlampen langs het water. De nieuwe zijn zuiniger en schijnen naar beneden, niet in je slaapkamer. Na elf uur gaan ze een standje lager. Komt er iemand langs, dan worden ze vanzelf weer helder.\n\nVoor mensen die het graag licht hebben: het fietspad naar het station blijft de hele nacht gewoon fel. Staat er een lamp op een rare plek, of is het ergens juist te donker? Noem hieronder de straat, dan fiets ik er 's avonds zelf langs.",
    audience: ["hoog-dalem"],
    daysAgo: 18,
    time: "08:40",
    replies: [
      {
        author: "karim-dijkgras",
        body: "Kan het niet een beetje oranje? Vanaf het water zie je dan de sterren beter, en volgens mij vinden de vleermuizen het ook fijn.",
        minutesLater: 430,
        replies: [
          { author: "anouk-zeepbel", body: "Dat klopt, Karim. Langs de rietkant worden ze amberkleurig, juist voor de vleermuizen.", minutesLater: 470 },
        ],
      },
    ],
    thanks: 13,
  },
  {
    author: "jeroen-lantaarnpaal",
    organisation: "woonstichting-merwedekade",
    title: "Fietsen in de hal: we hangen geen boze briefjes meer op",
    body: "Op de deur van portiek B hingen er vier. Van vier verschillende mensen, tegen vier andere. Dat werkt dus niet. Maandag om zeven uur 's avonds zet ik een tafel in de hal, met koffie en een plattegrond van de berging. Dan verdelen we samen de plekken. Scootmobielen krijgen een stopcontact, bakfietsen een eigen hoek en kinderfietsjes een rek op kinderhoogte.",
    audience: ["lingewijk", "wijdschild"],
    daysAgo: 110,
    time: "15:20",
    replies: [
      { author: "koen-dakpan", body: "Eén van die briefjes was van mij. In hoofdletters. Ik neem de koek mee.", minutesLater: 150 },
      { author: "olga-winterkoning", body: "Mijn fiets heeft nu plek 14. Dank u. Hij is blij, hij stond altijd in de regen.", minutesLater: 5880 },
    ],
    thanks: 12,
  },
  {
    author: "sander-zonderwijk",
    organisation: "gemeente-gorinchem",
    title: "Oud en nieuw: wat gaat er dicht, en hoe kun je helpen",
    body: "Het duurt nog even, maar we krijgen er al vragen over. Vanaf de week voor Kerst halen we de losse prullenbakken weg en sluiten we de glasbakken. Zo kan er niets in ontploffen. Na nieuwjaarsdag staat alles weer open.\n\nHeb je een hond of een angstig paard? Op https://www.samengorinchem.example/oudennieuw staat waar je stille plekken vindt. En we zoeken nog bewoners die op nieuwjaarsdag een uurtje mee vegen. Knijpers, zakken en oliebollen zijn er, om elf uur op het plein bij de winkels in elke wijk.",
    audience: "town",
    daysAgo: 2,
    time: "11:00",
    replies: [
      {
        author: "gijs-kwikstaart",
        body: "Fijn van die stille plekken. Het paard van het buurmeisje werd vorig jaar helemaal gek. Kun je er met een trailer komen?",
        minutesLater: 240,
        replies: [
          { author: "sander-zonderwijk", body: "Bij twee van de drie wel. Ik zet het er vanmiddag nog bij.", minutesLater: 270 },
        ],
      },
    ],
    thanks: 16,
  },
  {
    author: "amira-zandloper",
    organisation: "gemeente-gorinchem",
    title: "Vragen over Samen Gorinchem? Dit krijgen wij het vaakst",
    body: "Wie kan meelezen? Je kiest zelf: alleen je buurt, een paar buurten of de hele stad. Moet ik mijn achternaam geven? Ja, want dan weten we dat er een echt mens achter zit. Wat mag hier niet? Schelden, reclame maken en anderen zwartmaken. Rob leest mee en haalt zulke berichten weg, met uitleg.\n\nLeest de gemeente alles? We lezen de vragen aan ons, en verder net als jij. Een losliggende tegel mag je hier best noemen, Sander ziet hem toch wel. Voor zaken met een termijn, zoals bezwaar maken of je uitkering, neem je contact op met de balie.\n\nKom je er niet uit op je telefoon? Elke vrijdagmiddag zit er iemand in de bibliotheek die het je rustig laat zien. Al vraag je het vier keer.",
    audience: "town",
    daysAgo: 158,
    time: "09:45",
    replies: [
      {
        author: "lies-breinaald",
        body: "Ik ben bij die vrijdagmiddag geweest. De jongen zei het zes keer en werd niet één keer ongeduldig. Nu zit ik hier!",
        minutesLater: 330,
        replies: [
          { author: "amira-zandloper", body: "Welkom, Lies! Je eerste bericht is dus al een goed bericht.", minutesLater: 360 },
        ],
      },
    ],
    thanks: 21,
  },
  {
    author: "jeroen-lantaarnpaal",
    organisation: "woonstichting-merwedekade",
    title: "Loop een rondje met mij mee",
    body: "Eén keer per maand maak ik een rondje met wie er zin in heeft. Jij wijst aan, ik schrijf op. De laatste keer waren we met vijf en hadden we elf punten: twee lampen, een rammelend hek, een plek waar het altijd naar plas ruikt en zeven keer iets aardigs over de buren. Dat laatste schrijf ik ook op. Dinsdag, vier uur, bij de kapper op de hoek. Ook bij regen.",
    audience: ["lingewijk", "gildenwijk", "stalkaarsen"],
    daysAgo: 136,
    time: "08:30",
    replies: [],
    thanks: 9,
  },
];
