import { reportTexts } from "#app/platform/moderation/reports/messages/index.ts";
import { useTexts, useTown } from "#app/platform/site/use-site.ts";
import { wholeDayWords } from "#app/lib/date-words.ts";
import { Card } from "#app/ui/card.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";
import type { ReceiptPage } from "./receipt.tsx";

/** A report as it stands: its code, and how far the team is. */
export function ReceiptCard({ page }: { page: ReceiptPage }) {
  const { receipt: texts, form } = useTexts(reportTexts);
  const { locale, timeZone } = useTown();
  const open = page.state === "received" || page.state === "looked";
  return (
    <>
      <Card tone="tint">
        <Stack gap="s">
          <Heading level={2} look={3}>
            {texts.status}
          </Heading>
          <Paragraph>
            <strong>{texts.states[page.state]}</strong>
          </Paragraph>
          {open && page.dueAt ? <Paragraph>{texts.due(wholeDayWords(page.dueAt, { locale, timeZone }))}</Paragraph> : null}
        </Stack>
      </Card>
      <Stack gap="s">
        <Paragraph>
          {texts.code}: <strong className="receipt-code">{page.receipt}</strong>
        </Paragraph>
        <Paragraph>{texts.codeHelp}</Paragraph>
        {page.about ? <Paragraph>{texts.what(page.about.kind, page.about.title)}</Paragraph> : null}
        <Paragraph>
          {texts.at} <Time at={page.createdAt} show="whole" />. {texts.reason}: {form.reasons[page.reason]}.
        </Paragraph>
      </Stack>
    </>
  );
}
