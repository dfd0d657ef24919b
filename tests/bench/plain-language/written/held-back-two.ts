import type { TwiceWritten } from "../message.ts";

/** Held back: measured, and never looked at when a weight or a word was chosen. */
export const heldBackTwo: readonly TwiceWritten[] = [
  {
    about: "meeting of the council",
    official: "De raadsvergadering van 14 september is openbaar en vangt aan om 19.30 uur. Insprekers kunnen zich tot uiterlijk 12.00 uur op de dag van de vergadering aanmelden bij de griffie. De spreektijd bedraagt vijf minuten per persoon.",
    plain: "Op 14 september komt de gemeenteraad bij elkaar, om half acht. Iedereen mag komen luisteren. Wil je zelf iets zeggen? Bel dan voor twaalf uur 's middags. Je krijgt vijf minuten en een kop koffie tegen de zenuwen.",
  },
  {
    about: "wind turbines",
    official: "In het kader van de regionale energiestrategie wordt de haalbaarheid van windenergie langs de snelweg onderzocht. Het participatietraject beoogt de belangen van omwonenden vroegtijdig te inventariseren.",
    plain: "Komen er windmolens langs de snelweg? Dat weten we nog niet. We zoeken eerst uit of het kan. Woon je in de buurt, dan willen we nu al horen waar je je zorgen over maakt en wat je zou helpen.",
  },
  {
    about: "gas pipes",
    official: "De netbeheerder vervangt de komende maanden de gasleidingen in uw straat. Hiertoe dient de gastoevoer kortstondig te worden onderbroken. De datum van onderbreking wordt u minimaal drie werkdagen van tevoren schriftelijk medegedeeld.",
    plain: "In jouw straat komen nieuwe gasbuizen. Daarvoor moet het gas een paar uur uit. Je krijgt een brief met de dag erin, minstens drie dagen vooraf. Zet die dag een pan soep klaar die je koud kunt eten, of kom bij de buren koken.",
  },
  {
    about: "home care ends",
    official: "Uw indicatie voor huishoudelijke ondersteuning eindigt op 31 december. Indien u voortzetting van de ondersteuning wenst, dient u uiterlijk acht weken voor de einddatum een verzoek tot herindicatie in te dienen.",
    plain: "Tot 31 december krijg je hulp in huis. Wil je dat de hulp blijft komen? Bel ons dan vóór 5 november. We komen praten over hoe het gaat en regelen het samen.",
  },
  {
    about: "scooters on the path",
    official: "Met ingang van heden is het fietspad langs het kanaal gesloten verklaard voor bromfietsen. Dit verkeersbesluit is genomen ter bevordering van de veiligheid van kwetsbare verkeersdeelnemers. Bebording is inmiddels geplaatst.",
    plain: "Vanaf vandaag mag je met je scooter niet meer over het fietspad langs het kanaal. Er fietsen daar veel kinderen naar school, en het ging een paar keer net goed. Er staan borden. Rijd om over de Kanaalweg, dat is maar twee minuten langer.",
  },
  {
    about: "help filling in forms",
    official: "Inwoners die ondersteuning behoeven bij het invullen van formulieren of het aanvragen van voorzieningen, kunnen zonder afspraak terecht op het inloopspreekuur van het Informatiepunt. De aanwezige medewerkers zijn gehouden aan geheimhouding.",
    plain: "Snap je een brief niet? Of is een formulier te moeilijk? Neem het mee naar de bieb op dinsdagochtend. Daar zitten mensen die je helpen. Je hoeft geen afspraak te maken, en ze vertellen niets door.",
  },
  {
    about: "market stalls",
    official: "Kandidaten voor een standplaats op de weekmarkt kunnen zich inschrijven op de wachtlijst. Bij toewijzing wordt rekening gehouden met de gewenste branchering. Inschrijvingen dienen jaarlijks te worden verlengd, bij gebreke waarvan de inschrijving vervalt.",
    plain: "Wil je met een kraam op de markt staan? Zet je naam op de lijst. We kijken wat er nog mist: we hebben al drie kaasboeren, maar nog geen bloemen. Laat elk jaar weten of je nog wilt, anders gaat je naam eraf.",
  },
  {
    about: "children's day",
    official: "Ter gelegenheid van de Buitenspeeldag worden op woensdag 10 juni diverse straten afgesloten voor gemotoriseerd verkeer, opdat kinderen ongehinderd kunnen spelen. Bewoners worden verzocht hun voertuigen elders te parkeren.",
    plain: "Op woensdag 10 juni is de straat voor de kinderen! Van één tot vijf mogen er geen auto's rijden in de Eikstraat en de Beukstraat. Zet je auto zolang ergens anders neer. Wie maakt er limonade?",
  },
  {
    about: "grave rights",
    official: "Het uitsluitend recht op het graf verloopt op 1 maart. U kunt verzoeken om verlenging voor een termijn van tien jaren. Bij het uitblijven van een tijdig verzoek vervalt het recht van rechtswege en kan tot ruiming worden overgegaan.",
    plain: "Het graf van je vader mag nog tot 1 maart blijven. Wil je het langer houden? Dat kan, steeds voor tien jaar. Laat het ons weten. We begrijpen dat dit een moeilijke vraag is, dus bel gerust voor uitleg.",
  },
  {
    about: "drinking water",
    official: "Het drinkwaterbedrijf adviseert kraanwater voor consumptie tot nader order gedurende drie minuten te koken. Het advies is van toepassing op het aangegeven gebied. Voor overige huishoudelijke toepassingen kan het water zonder bezwaar worden gebruikt.",
    plain: "Kook je kraanwater drie minuten voordat je het drinkt of er eten mee maakt. Er zit iets in waar je ziek van kunt worden. Douchen en wassen kan gewoon. We laten het weten als het water weer goed is.",
  },
  {
    about: "new neighbours in the hotel",
    official: "Vanaf medio februari wordt het voormalige hotel in gebruik genomen als tijdelijke opvanglocatie voor 80 statushouders. De opvang is kleinschalig van opzet. Met omwonenden zal periodiek overleg plaatsvinden over het verloop.",
    plain: "In het oude hotel komen in februari tachtig mensen wonen die uit hun land zijn gevlucht. Ze mogen in Nederland blijven en wachten op een huis. Wil je kennismaken of iets voor ze doen? Kom op zaterdag koffiedrinken. Woon je ernaast, dan praten we elke maand met je bij.",
  },
];
