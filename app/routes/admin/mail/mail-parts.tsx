import { Form } from "@remix-run/react";
import { numberWords } from "#app/lib/number-words.ts";
import type { MailFigures, StoppedAddress } from "#app/platform/mail/mail-state.server.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { ConfirmButton } from "#app/ui/button.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { useUiSetting } from "#app/ui/setting.tsx";
import { Heading, Paragraph, WithEmail } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";
import { AdminTable } from "../admin-table.tsx";
import { adminTexts } from "../messages/index.ts";

const counted = ["sent", "cameBack", "waiting", "failed", "suppressed"] as const;

/** How the town's mail of the last days fared. */
export function FiguresPart({ figures, days }: { figures: MailFigures; days: number }) {
  const { mail: texts } = useTexts(adminTexts);
  const { locale } = useUiSetting();
  return (
    <Stack as="section" gap="s">
      <Heading level={2}>{texts.figures(days)}</Heading>
      <dl className="admin-figures">
        {counted.map((name) => (
          <div key={name}>
            <dt>{texts.counts[name]}</dt>
            <dd>{numberWords(figures[name], locale)}</dd>
          </div>
        ))}
      </dl>
    </Stack>
  );
}

/** The addresses that mail was stopped to, each with what an admin can do about it. */
export function StoppedPart({ addresses, total }: { addresses: readonly StoppedAddress[]; total: number }) {
  const { mail: texts } = useTexts(adminTexts);
  const { columns } = texts;
  return (
    <Stack as="section" gap="s">
      <Heading level={2}>{texts.stopped}</Heading>
      <Paragraph>{addresses.length === 0 ? texts.noneStopped : texts.stoppedText}</Paragraph>
      {addresses.length === 0 ? null : (
        <AdminTable
          columns={[columns.address, columns.reason, columns.since, columns.step]}
          rows={addresses.map(({ address, reason, at }) => ({
            key: address,
            cells: [<WithEmail key="address">{address}</WithEmail>, texts.reasons[reason], <Time key="since" at={at} show="day" />, reason === "complained" ? texts.onlyThemselves : <Lift key="lift" address={address} />],
          }))}
        />
      )}
      {total > addresses.length ? <Paragraph>{texts.more(total)}</Paragraph> : null}
    </Stack>
  );
}

function Lift({ address }: { address: string }) {
  const { mail: texts } = useTexts(adminTexts);
  return (
    <Form method="post">
      <input type="hidden" name="address" value={address} />
      <ConfirmButton label={texts.lift(address)} question={texts.liftQuestion} confirm={texts.liftConfirm} look="primary" name="do" value="lift" />
    </Form>
  );
}
