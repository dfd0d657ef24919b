import type { SubmissionResult } from "@conform-to/react";
import { useNavigation } from "@remix-run/react";
import { pagePath, pagePlaces } from "#app/platform/pages/page.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button } from "#app/ui/button.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { Checkbox, Select } from "#app/ui/form/choice-field.tsx";
import { TextArea, TextField } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { Cluster } from "#app/ui/layout.tsx";
import { ConflictNotice } from "../conflict-notice.tsx";
import { adminTexts } from "../messages/index.ts";
import { ownPageForm } from "./forms.ts";
import { siteTexts } from "./messages/index.ts";

/** A page of the town's own as its form holds it. */
export interface OwnPageValues {
  title: string;
  slug: string;
  body: string;
  place: string;
  published: boolean;
  version: string;
}

/** The form of a page of the town's own. */
export function OwnPageForm({ values, lastResult, conflict }: { values: OwnPageValues; lastResult?: SubmissionResult | null; conflict?: OwnPageValues }) {
  const { pages: texts } = useTexts(siteTexts);
  const { save } = useTexts(adminTexts);
  const busy = useNavigation().state === "submitting";
  const [form, fields] = useAppForm(ownPageForm, lastResult, { ...values, published: values.published ? "on" : "" });
  const labels = { title: texts.name, slug: texts.slug, body: texts.body, place: texts.place };
  return (
    <AppForm form={form} labels={labels}>
      {conflict ? <ConflictNotice theirs={[{ label: texts.theirs.title, value: conflict.title }, { label: texts.theirs.body, value: conflict.body }]} /> : null}
      <input type="hidden" name="version" value={conflict?.version ?? values.version} readOnly />
      <TextField field={fields.title} label={texts.name} autoComplete="off" count />
      <TextArea field={fields.body} label={texts.body} description={texts.bodyHelp} rows={14} count />
      <Select field={fields.place} label={texts.place} options={pagePlaces.map((value) => ({ value, label: texts.places[value] }))} />
      <TextField field={fields.slug} label={texts.slug} description={texts.slugHelp(pagePath(""))} autoComplete="off" autoCapitalize="none" spellCheck={false} />
      <Checkbox field={fields.published} label={texts.isPublished} />
      <Cluster>
        <Button name="intent" value="save" busy={busy}>
          {save}
        </Button>
        <Button name="intent" value="preview" look="secondary" busy={busy}>
          {texts.preview}
        </Button>
      </Cluster>
    </AppForm>
  );
}
