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
    nieuw: "pages/write.tsx",
    mijn: "pages/own.tsx",
    abonneren: "pages/subscribe.tsx",
    bronnen: "pages/sources.tsx",
    "agenda.ics": "pages/calendar.ts",
    "van-mij/:word/agenda.ics": "pages/own-calendar.ts",
    ":id/bewerken": "pages/edit.tsx",
    ":id/aanmeldingen": "pages/registrations.tsx",
    ":id/agenda.ics": "pages/event-calendar.ts",
    ":id/data": "pages/times.tsx",
    ":id/:slug?": "pages/event.tsx",
  },
  settings: agendaSettings,
  navigation: true,
  elsewhere: { calendar: "agenda.ics" },
  write: "nieuw",
  own: "mijn",
  rules: agendaRules,
  messages: agendaMessages,
  hands: () => import("./hands.server.ts").then((module) => module.hands),
});
