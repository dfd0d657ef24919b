import type { SubmissionResult } from "@conform-to/react";
import { useNavigation } from "@remix-run/react";
import { lettersWithOwnText } from "#app/platform/mail/own/own-texts.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button } from "#app/ui/button.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { Select } from "#app/ui/form/choice-field.tsx";
import type { FieldLike } from "#app/ui/form/field.tsx";
import { TextArea } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { Cluster } from "#app/ui/layout.tsx";
import { ConflictNotice } from "../conflict-notice.tsx";
import { adminTexts } from "../messages/index.ts";
import { mailTextsForm } from "./forms.ts";
import { siteTexts } from "./messages/index.ts";
import type { MailTextsValues } from "./save-mail-texts.server.ts";

/** The form of what a town adds to its mail. */
export function MailTextsForm({ values, lastResult, conflict }: { values: MailTextsValues; lastResult?: SubmissionResult | null; conflict?: MailTextsValues }) {
  const { mail: texts } = useTexts(siteTexts);
  const { save } = useTexts(adminTexts);
  const busy = useNavigation().state === "submitting";
  const [form, fields] = useAppForm(mailTextsForm, lastResult, { ...values, letter: "account.confirm" });
  const { letters } = texts;
  const parts = [
    { name: texts.closing, help: texts.closingHelp, both: fields.closing.getFieldset() },
    { name: texts.extra(letters["account.confirm"]), both: fields.confirm.getFieldset() },
    { name: texts.extra(letters["account.log-in"]), both: fields.logIn.getFieldset() },
    { name: texts.extra(letters["account.admin-invite"]), both: fields.adminInvite.getFieldset() },
    { name: texts.extra(letters.notification), both: fields.notification.getFieldset() },
  ];
  const theirs = conflict ? [{ label: texts.closing, value: conflict.closing.nl }] : [];
  return (
    <AppForm form={form}>
      {conflict ? <ConflictNotice theirs={theirs} /> : null}
      <input type="hidden" name="version" value={conflict?.version ?? values.version} readOnly />
      {parts.map(({ name, help, both }) => (
        <InBoth key={name} name={name} help={help} nl={both.nl} en={both.en} />
      ))}
      <Select field={fields.letter} label={texts.previewOf} options={lettersWithOwnText.map((value) => ({ value, label: letters[value] }))} />
      <Cluster>
        <Button name="intent" value="save" busy={busy}>
          {save}
        </Button>
        <Button name="intent" value="preview" look="secondary" busy={busy}>
          {texts.preview}
        </Button>
        <Button name="intent" value="test" look="secondary" icon="mail" busy={busy}>
          {texts.test}
        </Button>
      </Cluster>
    </AppForm>
  );
}

/** A text in both languages. One that is for a single letter and empty is folded. */
function InBoth({ name, help, nl, en }: { name: string; help?: string; nl: FieldLike; en: FieldLike }) {
  const { mail: texts } = useTexts(siteTexts);
  const both = (
    <>
      <TextArea field={nl} label={texts.language.nl} rows={3} count />
      <TextArea field={en} label={texts.language.en} rows={3} count />
    </>
  );
  if (help === undefined) {
    return (
      <details className="unfold" open={nl.defaultValue || en.defaultValue || nl.errors || en.errors ? true : undefined}>
        <summary>{name}</summary>
        {both}
      </details>
    );
  }
  return (
    <fieldset className="field">
      <legend>{name}</legend>
      <p className="admin-row__help">{help}</p>
      {both}
    </fieldset>
  );
}
