import type { SubmissionResult } from "@conform-to/react";
import { useNavigation } from "@remix-run/react";
import { figureNames } from "#app/platform/impact/figures.ts";
import { impactMessages } from "#app/platform/impact/messages/index.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button } from "#app/ui/button.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { Checkbox } from "#app/ui/form/choice-field.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { adminTexts } from "../messages/index.ts";
import { goalsPageForm } from "./forms.ts";
import type { GoalsValues } from "./save-goals.server.ts";

interface GoalsFormProps {
  year: number;
  values: GoalsValues;
  areas: readonly { id: string; name: string }[];
  lastResult?: SubmissionResult | null;
}

/** The form of what a town aims for, and of its households. */
export function GoalsForm({ year, values, areas, lastResult }: GoalsFormProps) {
  const texts = useTexts(impactMessages);
  const { save } = useTexts(adminTexts);
  const busy = useNavigation().state === "submitting";
  const [form, fields] = useAppForm(goalsPageForm, lastResult, { ...values, year: String(year), shares: values.shares ? "on" : "" });
  const goals = fields.goals.getFieldset();
  const rows = fields.areas.getFieldList();
  const unit = (name: string, said: string | null) => (said === null ? name : `${name} (${said})`);
  return (
    <AppForm form={form}>
      <input type="hidden" name="year" value={year} readOnly />
      <Stack as="section">
        <Heading level={2}>{texts.goals.of(year)}</Heading>
        {figureNames.map((figure) => (
          <TextField key={figure} field={goals[figure]} label={unit(texts.names[figure].name, texts.names[figure].unit)} inputMode="decimal" size="short" autoComplete="off" />
        ))}
      </Stack>
      <Stack as="section">
        <Heading level={2}>{texts.goals.households}</Heading>
        <Paragraph>{texts.goals.householdsIntro}</Paragraph>
        {rows.map((row, place) => {
          const { id, households } = row.getFieldset();
          const area = areas.find((each) => each.id === (id.value ?? values.areas[place]?.id));
          return area ? (
            <div key={area.id}>
              <input type="hidden" name={id.name} value={area.id} readOnly />
              <TextField field={households} label={area.name} inputMode="numeric" size="short" autoComplete="off" />
            </div>
          ) : null;
        })}
      </Stack>
      <Stack as="section">
        <Heading level={2}>{texts.goals.sharing}</Heading>
        <Checkbox field={fields.shares} label={texts.goals.share} description={texts.goals.shareHelp} />
      </Stack>
      <div>
        <Button busy={busy}>{save}</Button>
      </div>
    </AppForm>
  );
}
