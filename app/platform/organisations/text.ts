import { z } from "zod";

/** How an organisation stands: waiting for its first look, in sight, out of sight by a decision, or taken away by its editors. */
export const organisationStatus = z.enum(["held", "published", "hidden", "removed", "ended"]);
export type OrganisationStatus = z.infer<typeof organisationStatus>;

/** What an organisation says of itself: all of it waits, or none. Names are those of its columns. */
export const organisationText = z.object({
  name: z.string(),
  kind: z.string(),
  about: z.string(),
  howToJoin: z.string().nullable(),
  website: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  address: z.string().nullable(),
  hoursNote: z.string().nullable(),
});
export type OrganisationText = z.infer<typeof organisationText>;

/** The columns of an organisation's text, as a query asks for them. */
export const textColumns = { name: true, kind: true, about: true, howToJoin: true, website: true, email: true, phone: true, address: true, hoursNote: true } as const;

/** All that others read of it beside the name, as one text. */
export function spokenText({ about, howToJoin, hoursNote, address, website, email, phone }: OrganisationText): string {
  return [about, howToJoin, hoursNote, address, website, email, phone].filter(Boolean).join("\n\n");
}

/** Whether two say the same, whatever the order in which they were kept. */
export function sameText(one: OrganisationText, other: OrganisationText): boolean {
  return JSON.stringify(organisationText.parse(one)) === JSON.stringify(organisationText.parse(other));
}
