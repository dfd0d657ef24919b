import { Form } from "@remix-run/react";
import type { StatusStep } from "#app/platform/tenancy/change-status.server.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button, ConfirmButton } from "#app/ui/button.tsx";
import { Badge } from "#app/ui/card.tsx";
import { TextArea } from "#app/ui/form/text-field.tsx";
import { Cluster, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { operatorTexts } from "./messages/index.ts";

/** Suspends the town, closes it or opens it again. */
export function StatusPart({ steps, note }: { steps: readonly StatusStep[]; note: string | null }) {
  const { town: texts, steps: words } = useTexts(operatorTexts);
  return (
    <Stack as="section" gap="s">
      <Heading level={2}>{texts.status}</Heading>
      {note ? <Paragraph className="as-typed">{note}</Paragraph> : null}
      {steps.map((step) => (
        <Form key={step} method="post" className="form">
          {step === "suspend" || step === "announce-closing" ? (
            <details className="confirm">
              <summary className="utrecht-button utrecht-button--secondary-action button button--small button--link button--summary">{words[step].label}</summary>
              <div className="confirm__question">
                <Paragraph>{words[step].question}</Paragraph>
                <TextArea field={{ id: `note-${step}`, name: "note", maxLength: 300 }} label={texts.note} description={texts.noteHelp} rows={2} count />
                <Button look="danger" small name="do" value={step}>
                  {words[step].confirm}
                </Button>
              </div>
            </details>
          ) : (
            <ConfirmButton {...words[step]} look={step === "close" ? "danger" : "primary"} name="do" value={step} />
          )}
        </Form>
      ))}
    </Stack>
  );
}

interface ModuleShown {
  id: string;
  name: string;
  allowed: boolean;
  enabled: boolean;
}

/** Which modules the town may use. */
export function ModulesPart({ modules }: { modules: readonly ModuleShown[] }) {
  const { town: texts } = useTexts(operatorTexts);
  return (
    <Stack as="section" gap="s">
      <Heading level={2}>{texts.modules}</Heading>
      <Paragraph>{texts.modulesHelp}</Paragraph>
      <ul className="admin-rows">
        {modules.map(({ id, name, allowed, enabled }) => (
          <li key={id} className="admin-row">
            <Cluster gap="s">
              <strong>{name}</strong>
              <Badge kind={allowed ? "accent" : "plain"}>{allowed ? texts.allowed : texts.forbidden}</Badge>
              {allowed && enabled ? <Badge kind="quiet">{texts.inUse}</Badge> : null}
            </Cluster>
            <Form method="post">
              <input type="hidden" name="module" value={id} />
              {allowed ? (
                <ConfirmButton label={texts.forbid(name)} question={texts.forbidQuestion} confirm={texts.forbidConfirm} name="do" value="forbid" />
              ) : (
                <Button look="secondary" small name="do" value="allow">
                  {texts.allow(name)}
                </Button>
              )}
            </Form>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
