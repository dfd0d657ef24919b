import { z } from "zod";
import { emailAddress } from "#app/platform/identity/email-address.ts";
import { organisationKinds } from "#app/platform/organisations/kinds.ts";

/** What somebody fills in about an organisation; the same in the browser and on the server. */
export const organisationForm = z.object({
  name: z.string().trim().min(2).max(120),
  kind: z.enum(organisationKinds),
  about: z.string().trim().max(2_000).default(""),
  /** None means the whole town. */
  neighbourhoods: z.array(z.uuid()).max(200).default([]),
});

export type OrganisationInput = z.infer<typeof organisationForm>;

export const addEditorForm = z.object({ email: emailAddress });
export const removeEditorForm = z.object({ remove: z.uuid() });
