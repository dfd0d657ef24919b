import { useTexts } from "#app/platform/site/use-site.ts";
import { Card } from "#app/ui/card.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Heading } from "#app/ui/text.tsx";
import type { Reason } from "../domain/match.ts";
import { helpMessages } from "../messages/index.ts";
import type { Side } from "../side.ts";

/** Why a request or an offer suits its reader. */
export function WhyThis({ reasons, side }: { reasons: readonly Reason[]; side: Side }) {
  const { page: texts, choices } = useTexts(helpMessages);
  if (reasons.length === 0) return null;
  return (
    <Card as="section" tone="tint">
      <Stack gap="s">
        <Heading level={2} look={3}>
          {texts.why}
        </Heading>
        <ul className="prose-list">
          {reasons.map((reason) => (
            <li key={reason.kind}>{side === "ask" ? choices.reasonToHelper(reason) : choices.reason(reason)}</li>
          ))}
        </ul>
      </Stack>
    </Card>
  );
}
