import type { Words } from "#app/platform/i18n/words.ts";
import type { HouseRule } from "#app/platform/moderation/house-rules.ts";

export const nl = ({ post }: Words) => {
  const rules: Record<HouseRule, string> = {
    kind: "Je mag het oneens zijn. Scheld niet, dreig niet en maak niemand belachelijk. Schrijf zoals je het op straat zou zeggen.",
    true: "Schrijf wat je zelf hebt gezien of zeker weet. Weet je het niet zeker? Zeg dat er dan bij.",
    private: "Zet geen telefoonnummer, adres, kenteken of rekeningnummer van een ander hier neer. Ook geen foto van iemand die dat niet wil.",
    "no-advertising": "Deze site is voor buren. Wil je iets verkopen voor je bedrijf? Dat kan hier niet. Een activiteit in de buurt vertellen mag wel.",
    "no-repeating": `Plaats een ${post.one} één keer. Dan blijft het overzichtelijk voor iedereen.`,
    "in-place": "Schrijf waar het hoort. Een vraag over de gemeente stel je aan de gemeente. Bij gevaar bel je 112.",
  };
  return {
    title: "Huisregels",
    lead: (site: string) => `${site} is van iedereen die hier woont. Met deze regels blijft het een fijne plek.`,
    rules,
    law: "En wat de wet verbiedt",
    lawText: "Dreigen, haat zaaien, oplichten, en gegevens of werk van een ander gebruiken mag nergens. Hier dus ook niet.",
    how: "Hoe het team kijkt",
    howTexts: (connectorHours: number, appealDays: number) => [
      "Buurtverbinders, moderatoren en beheerders lezen mee. Dat zijn bewoners en mensen van de gemeente. Van nieuwe schrijvers kijken zij de eerste teksten na.",
      "Een systeem helpt mee. Dat let op woorden, links en gegevens van mensen. Het kan iets tegenhouden tot een mens kijkt. Het verbergt of verwijdert nooit iets zelf.",
      `Zie je iets dat niet kan? Kies dan Meld. Dat kan ook zonder account. We proberen binnen ${connectorHours} uur te beslissen.`,
      "Wat we kunnen doen: vragen om een aanpassing, iets verbergen of verwijderen, iemand waarschuwen, en iemand een tijd of voorgoed niet laten schrijven. Wie veel meldt wat niet klopt, kunnen we vragen daarmee te stoppen.",
      "We doen niets in het geheim. Wie het aangaat, hoort altijd wat we besloten en waarom.",
      `Ben je het er niet mee eens? Maak dan binnen zes maanden bezwaar. Iemand anders kijkt er opnieuw naar en antwoordt binnen ${appealDays} dagen. Je kunt ook naar de rechter, of naar een erkende geschillencommissie.`,
    ],
    contact: (email: string) => `Vragen? Mail naar ${email}. Dat is ook het adres voor autoriteiten (Digital Services Act, artikel 11 en 12). Nederlands en Engels kan.`,
    report: "Elk jaar laten we zien wat we deden:",
    reportLink: "lees de verslagen",
  };
};
