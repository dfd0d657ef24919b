import { moderationTexts } from "#app/platform/moderation/messages/index.ts";
import type { Rule } from "#app/platform/moderation/rules/rule.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Card } from "#app/ui/card.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Heading } from "#app/ui/text.tsx";
import { policyTexts } from "./messages/index.ts";

/** What a rule asks and does, in sentences. */
export function RuleAsks({ rule: { match, action }, conditions }: { rule: Pick<Rule, "match" | "action">; conditions: readonly string[] }) {
  const { backTest: texts } = useTexts(policyTexts);
  const { match: matches, actions } = useTexts(moderationTexts);
  return (
    <Card tone="tint">
      <Stack gap="s">
        <Heading level={2} look={3}>
          {texts.conditions}
        </Heading>
        {conditions.length > 1 ? <p>{matches[match]}</p> : null}
        <ul>
          {conditions.map((condition) => (
            <li key={condition}>{condition}</li>
          ))}
        </ul>
        <p>{actions[action]}</p>
      </Stack>
    </Card>
  );
}
