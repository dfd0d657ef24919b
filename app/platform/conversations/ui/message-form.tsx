import type { SubmissionResult } from "@conform-to/react";
import { useNavigation } from "@remix-run/react";
import { useRef } from "react";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button } from "#app/ui/button.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { DraftNotice } from "#app/ui/form/draft-notice.tsx";
import { HiddenField } from "#app/ui/form/file-field.tsx";
import { TextArea } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { useDraft } from "#app/ui/form/use-draft.ts";
import { messageForm } from "../forms.ts";
import { conversationTexts } from "../messages/index.ts";

/** The box in which somebody answers in a conversation. */
export function MessageForm({ messageKey, draftKey, lastResult }: { messageKey: string; draftKey: string; lastResult?: SubmissionResult }) {
  const { page: texts } = useTexts(conversationTexts);
  const formRef = useRef<HTMLFormElement>(null);
  const busy = useNavigation().state === "submitting";
  const [form, fields] = useAppForm(messageForm, lastResult, { key: messageKey }, { id: "antwoord" });
  const draft = useDraft(formRef, draftKey, lastResult != null);
  return (
    <AppForm form={form} labels={{ body: texts.body }} formRef={formRef}>
      <DraftNotice {...draft} />
      <HiddenField field={fields.key} />
      <TextArea field={fields.body} label={texts.body} rows={4} count />
      <Button busy={busy} icon="reply">
        {texts.send}
      </Button>
    </AppForm>
  );
}
