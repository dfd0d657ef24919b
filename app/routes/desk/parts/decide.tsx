import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { contentChoices } from "#app/platform/moderation/decisions/choice.ts";
import { deskTexts } from "#app/platform/moderation/desk/messages/index.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { HiddenField } from "#app/ui/form/file-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import type { CaseOnPage } from "../case.server.ts";
import { caseForm } from "../forms.ts";
import { CaseDecisions } from "./case-decisions.tsx";
import { DecisionFields } from "./decision-fields.tsx";

/** Where a case is decided, or why that cannot be here and now. */
export function Decide({ page, lastResult }: { page: CaseOnPage; lastResult?: SubmissionResult }) {
  const { page: texts, barred } = useTexts(deskTexts);
  if (page.found.status === "closed") {
    return (
      <>
        <CaseDecisions page={page} />
        <Card>
          <Paragraph>{texts.closed}</Paragraph>
          <Form method="post">
            <Button name="do" value="reopen" look="secondary">
              {texts.reopen}
            </Button>
          </Form>
        </Card>
      </>
    );
  }
  if (page.barred) return <Alert>{barred[page.barred]}</Alert>;
  return <DecisionForm page={page} lastResult={lastResult} />;
}

function DecisionForm({ page, lastResult }: { page: CaseOnPage; lastResult?: SubmissionResult }) {
  const { page: texts } = useTexts(deskTexts);
  const { subject, version, status } = page.found;
  const [form, fields] = useAppForm(caseForm, lastResult, { version: String(version), measure: "none" }, { id: "besluit" });
  return (
    <Card tone="tint">
      <Stack gap="s" className="desk-head">
        <Heading level={2} look={3}>
          {texts.decide}
        </Heading>
        {status === "waiting" ? <Paragraph>{texts.waiting}</Paragraph> : null}
      </Stack>
      <AppForm form={form} labels={{ content: texts.content, measure: texts.measure, rule: texts.rule2, facts: texts.facts, note: texts.note }}>
        {/* What somebody typed on an older page is decided on the page they see now. */}
        <HiddenField key={version} field={fields.version} value={String(version)} />
        <DecisionFields fields={fields} contents={contentChoices.filter((content) => content !== "request-edit" || subject === "item")} />
        <Button icon="check">{texts.send}</Button>
      </AppForm>
    </Card>
  );
}
