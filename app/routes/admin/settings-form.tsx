import { useForm, type FieldMetadata, type SubmissionResult } from "@conform-to/react";
import { useNavigation } from "@remix-run/react";
import type { Locale } from "#app/platform/i18n/locale.ts";
import type { SettingField } from "#app/platform/modules/settings-form.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { Checkbox, CheckboxGroup, RadioGroup, Select } from "#app/ui/form/choice-field.tsx";
import type { FieldLike } from "#app/ui/form/field.tsx";
import { TextArea, TextField } from "#app/ui/form/text-field.tsx";
import { Cluster } from "#app/ui/layout.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import { ConflictNotice } from "./conflict-notice.tsx";
import { adminTexts } from "./messages/index.ts";

interface Drawn {
  field: SettingField;
  label: string;
  help?: string;
  options?: Readonly<Record<string, string>>;
}

interface SettingsFormProps {
  /** What the module calls itself. */
  names: Readonly<Record<Locale, string>>;
  version: number;
  fields: readonly Drawn[];
  values: { label: string; labelEn: string; settings: Record<string, string | string[]> };
  lastResult?: SubmissionResult | null;
  conflict?: { version: number };
}

type Shape = { label: string; labelEn: string; version: string; settings: Record<string, string | string[]> };

type Asked = Pick<FieldMetadata<string | string[]>, "id" | "name" | "key" | "errorId" | "descriptionId" | "errors" | "initialValue">;

/** More than this many choices unfold instead of standing in a row. */
const FEW = 5;

/** The form drawn from a module's settings. The server holds the schema, so it does the checking. */
export function SettingsForm({ names, version, fields, values, lastResult, conflict }: SettingsFormProps) {
  const { modules: texts, save, back } = useTexts(adminTexts);
  const busy = useNavigation().state === "submitting";
  const [form, { label, labelEn, settings }] = useForm<Shape>({ lastResult, defaultValue: { ...values, version: String(version) } });
  const inside: Readonly<Record<string, Asked>> = settings.getFieldset();
  const labels = { label: texts.ownName, labelEn: texts.ownNameEn, ...Object.fromEntries(fields.map((drawn) => [`settings.${drawn.field.key}`, drawn.label])) };
  return (
    <AppForm form={form} labels={labels}>
      {conflict ? <ConflictNotice /> : null}
      <input type="hidden" name="version" value={conflict?.version ?? version} readOnly />
      <TextField field={{ ...around(label), maxLength: 40 }} label={texts.ownName} description={texts.ownNameHelp(names.nl)} size="medium" />
      <TextField field={{ ...around(labelEn), maxLength: 40 }} label={texts.ownNameEn} description={texts.ownNameHelp(names.en)} size="medium" />
      {fields.length === 0 ? <Paragraph>{texts.noSettings}</Paragraph> : null}
      {fields.map((drawn) => {
        const field = inside[drawn.field.key];
        return field ? <SettingInput key={drawn.field.key} drawn={drawn} field={around(field)} /> : null;
      })}
      <Cluster>
        <Button busy={busy}>{save}</Button>
        <ButtonLink href="/beheer/onderdelen" look="subtle">
          {back}
        </ButtonLink>
      </Cluster>
    </AppForm>
  );
}

/** What a field component asks of conform, without the rules that here come from the module. */
function around({ id, name, key, errorId, descriptionId, errors, initialValue }: Asked): FieldLike {
  const value = typeof initialValue === "string" ? initialValue : undefined;
  const many = Array.isArray(initialValue) ? initialValue.filter((each): each is string => typeof each === "string") : value === undefined ? [] : [value];
  return { id, name, key, errorId, descriptionId, errors, defaultValue: value, defaultOptions: many, defaultChecked: value === "on" };
}

function SettingInput({ drawn: { field: setting, label, help, options: names = {} }, field }: { drawn: Drawn; field: FieldLike }) {
  const common = { label, description: help };
  const options = "options" in setting ? setting.options.map((value) => ({ value, label: names[value] ?? value })) : [];
  const { required } = setting;
  switch (setting.kind) {
    case "yes-no":
      return <Checkbox field={field} {...common} />;
    case "number":
      return <TextField {...common} field={{ ...field, required }} type="number" inputMode={setting.whole ? "numeric" : "decimal"} min={setting.min} max={setting.max} size="short" />;
    case "choice":
      return required && options.length <= FEW ? <RadioGroup {...common} field={{ ...field, required }} options={options} /> : <Select {...common} field={{ ...field, required }} options={options} empty={required ? undefined : ""} />;
    case "choices":
      return <CheckboxGroup {...common} field={field} plainLabel options={options} columns={options.length > FEW} />;
    case "text": {
      const { maxLength, minLength, format, long } = setting;
      const bounded = { ...field, required, maxLength, minLength };
      return long ? <TextArea {...common} field={bounded} rows={4} count /> : <TextField {...common} field={bounded} type={format} />;
    }
  }
}
