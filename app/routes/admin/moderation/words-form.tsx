import type { SubmissionResult } from "@conform-to/react";
import { useNavigation } from "@remix-run/react";
import { wordPlaces } from "#app/platform/moderation/signals/words/town-words.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button } from "#app/ui/button.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { TextArea } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { Paragraph } from "#app/ui/text.tsx";
import { ConflictNotice } from "../conflict-notice.tsx";
import { adminTexts } from "../messages/index.ts";
import { wordsForm, type WordsFields } from "./forms.ts";
import { policyTexts } from "./messages/index.ts";

/** The town's words, one a line, in a box for each way in which they count. */
export function TownWordsForm({ values, lastResult, conflict }: { values: WordsFields; lastResult?: SubmissionResult | null; conflict?: { version: number } }) {
  const { words: texts } = useTexts(policyTexts);
  const { save } = useTexts(adminTexts);
  const busy = useNavigation().state === "submitting";
  const [form, fields] = useAppForm(wordsForm, lastResult, values);
  return (
    <AppForm form={form} labels={texts.places}>
      {conflict ? <ConflictNotice /> : null}
      <input type="hidden" name="version" value={conflict?.version ?? fields.version.value ?? values.version} readOnly />
      <Paragraph>{texts.help}</Paragraph>
      {wordPlaces.map((where) => (
        <TextArea key={where} field={fields[where]} label={texts.places[where]} description={texts.placeHelp[where]} rows={where === "compound" ? 4 : 10} />
      ))}
      <Button busy={busy}>{save}</Button>
    </AppForm>
  );
}
