import { defineModule } from "../contract.ts";
import { helpMessages } from "./messages/index.ts";
import { helpRules } from "./rules.ts";
import { helpSettings } from "./settings.ts";

export const help = defineModule({
  id: "help",
  mount: "/hulp",
  needs: [],
  pages: {},
  settings: helpSettings,
  navigation: true,
  write: "vragen",
  own: "mijn",
  rules: helpRules,
  messages: helpMessages,
  hands: () => import("./hands.server.ts").then((module) => module.hands),
});
