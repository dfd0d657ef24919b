import type { SubmissionResult } from "@conform-to/react";
import { Form, useNavigation } from "@remix-run/react";
import { useTexts, useTown } from "#app/platform/site/use-site.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { FileField } from "#app/ui/form/file-field.tsx";
import { TextArea } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { AdminTable } from "../admin-table.tsx";
import { listForm } from "./forms.ts";
import { inviteTexts } from "./messages/index.ts";
import type { ShownPlan } from "./read-invite.server.ts";

/** The form that invites a list of people: first what it would do, then a button that does it. */
export function ListForm({ lastResult, plan }: { lastResult?: SubmissionResult | null; plan?: ShownPlan }) {
  const texts = useTexts(inviteTexts);
  const { neighbourhoods } = useTown();
  const busy = useNavigation().state === "submitting";
  const [form, fields] = useAppForm(listForm, lastResult, { what: "list" }, { id: "list" });
  return (
    <Stack>
      {plan ? <Plan plan={plan} /> : null}
      <Paragraph>{texts.manyIntro}</Paragraph>
      <Paragraph>{texts.columns}</Paragraph>
      <figure className="example">
        <figcaption>{texts.exampleLabel}</figcaption>
        <pre className="wrapped">{texts.example(neighbourhoods[0]?.name ?? "")}</pre>
      </figure>
      <AppForm form={form} labels={{ list: texts.list, file: texts.file }} upload>
        <input type="hidden" name="what" value="list" />
        <TextArea field={fields.list} label={texts.list} rows={8} />
        <FileField field={fields.file} label={texts.file} accept=".csv,text/csv,text/plain" />
        <div>
          <Button name="do" value="look" look="secondary" busy={busy}>
            {texts.look}
          </Button>
        </div>
      </AppForm>
    </Stack>
  );
}

function Plan({ plan: { list, lines, wrong, toDo } }: { plan: ShownPlan }) {
  const texts = useTexts(inviteTexts);
  return (
    <Stack as="section" className="invite-plan">
      <Heading level={3}>{texts.plan}</Heading>
      {wrong > 0 ? (
        <Alert kind="error" live>
          <Paragraph>{texts.fix(wrong)}</Paragraph>
        </Alert>
      ) : null}
      <AdminTable columns={[texts.heads.who, texts.heads.what, texts.heads.line]} rows={lines.map(({ line, who, what }) => ({ key: String(line), cells: [who, what, String(line)] }))} />
      {wrong > 0 ? null : toDo === 0 ? (
        <Paragraph>{texts.nothingToDo}</Paragraph>
      ) : (
        <Form method="post" encType="multipart/form-data">
          <input type="hidden" name="what" value="list" />
          <input type="hidden" name="list" value={list} />
          <Button name="do" value="send" icon="mail">
            {texts.send(toDo)}
          </Button>
        </Form>
      )}
    </Stack>
  );
}
