import type { SubmissionResult } from "@conform-to/react";
import { contentChoices } from "#app/platform/moderation/decisions/choice.ts";
import { deskTexts } from "#app/platform/moderation/desk/messages/index.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { bulkForm } from "../forms.ts";
import { DecisionFields } from "./decision-fields.tsx";

/** What only one author can be asked at a time is left out. */
const contents = contentChoices.filter((content) => content !== "request-edit");

/** One decision about all that was chosen in the queue; the boxes stand in the list and belong to this form. */
export function BulkDecision({ lastResult }: { lastResult?: SubmissionResult }) {
  const { bulk: texts, page } = useTexts(deskTexts);
  const [form, fields] = useAppForm(bulkForm, lastResult, { content: "approve", measure: "none" }, { id: "samen-beslissen" });
  const none = lastResult?.error?.["cases"] !== undefined;
  return (
    <Card tone="tint" className="desk-bulk">
      <Stack gap="s" className="desk-head">
        <Heading level={2} look={3}>
          {texts.title}
        </Heading>
        <Paragraph>{texts.intro}</Paragraph>
      </Stack>
      {none ? (
        <Alert kind="error" live>
          {texts.none}
        </Alert>
      ) : null}
      <AppForm form={form} labels={{ content: page.content, rule: page.rule2, facts: page.facts }} action="/toezicht">
        <DecisionFields fields={fields} contents={contents} />
        <Button icon="check">{texts.send}</Button>
      </AppForm>
    </Card>
  );
}
