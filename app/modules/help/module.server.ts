import { defineModule } from "../contract.ts";
import { helpFace } from "./face.ts";
import { helpMessages } from "./messages/index.ts";
import { helpRules } from "./rules.ts";

export const help = defineModule({
  id: helpFace.id,
  mount: "/hulp",
  needs: [],
  pages: {
    "": "pages/overview.tsx",
    vragen: "pages/ask.tsx",
    aanbieden: "pages/offer.tsx",
    mijn: "pages/own.tsx",
    cijfers: "pages/figures.tsx",
    "cijfers.csv": "pages/figures-file.ts",
    inrichten: "pages/arrange.tsx",
    "uitkomst/:word": "pages/outcome.tsx",
    ":id/bewerken": "pages/edit.tsx",
    ":id/:slug?": "pages/item.tsx",
  },
  settings: helpFace.settings,
  navigation: true,
  write: "vragen",
  own: "mijn",
  rules: helpRules,
  messages: helpMessages,
  hands: () => import("./hands.server.ts").then((module) => module.hands),
});
