import type { SubmissionResult } from "@conform-to/react";
import { useNavigation } from "@remix-run/react";
import { organisationKinds, type OrganisationKind } from "#app/platform/organisations/kinds.ts";
import { CoachedTextArea } from "#app/platform/plain-language/ui/coached-text-area.tsx";
import { useTexts, useTown } from "#app/platform/site/use-site.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { CheckboxGroup, Select } from "#app/ui/form/choice-field.tsx";
import { TextArea, TextField } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { Cluster } from "#app/ui/layout.tsx";
import { organisationForm, type OrganisationValues } from "../forms.ts";
import { organisationMessages } from "../messages/index.ts";
import { weekdays, type Weekday } from "../opening-hours.ts";
import { HoursFields } from "./hours-fields.tsx";

interface OrganisationFormProps {
  values?: OrganisationValues;
  lastResult?: SubmissionResult | null;
  back: string;
  /** Whether it is an initiative and stays one: then nothing is asked that neighbours do not have, such as opening hours. */
  initiative?: boolean;
  /** What it can be made; anything when not said. */
  kinds?: readonly OrganisationKind[];
}

/** The form in which somebody adds or changes an organisation. */
export function OrganisationForm({ values, lastResult, back, initiative = false, kinds: choices = organisationKinds }: OrganisationFormProps) {
  const { form: texts, kinds, weekdays: names } = useTexts(organisationMessages);
  const { neighbourhoods } = useTown();
  const busy = useNavigation().state === "submitting";
  const [form, fields] = useAppForm(organisationForm, lastResult, values);
  const week = fields.hours.getFieldset();
  const hours = (day: Weekday) => week[day].getFieldset();
  const days = { monday: hours("monday"), tuesday: hours("tuesday"), wednesday: hours("wednesday"), thursday: hours("thursday"), friday: hours("friday"), saturday: hours("saturday"), sunday: hours("sunday") };
  const labels = {
    name: texts.name,
    kind: texts.kind,
    about: texts.about,
    howToJoin: texts.howToJoin,
    neighbourhoods: texts.neighbourhoods,
    website: texts.website,
    email: texts.email,
    phone: texts.phone,
    address: texts.address,
    hoursNote: texts.hoursNote,
    ...Object.fromEntries(weekdays.flatMap((day) => [[days[day].opens.name, `${names[day]}, ${texts.opens}`], [days[day].closes.name, `${names[day]}, ${texts.closes}`]])),
  };
  return (
    <AppForm form={form} labels={labels}>
      <TextField field={fields.name} label={texts.name} autoComplete="organization" />
      {initiative ? (
        <input type="hidden" name={fields.kind.name} value="initiative" />
      ) : (
        <Select field={fields.kind} label={texts.kind} empty={texts.kindEmpty} options={choices.map((kind) => ({ value: kind, label: kinds[kind] }))} />
      )}
      <CoachedTextArea field={fields.about} label={texts.about} description={texts.aboutHelp} rows={6} count />
      <TextArea field={fields.howToJoin} label={texts.howToJoin} rows={3} count />
      <CheckboxGroup field={fields.neighbourhoods} label={texts.neighbourhoods} description={texts.neighbourhoodsHelp} plainLabel columns options={neighbourhoods.map(({ id, name }) => ({ value: id, label: name }))} />
      <TextField field={fields.phone} type="tel" label={texts.phone} description={texts.contactHelp} autoComplete="tel" size="medium" />
      <TextField field={fields.email} type="email" label={texts.email} autoComplete="email" />
      <TextField field={fields.website} label={texts.website} description={texts.websiteHelp} inputMode="url" autoCapitalize="none" spellCheck={false} autoComplete="url" />
      {initiative ? null : (
        <>
          <TextField field={fields.address} label={texts.address} description={texts.addressHelp} autoComplete="street-address" />
          <HoursFields field={fields.hours} days={days} />
          <TextField field={fields.hoursNote} label={texts.hoursNote} description={texts.hoursNoteHelp} />
        </>
      )}
      <Cluster>
        <Button busy={busy}>{texts.save}</Button>
        <ButtonLink href={back} look="subtle">
          {texts.cancel}
        </ButtonLink>
      </Cluster>
    </AppForm>
  );
}
