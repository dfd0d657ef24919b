import type { SubmissionResult } from "@conform-to/react";
import { wholeDayWords } from "#app/lib/date-words.ts";
import { appealForm } from "#app/platform/moderation/appeals/forms.ts";
import { appealTexts } from "#app/platform/moderation/appeals/messages/index.ts";
import { reportTexts } from "#app/platform/moderation/reports/messages/index.ts";
import { useTexts, useTown } from "#app/platform/site/use-site.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { HiddenField } from "#app/ui/form/file-field.tsx";
import { TextArea } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import type { ReceiptPage } from "./receipt.tsx";

/** Where whoever reported something objects to its staying, or reads what became of their objection. */
export function ReceiptObjection({ page, lastResult }: { page: ReceiptPage; lastResult?: SubmissionResult }) {
  const { receipt: texts } = useTexts(reportTexts);
  const { form: words } = useTexts(appealTexts);
  const { locale, timeZone } = useTown();
  const [form, fields] = useAppForm(appealForm, lastResult, { key: page.key });
  const said = { upheld: texts.objectUpheld, overturned: texts.objectOverturned };
  if (page.appeal) {
    return (
      <Alert>
        <Paragraph>{page.appeal.outcome === null ? texts.objected(wholeDayWords(page.appeal.dueAt, { locale, timeZone })) : said[page.appeal.outcome]}</Paragraph>
        {page.appeal.answer ? (
          <Paragraph>
            {texts.answer}: {page.appeal.answer}
          </Paragraph>
        ) : null}
      </Alert>
    );
  }
  if (!page.objectUntil) return null;
  return (
    <Stack as="section" gap="m">
      <Heading level={2}>{texts.object}</Heading>
      <Paragraph>{texts.objectText(wholeDayWords(page.objectUntil, { locale, timeZone }))}</Paragraph>
      <AppForm form={form} labels={{ body: words.body }}>
        <HiddenField field={fields.key} />
        <TextArea field={fields.body} label={words.body} description={words.bodyHelp} rows={6} count />
        <Button>{words.send}</Button>
      </AppForm>
      <Paragraph>{texts.otherWays}</Paragraph>
    </Stack>
  );
}
