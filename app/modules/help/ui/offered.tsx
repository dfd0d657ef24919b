import { conversationPaths } from "#app/platform/conversations/paths.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Card } from "#app/ui/card.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Heading, TextLink } from "#app/ui/text.tsx";
import type { HelpOnPage } from "../help-page.server.ts";
import { helpMessages } from "../messages/index.ts";

/** Those who answered, each with the way to the conversation. */
export function Offered({ offered }: Pick<HelpOnPage, "offered">) {
  const { page: texts } = useTexts(helpMessages);
  return (
    <Card as="section" tone="tint">
      <Stack gap="s">
        <Heading level={2} look={3}>
          {texts.offered}
        </Heading>
        <ul className="prose-list">
          {offered.map(({ id, name, conversationId }) => (
            <li key={id}>{conversationId ? <TextLink href={conversationPaths.page(conversationId)}>{name}</TextLink> : name}</li>
          ))}
        </ul>
      </Stack>
    </Card>
  );
}
