import type { FieldMetadata } from "@conform-to/react";
import { useTexts } from "#app/platform/site/use-site.ts";
import { CheckboxGroup } from "#app/ui/form/choice-field.tsx";
import { timesTexts } from "../messages/index.ts";
import { dayParts, weekdays } from "../times.ts";

interface TimesFieldsProps {
  days: FieldMetadata<string[] | undefined>;
  parts: FieldMetadata<string[] | undefined>;
}

/** On which days and when on a day; nothing ticked means that any will do. */
export function TimesFields({ days, parts }: TimesFieldsProps) {
  const texts = useTexts(timesTexts);
  return (
    <>
      <CheckboxGroup field={days} label={texts.field.days} description={texts.field.daysHelp} plainLabel columns options={weekdays.map((day) => ({ value: String(day), label: texts.days[day - 1] ?? "" }))} />
      <CheckboxGroup field={parts} label={texts.field.parts} description={texts.field.partsHelp} plainLabel columns options={dayParts.map((part) => ({ value: part, label: texts.parts[part] }))} />
    </>
  );
}
