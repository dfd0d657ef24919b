import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { deskTexts } from "#app/platform/moderation/desk/messages/index.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { Select } from "#app/ui/form/choice-field.tsx";
import { TextArea } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { Stack } from "#app/ui/layout.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import type { CaseOnPage } from "../case.server.ts";
import { handOverForm } from "../forms.ts";

/** Who has the case: take it, give it back, hand it over. */
export function Holding({ page, lastResult }: { page: CaseOnPage; lastResult?: SubmissionResult }) {
  const { page: texts, queue } = useTexts(deskTexts);
  if (page.found.status === "closed" || page.barred === "own") return null;
  return (
    <Card>
      <Stack gap="m">
        {page.mine && page.handedByName ? (
          <div>
            <Paragraph>{texts.handed(page.handedByName)}</Paragraph>
            {page.found.handedNote ? <blockquote>{page.found.handedNote}</blockquote> : null}
          </div>
        ) : null}
        {page.claimedByName || page.mine ? <Paragraph>{page.mine ? queue.claimedByMe : queue.claimedBy(page.claimedByName ?? "")}</Paragraph> : null}
        <Form method="post">
          {page.mine ? (
            <Button name="do" value="release" look="secondary" wide>
              {texts.release}
            </Button>
          ) : page.barred ? null : (
            <Button name="do" value="claim" look="secondary" wide>
              {texts.claim}
            </Button>
          )}
        </Form>
        {page.barred ? null : <HandOver page={page} lastResult={lastResult} />}
      </Stack>
    </Card>
  );
}

function HandOver({ page, lastResult }: { page: CaseOnPage; lastResult?: SubmissionResult }) {
  const { page: texts } = useTexts(deskTexts);
  const [form, fields] = useAppForm(handOverForm, lastResult, {}, { id: "doorgeven" });
  return (
    <details open={lastResult !== undefined}>
      <summary>{texts.handOver}</summary>
      {page.colleagues.length === 0 ? (
        <Paragraph>{texts.noColleagues}</Paragraph>
      ) : (
        <AppForm form={form} labels={{ to: texts.handTo, note: texts.handNote }}>
          <Select field={fields.to} label={texts.handTo} empty="" options={page.colleagues.map(({ accountId, name }) => ({ value: accountId, label: name }))} />
          <TextArea field={fields.note} label={texts.handNote} rows={3} />
          <Button name="do" value="hand-over" look="secondary">
            {texts.hand}
          </Button>
        </AppForm>
      )}
    </details>
  );
}
