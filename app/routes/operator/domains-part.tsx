import { Form } from "@remix-run/react";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Records } from "#app/platform/tenancy/domains/ui/records.tsx";
import { Alert } from "#app/ui/alert.tsx";
import { Button, ConfirmButton } from "#app/ui/button.tsx";
import { Badge } from "#app/ui/card.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { Cluster, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { DomainProbes } from "./domain-probes.tsx";
import type { DomainShown } from "./domains.server.ts";
import { operatorTexts } from "./messages/index.ts";

interface DomainsProps {
  domains: readonly DomainShown[];
  /** Where the town lives without a name of its own. */
  slugHost: string;
  typed: string;
  wrong: string[];
}

/** The town's host names. */
export function DomainsPart({ domains, slugHost, typed, wrong }: DomainsProps) {
  const { domains: texts } = useTexts(operatorTexts);
  return (
    <Stack as="section" gap="s">
      <Heading level={2}>{texts.title}</Heading>
      <Paragraph>{domains.some(({ verified }) => verified) ? texts.help : texts.none(slugHost)}</Paragraph>
      <ul className="admin-rows">
        {domains.map((domain) => (
          <li key={domain.hostname} id={domain.hostname} className="admin-row">
            <DomainRow domain={domain} last={domains.filter(({ verified }) => verified).length <= 1} />
          </li>
        ))}
      </ul>
      <Form method="post" className="form">
        <TextField field={{ id: "hostname", name: "hostname", required: true, defaultValue: typed, errors: wrong }} label={texts.new} description={texts.newHelp} size="medium" autoComplete="off" autoCapitalize="none" spellCheck={false} />
        <ConfirmButton label={texts.add} question={texts.addQuestion} confirm={texts.addConfirm} look="primary" name="do" value="add-domain" />
      </Form>
    </Stack>
  );
}

/** @param last whether no other name serves the town: then the primary one may go too */
function DomainRow({ domain: { hostname, isPrimary, verified, astray, records, probed }, last }: { domain: DomainShown; last: boolean }) {
  const { domains: texts } = useTexts(operatorTexts);
  return (
    <>
      <Cluster gap="s">
        <strong>{hostname}</strong>
        {isPrimary && verified ? <Badge kind="accent">{texts.primary}</Badge> : null}
        {verified ? null : <Badge>{texts.claimed}</Badge>}
      </Cluster>
      {astray ? (
        <Alert kind="warning">
          <Paragraph>{texts.astray}</Paragraph>
        </Alert>
      ) : null}
      {verified ? null : (
        <Stack gap="s">
          <Paragraph>{texts.setRecords}</Paragraph>
          <Records records={records} label={texts.recordsOf(hostname)} texts={texts.records} />
        </Stack>
      )}
      <DomainProbes hostname={hostname} probed={probed} />
      <Cluster gap="s">
        {verified ? null : (
          <Form method="post">
            <input type="hidden" name="hostname" value={hostname} />
            <Button small name="do" value="verify-domain">
              {texts.verify(hostname)}
            </Button>
          </Form>
        )}
        {isPrimary || !verified ? null : (
          <Form method="post">
            <input type="hidden" name="hostname" value={hostname} />
            <ConfirmButton label={texts.makePrimary(hostname)} question={texts.makePrimaryQuestion} confirm={texts.makePrimaryConfirm} look="primary" name="do" value="make-primary" />
          </Form>
        )}
        {isPrimary && verified && !last ? null : (
          <Form method="post">
            <input type="hidden" name="hostname" value={hostname} />
            <ConfirmButton label={texts.remove(hostname)} question={texts.removeQuestion} confirm={texts.removeConfirm} name="do" value="remove-domain" />
          </Form>
        )}
      </Cluster>
    </>
  );
}
