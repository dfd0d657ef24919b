import { defineModule } from "../contract.ts";
import { vacancyMessages } from "./messages/index.ts";
import { vacancyRules } from "./rules.ts";
import { vacancySettings } from "./settings.ts";

export const vacancies = defineModule({
  id: "vacancies",
  mount: "/vacatures",
  needs: [],
  pages: {
    "": "pages/list.tsx",
    nieuw: "pages/write.tsx",
    mijn: "pages/own.tsx",
    meldingen: "pages/alerts.tsx",
    "op-je-site": "pages/on-your-site.tsx",
    venster: "pages/frame.ts",
    "venster.js": "pages/frame-script.ts",
    "aanmelding/:word": "pages/application.tsx",
    ":id/bewerken": "pages/edit.tsx",
    ":id/aanmeldingen": "pages/applicants.tsx",
    ":id/:slug?": "pages/vacancy.tsx",
  },
  settings: vacancySettings,
  navigation: true,
  own: "mijn",
  elsewhere: { page: "op-je-site" },
  rules: vacancyRules,
  messages: vacancyMessages,
  hands: () => import("./hands.server.ts").then((module) => module.hands),
});
