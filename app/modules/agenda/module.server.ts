import { defineModule } from "../contract.ts";
import { agendaMessages } from "./messages/index.ts";
import { agendaRules } from "./rules.ts";
import { agendaSettings } from "./settings.ts";

export const agenda = defineModule({
  id: "agenda",
  mount: "/agenda",
  needs: [],
  pages: {
    "": "pages/list.tsx",
    "week/:week?": "pages/week.tsx",
    "maand/:month?": "pages/month.tsx",
  },
  settings: agendaSettings,
  navigation: true,
  rules: agendaRules,
  messages: agendaMessages,
  hands: () => import("./hands.server.ts").then((module) => module.hands),
});
