import type { SubmissionResult } from "@conform-to/react";
import { useNavigation } from "@remix-run/react";
import { useTexts, useTown } from "#app/platform/site/use-site.ts";
import type { AccountRole } from "#app/platform/permissions/actor.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { CheckboxGroup } from "#app/ui/form/choice-field.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { Cluster } from "#app/ui/layout.tsx";
import { ConflictNotice } from "./conflict-notice.tsx";
import { personForm } from "./forms.ts";
import { adminTexts } from "./messages/index.ts";

interface PersonFormProps {
  values: { seen: string; roles: AccountRole[]; connectorFor: string[]; civilServantTitle: string };
  lastResult?: SubmissionResult | null;
  conflict: boolean;
}

const roles = ["connector", "moderator", "tenant-admin"] as const;

/** What a member may do in the town. */
export function PersonForm({ values, lastResult, conflict }: PersonFormProps) {
  const { person: texts, people, save, back } = useTexts(adminTexts);
  const { neighbourhoods } = useTown();
  const busy = useNavigation().state === "submitting";
  const [form, fields] = useAppForm(personForm, lastResult, values);
  const labels = { roles: texts.roles, connectorFor: texts.connectorFor, civilServantTitle: texts.title_ };
  const theirs = [
    { label: texts.roles, value: values.roles.map((role) => people.roles[role]).join(", ") },
    { label: texts.connectorFor, value: neighbourhoods.filter(({ id }) => values.connectorFor.includes(id)).map(({ name }) => name).join(", ") },
    { label: texts.title_, value: values.civilServantTitle },
  ].map(({ label, value }) => ({ label, value: value || "–" }));
  return (
    <AppForm form={form} labels={labels}>
      {conflict ? <ConflictNotice theirs={theirs} /> : null}
      <input type="hidden" name="seen" value={values.seen} readOnly />
      <CheckboxGroup field={fields.roles} label={texts.roles} description={texts.rolesHelp} plainLabel options={roles.map((role) => ({ value: role, label: people.roles[role], help: texts.help[role] }))} />
      <CheckboxGroup
        field={fields.connectorFor}
        label={texts.connectorFor}
        description={texts.connectorForHelp}
        plainLabel
        columns
        options={neighbourhoods.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField field={fields.civilServantTitle} label={texts.title_} description={texts.titleHelp} autoComplete="off" />
      <Cluster>
        <Button busy={busy}>{save}</Button>
        <ButtonLink href="/beheer/mensen" look="subtle">
          {back}
        </ButtonLink>
      </Cluster>
    </AppForm>
  );
}
