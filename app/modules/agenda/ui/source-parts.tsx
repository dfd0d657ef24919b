import type { SubmissionResult } from "@conform-to/react";
import { Form, useNavigation } from "@remix-run/react";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button, ConfirmButton } from "#app/ui/button.tsx";
import { Badge, Card } from "#app/ui/card.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { Select } from "#app/ui/form/choice-field.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { Cluster, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { sourceForm } from "../forms.ts";
import { agendaMessages } from "../messages/index.ts";

interface Line {
  id: string;
  url: string;
  organisation: string;
  events: string;
  read: string;
  broken: string | null;
}

/** The calendars that are followed, and how it goes with them. */
export function SourceLines({ lines }: { lines: readonly Line[] }) {
  const { sources: texts } = useTexts(agendaMessages);
  return (
    <Stack as="ul" gap="m" className="plain-list">
      {lines.map((line) => (
        <li key={line.id}>
          <Card>
            <Stack gap="s">
              <Heading level={2} look={4}>
                {line.organisation}
              </Heading>
              <p className="utrecht-paragraph as-typed">{line.url}</p>
              {line.broken ? <Alert kind="warning">{line.broken}</Alert> : null}
              <Cluster>
                <Badge>{line.events}</Badge>
                <Paragraph>{line.read}</Paragraph>
              </Cluster>
              <Form method="post">
                <input type="hidden" name="source" value={line.id} />
                <Cluster>
                  <Button name="do" value="again" look="secondary" small>
                    {texts.again}
                  </Button>
                  <ConfirmButton label={texts.remove} question={texts.removeQuestion} confirm={texts.removeConfirm} quiet name="do" value="remove" />
                </Cluster>
              </Form>
            </Stack>
          </Card>
        </li>
      ))}
    </Stack>
  );
}

interface SourceFormProps {
  organisations: readonly { id: string; name: string }[];
  themes: readonly { value: string; label: string }[];
  lastResult?: SubmissionResult | null;
}

/** The form with which an editor gives the address of a calendar. */
export function SourceForm({ organisations, themes, lastResult }: SourceFormProps) {
  const { sources: texts } = useTexts(agendaMessages);
  const busy = useNavigation().state === "submitting";
  const [form, fields] = useAppForm(sourceForm, lastResult, { organisation: organisations[0]?.id });
  return (
    <AppForm form={form} labels={{ url: texts.address, organisation: texts.organisation }}>
      <Select field={fields.organisation} label={texts.organisation} plainLabel options={organisations.map(({ id, name }) => ({ value: id, label: name }))} />
      <TextField field={fields.url} label={texts.address} description={texts.addressHelp} inputMode="url" autoComplete="off" spellCheck={false} />
      <Select field={fields.theme} label={texts.theme} plainLabel empty={texts.noTheme} options={themes} />
      <Button busy={busy}>{texts.add}</Button>
    </AppForm>
  );
}
