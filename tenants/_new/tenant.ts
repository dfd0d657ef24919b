import { defineTenant } from "../define.ts";

/**
 * The template of a town: copy this folder to `tenants/<slug>`, fill it in, and add a line to `tenants/index.ts`.
 * What is not right does not compile, or is refused by name when the file is read.
 */
export default defineTenant("_new", {
  slug: "voorbeeld",
  domains: ["voorbeeld.localhost"],
  profile: {
    name: "Samen Voorbeeld",
    municipality: "Gemeente Voorbeeld",
    tagline: "Wat er leeft in jouw wijk",
    intro: "Lees wat er speelt, vraag iets aan je buren of vertel zelf je verhaal.",
    contactEmail: "hallo@voorbeeld.example",
    theme: { colours: { primary: "#1f4e79", accent: "#b5482f" } },
  },
  modules: { posts: { enabled: true }, agenda: { enabled: true } },
  neighbourhoods: [
    { key: "centrum", name: "Centrum", adjacent: ["noord"], postcodes: [] },
    { key: "noord", name: "Noord", postcodes: [] },
  ],
});
