import type { ModuleHands } from "../contract.ts";
import { vacancyPersonalData } from "./personal-data.server.ts";
import { seedVacancies } from "./seed.server.ts";
import { vacancySquare } from "./square.server.ts";
import { vacancyKind } from "./vacancy.item.server.ts";

export const hands: ModuleHands = {
  kinds: [vacancyKind],
  personalData: vacancyPersonalData,
  square: vacancySquare,
  seed: seedVacancies,
};
