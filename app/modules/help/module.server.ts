import { defineModule } from "../contract.ts";
import { helpFace } from "./face.ts";
import { helpMessages } from "./messages/index.ts";
import { helpRules } from "./rules.ts";

export const help = defineModule({
  id: helpFace.id,
  mount: "/hulp",
  needs: [],
  pages: {},
  settings: helpFace.settings,
  navigation: true,
  write: "vragen",
  own: "mijn",
  rules: helpRules,
  messages: helpMessages,
  hands: () => import("./hands.server.ts").then((module) => module.hands),
});
