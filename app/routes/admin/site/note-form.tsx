import type { SubmissionResult } from "@conform-to/react";
import { useNavigation } from "@remix-run/react";
import type { HomeSettings } from "#app/platform/home/home-settings.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button } from "#app/ui/button.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { TextArea, TextField } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { adminTexts } from "../messages/index.ts";
import { noteForm } from "./forms.ts";
import { siteTexts } from "./messages/index.ts";

/** The form of what a town itself says on its front page. */
export function NoteForm({ note, version, lastResult }: { note: HomeSettings["note"]; version: number; lastResult?: SubmissionResult | null }) {
  const { home: texts } = useTexts(siteTexts);
  const { save } = useTexts(adminTexts);
  const busy = useNavigation().state === "submitting";
  const [form, fields] = useAppForm(noteForm, lastResult, { ...note, do: "note", version: String(version) });
  return (
    <AppForm form={form} labels={{ title: texts.noteTitle, text: texts.noteText, linkLabel: texts.linkLabel, linkTo: texts.linkTo }}>
      <input type="hidden" name="do" value="note" />
      <input type="hidden" name="version" value={version} />
      <TextField field={fields.title} label={texts.noteTitle} autoComplete="off" count />
      <TextArea field={fields.text} label={texts.noteText} rows={4} count />
      <TextField field={fields.linkTo} label={texts.linkTo} description={texts.linkToHelp} autoComplete="off" autoCapitalize="none" spellCheck={false} />
      <TextField field={fields.linkLabel} label={texts.linkLabel} autoComplete="off" />
      <div>
        <Button busy={busy}>{save}</Button>
      </div>
    </AppForm>
  );
}
