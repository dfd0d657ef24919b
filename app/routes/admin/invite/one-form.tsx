import type { SubmissionResult } from "@conform-to/react";
import { useNavigation } from "@remix-run/react";
import { useTexts, useTown } from "#app/platform/site/use-site.ts";
import { Button } from "#app/ui/button.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { CheckboxGroup } from "#app/ui/form/choice-field.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { adminTexts } from "../messages/index.ts";
import { oneForm } from "./forms.ts";
import { inviteTexts } from "./messages/index.ts";

const roles = ["connector", "moderator", "tenant-admin"] as const;

/** The form that invites one person. */
export function OneForm({ lastResult }: { lastResult?: SubmissionResult | null }) {
  const texts = useTexts(inviteTexts);
  const { people } = useTexts(adminTexts);
  const { neighbourhoods } = useTown();
  const busy = useNavigation().state === "submitting";
  const [form, fields] = useAppForm(oneForm, lastResult, { what: "one" }, { id: "one" });
  return (
    <AppForm form={form} labels={{ name: texts.name, email: texts.email, connectorFor: texts.areas }}>
      <input type="hidden" name="what" value="one" />
      <TextField field={fields.name} label={texts.name} autoComplete="off" />
      <TextField field={fields.email} label={texts.email} type="email" autoComplete="off" />
      <CheckboxGroup field={fields.roles} label={texts.roles} description={texts.rolesHelp} options={roles.map((value) => ({ value, label: people.roles[value] }))} />
      <CheckboxGroup field={fields.connectorFor} label={texts.areas} columns options={neighbourhoods.map(({ id, name }) => ({ value: id, label: name }))} />
      <TextField field={fields.civilServantTitle} label={texts.jobTitle} autoComplete="off" />
      <div>
        <Button icon="mail" busy={busy}>
          {texts.send(1)}
        </Button>
      </div>
    </AppForm>
  );
}
