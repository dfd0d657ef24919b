import type { ItemCard } from "#app/platform/content/card.ts";
import { Card } from "#app/ui/card.tsx";
import { Cluster, Stack } from "#app/ui/layout.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { CardLines } from "./item-card.tsx";

interface SquareCornerProps {
  title: string;
  cards: readonly ItemCard[];
  more: { href: string; label: string };
  empty: { text: string; action: { href: string; label: string } | null };
}

/** One module's corner of the town square: a few titles with when and where, and the way to the rest. */
export function SquareCorner({ title, cards, more, empty }: SquareCornerProps) {
  return (
    <Card as="section">
      <Stack gap="m">
        <Heading level={2} look={3}>
          {title}
        </Heading>
        {cards.length > 0 ? (
          <>
            <ul className="corner-list">
              {cards.map((card) => (
                <li key={card.id}>
                  <a className="corner-list__link" href={card.path}>
                    {card.title}
                  </a>
                  <CardLines lines={card.lines} />
                </li>
              ))}
            </ul>
            <TextLink href={more.href}>{more.label}</TextLink>
          </>
        ) : (
          <>
            <Paragraph>{empty.text}</Paragraph>
            <Cluster>
              {empty.action ? (
                <ButtonLink href={empty.action.href} look="secondary" small>
                  {empty.action.label}
                </ButtonLink>
              ) : null}
              <TextLink href={more.href}>{more.label}</TextLink>
            </Cluster>
          </>
        )}
      </Stack>
    </Card>
  );
}
