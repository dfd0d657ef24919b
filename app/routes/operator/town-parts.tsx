import { Form } from "@remix-run/react";
import type { StatusStep } from "#app/platform/tenancy/change-status.server.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button, ConfirmButton } from "#app/ui/button.tsx";
import { Badge } from "#app/ui/card.tsx";
import { TextArea, TextField } from "#app/ui/form/text-field.tsx";
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

interface DomainsProps {
  domains: readonly { hostname: string; isPrimary: boolean }[];
  /** Where the town lives without a name of its own. */
  slugHost: string;
  typed: string;
  wrong: string[];
}

/** The town's host names. */
export function DomainsPart({ domains, slugHost, typed, wrong }: DomainsProps) {
  const { town: texts } = useTexts(operatorTexts);
  return (
    <Stack as="section" gap="s">
      <Heading level={2}>{texts.domains}</Heading>
      <Paragraph>{domains.length === 0 ? texts.noDomains(slugHost) : texts.domainsHelp}</Paragraph>
      <ul className="admin-rows">
        {domains.map(({ hostname, isPrimary }) => (
          <li key={hostname} className="admin-row">
            <Cluster gap="s">
              <strong>{hostname}</strong>
              {isPrimary ? <Badge kind="accent">{texts.primary}</Badge> : null}
            </Cluster>
            <Cluster gap="s">
              {isPrimary ? null : (
                <Form method="post">
                  <input type="hidden" name="hostname" value={hostname} />
                  <ConfirmButton label={texts.makePrimary(hostname)} question={texts.makePrimaryQuestion} confirm={texts.makePrimaryConfirm} look="primary" name="do" value="make-primary" />
                </Form>
              )}
              {isPrimary && domains.length > 1 ? null : (
                <Form method="post">
                  <input type="hidden" name="hostname" value={hostname} />
                  <ConfirmButton label={texts.remove(hostname)} question={texts.removeQuestion} confirm={texts.removeConfirm} name="do" value="remove-domain" />
                </Form>
              )}
            </Cluster>
          </li>
        ))}
      </ul>
      <Form method="post" className="form">
        <TextField field={{ id: "hostname", name: "hostname", required: true, defaultValue: typed, errors: wrong }} label={texts.addDomain} description={texts.addDomainHelp} size="medium" autoComplete="off" autoCapitalize="none" spellCheck={false} />
        <ConfirmButton label={texts.add} question={texts.addQuestion} confirm={texts.addConfirm} look="primary" name="do" value="add-domain" />
      </Form>
    </Stack>
  );
}
