import type { SubmissionResult } from "@conform-to/react";
import { useNavigation } from "@remix-run/react";
import { organisationKinds } from "#app/platform/organisations/kinds.ts";
import { useTexts, useTown } from "#app/platform/site/use-site.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { CheckboxGroup, Select } from "#app/ui/form/choice-field.tsx";
import { TextArea, TextField } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { Cluster } from "#app/ui/layout.tsx";
import { organisationForm, type OrganisationInput } from "../forms.ts";
import { organisationMessages } from "../messages/index.ts";

/** The form in which somebody adds or changes an organisation. */
export function OrganisationForm({ values, lastResult, back }: { values?: OrganisationInput; lastResult?: SubmissionResult | null; back: string }) {
  const { form: texts, kinds } = useTexts(organisationMessages);
  const { neighbourhoods } = useTown();
  const busy = useNavigation().state === "submitting";
  const [form, fields] = useAppForm(organisationForm, lastResult, values);
  const labels = { name: texts.name, kind: texts.kind, about: texts.about, neighbourhoods: texts.neighbourhoods };
  return (
    <AppForm form={form} labels={labels}>
      <TextField field={fields.name} label={texts.name} autoComplete="organization" />
      <Select field={fields.kind} label={texts.kind} empty={texts.kindEmpty} options={organisationKinds.map((kind) => ({ value: kind, label: kinds[kind] }))} />
      <TextArea field={fields.about} label={texts.about} description={texts.aboutHelp} rows={6} count />
      <CheckboxGroup field={fields.neighbourhoods} label={texts.neighbourhoods} description={texts.neighbourhoodsHelp} plainLabel columns options={neighbourhoods.map(({ id, name }) => ({ value: id, label: name }))} />
      <Cluster>
        <Button busy={busy}>{texts.save}</Button>
        <ButtonLink href={back} look="subtle">
          {texts.cancel}
        </ButtonLink>
      </Cluster>
    </AppForm>
  );
}
