import type { FieldMetadata, FormMetadata, SubmissionResult } from "@conform-to/react";
import { useNavigation } from "@remix-run/react";
import { actions } from "#app/platform/moderation/rules/rule.ts";
import { moderationTexts } from "#app/platform/moderation/messages/index.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { RadioGroup } from "#app/ui/form/choice-field.tsx";
import { FieldError } from "#app/ui/form/field.tsx";
import { HiddenField } from "#app/ui/form/file-field.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { RuleField } from "#app/platform/moderation/ui/rule-field.tsx";
import { Cluster, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { ConflictNotice } from "../conflict-notice.tsx";
import { adminTexts } from "../messages/index.ts";
import { ConditionFields, kindOf } from "./condition-fields.tsx";
import { conditionKinds, MOST_CONDITIONS, ruleForm, type RuleFields } from "./forms.ts";
import { policyTexts } from "./messages/index.ts";
import type { Choices } from "./rule-choices.server.ts";
import { moderationPaths } from "./paths.ts";

interface RuleFormProps {
  values: RuleFields;
  choices: Choices;
  lastResult?: SubmissionResult | null;
  conflict?: { version: number };
  /** Whether the rule works now, and stops when it is changed. */
  live: boolean;
}

/** The rule builder. Adding and removing a condition are buttons of the form, so it works without scripts too. */
export function RuleForm({ values, choices, lastResult, conflict, live }: RuleFormProps) {
  const { builder: texts } = useTexts(policyTexts);
  const { actions: explained } = useTexts(moderationTexts);
  const { back } = useTexts(adminTexts);
  const busy = useNavigation().state === "submitting";
  const [form, fields] = useAppForm(ruleForm, lastResult, values);
  const rows = fields.conditions.getFieldList();
  const labels = { name: texts.name, match: texts.match, conditions: texts.conditions, action: texts.action, guards: texts.guards, label: texts.label, ...Object.fromEntries(rows.flatMap((row, index) => Object.values(row.getFieldset()).map(({ name }) => [name, texts.condition(index + 1)]))) };
  return (
    <AppForm form={form} labels={labels}>
      {/* What Enter presses; the first button would be one that takes a condition away. */}
      <button type="submit" hidden tabIndex={-1} aria-hidden="true" />
      {conflict ? <ConflictNotice /> : null}
      {live ? (
        <Alert kind="info">
          <Paragraph>{texts.willStop}</Paragraph>
        </Alert>
      ) : null}
      <input type="hidden" name="version" value={conflict?.version ?? fields.version.value ?? values.version} readOnly />
      {values.key ? <HiddenField field={{ name: fields.key.name, defaultValue: values.key }} /> : null}
      <TextField field={fields.name} label={texts.name} description={texts.nameHelp} autoComplete="off" />
      <Stack as="section">
        <Heading level={2}>{texts.conditions}</Heading>
        <FieldError field={fields.conditions} />
        <div id={fields.conditions.id} tabIndex={-1} className="rule-conditions">
          {rows.length === 0 ? <Paragraph>{texts.none}</Paragraph> : null}
          {rows.map((row, index) => {
            const kind = kindOf(row);
            return (
              <fieldset key={row.key} className="rule-condition">
                <legend>
                  {texts.condition(index + 1)}
                  {kind ? `: ${texts.asks[kind]}` : ""}
                </legend>
                <ConditionFields row={row} choices={choices} />
                <Button {...form.remove.getButtonProps({ name: fields.conditions.name, index })} look="subtle" small icon="bin">
                  {texts.remove(index + 1)}
                </Button>
              </fieldset>
            );
          })}
        </div>
        {rows.length < MOST_CONDITIONS ? <AddCondition form={form} field={fields.conditions} /> : null}
      </Stack>
      <RadioGroup field={fields.match} label={texts.match} options={(["all", "any"] as const).map((value) => ({ value, label: texts.matches[value] }))} />
      <RadioGroup field={fields.action} label={texts.action} options={actions.map((value) => ({ value, label: texts.actionNames[value], help: explained[value] }))} />
      <RuleField field={fields.guards} label={texts.guards} help={texts.guardsHelp} />
      <TextField field={fields.label} label={texts.label} description={texts.labelHelp} size="medium" autoComplete="off" />
      <Cluster>
        <Button busy={busy}>{texts.save}</Button>
        <ButtonLink href={moderationPaths.rules} look="subtle">
          {back}
        </ButtonLink>
      </Cluster>
    </AppForm>
  );
}

function AddCondition({ form, field: { name } }: { form: FormMetadata<RuleFields>; field: FieldMetadata<RuleFields["conditions"], RuleFields> }) {
  const { builder: texts } = useTexts(policyTexts);
  return (
    <fieldset className="rule-add">
      <legend>{texts.add}</legend>
      <Cluster gap="s">
        {conditionKinds.map((kind) => (
          <Button key={kind} {...form.insert.getButtonProps({ name, defaultValue: { if: kind } })} look="secondary" small icon="plus">
            {texts.asks[kind]}
          </Button>
        ))}
      </Cluster>
    </fieldset>
  );
}
