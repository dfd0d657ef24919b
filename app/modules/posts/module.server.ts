import { z } from "zod";
import { defineModule } from "../contract.ts";
import { postMessages } from "./messages/index.ts";
import { postRules } from "./rules.ts";

export const posts = defineModule({
  id: "posts",
  mount: "/berichten",
  needs: [],
  pages: {
    "": "pages/feed.tsx",
  },
  settings: z.object({}),
  navigation: true,
  rules: postRules,
  messages: postMessages,
  hands: () => import("./hands.server.ts").then((module) => module.hands),
});
