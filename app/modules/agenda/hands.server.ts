import type { ModuleHands } from "../contract.ts";
import { eventKind } from "./event.item.server.ts";
import { personalData } from "./personal-data.server.ts";
import { seedAgenda } from "./seed.server.ts";
import { square } from "./square.server.ts";

export const hands: ModuleHands = {
  kinds: [eventKind],
  personalData,
  square,
  seed: seedAgenda,
};
