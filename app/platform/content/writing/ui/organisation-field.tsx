import type { FieldMetadata } from "@conform-to/react";
import type { ItemTexts } from "#app/platform/content/texts/index.ts";
import { Select } from "#app/ui/form/choice-field.tsx";

interface OrganisationFieldProps {
  field: FieldMetadata<string | undefined>;
  /** Those in whose name one may write; none leaves the question out. */
  organisations: readonly { id: string; name: string }[];
  texts: ItemTexts["write"];
}

/** In whose name somebody writes. */
export function OrganisationField({ field, organisations, texts }: OrganisationFieldProps) {
  if (organisations.length === 0) return null;
  return <Select field={field} label={texts.organisation} plainLabel empty={texts.myself} options={organisations.map(({ id, name }) => ({ value: id, label: name }))} />;
}
