import type { FieldLike } from "#app/ui/form/field.tsx";
import { RadioGroup } from "#app/ui/form/choice-field.tsx";
import { FieldFrame, tied } from "#app/ui/form/field.tsx";
import { TextArea } from "#app/ui/form/text-field.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { contentChoices, measures, type ContentChoice } from "#app/platform/moderation/decisions/choice.ts";
import { deskTexts } from "#app/platform/moderation/desk/messages/index.ts";
import { houseRules, lawRules } from "#app/platform/moderation/house-rules.ts";
import { useTexts } from "#app/platform/site/use-site.ts";

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
      <RuleField field={fields.rule} />
      <TextArea field={fields.facts} label={texts.facts} plainLabel description={texts.factsHelp} rows={4} count />
      <TextArea field={fields.note} label={texts.note} description={texts.noteHelp} rows={2} />
    </>
  );
}

/** The rules of the house and of the law, in two groups of one list. */
function RuleField({ field }: { field: FieldLike }) {
  const { page: texts, rules, groups } = useTexts(deskTexts);
  return (
    <FieldFrame field={field} label={texts.rule2} description={texts.whyNeeded} plainLabel>
      <div className="select-box">
        <select key={field.key} id={field.id} name={field.name} className="utrecht-select utrecht-select--html-select select" defaultValue={field.defaultValue ?? ""} {...tied({ field, description: texts.whyNeeded })}>
          <option value="">{texts.chooseRule}</option>
          <optgroup label={groups.house}>
            {houseRules.map((rule) => (
              <option key={rule} value={rule}>
                {rules[rule]}
              </option>
            ))}
          </optgroup>
          <optgroup label={groups.law}>
            {lawRules.map((rule) => (
              <option key={rule} value={rule}>
                {rules[rule]}
              </option>
            ))}
          </optgroup>
        </select>
        <Icon name="chevron-down" className="select-box__arrow" />
      </div>
    </FieldFrame>
  );
}
