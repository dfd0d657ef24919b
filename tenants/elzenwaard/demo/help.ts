import type { DemoHelp } from "../../define.ts";

export const help: DemoHelp[] = [
  { side: "ask", author: "geertje-melkbus", skills: ["groceries"], title: "Wie neemt er iets mee uit de winkel in Elzendam?", body: "De bus rijdt niet meer op dinsdag. Melk, brood en een krant, meer is het niet.", days: [2], daysAgo: 1 },
  { side: "ask", author: "mehari-zonnedauw", skills: ["language"], title: "Ik wil beter Nederlands praten", body: "Samen koffie drinken en praten over gewone dingen. Ik werk overdag.", parts: ["evening"], daysAgo: 2 },
  { side: "ask", author: "toon-eikenvat", skills: ["garden"], title: "De heg is me boven het hoofd gegroeid", body: "Letterlijk. Ik heb een schaar en een ladder, maar mijn rug doet niet mee.", days: [6], parts: ["morning"], daysAgo: 3 },
  { side: "ask", author: "magda-sadowita", skills: ["children"], title: "Oppas gezocht op de avond van de ouderraad", body: "Eén kind van vier, slaapt meestal al.", parts: ["evening"], daysAgo: 0 },
  { side: "ask", author: "nel-toonbank", skills: ["company"], title: "Wie speelt er mee met rummikub?", body: "We waren met z’n vieren en zijn nu met z’n drieën.", days: [4], parts: ["afternoon"], daysAgo: 5 },
  { side: "ask", author: "willemien-dobber", skills: ["transport"], title: "Lift naar het zwembad", body: "Iedere week als het kan. Ik betaal mee aan de benzine.", daysAgo: 14, helped: { by: "bram-peddelaar", hours: 5, thanks: "We zwemmen nu samen." } },
  { side: "ask", author: "klaas-ventielaar", skills: ["forms"], title: "Samen de belastingbrief lezen", body: "Twee weten meer dan één.", daysAgo: 35, helped: { by: "marleen-notenbalk", hours: 30, thanks: "Ik slaap weer goed." } },
  { side: "offer", author: "bertus-karnpaal", skills: ["chores", "garden"], title: "Oude boer klust en snoeit", body: "Alles wat kraakt, klemt of te hoog is.", days: [1, 3, 5], daysAgo: 8 },
  { side: "offer", author: "oksana-veldvogel", skills: ["groceries", "transport"], title: "Ik rij elke vrijdag naar de stad", body: "Zeg maar wat je nodig hebt, of rij mee.", days: [5], daysAgo: 4 },
  { side: "offer", author: "yara-wulpenveer", skills: ["pets", "children"], title: "Ik pas op je hond, je kat of je kind", body: "Ik ben zeventien en geduldig.", days: [3, 6, 7], daysAgo: 10 },
  { side: "offer", author: "hans-pluktrap", skills: ["carrying"], title: "Sterke armen en een aanhanger", body: "Voor wie verhuist of iets groots wegbrengt.", daysAgo: 21 },
  { side: "offer", author: "marleen-notenbalk", skills: ["company", "forms"], title: "Ik luister goed en schrijf duidelijk", body: "Een brief, een bezwaar, of gewoon een praatje.", parts: ["afternoon"], daysAgo: 45 },
  { side: "offer", author: "mies-schotbalk", skills: ["cooking"], title: "Op maandag soep voor wie ziek is", body: "Ik breng het aan de deur.", days: [1], daysAgo: 3 },
];
