import type { SubmissionResult } from "@conform-to/react";
import { useNavigation } from "@remix-run/react";
import { useTexts } from "#app/platform/site/use-site.ts";
import { workshopForm } from "#app/platform/workshops/workshop.ts";
import { Button } from "#app/ui/button.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { TextArea, TextField } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { Cluster } from "#app/ui/layout.tsx";
import { platformTexts } from "./messages/index.ts";

type Values = Record<"title" | "text" | "day" | "from" | "until" | "place" | "onlineUrl" | "seats" | "version", string>;

/** The form of a workshop. */
export function WorkshopForm({ values, lastResult }: { values: Values; lastResult?: SubmissionResult | null }) {
  const { operator } = useTexts(platformTexts);
  const { form: texts } = operator;
  const busy = useNavigation().state === "submitting";
  const [form, fields] = useAppForm(workshopForm, lastResult, values);
  return (
    <AppForm form={form} labels={texts}>
      <input type="hidden" name="version" value={values.version} readOnly />
      <TextField field={fields.title} label={texts.title} autoComplete="off" />
      <TextArea field={fields.text} label={texts.text} rows={6} count />
      <Cluster>
        <TextField field={fields.day} label={texts.day} type="date" size="medium" />
        <TextField field={fields.from} label={texts.from} type="time" size="short" />
        <TextField field={fields.until} label={texts.until} type="time" size="short" />
      </Cluster>
      <TextField field={fields.place} label={texts.place} autoComplete="off" />
      <TextField field={fields.onlineUrl} label={texts.onlineUrl} type="url" autoComplete="off" />
      <TextField field={fields.seats} label={texts.seats} type="number" size="short" />
      <div>
        <Button busy={busy}>{texts.save}</Button>
      </div>
    </AppForm>
  );
}
