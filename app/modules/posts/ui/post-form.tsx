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
import { TextField } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { useDraft } from "#app/ui/form/use-draft.ts";
import { postForm } from "../forms.ts";
import { postMessages } from "../messages/index.ts";

interface PostFormProps {
  defaults: ItemDefaults;
  organisations: { id: string; name: string }[];
  /** Photos that the form may name, to show them. */
  photos: PhotoView[];
  lastResult?: SubmissionResult | null;
  conflict?: Conflict;
  /** Whether the post is out already: then there is no draft to keep. */
  published: boolean;
  draftKey: string;
  back: string;
}

/** The form in which somebody writes or changes a post. */
export function PostForm({ defaults, organisations, photos, lastResult, conflict, published, draftKey, back }: PostFormProps) {
  const { write: own, item } = useTexts(postMessages);
  const { field: photoWords } = useTexts(photoTexts);
  const texts = item.write;
  const formRef = useRef<HTMLFormElement>(null);
  const [form, fields] = useAppForm(postForm, lastResult, { ...defaults, version: defaults.version?.toString() });
  const draft = useDraft(formRef, draftKey, lastResult != null);
  const words = fields.photos.getFieldList().map((photo, index) => [photo.getFieldset().alt.name, photoWords.alt(index + 1)] as const);
  const labels = { title: own.headline, body: own.body, neighbourhoods: texts.neighbourhoods, files: photoWords.label, organisation: texts.organisation, ...Object.fromEntries(words) };
  return (
    <AppForm form={form} labels={labels} upload formRef={formRef}>
      <ItemFormHead draft={draft} conflict={conflict} fields={fields} texts={texts} />
      <OrganisationField field={fields.organisation} organisations={organisations} texts={texts} />
      <TextField field={fields.title} label={own.headline} description={own.headlineHelp} count autoComplete="off" />
      <BodyField field={fields.body} label={own.body} description={own.bodyHelp} />
      <AudienceFields scope={fields.scope} neighbourhoods={fields.neighbourhoods} texts={texts} />
      <PhotosField formId={form.id} list={fields.photos} known={photos} errors={form.allErrors["files"]} onSent={(photo) => form.insert({ name: fields.photos.name, defaultValue: photo })} />
      <ItemButtons published={published} back={back} texts={texts} />
    </AppForm>
  );
}
