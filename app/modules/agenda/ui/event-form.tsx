import type { SubmissionResult } from "@conform-to/react";
import { useRef } from "react";
import type { PhotoView } from "#app/platform/content/card.ts";
import type { ItemDefaults } from "#app/platform/content/writing/defaults.server.ts";
import type { Conflict } from "#app/platform/content/writing/save-item.server.ts";
import { AudienceFields } from "#app/platform/content/writing/ui/audience-fields.tsx";
import { BodyField } from "#app/platform/content/writing/ui/body-field.tsx";
import { ItemButtons } from "#app/platform/content/writing/ui/item-buttons.tsx";
import { ItemFormHead } from "#app/platform/content/writing/ui/item-form-head.tsx";
import { OrganisationField } from "#app/platform/content/writing/ui/organisation-field.tsx";
import { photoTexts } from "#app/platform/files/messages.ts";
import { PhotosField } from "#app/platform/files/ui/photos-field.tsx";
import { useTexts } from "#app/platform/site/use-site.ts";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { CheckboxGroup, RadioGroup, Select } from "#app/ui/form/choice-field.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { useDraft } from "#app/ui/form/use-draft.ts";
import { accessFacts, closings, costs, signingUps } from "../domain/facts.ts";
import { eventForm } from "../forms.ts";
import { agendaMessages } from "../messages/index.ts";
import { WhenFields } from "./when-fields.tsx";

/** What the form of an event holds at first: text as on every form, and its own fields by name. */
export interface EventDefaults extends ItemDefaults {
  own: Readonly<Record<string, string | string[]>>;
}

interface EventFormProps {
  defaults: EventDefaults;
  organisations: { id: string; name: string }[];
  themes: readonly { value: string; label: string }[];
  /** Photos that the form may name, to show them. */
  photos: PhotoView[];
  lastResult?: SubmissionResult | null;
  conflict?: Conflict;
  published: boolean;
  draftKey: string;
  back: string;
}

/** The form in which somebody puts something in the agenda or changes it. */
export function EventForm({ defaults: { own, ...defaults }, organisations, themes, photos, lastResult, conflict, published, draftKey, back }: EventFormProps) {
  const { write: texts, item, facts } = useTexts(agendaMessages);
  const { field: photoWords } = useTexts(photoTexts);
  const formRef = useRef<HTMLFormElement>(null);
  const [form, fields] = useAppForm(eventForm, lastResult, { ...defaults, version: defaults.version?.toString(), ...own });
  const draft = useDraft(formRef, draftKey, lastResult != null);
  const words = fields.photos.getFieldList().map((photo, index) => [photo.getFieldset().alt.name, photoWords.alt(index + 1)] as const);
  const { startDate, startTime, endTime, endDate, until, place, onlineLink, price, capacity } = texts;
  const labels = { title: texts.headline, body: texts.body, startDate, startTime, endTime, endDate, until, place, onlineLink, price, capacity, signingUp: texts.signingUp, neighbourhoods: item.write.neighbourhoods, files: photoWords.label, organisation: item.write.organisation, ...Object.fromEntries(words) };
  return (
    <AppForm form={form} labels={labels} upload formRef={formRef}>
      <ItemFormHead draft={draft} conflict={conflict} fields={fields} texts={item.write} />
      <OrganisationField field={fields.organisation} organisations={organisations} texts={item.write} />
      <TextField field={fields.title} label={texts.headline} description={texts.headlineHelp} count autoComplete="off" />
      <WhenFields fields={fields} />
      <TextField field={fields.place} label={texts.place} description={texts.placeHelp} autoComplete="off" />
      <TextField field={fields.onlineLink} label={texts.onlineLink} inputMode="url" autoComplete="off" />
      <BodyField field={fields.body} label={texts.body} description={texts.bodyHelp} rows={7} />
      <RadioGroup field={fields.signingUp} label={texts.signingUp} options={signingUps.map((value) => ({ value, label: texts.signingUps[value] }))} />
      <TextField field={fields.capacity} label={texts.capacity} description={texts.capacityHelp} type="number" min={1} inputMode="numeric" size="short" />
      <Select field={fields.closes} label={texts.closes} plainLabel options={closings.map((hours) => ({ value: String(hours), label: texts.closings[`${hours}`] }))} />
      <RadioGroup field={fields.cost} label={texts.cost} options={costs.map((value) => ({ value, label: facts.costs[value] }))} />
      <TextField field={fields.price} label={texts.price} inputMode="decimal" size="short" autoComplete="off" />
      <Select field={fields.theme} label={texts.theme} plainLabel empty={texts.noTheme} options={themes} />
      <CheckboxGroup field={fields.access} label={texts.access} description={texts.accessHelp} plainLabel options={accessFacts.map((value) => ({ value, label: facts.access[value] }))} />
      <AudienceFields scope={fields.scope} neighbourhoods={fields.neighbourhoods} texts={item.write} />
      <PhotosField formId={form.id} list={fields.photos} known={photos} errors={form.allErrors["files"]} onSent={(photo) => form.insert({ name: fields.photos.name, defaultValue: photo })} />
      <ItemButtons published={published} back={back} texts={item.write} />
    </AppForm>
  );
}
