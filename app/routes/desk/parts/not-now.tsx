import type { SubmissionResult } from "@conform-to/react";
import { deskTexts } from "#app/platform/moderation/desk/messages/index.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { HiddenField } from "#app/ui/form/file-field.tsx";
import { TextArea } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { notNowForm } from "../forms.ts";

/** Where the desk says "not now" to something that breaks no rule. */
export function NotNow({ version, lastResult }: { version: number; lastResult?: SubmissionResult }) {
  const { notNow: texts } = useTexts(deskTexts);
  const [form, fields] = useAppForm(notNowForm, lastResult, { do: "not-now", version: String(version) }, { id: "niet-nu" });
  return (
    <Card>
      <Heading level={2} look={3}>
        {texts.title}
      </Heading>
      <Paragraph>{texts.text}</Paragraph>
      <AppForm form={form} labels={{ why: texts.why }}>
        <HiddenField field={fields.do} />
        <HiddenField key={version} field={fields.version} value={String(version)} />
        <TextArea field={fields.why} label={texts.why} description={texts.whyHelp} rows={3} count />
        <Button look="secondary">{texts.send}</Button>
      </AppForm>
    </Card>
  );
}
