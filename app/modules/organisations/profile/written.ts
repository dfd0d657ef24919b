import type { OrganisationText } from "#app/platform/organisations/text.ts";
import type { OrganisationInput } from "../forms.ts";

/** What a form says of an organisation, as it is kept. What is left empty is gone, not as it was. */
export function textOf({ name, kind, about, howToJoin, website, email, phone, address, hoursNote }: OrganisationInput): OrganisationText {
  return { name, kind, about, howToJoin: howToJoin ?? null, website: website ?? null, email: email ?? null, phone: phone ?? null, address: address ?? null, hoursNote: hoursNote ?? null };
}
