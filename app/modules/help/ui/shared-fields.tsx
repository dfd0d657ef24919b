import type { FieldMetadata } from "@conform-to/react";
import { useTexts, useTown } from "#app/platform/site/use-site.ts";
import { TimesFields } from "#app/platform/times/ui/times-fields.tsx";
import { RadioGroup, Select } from "#app/ui/form/choice-field.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { contacts } from "../forms.ts";
import { helpMessages } from "../messages/index.ts";
import { PlaceButton } from "./place-button.tsx";

interface WhenProps {
  days: FieldMetadata<string[] | undefined>;
  parts: FieldMetadata<string[] | undefined>;
  until: FieldMetadata<string | undefined>;
}

/** When somebody can, or wants it. */
export function WhenFields({ days, parts, until }: WhenProps) {
  const { write: texts } = useTexts(helpMessages);
  return (
    <>
      <TimesFields days={days} parts={parts} />
      <TextField field={until} type="date" size="short" label={texts.until} description={texts.untilHelp} />
    </>
  );
}

interface WhereProps {
  neighbourhood: FieldMetadata<string>;
  lat: FieldMetadata<string | undefined>;
  lon: FieldMetadata<string | undefined>;
}

/** Where it is: a neighbourhood, and roughly where in it for whoever wants to be found by who lives close by. */
export function WhereFields({ neighbourhood, lat, lon }: WhereProps) {
  const { write: texts } = useTexts(helpMessages);
  const { neighbourhoods } = useTown();
  return (
    <>
      <Select field={neighbourhood} label={texts.neighbourhood} description={texts.neighbourhoodHelp} options={neighbourhoods.map(({ id, name }) => ({ value: id, label: name }))} />
      <PlaceButton lat={{ name: lat.name, value: lat.initialValue }} lon={{ name: lon.name, value: lon.initialValue }} />
    </>
  );
}

/** How somebody likes to be reached. */
export function ContactField({ field }: { field: FieldMetadata<string | undefined> }) {
  const { write: texts } = useTexts(helpMessages);
  return <RadioGroup field={field} label={texts.contact} options={contacts.map((contact) => ({ value: contact, label: texts.contacts[contact] }))} />;
}
