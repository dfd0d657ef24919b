import { Fragment, type ComponentProps } from "react";
import type { ItemCard } from "#app/platform/content/card.ts";
import { ItemList } from "#app/platform/content/ui/item-list.tsx";
import { KindFilter } from "#app/platform/content/ui/kind-filter.tsx";
import { SquareCorner } from "#app/platform/content/ui/square-corner.tsx";
import type { PeopleOnSquare } from "#app/platform/people/square.server.ts";
import { PeopleCorners } from "#app/platform/people/ui/people-corners.tsx";
import type { HomeSettings } from "#app/platform/home/home-settings.ts";
import type { Picture } from "#app/platform/site/site-data.ts";
import { useTexts, useTown } from "#app/platform/site/use-site.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Card, EmptyState } from "#app/ui/card.tsx";
import { Cluster, Container, Stack, WithSidebar } from "#app/ui/layout.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { pageTexts } from "../messages/index.ts";
import { Hero } from "../shell/hero.tsx";
import { NeighbourhoodList } from "./neighbourhood-list.tsx";

interface TownHomeProps {
  name: string;
  tagline: string;
  intro: string;
  hero: Picture | null;
  cards: ItemCard[];
  /** The kinds that the feed mixes, and the one that is chosen. */
  kinds: { value: string; label: string }[];
  chosen: string | undefined;
  people: PeopleOnSquare;
  /** What the modules show beside it. */
  corners: ({ module: string } & ComponentProps<typeof SquareCorner>)[];
  /** The parts beside the news that are shown, by name, in order. */
  blocks: readonly string[];
  /** What the town itself says. */
  note: HomeSettings["note"];
  /** The member's own. */
  neighbourhood: { name: string; slug: string } | null;
}

/** The front page of a town: what lives and plays here, and the way in. */
export function TownHome({ name, tagline, intro, hero, cards, kinds, chosen, people, corners, blocks, note, neighbourhood }: TownHomeProps) {
  const { home: texts } = useTexts(pageTexts);
  const { member, menu } = useTown();
  const written = menu.find((part) => part.write !== null);
  const write = written?.write;
  const first = written ?? menu[0];
  const beside = (block: string) => {
    const corner = corners.find(({ module }) => `module.${module}` === block);
    if (corner) return <SquareCorner {...corner} />;
    if (block === "people") return <PeopleCorners {...people} />;
    if (block === "neighbourhoods") return <NeighbourhoodList />;
    if (block === "join") return member ? <OwnNeighbourhood chosen={neighbourhood !== null} /> : <Join canWrite={write != null} />;
    return null;
  };
  return (
    <>
      <Hero title={member ? texts.hello(member.name) : tagline} lead={intro} picture={hero} over={name}>
        <Cluster>
          {member && write ? <ButtonLink href={write} icon="pencil">{texts.write}</ButtonLink> : null}
          {member ? null : <ButtonLink href="/registreren">{texts.join}</ButtonLink>}
        </Cluster>
      </Hero>
      <Container className="page">
        <WithSidebar
          sidebar={
            <Stack gap="l">
              {blocks.map((block) => (
                <Fragment key={block}>{beside(block)}</Fragment>
              ))}
            </Stack>
          }
        >
          <Stack gap="l">
            {note.title === "" ? null : <TownNote {...note} />}
            <Heading level={2}>{neighbourhood ? texts.latestIn(neighbourhood.name) : texts.latest}</Heading>
            <KindFilter path="/" kinds={kinds} chosen={chosen} />
            {cards.length > 0 ? (
              <>
                <ItemList items={cards} level={3} />
                {first ? <ButtonLink href={first.href} look="secondary" icon="arrow-right">{texts.all}</ButtonLink> : null}
              </>
            ) : (
              <EmptyState title={write ? texts.emptyTitle : texts.quietTitle} icon="home" action={write ? <ButtonLink href={write} icon="pencil">{texts.write}</ButtonLink> : null}>
                {write ? texts.emptyText : texts.quietText}
              </EmptyState>
            )}
          </Stack>
        </WithSidebar>
      </Container>
    </>
  );
}

/** What the town itself says, above the news. */
function TownNote({ title, text, linkLabel, linkTo }: HomeSettings["note"]) {
  return (
    <Card as="section" tone="tint">
      <Stack gap="s">
        <Heading level={2} look={3}>
          {title}
        </Heading>
        {text === "" ? null : <Paragraph className="kept-lines">{text}</Paragraph>}
        {linkTo === "" ? null : (
          <Paragraph>
            <TextLink href={linkTo}>{linkLabel}</TextLink>
          </Paragraph>
        )}
      </Stack>
    </Card>
  );
}

function Join({ canWrite }: { canWrite: boolean }) {
  const { home: texts } = useTexts(pageTexts);
  return (
    <Card tone="tint">
      <Stack gap="m">
        <Heading level={2} look={3}>
          {texts.join}
        </Heading>
        <Paragraph>{canWrite ? texts.joinText : texts.quietJoin}</Paragraph>
        <Cluster>
          <ButtonLink href="/registreren">{texts.register}</ButtonLink>
          <ButtonLink href="/inloggen" look="secondary">
            {texts.logIn}
          </ButtonLink>
        </Cluster>
      </Stack>
    </Card>
  );
}

function OwnNeighbourhood({ chosen }: { chosen: boolean }) {
  const { home: texts } = useTexts(pageTexts);
  return chosen ? null : (
    <Card tone="tint">
      <Stack gap="m">
        <Paragraph>{texts.chooseYours}</Paragraph>
        <ButtonLink href="/account/gegevens" look="secondary" icon="place">
          {texts.chooseYoursAction}
        </ButtonLink>
      </Stack>
    </Card>
  );
}
