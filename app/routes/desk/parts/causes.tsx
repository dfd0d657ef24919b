import { deskTexts } from "#app/platform/moderation/desk/messages/index.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Card } from "#app/ui/card.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import type { CaseOnPage } from "../case.server.ts";

/** Why a case is at the desk. */
export function Causes({ page }: { page: CaseOnPage }) {
  const { page: texts } = useTexts(deskTexts);
  return (
    <Card>
      <Heading level={2} look={4}>
        {texts.why}
      </Heading>
      <ul className="desk-causes">
        {page.causes.map(({ said, because, quote }) => (
          <li key={said + because.join()}>
            {said}
            {because.length > 0 ? (
              <ul>
                {because.map((each) => (
                  <li key={each}>{each}</li>
                ))}
              </ul>
            ) : null}
            {quote ? <blockquote>{quote}</blockquote> : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** What the machine found, each thing explained, and what the town's own decisions taught it. */
export function Findings({ page }: { page: CaseOnPage }) {
  const { page: texts } = useTexts(deskTexts);
  if (page.found.subject === "photo") return null;
  return (
    <Card>
      <Stack gap="m">
        <Heading level={2} look={4}>
          {texts.signals}
        </Heading>
        {page.signals.length === 0 ? <Paragraph>{texts.noSignals}</Paragraph> : null}
        {page.signals.length > 0 ? (
          <ol className="desk-causes">
            {page.signals.map((said, index) => (
              <li key={said} id={`signaal-${index + 1}`}>
                {said}
              </li>
            ))}
          </ol>
        ) : null}
        {page.judgement.length > 0 ? (
          <details>
            <summary>{texts.score}</summary>
            <Paragraph>{texts.scoreHelp}</Paragraph>
            <ul className="desk-causes">
              {page.judgement.map((said) => (
                <li key={said}>{said}</li>
              ))}
            </ul>
          </details>
        ) : null}
      </Stack>
    </Card>
  );
}
