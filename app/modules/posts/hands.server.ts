import type { ModuleHands } from "../contract.ts";
import { postKind } from "./post.item.server.ts";
import { seedPosts } from "./seed.server.ts";

export const hands: ModuleHands = {
  kinds: [postKind],
  personalData: "none",
  seed: seedPosts,
};
