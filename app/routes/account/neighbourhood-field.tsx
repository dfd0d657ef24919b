import { ELSEWHERE } from "#app/platform/identity/forms.ts";
import { accountMessages } from "#app/platform/identity/messages/index.ts";
import { useTexts, useTown } from "#app/platform/site/use-site.ts";
import { Select } from "#app/ui/form/choice-field.tsx";
import type { FieldLike } from "#app/ui/form/field.tsx";

/** The list of this town's neighbourhoods. */
export function NeighbourhoodField({ field, empty = true }: { field: FieldLike; empty?: boolean }) {
  const { fields } = useTexts(accountMessages);
  const { neighbourhoods } = useTown();
  const options = [...neighbourhoods.map(({ id, name }) => ({ value: id, label: name })), { value: ELSEWHERE, label: fields.neighbourhoodElsewhere }];
  return <Select field={field} label={fields.neighbourhood} plainLabel empty={empty ? fields.neighbourhoodEmpty : undefined} options={options} />;
}
