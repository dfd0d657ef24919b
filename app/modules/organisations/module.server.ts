import { defineModule } from "../contract.ts";
import { organisationMessages } from "./messages/index.ts";
import { organisationRules } from "./rules.ts";
import { organisationSettings } from "./settings.ts";

export const organisations = defineModule({
  id: "organisations",
  mount: "/organisaties",
  needs: [],
  pages: {
    "": "pages/list.tsx",
    nieuw: "pages/add.tsx",
    initiatief: "pages/begin.tsx",
    aanvragen: "pages/claims.tsx",
    ":slug": "pages/organisation.tsx",
    ":slug/bewerken": "pages/edit.tsx",
    ":slug/schrijvers": "pages/editors.tsx",
    ":slug/uitnodiging": "pages/invitation.tsx",
    ":slug/aanvragen": "pages/claim.tsx",
  },
  settings: organisationSettings,
  navigation: true,
  rules: organisationRules,
  messages: organisationMessages,
  hands: () => import("./hands.server.ts").then((module) => module.hands),
});
