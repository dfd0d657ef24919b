import type { SubmissionResult } from "@conform-to/react";
import { useNavigation } from "@remix-run/react";
import { CoachedTextArea } from "#app/platform/plain-language/ui/coached-text-area.tsx";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button } from "#app/ui/button.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { vacancyMessages } from "../../messages/index.ts";
import type { Answer, Status } from "../domain/statuses.ts";
import { answerForm } from "../forms.ts";

interface AnswerProps {
  application: string;
  /** How it stands as this page shows it. */
  seen: Status;
  answer: Answer;
  /** What the box begins with. */
  note: string;
  refused?: SubmissionResult;
}

/** One answer to somebody who applied, with its own words; unfolds, and stands open where it was refused. */
export function AnswerForm({ application, seen, answer, note, refused }: AnswerProps) {
  const { apply } = useTexts(vacancyMessages);
  const texts = apply.people;
  const busy = useNavigation().state === "submitting";
  const [form, fields] = useAppForm(answerForm, refused, { application, seen, answer, note }, { id: `${answer}-${application}` });
  return (
    <details className="application__answer" open={refused !== undefined}>
      <summary>{texts.answer[answer]}</summary>
      <AppForm form={form} labels={{ note: texts.note }}>
        <input type="hidden" name="application" value={application} />
        <input type="hidden" name="seen" value={seen} />
        <input type="hidden" name="answer" value={answer} />
        <CoachedTextArea field={fields.note} label={texts.note} rows={7} quietBelow={15} count />
        <Button busy={busy} look={answer === "declined" ? "secondary" : "primary"} small>
          {texts.send[answer]}
        </Button>
      </AppForm>
    </details>
  );
}
