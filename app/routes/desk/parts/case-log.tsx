import { deskTexts } from "#app/platform/moderation/desk/messages/index.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Card } from "#app/ui/card.tsx";
import { Heading } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";
import type { CaseOnPage } from "../case.server.ts";

/** Every step of a case, the first on top. */
export function CaseLog({ page }: { page: CaseOnPage }) {
  const { page: texts, steps } = useTexts(deskTexts);
  return (
    <Card>
      <Heading level={2} look={4}>
        {texts.log}
      </Heading>
      <ol className="desk-log">
        {page.log.map(({ id, what, actorName, at, detail }) => (
          <li key={id}>
            <Time at={at} />: {steps[what](actorName, detail)}
          </li>
        ))}
      </ol>
    </Card>
  );
}
