import { useTexts } from "#app/platform/site/use-site.ts";
import { FieldSet, type FieldLike } from "#app/ui/form/field.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { organisationMessages } from "../messages/index.ts";
import { weekdays, type Weekday } from "../opening-hours.ts";

interface HoursFieldsProps {
  field: FieldLike;
  days: Readonly<Record<Weekday, { opens: FieldLike; closes: FieldLike }>>;
}

/** From when until when, for each day of the week; a day that is left empty is a day on which nobody is there. */
export function HoursFields({ field, days }: HoursFieldsProps) {
  const { form: texts, weekdays: names } = useTexts(organisationMessages);
  return (
    <FieldSet field={field} label={texts.hours} description={texts.hoursHelp}>
      <div className="week-fields">
        {weekdays.map((day) => (
          <div key={day} className="week-fields__day" role="group" aria-label={names[day]}>
            <span className="week-fields__name" aria-hidden="true">
              {names[day]}
            </span>
            <TextField field={days[day].opens} type="time" label={texts.opens} plainLabel size="short" />
            <TextField field={days[day].closes} type="time" label={texts.closes} plainLabel size="short" />
          </div>
        ))}
      </div>
    </FieldSet>
  );
}
