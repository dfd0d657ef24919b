import type { FieldMetadata } from "@conform-to/react";
import type { ItemTexts } from "#app/platform/content/texts/index.ts";
import { useTown } from "#app/platform/site/use-site.ts";
import { CheckboxGroup, RadioGroup } from "#app/ui/form/choice-field.tsx";

interface AudienceFieldsProps {
  scope: FieldMetadata<"neighbourhoods" | "town">;
  neighbourhoods: FieldMetadata<string[] | undefined>;
  texts: ItemTexts["write"];
}

/** For whom something is: everybody, or the neighbourhoods one ticks. */
export function AudienceFields({ scope, neighbourhoods, texts }: AudienceFieldsProps) {
  const town = useTown();
  return (
    <>
      <RadioGroup
        field={scope}
        label={texts.scope}
        options={[
          { value: "neighbourhoods", label: texts.scopeChosen },
          { value: "town", label: texts.scopeTown },
        ]}
      />
      <div className="post-form__neighbourhoods">
        <CheckboxGroup field={neighbourhoods} label={texts.neighbourhoods} description={texts.neighbourhoodsHelp} plainLabel columns options={town.neighbourhoods.map(({ id, name }) => ({ value: id, label: name }))} />
      </div>
    </>
  );
}
