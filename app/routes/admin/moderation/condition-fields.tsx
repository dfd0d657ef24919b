import type { FieldMetadata } from "@conform-to/react";
import { moderationTexts } from "#app/platform/moderation/messages/index.ts";
import { signalKinds } from "#app/platform/moderation/signals/signal.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { capital } from "#app/platform/i18n/words.ts";
import { CheckboxGroup, Select } from "#app/ui/form/choice-field.tsx";
import { HiddenField } from "#app/ui/form/file-field.tsx";
import { TextArea, TextField } from "#app/ui/form/text-field.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import { conditionKinds, type RuleFields } from "./forms.ts";
import { policyTexts } from "./messages/index.ts";
import type { Choices } from "./rule-choices.server.ts";

type RowField = FieldMetadata<RuleFields["conditions"][number], RuleFields>;

/** What a row of the builder asks; it was chosen when the row was added and stays. */
export function kindOf(row: RowField): (typeof conditionKinds)[number] | undefined {
  const { value, initialValue } = row.getFieldset().if;
  return conditionKinds.find((kind) => kind === (value ?? initialValue));
}

/** The fields of one condition. */
export function ConditionFields({ row, choices }: { row: RowField; choices: Choices }) {
  const { builder: texts } = useTexts(policyTexts);
  const { kinds: signals } = useTexts(moderationTexts);
  const part = row.getFieldset();
  const kind = kindOf(row);
  return (
    <>
      <HiddenField field={{ name: part.if.name, defaultValue: kind }} />
      {kind === "signal" ? <Select field={part.signal} label={texts.signal} plainLabel options={signalKinds.map((value) => ({ value, label: capital(signals[value]) }))} /> : null}
      {kind === "words" ? <TextArea field={part.words} label={texts.words} plainLabel description={texts.wordsHelp} rows={4} /> : null}
      {kind === "link" ? <Paragraph>{texts.linkHelp}</Paragraph> : null}
      {kind === "score" ? <TextField field={part.percent} label={texts.percent} plainLabel description={texts.percentHelp} type="number" inputMode="numeric" min={1} max={100} size="short" /> : null}
      {kind === "new-account" ? <TextField field={part.days} label={texts.days} plainLabel type="number" inputMode="numeric" min={1} max={3_650} size="short" /> : null}
      {kind === "few-approved" ? <TextField field={part.below} label={texts.below} plainLabel type="number" inputMode="numeric" min={1} max={1_000} size="short" /> : null}
      {kind === "content-kind" ? <CheckboxGroup field={part.kinds} label={texts.kinds} plainLabel options={choices.kinds} /> : null}
      {kind === "neighbourhood" ? <CheckboxGroup field={part.neighbourhoods} label={texts.neighbourhoods} plainLabel options={choices.neighbourhoods} columns={choices.neighbourhoods.length > 5} /> : null}
    </>
  );
}
