import { ItemList } from "#app/platform/content/ui/item-list.tsx";
import { useTexts } from "#app/platform/site/use-site.ts";
import { EmptyState } from "#app/ui/card.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { MoreLink } from "#app/ui/navigation.tsx";
import { Heading, TextLink } from "#app/ui/text.tsx";
import type { ActivityPart } from "../activity.server.ts";
import { organisationMessages } from "../messages/index.ts";

/** What an organisation does, each kind under its own heading. */
export function ActivityParts({ parts }: { parts: readonly ActivityPart[] }) {
  const { page: texts } = useTexts(organisationMessages);
  if (parts.length === 0) return <EmptyState title={texts.noItems}>{texts.noItemsText}</EmptyState>;
  return (
    <>
      {parts.map(({ kind, title, cards, more, calendar }) => (
        <Stack key={kind} gap="m" as="section">
          <Heading level={2}>{title}</Heading>
          <ItemList items={cards} level={3} />
          {calendar ? <TextLink href={calendar}>{texts.calendar}</TextLink> : null}
          <MoreLink href={more}>{texts.more(title.toLowerCase())}</MoreLink>
        </Stack>
      ))}
    </>
  );
}
