import type { ModuleHands } from "../contract.ts";

export const hands: ModuleHands = {
  kinds: [],
  // Who edits for an organisation is the platform's own to export, and goes with the account.
  personalData: "none",
};
