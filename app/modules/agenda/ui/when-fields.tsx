import type { FieldMetadata } from "@conform-to/react";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Checkbox, CheckboxGroup, RadioGroup } from "#app/ui/form/choice-field.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { Cluster } from "#app/ui/layout.tsx";
import { Heading } from "#app/ui/text.tsx";
import { weekdays } from "../domain/weekdays.ts";
import { repeats } from "../forms.ts";
import { agendaMessages } from "../messages/index.ts";

interface WhenFieldsProps {
  fields: {
    startDate: FieldMetadata<string>;
    startTime: FieldMetadata<string | undefined>;
    endTime: FieldMetadata<string | undefined>;
    endDate: FieldMetadata<string | undefined>;
    allDay: FieldMetadata<"on" | undefined>;
    repeat: FieldMetadata<(typeof repeats)[number]>;
    days: FieldMetadata<(typeof weekdays)[number][]>;
    until: FieldMetadata<string | undefined>;
  };
}

/** When it is and whether it comes back, the way people say it. */
export function WhenFields({ fields }: WhenFieldsProps) {
  const { write: texts, facts } = useTexts(agendaMessages);
  return (
    <section className="when-fields" aria-labelledby="when-fields-title">
      <Heading level={2} look={3} id="when-fields-title">
        {texts.when}
      </Heading>
      <Cluster gap="m">
        <TextField field={fields.startDate} label={texts.startDate} type="date" size="medium" />
        {/* What lasts all day begins at no hour, so the schema asks for none; for anything else the page says that it is needed. */}
        <TextField field={fields.startTime} label={texts.startTime} plainLabel type="time" size="short" />
        <TextField field={fields.endTime} label={texts.endTime} plainLabel type="time" size="short" />
      </Cluster>
      <Checkbox field={fields.allDay} label={texts.allDay} />
      <TextField field={fields.endDate} label={texts.endDate} description={texts.endDateHelp} type="date" size="medium" />
      <RadioGroup field={fields.repeat} label={texts.repeat} options={repeats.map((value) => ({ value, label: texts.repeats[value], help: value === "monthly" ? texts.repeatHelp : undefined }))} />
      <div className="when-fields__repeat">
        <CheckboxGroup field={fields.days} label={texts.days} description={texts.daysHelp} plainLabel columns options={weekdays.map((value) => ({ value, label: facts.weekdays[value] }))} />
        <TextField field={fields.until} label={texts.until} description={texts.untilHelp} type="date" size="medium" />
      </div>
    </section>
  );
}
