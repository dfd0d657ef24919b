import type { ModuleHands } from "../contract.ts";
import { expireHelp } from "./expire.server.ts";
import { offerKind, requestKind } from "./help.item.server.ts";
import { helpImpact } from "./impact.server.ts";
import { helpPersonalData } from "./personal-data.server.ts";
import { seedHelpOf } from "./seed.server.ts";
import { helpSquare } from "./square.server.ts";

export const hands: ModuleHands = {
  kinds: [requestKind, offerKind],
  personalData: helpPersonalData,
  square: helpSquare,
  impact: helpImpact,
  expire: expireHelp,
  seed: seedHelpOf,
};
