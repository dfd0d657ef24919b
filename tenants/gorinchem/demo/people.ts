import type { DemoPerson } from "../../define.ts";

export const people: DemoPerson[] = [
  // Binnenstad
  {
    key: "greet-vlierboom",
    name: "Greet Vlierboom",
    neighbourhood: "binnenstad",
    about: "78 jaar en geboren binnen de wallen. Ik weet nog wie er vroeger achter welke deur woonde, en meestal ook waarom ze verhuisden.",
  },
  {
    key: "bram-kwakernaatje",
    name: "Bram Kwakernaatje",
    neighbourhood: "binnenstad",
    about: "Ik verkoop tweedehands boeken in een winkeltje waar je net niet kunt keren.",
  },
  {
    key: "amira-zandloper",
    name: "Amira Zandloper",
    neighbourhood: "binnenstad",
    roles: ["civil-servant", "tenant-admin"],
    about: "Ik werk bij de gemeente en zorg dat Samen Gorinchem blijft draaien. Snap je iets niet? Dan moet ik het beter uitleggen.",
  },
  {
    key: "hidde-torenvalk",
    name: "Hidde Torenvalk",
    neighbourhood: "binnenstad",
    about: "Gids op de Grote Toren. Ja, hij staat scheef. Nee, dat komt niet door mij.",
  },
  {
    key: "fenna-dubbeltjes",
    name: "Fenna Dubbeltjes",
    neighbourhood: "binnenstad",
    about: "Bakker sinds mijn achttiende, dus ik ga naar bed als jij aan het journaal begint.",
  },
  { key: "loek-ankerplaats", name: "Loek Ankerplaats", neighbourhood: "binnenstad", about: "Ik woon op een oude tjalk in de Lingehaven. Er is altijd wat te schilderen." },
  { key: "sietske-muziekdoos", name: "Sietske Muziekdoos", neighbourhood: "binnenstad", about: "Dirigent, pianolerares en eeuwig op zoek naar tenoren.", introduces: true },
  { key: "mo-kaneelstok", name: "Mo Kaneelstok", neighbourhood: "binnenstad", about: "Eigenaar van een kleine lunchzaak bij de haven. Mijn moeder maakt de soep, ik krijg de complimenten.", introduces: true },
  { key: "teuntje-pennenbak", name: "Teuntje Pennenbak", neighbourhood: "binnenstad" },
  { key: "cor-wallenkant", name: "Cor Wallenkant", neighbourhood: "binnenstad", about: "Elke ochtend een rondje wallen met Sjors. Sjors is de hond." },

  // Wijdschild
  {
    key: "yusuf-lindebast",
    name: "Yusuf Lindebast",
    neighbourhood: "wijdschild",
    roles: ["connector"],
    connectorFor: ["wijdschild", "lingewijk", "binnenstad"],
    about: "Buurtverbinder. Heb je een idee voor de straat, of zit je ergens mee? Ik ken vast iemand die verder kan helpen.",
  },
  { key: "joanna-wisniewska-rietveld", name: "Joanna Wiśniewska-Rietveld", neighbourhood: "wijdschild", about: "Ik kom uit Polen en ben verpleegkundige in de nachtdienst. Overdag slaap ik, met oordoppen." },
  { key: "wim-moersleutel", name: "Wim Moersleutel", neighbourhood: "wijdschild", about: "Gepensioneerd monteur. Weggooien kan altijd nog." },
  { key: "hatice-morgenster", name: "Hatice Morgenster", neighbourhood: "wijdschild", about: "Moeder van drie. Als ik niet op het schoolplein sta, dan sta ik bij zwemles." },
  { key: "dirkje-theedoek", name: "Dirkje Theedoek", neighbourhood: "wijdschild", about: "Weduwe, 81, goed ter been tot aan de hoek. Daarna met rollator." },
  { key: "pepijn-stuiterbal", name: "Pepijn Stuiterbal", neighbourhood: "wijdschild" },
  { key: "sander-zonderwijk", name: "Sander Zonderwijk", neighbourhood: "wijdschild", roles: ["civil-servant"], about: "Wijkbeheerder bij de gemeente. Ik ga over stoeptegels, prullenbakken en alles wat daartussen ligt." },

  // Lingewijk
  { key: "marijke-bloesemveld", name: "Marijke Bloesemveld", neighbourhood: "lingewijk", about: "Coördinator van Buurthuis De Lantaarn. De koffie is er sterk en de deur klemt een beetje." },
  { key: "tesfay-regenboog", name: "Tesfay Regenboog", neighbourhood: "lingewijk", about: "Ik kom uit Eritrea. Ik woon vier jaar in Gorinchem en ik leer Nederlands door te praten." },
  { key: "roos-kievitsbloem", name: "Roos Kievitsbloem", neighbourhood: "lingewijk" },
  { key: "henk-puntenslijper", name: "Henk Puntenslijper", neighbourhood: "lingewijk", about: "Oud-meester van groep 7. Nu lees ik alleen nog mijn kleinkinderen de les, en de schaakclub." },
  { key: "samira-zilverlepel", name: "Samira Zilverlepel", neighbourhood: "lingewijk", about: "Coördinator bij de voedselbank. Kom gerust langs, ook als je twijfelt." },
  { key: "koen-dakpan", name: "Koen Dakpan", neighbourhood: "lingewijk" },
  { key: "olga-winterkoning", name: "Olga Winterkoning", neighbourhood: "lingewijk", about: "Ik kom uit Oekraïne en was daar muzieklerares. Hier werk ik in een kas en zing ik in het koor." },

  // Haarwijk
  { key: "riet-stoofpeer", name: "Riet Stoofpeer", neighbourhood: "haarwijk", about: "Ik kook altijd te veel. Dat is geen fout, dat is een uitnodiging." },
  { key: "jaap-klinkerslag", name: "Jaap Klinkerslag", neighbourhood: "haarwijk", about: "Veertig jaar stratenmaker geweest. Mijn knieën weten precies waar." },
  { key: "naima-ochtendlicht", name: "Naima Ochtendlicht", neighbourhood: "haarwijk", about: "Ik werk bij het steunpunt voor mantelzorgers en ben er zelf ook een." },
  { key: "daan-fluitketel", name: "Daan Fluitketel", neighbourhood: "haarwijk", about: "Secretaris van FC Wallenrakkers. Ook lijnentrekker, scheidsrechter en frietbakker, als het moet." },
  { key: "elif-papaver", name: "Elif Papaver", neighbourhood: "haarwijk", about: "Juf van groep 5." },
  { key: "ger-broodtrommel", name: "Ger Broodtrommel", neighbourhood: "haarwijk" },

  // Stalkaarsen
  {
    key: "ans-hagelslag",
    name: "Ans Hagelslag",
    neighbourhood: "stalkaarsen",
    roles: ["connector"],
    connectorFor: ["haarwijk", "stalkaarsen"],
    about: "Ik ben buurtverbinder in het westen van de stad. Je herkent me aan de gele fiets.",
  },
  { key: "thijs-ooievaar", name: "Thijs Ooievaar", neighbourhood: "stalkaarsen", about: "Vogelteller, nestkastentimmeraar en vroege opstaander." },
  { key: "priya-saffraan", name: "Priya Saffraan", neighbourhood: "stalkaarsen" },
  { key: "bert-regenton", name: "Bert Regenton", neighbourhood: "stalkaarsen", about: "Je vindt me in de buurttuin, meestal gebukt." },
  { key: "lotte-wolkenveld", name: "Lotte Wolkenveld", neighbourhood: "stalkaarsen" },
  { key: "corrie-naaldenkoker", name: "Corrie Naaldenkoker", neighbourhood: "stalkaarsen", about: "Coupeuse geweest. Ritsen zijn mijn specialiteit, ongeduld mijn zwakte." },

  // Gildenwijk
  { key: "fatima-granaatappel", name: "Fatima Granaatappel", neighbourhood: "gildenwijk", about: "Ik kook graag voor veel mensen en heb een hekel aan afwassen." },
  { key: "ricardo-papegaai", name: "Ricardo Papegaai", neighbourhood: "gildenwijk", about: "Geboren in Willemstad, al dertig jaar in Gorcum. Drummer en vrijwilliger bij de voedselbank." },
  { key: "truus-koekepan", name: "Truus Koekepan", neighbourhood: "gildenwijk", about: "79, vierde verdieping, prachtig uitzicht." },
  { key: "jeroen-lantaarnpaal", name: "Jeroen Lantaarnpaal", neighbourhood: "gildenwijk", about: "Buurtbeheerder bij Woonstichting Merwedekade. Ik loop liever een rondje dan dat ik achter een scherm zit." },
  { key: "nour-sterrenlicht", name: "Nour Sterrenlicht", neighbourhood: "gildenwijk", about: "Uit Syrië, nu zes jaar hier. In Aleppo was ik apotheker, hier bijna weer." },
  { key: "mats-knikkerzak", name: "Mats Knikkerzak", neighbourhood: "gildenwijk" },
  { key: "desi-pannenlap", name: "Desi Pannenlap", neighbourhood: "gildenwijk" },
  { key: "ton-vergeetmijniet", name: "Ton Vergeetmijniet", neighbourhood: "gildenwijk", about: "Ik zorg voor mijn vrouw Bep. We zijn 52 jaar getrouwd en we lachen nog elke dag." },

  // Laag Dalem
  { key: "marloes-waterjuffer", name: "Marloes Waterjuffer", neighbourhood: "laag-dalem", about: "Hardloper, twee kinderen, één hond, nul tijd." },
  { key: "arie-schroevendop", name: "Arie Schroevendop", neighbourhood: "laag-dalem", about: "Fiets zestig kilometer voor een appelpunt." },
  { key: "ilse-boekenwurm", name: "Ilse Boekenwurm", neighbourhood: "laag-dalem", about: "Bibliothecaris. Je hoeft bij ons echt niet te fluisteren." },
  { key: "mei-ling-lotusvijver", name: "Mei-Ling Lotusvijver", neighbourhood: "laag-dalem" },
  { key: "rob-tuinhek", name: "Rob Tuinhek", neighbourhood: "laag-dalem", roles: ["moderator"], about: "Ik lees hier mee en houd het gezellig. Een beetje mopperen mag best." },
  { key: "suze-klapstoel", name: "Suze Klapstoel", neighbourhood: "laag-dalem" },

  // Hoog Dalem
  { key: "bas-sluiswachter", name: "Bas Sluiswachter", neighbourhood: "hoog-dalem", about: "Kersverse vader. Zoek niet naar mij voor negen uur 's ochtends, of juist wel: ik ben al sinds vijf uur wakker." },
  { key: "anouk-zeepbel", name: "Anouk Zeepbel", neighbourhood: "hoog-dalem", roles: ["civil-servant"], about: "Ik werk bij de gemeente aan wegen, fietspaden en oversteekplaatsen." },
  { key: "jip-vuurvlieg", name: "Jip Vuurvlieg", neighbourhood: "hoog-dalem" },
  {
    key: "femke-appelwang",
    name: "Femke Appelwang",
    neighbourhood: "hoog-dalem",
    roles: ["connector"],
    connectorFor: ["laag-dalem", "hoog-dalem", "dalem", "gildenwijk"],
    about: "Buurtverbinder in het oosten van Gorinchem. Ik drink heel veel kopjes thee bij heel veel mensen.",
  },
  { key: "karim-dijkgras", name: "Karim Dijkgras", neighbourhood: "hoog-dalem", about: "Op het water, aan het water of op weg naar het water." },
  { key: "lies-breinaald", name: "Lies Breinaald", neighbourhood: "hoog-dalem" },

  // Dalem
  { key: "gijs-kwikstaart", name: "Gijs Kwikstaart", neighbourhood: "dalem", about: "Boer aan de dijk. Achterom is open, en pas op voor de gans." },
  { key: "neeltje-kweepeer", name: "Neeltje Kweepeer", neighbourhood: "dalem", about: "83 jaar Dalem, en ik ben er nog niet op uitgekeken." },
  { key: "peter-jan-brievenbus", name: "Peter-Jan Brievenbus", neighbourhood: "dalem" },
  { key: "maud-hooiberg", name: "Maud Hooiberg", neighbourhood: "dalem" },
];
