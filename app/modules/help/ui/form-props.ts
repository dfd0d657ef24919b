import type { SubmissionResult } from "@conform-to/react";
import type { Conflict } from "#app/platform/content/writing/save-item.server.ts";
import type { HelpDefaults } from "../defaults.server.ts";

/** What the form of a request and that of an offer are drawn with. */
export interface HelpFormProps {
  defaults: HelpDefaults;
  lastResult?: SubmissionResult | null;
  conflict?: Conflict;
  /** Whether it is out already: then there is no draft to keep. */
  published: boolean;
  draftKey: string;
  back: string;
}
