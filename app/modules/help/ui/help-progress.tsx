import { useTexts } from "#app/platform/site/use-site.ts";
import { momentWords } from "#app/lib/date-words.ts";
import { Card } from "#app/ui/card.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { useUiSetting } from "#app/ui/setting.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";
import type { HelpOnPage } from "../help-page.server.ts";
import { helpMessages } from "../messages/index.ts";

/** What was done for a request, and when the next are asked. */
export function HelpProgress({ help }: { help: HelpOnPage }) {
  const texts = useTexts(helpMessages);
  const setting = useUiSetting();
  const { steps, nextAt, organisation, outcome } = help;
  return (
    <Card as="section" tone="quiet">
      <Stack gap="s">
        <Heading level={2} look={3}>
          {texts.page.steps}
        </Heading>
        {steps.length === 0 ? (
          <Paragraph>{texts.page.noStep}</Paragraph>
        ) : (
          <ol className="prose-list">
            {steps.map(({ rung, at, told }) => (
              <li key={rung}>
                {texts.told.step(rung, told, organisation)}. <Time at={at} />
              </li>
            ))}
          </ol>
        )}
        {outcome ? <Paragraph>{texts.page.over(texts.choices.outcomes[outcome])}</Paragraph> : nextAt ? <Paragraph>{texts.page.next(momentWords(nextAt, setting))}</Paragraph> : null}
      </Stack>
    </Card>
  );
}
