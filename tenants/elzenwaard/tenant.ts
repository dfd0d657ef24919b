import { defineTenant } from "../define.ts";

/** Nine villages among orchards and dikes. The municipality and its postcodes are fiction. */
export default defineTenant("elzenwaard", {
  slug: "elzenwaard",
  domains: ["onselzenwaard.localhost"],
  profile: {
    name: "Ons Elzenwaard",
    municipality: "Gemeente Elzenwaard",
    tagline: "Negen dorpen, één waard",
    intro: "Het nieuws van de dorpen tussen dijk en boomgaard, geschreven door wie er woont.",
    contactEmail: "redactie@onselzenwaard.example",
    heroAlt: "Prent van de Elzenwaard: appelbomen met een ladder, schapen op de dijk, een dorpskerk en het pontje over de rivier.",
    words: {
      nl: {
        neighbourhood: { one: "dorp", many: "dorpen", the: "het" },
        post: { one: "nieuwsbericht", many: "nieuwsberichten", the: "het" },
      },
      en: {
        neighbourhood: { one: "village", many: "villages", the: "the" },
        post: { one: "news story", many: "news stories", the: "the" },
      },
    },
    theme: {
      colours: { primary: "#3d5a2a", accent: "#a63a2b", background: "#fbf5e7", text: "#2a2418" },
      headingFont: "oldstyle",
      bodyFont: "transitional",
      radius: 3,
      header: "paper",
      cards: "lined",
    },
  },
  modules: { posts: { enabled: true, label: { nl: "Nieuws", en: "News" } }, agenda: { enabled: true }, help: { enabled: true }, vacancies: { enabled: true } },
  neighbourhoods: [
    { key: "elzendam", name: "Elzendam", adjacent: ["broekzicht", "tienvliet", "oude-sluis"], postcodes: ["4641"] },
    { key: "broekzicht", name: "Broekzicht", adjacent: ["wilgenoord"], postcodes: ["4642"] },
    { key: "tienvliet", name: "Tienvliet", adjacent: ["lage-wiel", "zandeind"], postcodes: ["4643"] },
    { key: "lage-wiel", name: "Lage Wiel", adjacent: ["kreekdijk"], postcodes: ["4644"] },
    { key: "zandeind", name: "Zandeind", adjacent: ["wilgenoord"], postcodes: ["4646"] },
    { key: "wilgenoord", name: "Wilgenoord", adjacent: [], postcodes: ["4647"] },
    { key: "sint-annahoek", name: "Sint-Annahoek", adjacent: ["oude-sluis", "kreekdijk"], postcodes: ["4648"] },
    { key: "oude-sluis", name: "Oude Sluis", adjacent: [], postcodes: ["4649"] },
    { key: "kreekdijk", name: "Kreekdijk", adjacent: [], postcodes: ["4650"] },
  ],
  brand: { logo: "brand/logo.svg", favicon: "brand/favicon.svg", hero: "brand/hero.svg" },
  demo: () => import("./demo/index.ts").then((module) => module.demo),
});
