import { z } from "zod";
import { emailAddress } from "#app/platform/identity/email-address.ts";
import { organisationKinds } from "#app/platform/organisations/kinds.ts";
import { weekForm } from "./opening-hours.ts";

/** A web address; whoever types none of the letters before it means https. */
const webAddress = z
  .string()
  .trim()
  .max(290)
  .transform((text) => (/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`))
  .pipe(z.url({ protocol: /^https?$/, hostname: z.regexes.domain }));

/** What somebody fills in about an organisation; the same in the browser and on the server. */
export const organisationForm = z.object({
  name: z.string().trim().min(2).max(120),
  kind: z.enum(organisationKinds),
  about: z.string().trim().max(2_000).default(""),
  website: webAddress.optional(),
  email: emailAddress.optional(),
  /** As people write it, with spaces or a country code; at least six characters, so that an extension alone is none. */
  phone: z.string().trim().regex(/^[+0-9][0-9 ()-]{5,24}$/).optional(),
  address: z.string().trim().min(1).max(200).optional(),
  hours: weekForm,
  hoursNote: z.string().trim().min(1).max(200).optional(),
  howToJoin: z.string().trim().min(1).max(500).optional(),
  /** None means the whole town. */
  neighbourhoods: z.array(z.uuid()).max(200).default([]),
});

export type OrganisationInput = z.infer<typeof organisationForm>;

/** What the form begins with. */
export type OrganisationValues = z.input<typeof organisationForm>;

/** What somebody fills in who begins something with neighbours: no address and no hours. */
export const initiativeForm = z.object({
  /** Made with the form: the same key twice is the same form sent twice. */
  key: z.uuid(),
  name: z.string().trim().min(2).max(120),
  about: z.string().trim().min(10).max(2_000),
  howToJoin: z.string().trim().min(3).max(500),
  /** None means the whole town. */
  neighbourhoods: z.array(z.uuid()).max(200).default([]),
});

export type InitiativeInput = z.infer<typeof initiativeForm>;

/** Buttons of the page of an organisation. What should be is said, so that a double tap changes nothing. */
export const pageForm = z.object({ do: z.enum(["end", "reopen", "moderate"]) });

export const answerInvitationForm = z.object({ do: z.enum(["accept", "refuse"]) });
export const addEditorForm = z.object({ email: emailAddress });
export const cancelInvitationForm = z.object({ cancel: emailAddress });
export const claimForm = z.object({ note: z.string().trim().min(10).max(500) });
export const answerClaimForm = z
  .object({ claim: z.uuid(), do: z.enum(["grant", "refuse"]), answer: z.string().trim().max(200).optional() })
  .superRefine(({ do: step, answer }, context) => {
    if (step === "refuse" && !answer) context.addIssue({ code: "too_small", minimum: 1, origin: "string", inclusive: true, path: ["answer"], input: answer });
  });
export const removeEditorForm = z.object({ remove: z.uuid() });
