import type { SubmissionResult } from "@conform-to/react";
import { judgeForm } from "#app/platform/moderation/appeals/forms.ts";
import { appealTexts } from "#app/platform/moderation/appeals/messages/index.ts";
import { CoachedTextArea } from "#app/platform/plain-language/ui/coached-text-area.tsx";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { RadioGroup } from "#app/ui/form/choice-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import type { AppealOnPage } from "../appeals.server.ts";

/** Where a second person judges an objection, or why that is not this one, or nobody. */
export function Judge({ page, lastResult }: { page: AppealOnPage; lastResult?: SubmissionResult }) {
  const { desk: texts, barred } = useTexts(appealTexts);
  if (page.outcome !== null) {
    return (
      <Alert kind="ok" title={texts.judged[page.outcome]}>
        <Paragraph>{page.answer}</Paragraph>
      </Alert>
    );
  }
  if (page.nobody) {
    return (
      <Alert kind="warning" title={texts.nobody}>
        <Paragraph>{texts.nobodyText}</Paragraph>
      </Alert>
    );
  }
  if (page.barred) return <Alert>{barred[page.barred]}</Alert>;
  return <JudgeForm appellant={page.appellant} lastResult={lastResult} />;
}

function JudgeForm({ appellant, lastResult }: { appellant: AppealOnPage["appellant"]; lastResult?: SubmissionResult }) {
  const { desk: texts } = useTexts(appealTexts);
  const [form, fields] = useAppForm(judgeForm, lastResult, {}, { id: "oordeel" });
  const outcomes = { ...texts.outcomes, ...(appellant === "reporter" ? { overturned: texts.overturnedReport } : {}) };
  return (
    <Card tone="tint">
      <Heading level={2}>{texts.judge}</Heading>
      <AppForm form={form} labels={{ outcome: texts.outcome, answer: texts.answer }}>
        <RadioGroup field={fields.outcome} label={texts.outcome} options={(["upheld", "overturned"] as const).map((value) => ({ value, ...outcomes[value] }))} />
        <CoachedTextArea quietBelow={15} field={fields.answer} label={texts.answer} description={texts.answerHelp} rows={6} count />
        <Button icon="check">{texts.send}</Button>
      </AppForm>
    </Card>
  );
}
