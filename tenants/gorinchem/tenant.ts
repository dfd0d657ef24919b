import { defineTenant } from "../define.ts";

/** A fortified town where the Linge meets the Merwede: water, brick and ramparts. */
export default defineTenant("gorinchem", {
  slug: "gorinchem",
  cbsCode: "GM0512",
  domains: ["samengorinchem.localhost"],
  profile: {
    name: "Samen Gorinchem",
    municipality: "Gemeente Gorinchem",
    tagline: "Wat er leeft in jouw wijk",
    intro: "Lees wat er speelt in je wijk, vraag iets aan je buren of vertel zelf je verhaal. Van bewoners, organisaties en de gemeente samen.",
    contactEmail: "hallo@samengorinchem.example",
    heroAlt: "Tekening van Gorinchem aan het water: de Grote Toren, huizen aan de kade, een molen op de wallen en een zeilboot.",
    theme: {
      colours: { primary: "#0f4c6e", accent: "#b5482f", background: "#f3f7f8", text: "#14242e" },
      headingFont: "humanist",
      bodyFont: "system",
      radius: 16,
      header: "solid",
      cards: "raised",
    },
  },
  modules: { posts: { enabled: true }, agenda: { enabled: true }, help: { enabled: true }, vacancies: { enabled: true }, organisations: { enabled: true } },
  neighbourhoods: [
    { key: "binnenstad", name: "Binnenstad", cbsCode: "WK051201", adjacent: ["lingewijk", "gildenwijk", "stalkaarsen"], postcodes: ["4201", "4204AA"] },
    { key: "wijdschild", name: "Wijdschild", cbsCode: "WK051202", adjacent: ["haarwijk", "gildenwijk"], postcodes: ["4205", "4204XG"] },
    { key: "lingewijk", name: "Lingewijk", cbsCode: "WK051203", adjacent: ["gildenwijk", "haarwijk"], postcodes: ["4202", "4204BH"] },
    { key: "haarwijk", name: "Haarwijk", cbsCode: "WK051204", adjacent: ["gildenwijk"], postcodes: ["4203"] },
    { key: "stalkaarsen", name: "Stalkaarsen", cbsCode: "WK051205", adjacent: ["gildenwijk", "laag-dalem"], postcodes: ["4206AP", "4206VA"] },
    { key: "gildenwijk", name: "Gildenwijk", cbsCode: "WK051206", adjacent: [], postcodes: ["4204"] },
    { key: "laag-dalem", name: "Laag Dalem", cbsCode: "WK051211", adjacent: ["hoog-dalem", "dalem"], postcodes: ["4206", "4207"] },
    { key: "dalem", name: "Dalem", cbsCode: "WK051212", adjacent: ["hoog-dalem"], postcodes: ["4213"] },
    { key: "hoog-dalem", name: "Hoog Dalem", cbsCode: "WK051213", adjacent: [], postcodes: ["4208"] },
  ],
  brand: { logo: "brand/logo.svg", favicon: "brand/favicon.svg", hero: "brand/hero.svg" },
  demo: () => import("./demo/index.ts").then((module) => module.demo),
});
