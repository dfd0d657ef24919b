import { useTexts, useTown } from "#app/platform/site/use-site.ts";
import { Card } from "#app/ui/card.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { pageTexts } from "../messages/index.ts";

/** Every neighbourhood of the town, as a way in. */
export function NeighbourhoodList() {
  const { home: texts } = useTexts(pageTexts);
  const { neighbourhoods } = useTown();
  return (
    <Card as="nav">
      <Stack gap="m">
        <Heading level={2} look={3}>
          {texts.neighbourhoods}
        </Heading>
        <Paragraph>{texts.neighbourhoodsText}</Paragraph>
        <ul className="link-list">
          {neighbourhoods.map(({ slug, name }) => (
            <li key={slug}>
              <Icon name="place" />
              <TextLink href={`/wijk/${slug}`}>{name}</TextLink>
            </li>
          ))}
        </ul>
      </Stack>
    </Card>
  );
}
