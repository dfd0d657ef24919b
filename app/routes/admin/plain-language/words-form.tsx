import type { SubmissionResult } from "@conform-to/react";
import { useNavigation } from "@remix-run/react";
import { plainTexts } from "#app/platform/plain-language/messages/index.ts";
import { MOST_PAIRS } from "#app/platform/plain-language/town/town-pairs.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button } from "#app/ui/button.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { TextArea } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { ConflictNotice } from "../conflict-notice.tsx";
import { adminTexts } from "../messages/index.ts";
import { plainWordsForm } from "./form.ts";

interface PlainWordsFormProps {
  values: { version: string; lines: string };
  lastResult?: SubmissionResult | null;
  conflict?: { version: number };
}

/** The town's own words for the writing coach, one pair on a line. */
export function PlainWordsForm({ values, lastResult, conflict }: PlainWordsFormProps) {
  const { words: texts } = useTexts(plainTexts);
  const { save } = useTexts(adminTexts);
  const busy = useNavigation().state === "submitting";
  const [form, fields] = useAppForm(plainWordsForm, lastResult, values);
  return (
    <AppForm form={form} labels={{ lines: texts.field }}>
      {conflict ? <ConflictNotice /> : null}
      <input type="hidden" name="version" value={conflict?.version ?? fields.version.value ?? values.version} readOnly />
      <TextArea field={fields.lines} label={texts.field} description={texts.help(MOST_PAIRS)} plainLabel rows={12} />
      <Button busy={busy}>{save}</Button>
    </AppForm>
  );
}
