import type { FieldLike } from "#app/ui/form/field.tsx";
import { RadioGroup } from "#app/ui/form/choice-field.tsx";
import { TextArea } from "#app/ui/form/text-field.tsx";
import { CoachedTextArea } from "#app/platform/plain-language/ui/coached-text-area.tsx";
import { contentChoices, measures, type ContentChoice } from "#app/platform/moderation/decisions/choice.ts";
import { deskTexts } from "#app/platform/moderation/desk/messages/index.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { RuleField } from "#app/platform/moderation/ui/rule-field.tsx";

interface DecisionFieldsProps {
  fields: { content: FieldLike; measure: FieldLike; rule: FieldLike; facts: FieldLike; note: FieldLike };
  /** What can be done with it. */
  contents?: readonly ContentChoice[];
}

/** What is decided, and why: the same for one case and for many. */
export function DecisionFields({ fields, contents = contentChoices }: DecisionFieldsProps) {
  const { page: texts, contents: said, measures: saidMeasures } = useTexts(deskTexts);
  return (
    <>
      <RadioGroup field={fields.content} label={texts.content} options={contents.map((value) => ({ value, label: said[value].label, help: said[value].help }))} />
      <RadioGroup field={fields.measure} label={texts.measure} plainLabel options={measures.map((value) => ({ value, label: saidMeasures[value] }))} />
      <RuleField field={fields.rule} label={texts.rule2} help={texts.whyNeeded} />
      <CoachedTextArea quietBelow={15} field={fields.facts} label={texts.facts} plainLabel description={texts.factsHelp} rows={4} count />
      <TextArea field={fields.note} label={texts.note} description={texts.noteHelp} rows={2} />
    </>
  );
}
