import { deskTexts } from "#app/platform/moderation/desk/messages/index.ts";
import { houseRules, lawRules } from "#app/platform/moderation/house-rules.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { FieldFrame, tied, type FieldLike } from "#app/ui/form/field.tsx";
import { Icon } from "#app/ui/icon.tsx";

/** The rules of the house and of the law, in two groups of one list. */
export function RuleField({ field, label, help }: { field: FieldLike; label: string; help: string }) {
  const { page: texts, rules, groups } = useTexts(deskTexts);
  return (
    <FieldFrame field={field} label={label} description={help} plainLabel>
      <div className="select-box">
        <select key={field.key} id={field.id} name={field.name} className="utrecht-select utrecht-select--html-select select" defaultValue={field.defaultValue ?? ""} {...tied({ field, description: help })}>
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
