import { useRef } from "react";
import { AudienceFields } from "#app/platform/content/writing/ui/audience-fields.tsx";
import { ItemButtons } from "#app/platform/content/writing/ui/item-buttons.tsx";
import { ItemFormHead } from "#app/platform/content/writing/ui/item-form-head.tsx";
import { CoachedTextArea } from "#app/platform/plain-language/ui/coached-text-area.tsx";
import { useTexts } from "#app/platform/site/use-site.ts";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { RadioGroup } from "#app/ui/form/choice-field.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { useDraft } from "#app/ui/form/use-draft.ts";
import { skills } from "../domain/skills.ts";
import { askForm } from "../forms.ts";
import { helpMessages } from "../messages/index.ts";
import type { HelpFormProps } from "./form-props.ts";
import { ContactField, WhenFields, WhereFields } from "./shared-fields.tsx";

/** The form in which somebody asks for help: what, in one sentence; when; where; and for whom to see. */
export function AskForm({ defaults, lastResult, conflict, published, draftKey, back }: HelpFormProps) {
  const { write: own, item, choices } = useTexts(helpMessages);
  const texts = item.ask.write;
  const formRef = useRef<HTMLFormElement>(null);
  const [form, fields] = useAppForm(askForm, lastResult, { ...defaults, skill: defaults.skills[0] });
  const draft = useDraft(formRef, draftKey, lastResult != null);
  const labels = { skill: own.skill, title: own.headline.ask, body: own.body, until: own.until, neighbourhood: own.neighbourhood, neighbourhoods: texts.neighbourhoods };
  return (
    <AppForm form={form} labels={labels} formRef={formRef}>
      <ItemFormHead draft={draft} conflict={conflict} fields={fields} texts={texts} />
      <RadioGroup field={fields.skill} label={own.skill} columns options={skills.map((skill) => ({ value: skill, label: choices.skills[skill] }))} />
      <TextField field={fields.title} label={own.headline.ask} description={own.headlineHelp.ask} count autoComplete="off" />
      <CoachedTextArea quietBelow={15} field={fields.body} label={own.body} description={own.bodyHelp} rows={5} plainLabel count />
      <WhenFields days={fields.days} parts={fields.parts} until={fields.until} />
      <WhereFields neighbourhood={fields.neighbourhood} lat={fields.lat} lon={fields.lon} />
      <ContactField field={fields.contact} />
      <AudienceFields scope={fields.scope} neighbourhoods={fields.neighbourhoods} texts={texts} />
      <ItemButtons published={published} back={back} texts={texts} />
    </AppForm>
  );
}
