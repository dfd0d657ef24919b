import { z } from "zod";
import { catalogue } from "#app/platform/i18n/catalogue.ts";
import { defineModule } from "#app/modules/contract.ts";

/** The smallest module that has everything: a page, a kind that is searched, settings, texts. The contract test adds it to a copy of the product. */
export const toy = defineModule({
  id: "toy",
  mount: "/speelgoed",
  needs: [],
  pages: { "": "pages/toys.tsx", ":id/:slug?": "pages/toy.tsx" },
  settings: z.object({ lending: z.boolean().default(true), most: z.int().min(1).max(20).default(5), where: z.enum(["home", "square"]).default("home") }),
  navigation: true,
  rules: { "toy.lend": ["resident"] },
  messages: catalogue(
    () => ({
      module: {
        name: "Speelgoed",
        description: "Leen elkaar speelgoed uit.",
        settings: { lending: { label: "Lenen kan" }, most: { label: "Hoeveel tegelijk" }, where: { label: "Waar ruil je?", options: { home: "Thuis", square: "Op het plein" } } },
        kinds: { toy: { one: "speelgoed", many: "speelgoed" } },
      },
      title: "Speelgoed in de buurt",
    }),
    () => ({
      module: {
        name: "Toys",
        description: "Lend each other toys.",
        settings: { lending: { label: "Lending is open" }, most: { label: "How many at a time" }, where: { label: "Where do you swap?", options: { home: "At home", square: "On the square" } } },
        kinds: { toy: { one: "toy", many: "toys" } },
      },
      title: "Toys nearby",
    }),
  ),
  hands: () => import("./hands.server.ts").then((module) => module.hands),
});
