import type { SubmissionResult } from "@conform-to/react";
import { useNavigation } from "@remix-run/react";
import { useRef } from "react";
import { CoachedTextArea } from "#app/platform/plain-language/ui/coached-text-area.tsx";
import { useTexts, useTown } from "#app/platform/site/use-site.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { CheckboxGroup } from "#app/ui/form/choice-field.tsx";
import { DraftNotice } from "#app/ui/form/draft-notice.tsx";
import { HiddenField } from "#app/ui/form/file-field.tsx";
import { TextArea, TextField } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { useDraft } from "#app/ui/form/use-draft.ts";
import { Cluster } from "#app/ui/layout.tsx";
import { initiativeForm } from "../forms.ts";
import { organisationMessages } from "../messages/index.ts";
import { organisationPaths } from "../paths.ts";

/** The form in which a resident begins an initiative. */
export function InitiativeForm({ values, lastResult }: { values: { key: string; neighbourhoods: string[] }; lastResult?: SubmissionResult | null }) {
  const { begin: texts, form: shared } = useTexts(organisationMessages);
  const { neighbourhoods } = useTown();
  const busy = useNavigation().state === "submitting";
  const formRef = useRef<HTMLFormElement>(null);
  const [form, fields] = useAppForm(initiativeForm, lastResult, values);
  const draft = useDraft(formRef, "initiatief:nieuw", lastResult != null);
  return (
    <AppForm form={form} labels={{ name: texts.name, about: texts.about, howToJoin: texts.howToJoin, neighbourhoods: shared.neighbourhoods }} formRef={formRef}>
      <DraftNotice {...draft} />
      <HiddenField field={fields.key} />
      <TextField field={fields.name} label={texts.name} autoComplete="off" />
      <CoachedTextArea field={fields.about} label={texts.about} description={texts.aboutHelp} rows={5} count />
      <TextArea field={fields.howToJoin} label={texts.howToJoin} description={texts.howToJoinHelp} rows={3} count />
      <CheckboxGroup field={fields.neighbourhoods} label={shared.neighbourhoods} description={shared.neighbourhoodsHelp} plainLabel columns options={neighbourhoods.map(({ id, name }) => ({ value: id, label: name }))} />
      <Cluster>
        <Button busy={busy}>{texts.send}</Button>
        <ButtonLink href={organisationPaths.list} look="subtle">
          {texts.cancel}
        </ButtonLink>
      </Cluster>
    </AppForm>
  );
}
