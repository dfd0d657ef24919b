import type { SubmissionResult } from "@conform-to/react";
import { useTexts, useTown } from "#app/platform/site/use-site.ts";
import { timesTexts } from "#app/platform/times/messages/index.ts";
import { TimesFields } from "#app/platform/times/ui/times-fields.tsx";
import { Button } from "#app/ui/button.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { Checkbox, CheckboxGroup, Select } from "#app/ui/form/choice-field.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { Stack } from "#app/ui/layout.tsx";
import { alertForm, type AlertInput } from "../alerts/form.ts";
import { commitments, skills, targetGroups } from "../domain/choices.ts";
import { vacancyMessages } from "../messages/index.ts";

interface AlertFormProps {
  defaults: Partial<AlertInput>;
  lastResult?: SubmissionResult | null;
}

/** What somebody wants to hear of as soon as it is there. */
export function AlertForm({ defaults, lastResult }: AlertFormProps) {
  const { alerts: texts, choices } = useTexts(vacancyMessages);
  const { field: timeWords } = useTexts(timesTexts);
  const { neighbourhoods } = useTown();
  const [form, fields] = useAppForm(alertForm, lastResult, defaults);
  const labels = { words: texts.words, neighbourhood: texts.where, commitment: texts.commitment, skills: texts.skills, targetGroups: texts.targetGroups, days: timeWords.days, parts: timeWords.parts };
  return (
    <AppForm form={form} labels={labels}>
      <TextField field={fields.words} label={texts.words} description={texts.wordsHelp} plainLabel autoComplete="off" />
      <Select field={fields.neighbourhood} label={texts.where} plainLabel empty={texts.everywhere} options={neighbourhoods.map(({ id, name }) => ({ value: id, label: name }))} />
      <Checkbox field={fields.adjacent} label={texts.adjacent} />
      <TimesFields days={fields.days} parts={fields.parts} />
      <details open={(defaults.skills?.length ?? 0) + (defaults.targetGroups?.length ?? 0) > 0 || defaults.commitment !== undefined || lastResult != null}>
        <summary>{texts.more}</summary>
        <Stack gap="m">
          <CheckboxGroup field={fields.skills} label={texts.skills} description={texts.help} plainLabel columns options={skills.map((value) => ({ value, label: choices.skills[value] }))} />
          <CheckboxGroup field={fields.targetGroups} label={texts.targetGroups} description={texts.help} plainLabel columns options={targetGroups.map((value) => ({ value, label: choices.targetGroups[value] }))} />
          <Select field={fields.commitment} label={texts.commitment} plainLabel empty={texts.anyCommitment} options={commitments.map((value) => ({ value, label: choices.commitments[value] }))} />
        </Stack>
      </details>
      <Button icon="bell">{texts.add}</Button>
    </AppForm>
  );
}
