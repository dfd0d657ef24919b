import type { ModuleHands } from "../contract.ts";
import { expireEnded } from "./initiatives/end.server.ts";
import { organisationsPersonalData } from "./personal-data.server.ts";

export const hands: ModuleHands = {
  kinds: [],
  personalData: organisationsPersonalData,
  expire: expireEnded,
};
