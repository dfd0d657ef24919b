import { z } from "zod";
import { organisationStatus, organisationText } from "#app/platform/organisations/text.ts";
import type { CaseSubject } from "../cases/open-case.server.ts";

/** How something was before a decision; kept with it for the way back. */
export const before = z.object({
  status: z.string(),
  publishedAt: z.iso.datetime({ offset: true }).nullable().default(null),
  about: z.string().nullable().default(null),
  /** By which name somebody was known. */
  name: z.string().nullable().default(null),
  /** Where a photo stood. */
  itemId: z.uuid().nullable().default(null),
  position: z.int().nullable().default(null),
  /** Version of the item as the decision left it: a higher one means that its text may be another. */
  version: z.int().nullable().default(null),
  /** An organisation with all that it says of itself, and a change of it that waited. */
  organisation: z.object({ status: organisationStatus, endedAt: z.iso.datetime({ offset: true }).nullable(), text: organisationText, textBy: z.uuid().nullable(), waiting: organisationText.nullable(), waitingBy: z.uuid().nullable() }).nullable().default(null),
  /** What an item or a reply said: whoever judges an objection reads what was decided about, whatever it says by then. */
  text: z.object({ title: z.string(), body: z.string() }).nullable().default(null),
});
export type Before = z.infer<typeof before>;

/** Nothing of the kind; what a decision knows is put beside it. */
export const nothing = { publishedAt: null, about: null, name: null, itemId: null, position: null, version: null, text: null, organisation: null };

/** What a decision is about. */
export interface Target {
  tenantId: string;
  subject: CaseSubject;
  subjectId: string;
}
