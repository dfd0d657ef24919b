import type { SubmissionResult } from "@conform-to/react";
import { useNavigation } from "@remix-run/react";
import { useRef } from "react";
import type { PhotoView } from "#app/platform/content/card.ts";
import { useTexts, useTown } from "#app/platform/site/use-site.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { CheckboxGroup, RadioGroup, Select } from "#app/ui/form/choice-field.tsx";
import { DraftNotice } from "#app/ui/form/draft-notice.tsx";
import { HiddenField } from "#app/ui/form/file-field.tsx";
import { TextArea, TextField } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { useDraft } from "#app/ui/form/use-draft.ts";
import { RulesLink } from "#app/platform/moderation/ui/rules-link.tsx";
import { Cluster } from "#app/ui/layout.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import { postForm } from "../forms.ts";
import { postMessages } from "../messages/index.ts";
import type { Conflict } from "../save.server.ts";
import { PhotosField } from "./photos-field.tsx";

/** What the form holds at first. */
export interface PostDefaults {
  key: string;
  version?: number;
  title?: string;
  body?: string;
  scope: "neighbourhoods" | "town";
  neighbourhoods: string[];
  organisation?: string;
  photos: { id: string; alt: string }[];
}

interface PostFormProps {
  defaults: PostDefaults;
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
  const { write: texts } = useTexts(postMessages);
  const { neighbourhoods } = useTown();
  const formRef = useRef<HTMLFormElement>(null);
  const busy = useNavigation().state === "submitting";
  const [form, fields] = useAppForm(postForm, lastResult, { ...defaults, version: defaults.version?.toString() });
  const draft = useDraft(formRef, draftKey, lastResult != null);
  const words = fields.photos.getFieldList().map((photo, index) => [photo.getFieldset().alt.name, texts.photoAlt(index + 1)] as const);
  const labels = { title: texts.headline, body: texts.body, neighbourhoods: texts.neighbourhoods, files: texts.photos, organisation: texts.organisation, ...Object.fromEntries(words) };
  const { id, name, key, errorId, descriptionId, errors, defaultValue, maxLength } = fields.body;
  return (
    <AppForm form={form} labels={labels} upload formRef={formRef}>
      <DraftNotice {...draft} />
      {conflict ? <ConflictNotice conflict={conflict} /> : null}
      <HiddenField field={fields.key} />
      <input type="hidden" name="version" value={conflict?.version ?? fields.version.value ?? ""} readOnly />
      {organisations.length > 0 ? (
        <Select field={fields.organisation} label={texts.organisation} plainLabel empty={texts.myself} options={organisations.map(({ id, name }) => ({ value: id, label: name }))} />
      ) : null}
      <TextField field={fields.title} label={texts.headline} description={texts.headlineHelp} count autoComplete="off" />
      <TextArea field={{ id, name, key, errorId, descriptionId, errors, defaultValue, maxLength, required: true }} label={texts.body} description={texts.bodyHelp} rows={9} count />
      <RadioGroup
        field={fields.scope}
        label={texts.scope}
        options={[
          { value: "neighbourhoods", label: texts.scopeChosen },
          { value: "town", label: texts.scopeTown },
        ]}
      />
      <div className="post-form__neighbourhoods">
        <CheckboxGroup field={fields.neighbourhoods} label={texts.neighbourhoods} description={texts.neighbourhoodsHelp} plainLabel columns options={neighbourhoods.map(({ id, name }) => ({ value: id, label: name }))} />
      </div>
      <PhotosField form={form} list={fields.photos} known={photos} errors={form.allErrors["files"]} />
      <RulesLink />
      <Cluster>
        <Button name="intent" value="publish" busy={busy}>
          {published ? texts.saveChanges : texts.publish}
        </Button>
        {published ? null : (
          <Button name="intent" value="draft" look="secondary" busy={busy} formNoValidate>
            {texts.keepDraft}
          </Button>
        )}
        <ButtonLink href={back} look="subtle">
          {texts.cancel}
        </ButtonLink>
      </Cluster>
    </AppForm>
  );
}

function ConflictNotice({ conflict }: { conflict: Conflict }) {
  const { write: texts } = useTexts(postMessages);
  return (
    <Alert kind="warning" title={texts.conflictTitle} live>
      <Paragraph>{texts.conflictText}</Paragraph>
      <details>
        <summary>{texts.conflictTheirs}</summary>
        <p className="utrecht-paragraph">
          <strong>{conflict.title}</strong>
        </p>
        <p className="utrecht-paragraph as-typed">{conflict.body}</p>
      </details>
      <ul className="prose-list">
        <li>{conflict.neighbourhoods.length > 0 ? texts.conflictFor(conflict.neighbourhoods.join(", ")) : texts.conflictForTown}</li>
        {conflict.organisation ? <li>{texts.conflictBy(conflict.organisation)}</li> : null}
        {conflict.addedPhotos > 0 ? <li>{texts.conflictPhotos(conflict.addedPhotos)}</li> : null}
      </ul>
    </Alert>
  );
}
