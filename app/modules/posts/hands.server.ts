import type { ModuleHands } from "../contract.ts";
import { postKind } from "./post.item.server.ts";

export const hands: ModuleHands = {
  kinds: [postKind],
  personalData: "none",
};
