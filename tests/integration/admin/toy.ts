import { z } from "zod";
import { defineModule } from "#app/modules/contract.ts";
import { catalogue } from "#app/platform/i18n/catalogue.ts";

const texts = () => ({ module: { name: "Koffie", description: "Samen koffie drinken.", settings: { cups: { label: "Kopjes" } }, kinds: {} } });

/** A module that needs posts, as somebody might add it tomorrow. */
export const toy = defineModule({
  id: "toy",
  mount: "/koffie",
  needs: ["posts"],
  pages: {},
  settings: z.object({ cups: z.number().int().min(1).max(9).default(2) }),
  navigation: true,
  rules: {},
  messages: catalogue(texts, texts),
  hands: () => Promise.resolve({ kinds: [], personalData: "none" }),
});
