import type { SubmissionResult } from "@conform-to/react";
import { useNavigation } from "@remix-run/react";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button } from "#app/ui/button.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { RadioGroup } from "#app/ui/form/choice-field.tsx";
import { HiddenField } from "#app/ui/form/file-field.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { Paragraph } from "#app/ui/text.tsx";
import { sharedKinds, shareForm } from "../forms.ts";
import { conversationTexts } from "../messages/index.ts";

/** Where somebody shares a telephone number or an address: an act of its own, folded away until it is wanted. */
export function ShareForm({ shareKey, lastResult }: { shareKey: string; lastResult?: SubmissionResult }) {
  const { page: texts } = useTexts(conversationTexts);
  const busy = useNavigation().state === "submitting";
  const [form, fields] = useAppForm(shareForm, lastResult, { key: shareKey, do: "share", kind: "phone" }, { id: "delen" });
  const { share, shared } = texts;
  return (
    <details className="answer messages__share" open={lastResult !== undefined}>
      <summary>{share.title}</summary>
      <Paragraph>{share.text}</Paragraph>
      <AppForm form={form} labels={{ kind: share.kind, value: share.value }}>
        <HiddenField field={fields.key} />
        <HiddenField field={fields.do} />
        <RadioGroup field={fields.kind} label={share.kind} options={sharedKinds.map((value) => ({ value, label: shared[value] }))} />
        <TextField field={fields.value} label={share.value} autoComplete="off" />
        <Button busy={busy} look="secondary">
          {share.send}
        </Button>
      </AppForm>
    </details>
  );
}
