import type { TwiceWritten } from "../message.ts";

/** Care, health, school and work. */
export const people: readonly TwiceWritten[] = [
  {
    about: "help in the household",
    official: "Inwoners die als gevolg van een beperking niet in staat zijn zelfstandig een huishouden te voeren, kunnen een melding doen in het kader van de Wmo. Na de melding vindt een onderzoek plaats naar de ondersteuningsbehoefte, waarbij tevens de mogelijkheden binnen het eigen netwerk worden betrokken.",
    plain: "Lukt het poetsen niet meer door je gezondheid? Bel ons, dan komt er iemand bij je thuis praten. Samen kijken we wat je nodig hebt. Misschien kan een buur of familie iets doen. Kan dat niet, dan regelen wij hulp.",
  },
  {
    about: "carers",
    official: "Ter ondersteuning van mantelzorgers faciliteert de gemeente diverse vormen van respijtzorg. Doel hiervan is het voorkomen van overbelasting. Mantelzorgers kunnen zich wenden tot het Steunpunt voor een verkennend gesprek over de mogelijkheden.",
    plain: "Zorg je voor je man, je moeder of een vriend? Dan heb je zelf ook rust nodig. Wij zoeken iemand die het een dag of een weekend van je overneemt. Kom eens praten bij het Steunpunt. De koffie staat klaar.",
  },
  {
    about: "vaccination",
    official: "Alle twaalfjarigen ontvangen een oproep voor vaccinatie tegen meningokokken en HPV in het kader van het Rijksvaccinatieprogramma. De toediening vindt plaats op de locatie die in de uitnodiging staat vermeld. Deelname geschiedt op vrijwillige basis.",
    plain: "Word je dit jaar twaalf? Dan krijg je twee prikken. Ze houden ernstige ziektes weg. In de brief lees je waar je moet zijn en hoe laat. Het is gratis. Je ouders en jij kiezen zelf of je het wilt.",
  },
  {
    about: "heat",
    official: "Gelet op de aanhoudende hoge temperaturen is het Nationaal Hitteplan geactiveerd. Kwetsbare personen wordt geadviseerd voldoende te drinken, inspanning gedurende de middaguren te vermijden en de woning adequaat te ventileren.",
    plain: "Het wordt deze week heel warm. Drink veel water, ook als je geen dorst hebt. Doe het 's middags rustig aan en houd de gordijnen dicht. Kijk ook even bij je oude buurvrouw: heeft zij genoeg te drinken in huis?",
  },
  {
    about: "new primary school pupils",
    official: "Ouders van kinderen die in het komende schooljaar de leeftijd van vier jaar bereiken, dienen hun kind tijdig aan te melden bij een onderwijsinstelling naar keuze. De aanmeldingsprocedure is voor alle basisscholen in de gemeente geüniformeerd.",
    plain: "Wordt je kind volgend jaar vier? Geef het dan nu op voor een school. Kies er zelf een die bij jullie past. Op alle scholen gaat het op dezelfde manier. Twijfel je nog? Loop eens binnen op de open dag.",
  },
  {
    about: "absence from school",
    official: "Het is ouders niet toegestaan hun leerplichtige kinderen buiten de reguliere schoolvakanties mee te nemen op vakantie. Verzoeken om extra verlof dienen minimaal acht weken voorafgaand aan de gewenste verlofdatum schriftelijk bij de directie te worden ingediend.",
    plain: "Je mag je kind niet zomaar thuishouden om op reis te gaan. Is er een bijzondere reden, zoals een bruiloft? Vraag het dan acht weken vooraf aan de directeur van de school. Die kijkt of het mag.",
  },
  {
    about: "language lessons",
    official: "Ter bevordering van de taalvaardigheid van anderstalige inwoners worden in de bibliotheek taaltrajecten aangeboden op verschillende niveaus. Deelname is kosteloos. Deelnemers worden na een intake geplaatst in een groep die aansluit bij hun niveau.",
    plain: "Wil je beter Nederlands leren praten? Kom naar de bieb. Er zijn groepen voor wie net begint en voor wie al veel weet. Het kost niets. We praten eerst even met je, zodat je in een groep komt die bij je past.",
  },
  {
    about: "work again",
    official: "Het Werkplein ondersteunt werkzoekenden bij het vergroten van hun arbeidsmarktkansen door middel van een op maat gesneden re-integratietraject. Uitkeringsgerechtigden zijn gehouden hun medewerking te verlenen aan het opstellen en de uitvoering van het trajectplan.",
    plain: "Zoek je werk? Wij helpen je. Met Samira of Peter bekijk je wat je goed kunt en wat je leuk vindt. Daarna zoeken jullie samen een baan of een cursus. Heb je een uitkering, dan verwachten we dat je meedoet.",
  },
  {
    about: "flu jab",
    official: "Personen van 60 jaar en ouder komen in aanmerking voor de jaarlijkse influenzavaccinatie. U ontvangt hiertoe een uitnodiging van uw huisartsenpraktijk. Indien u verhinderd bent, wordt u verzocht dit tijdig kenbaar te maken.",
    plain: "Ben je 60 of ouder? Dan kun je gratis een griepprik krijgen bij je eigen dokter. Je krijgt vanzelf een brief. Kun je niet op die dag? Bel even, dan prikken ze je op een andere dag.",
  },
  {
    about: "young people at night",
    official: "Naar aanleiding van overlastmeldingen wordt door het jongerenwerk geïnvesteerd in outreachende contacten met de jeugd. Beoogd wordt om in samenspraak met de jongeren tot een passende ontmoetingsplek te komen.",
    plain: "Er zijn klachten over herrie bij het veldje. Onze jongerenwerkers gaan er nu elke avond heen en praten met de jongens en meiden. Die willen vooral een plek waar ze droog kunnen zitten. Daar gaan we samen naar zoeken.",
  },
  {
    about: "loneliness",
    official: "Uit onderzoek blijkt dat een substantieel deel van de ouderen zich eenzaam voelt. De gemeente zet derhalve, in samenwerking met ketenpartners, in op vroegsignalering en het versterken van het sociale netwerk van ouderen.",
    plain: "Veel oude mensen voelen zich wel eens alleen. Een praatje helpt al. Heb je een uurtje over? Drink eens koffie bij iemand uit je straat. Wij weten wie daar blij mee is. Meld je aan bij Joke van het buurthuis.",
  },
];
