import type { SubmissionResult } from "@conform-to/react";
import { Form, useNavigation } from "@remix-run/react";
import { useRef } from "react";
import { firstName } from "#app/lib/first-name.ts";
import { conversationPaths } from "#app/platform/conversations/paths.ts";
import { ForWriters } from "#app/platform/moderation/ui/restriction-notice.tsx";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { DraftNotice } from "#app/ui/form/draft-notice.tsx";
import { HiddenField } from "#app/ui/form/file-field.tsx";
import { TextArea } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { useDraft } from "#app/ui/form/use-draft.ts";
import { Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { answerForm } from "../forms.ts";
import type { HelpOnPage } from "../help-page.server.ts";
import { helpMessages } from "../messages/index.ts";

interface AnswerProps {
  help: HelpOnPage;
  itemId: string;
  /** Whom one writes to. */
  name: string;
  /** Where one comes back to after logging in. */
  path: string;
  /** Key of the form; none without an account. */
  answerKey: string | null;
  lastResult?: SubmissionResult;
}

/** How one says "I can help", or "I would like that": the first words of a conversation that only the two read. */
export function AnswerForm({ help, itemId, name, path, answerKey, lastResult }: AnswerProps) {
  const { answer: texts } = useTexts(helpMessages);
  const { side, myAnswer } = help;
  if (myAnswer?.conversationId) {
    return (
      <Card as="section" tone="tint">
        <Stack gap="s">
          <Paragraph>{texts.answered(name)}</Paragraph>
          <ButtonLink href={conversationPaths.page(myAnswer.conversationId)} icon="talk">
            {texts.goOn}
          </ButtonLink>
        </Stack>
      </Card>
    );
  }
  if (!help.mayAnswer) return null;
  return (
    <Card as="section" tone="tint">
      <Stack gap="s">
        <Heading level={2} look={3} id="helpen">
          {texts.title[side]}
        </Heading>
        <Paragraph>{texts.text}</Paragraph>
        {answerKey === null ? (
          <ButtonLink href={`/inloggen?${new URLSearchParams({ terug: path }).toString()}`} icon="heart">
            {texts.logIn[side]}
          </ButtonLink>
        ) : (
          <ForWriters>
            <Words key={itemId} {...{ help, itemId, name, answerKey, lastResult }} />
          </ForWriters>
        )}
      </Stack>
    </Card>
  );
}

function Words({ help, itemId, name, answerKey, lastResult }: Omit<AnswerProps, "path" | "answerKey"> & { answerKey: string }) {
  const { answer: texts } = useTexts(helpMessages);
  const formRef = useRef<HTMLFormElement>(null);
  const busy = useNavigation().state === "submitting";
  const [form, fields] = useAppForm(answerForm, lastResult, { key: answerKey, body: texts.opening[help.side](firstName(name)) }, { id: "helpen-formulier" });
  const draft = useDraft(formRef, `help:${itemId}`, lastResult != null);
  return (
    <>
      <AppForm form={form} labels={{ body: texts.body(name) }} formRef={formRef}>
        <DraftNotice {...draft} />
        <HiddenField field={fields.key} />
        <TextArea field={fields.body} label={texts.body(name)} rows={4} count />
        <Button name="answer" value="yes" busy={busy} icon="heart">
          {texts.send[help.side]}
        </Button>
      </AppForm>
      {help.myAnswer?.told ? (
        <Form method="post">
          <Button name="answer" value="no" look="subtle" small>
            {texts.notNow}
          </Button>
        </Form>
      ) : null}
    </>
  );
}
