import type { SubmissionResult } from "@conform-to/react";
import { useRef } from "react";
import type { PhotoView } from "#app/platform/content/card.ts";
import type { ItemDefaults } from "#app/platform/content/writing/defaults.server.ts";
import type { Conflict } from "#app/platform/content/writing/save-item.server.ts";
import { AudienceFields } from "#app/platform/content/writing/ui/audience-fields.tsx";
import { BodyField } from "#app/platform/content/writing/ui/body-field.tsx";
import { ItemButtons } from "#app/platform/content/writing/ui/item-buttons.tsx";
import { ItemFormHead } from "#app/platform/content/writing/ui/item-form-head.tsx";
import { photoTexts } from "#app/platform/files/messages.ts";
import { PhotosField } from "#app/platform/files/ui/photos-field.tsx";
import { CoachedTextArea } from "#app/platform/plain-language/ui/coached-text-area.tsx";
import { useTexts, useTown } from "#app/platform/site/use-site.ts";
import { timesTexts } from "#app/platform/times/messages/index.ts";
import { TimesFields } from "#app/platform/times/ui/times-fields.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { CheckboxGroup, RadioGroup, Select } from "#app/ui/form/choice-field.tsx";
import { mustBeFilled } from "#app/ui/form/field.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { useDraft } from "#app/ui/form/use-draft.ts";
import { commitments, hoursPers, skills, targetGroups } from "../domain/choices.ts";
import { vacancyForm } from "../forms.ts";
import { vacancyMessages } from "../messages/index.ts";

/** What the form of a vacancy holds at first: text as on every form, and its own fields by name. */
export interface VacancyDefaults extends ItemDefaults {
  own: Readonly<Record<string, string | string[]>>;
}

interface VacancyFormProps {
  defaults: VacancyDefaults;
  /** In whose name one may look; there is at least one. */
  organisations: { id: string; name: string }[];
  photos: PhotoView[];
  lastResult?: SubmissionResult | null;
  conflict?: Conflict;
  /** Whether it is out already: then there is no draft to keep. */
  published: boolean;
  draftKey: string;
  back: string;
}

/** The form in which somebody looks for a volunteer. */
export function VacancyForm({ defaults: { own, ...defaults }, organisations, photos, lastResult, conflict, published, draftKey, back }: VacancyFormProps) {
  const { write: texts, choices, item } = useTexts(vacancyMessages);
  const { neighbourhoods } = useTown();
  const { field: photoWords } = useTexts(photoTexts);
  const { field: timeWords } = useTexts(timesTexts);
  const formRef = useRef<HTMLFormElement>(null);
  const [form, fields] = useAppForm(vacancyForm, lastResult, { ...defaults, ...own, version: defaults.version?.toString() });
  const draft = useDraft(formRef, draftKey, lastResult != null);
  const alts = fields.photos.getFieldList().map((photo, index) => [photo.getFieldset().alt.name, photoWords.alt(index + 1)] as const);
  const labels = {
    title: texts.headline, tasks: texts.tasks, body: texts.body, commitment: texts.commitment, onceOn: texts.onceOn, hours: texts.hours, hoursPer: texts.hoursPer, days: timeWords.days, parts: timeWords.parts, skills: texts.skills, targetGroups: texts.targetGroups,
    neighbourhood: texts.neighbourhood, place: texts.place, seats: texts.seats, expiresOn: texts.expiresOn, neighbourhoods: item.write.neighbourhoods, files: photoWords.label, organisation: texts.organisation,
    ...Object.fromEntries(alts),
  };
  return (
    <AppForm form={form} labels={labels} upload formRef={formRef}>
      <ItemFormHead draft={draft} conflict={conflict} fields={fields} texts={item.write} />
      <Select field={mustBeFilled(fields.organisation)} label={texts.organisation} empty={organisations.length > 1 ? texts.chooseOrganisation : undefined} options={organisations.map(({ id, name }) => ({ value: id, label: name }))} />
      <TextField field={fields.title} label={texts.headline} description={texts.headlineHelp} count autoComplete="off" />
      <CoachedTextArea field={mustBeFilled(fields.tasks)} label={texts.tasks} description={texts.tasksHelp} rows={4} quietBelow={15} />
      <BodyField field={fields.body} label={texts.body} description={texts.bodyHelp} rows={6} />
      <RadioGroup field={fields.commitment} label={texts.commitment} options={commitments.map((value) => ({ value, label: choices.commitments[value] }))} />
      <TextField field={fields.onceOn} label={texts.onceOn} description={texts.onceOnHelp} type="date" size="short" />
      <TextField field={fields.hours} label={texts.hours} type="number" min={1} max={60} inputMode="numeric" size="short" />
      <Select field={fields.hoursPer} label={texts.hoursPer} plainLabel options={hoursPers.map((value) => ({ value, label: choices.hoursPers[value] }))} />
      <TimesFields days={fields.days} parts={fields.parts} />
      <CheckboxGroup field={fields.skills} label={texts.skills} description={texts.skillsHelp} plainLabel columns options={skills.map((value) => ({ value, label: choices.skills[value] }))} />
      <CheckboxGroup field={fields.targetGroups} label={texts.targetGroups} plainLabel columns options={targetGroups.map((value) => ({ value, label: choices.targetGroups[value] }))} />
      <Select field={fields.neighbourhood} label={texts.neighbourhood} plainLabel empty={texts.anywhere} options={neighbourhoods.map(({ id, name }) => ({ value: id, label: name }))} />
      <TextField field={fields.place} label={texts.place} description={texts.placeHelp} autoComplete="off" />
      <TextField field={fields.seats} label={texts.seats} type="number" min={1} max={500} inputMode="numeric" size="short" />
      <TextField field={fields.expiresOn} label={texts.expiresOn} description={texts.expiresOnHelp} type="date" size="short" />
      <AudienceFields scope={fields.scope} neighbourhoods={fields.neighbourhoods} texts={item.write} />
      <PhotosField formId={form.id} list={fields.photos} known={photos} errors={form.allErrors["files"]} onSent={(photo) => form.insert({ name: fields.photos.name, defaultValue: photo })} />
      <ItemButtons published={published} back={back} texts={item.write} />
    </AppForm>
  );
}
