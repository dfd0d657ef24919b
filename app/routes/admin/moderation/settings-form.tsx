import type { SubmissionResult } from "@conform-to/react";
import { useNavigation } from "@remix-run/react";
import { lookAts } from "#app/platform/moderation/settings.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button } from "#app/ui/button.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { RadioGroup } from "#app/ui/form/choice-field.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { ConflictNotice } from "../conflict-notice.tsx";
import { adminTexts } from "../messages/index.ts";
import { settingsForm, type SettingsFields } from "./forms.ts";
import { policyTexts } from "./messages/index.ts";

const numbers = { firstPosts: { min: 0, max: 20 }, connectorHours: { min: 1, max: 168 }, moderatorHours: { min: 1, max: 168 }, appealDays: { min: 1, max: 42 } } as const;

/** What the town agreed about its moderation, each with what it means for neighbours. */
export function ModerationSettingsForm({ values, lastResult, conflict }: { values: SettingsFields; lastResult?: SubmissionResult | null; conflict?: SettingsFields }) {
  const { settings: texts } = useTexts(policyTexts);
  const { save } = useTexts(adminTexts);
  const busy = useNavigation().state === "submitting";
  const [form, fields] = useAppForm(settingsForm, lastResult, values);
  const { firstPosts, lookAt, connectorHours, moderatorHours, appealDays } = texts;
  const labels = { firstPosts, lookAt, connectorHours, moderatorHours, appealDays };
  const number = (name: keyof typeof numbers, help: string) => <TextField field={fields[name]} label={texts[name]} description={help} type="number" inputMode="numeric" size="short" {...numbers[name]} />;
  const said = (each: SettingsFields) => ({ ...each, lookAt: texts.lookAts[each.lookAt].label });
  const theirs = conflict ? (["firstPosts", "lookAt", "connectorHours", "moderatorHours", "appealDays"] as const).map((name) => ({ label: texts[name], value: said(conflict)[name] })) : [];
  return (
    <AppForm form={form} labels={labels}>
      {conflict ? <ConflictNotice theirs={theirs} /> : null}
      <input type="hidden" name="version" value={conflict?.version ?? fields.version.value ?? values.version} readOnly />
      {number("firstPosts", texts.firstPostsHelp)}
      <RadioGroup field={fields.lookAt} label={lookAt} options={lookAts.map((value) => ({ value, ...texts.lookAts[value] }))} />
      {number("connectorHours", texts.connectorHoursHelp)}
      {number("moderatorHours", texts.moderatorHoursHelp)}
      {number("appealDays", texts.appealDaysHelp)}
      <Button busy={busy}>{save}</Button>
    </AppForm>
  );
}
