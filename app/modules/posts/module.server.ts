import { defineModule } from "../contract.ts";
import { postMessages } from "./messages/index.ts";
import { postRules } from "./rules.ts";
import { postSettings } from "./settings.ts";

export const posts = defineModule({
  id: "posts",
  mount: "/berichten",
  needs: [],
  pages: {
    "": "pages/feed.tsx",
    nieuw: "pages/write.tsx",
    mijn: "pages/own.tsx",
    ":id/bewerken": "pages/edit.tsx",
    ":id/melden": "pages/report.ts",
    ":id/:slug?": "pages/post.tsx",
  },
  settings: postSettings,
  navigation: true,
  write: "nieuw",
  own: "mijn",
  rules: postRules,
  messages: postMessages,
  hands: () => import("./hands.server.ts").then((module) => module.hands),
});
