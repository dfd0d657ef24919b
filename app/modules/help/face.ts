import { helpSettings } from "./settings.ts";

/** Of the module's face, what asking for its settings needs; the face itself reaches this code through its hands. */
export const helpFace = { id: "help", settings: helpSettings } as const;
