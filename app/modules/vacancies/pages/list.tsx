import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ItemList } from "#app/platform/content/ui/item-list.tsx";
import { feedLinks } from "#app/platform/feeds/feed-links.ts";
import { keptOnTown } from "#app/platform/http/access.ts";
import { inTown, viewOf } from "#app/platform/http/context.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts, useTown } from "#app/platform/site/use-site.ts";
import { Flash } from "#app/ui/alert.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/card.tsx";
import { Cluster, Container, Stack } from "#app/ui/layout.tsx";
import { MoreLink } from "#app/ui/navigation.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { endings } from "../domain/choices.ts";
import { chosenOf } from "../choose.server.ts";
import { vacancyPage } from "../list.server.ts";
import { vacancyMessages } from "../messages/index.ts";
import { vacancyPaths } from "../paths.ts";
import { VacancyFilter } from "../ui/vacancy-filter.tsx";
import { askedOfList, withChoice } from "../wish.ts";

export const handle = keptOnTown();

const PAGE = 20;

const closed = z.object({ dicht: z.enum(endings).optional().catch(undefined) });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const town = inTown(context);
  const asked = readAddress(request, askedOfList);
  const { wish, choice, name, narrowed } = await chosenOf(town, asked);
  const page = await vacancyPage(town.db, wish, { after: asked.na, size: PAGE, counted: true }, viewOf(town));
  return { ...page, name, choice, narrowed, later: asked.na !== undefined, closed: readAddress(request, closed).dicht };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => [
  ...pageMeta({ title: data?.name ?? "", path: data ? withChoice(vacancyPaths.feed, { wijk: data.choice.wijk, organisatie: data.choice.organisatie }) : vacancyPaths.feed, hidden: data?.narrowed }, matches),
  ...(data && !data.choice.organisatie ? feedLinks(vacancyPaths.feed, data.name, data.choice.wijk === "alles" ? undefined : data.choice.wijk) : []),
];

export default function List() {
  const { cards, count, next, name, choice, narrowed, later, closed: over } = useLoaderData<typeof loader>();
  const { list: texts } = useTexts(vacancyMessages);
  const { member } = useTown();
  const write = (
    <ButtonLink href={vacancyPaths.write} icon="plus" look="secondary">
      {texts.write}
    </ButtonLink>
  );
  return (
    <Container className="page">
      <Stack gap="l">
        {over ? <Flash kind="info">{`${texts.closed[over]} ${texts.closedMore}`}</Flash> : null}
        <Cluster spread>
          <Heading level={1}>{name}</Heading>
          <Cluster>
            {member ? <TextLink href={vacancyPaths.own}>{texts.own}</TextLink> : null}
            {write}
          </Cluster>
        </Cluster>
        {later ? <TextLink href={withChoice(vacancyPaths.feed, choice)}>{texts.newest}</TextLink> : <Paragraph lead>{texts.intro}</Paragraph>}
        <VacancyFilter choice={choice} narrowed={narrowed} />
        {cards.length > 0 ? (
          <>
            <p className="utrecht-paragraph" role="status">
              {texts.found(count)}
            </p>
            <ItemList items={cards} />
          </>
        ) : (
          <EmptyState title={narrowed ? texts.emptyFiltered : texts.empty} icon="heart" action={narrowed ? undefined : write}>
            {narrowed ? texts.emptyFilteredText : texts.emptyText}
          </EmptyState>
        )}
        <MoreLink href={next ? withChoice(vacancyPaths.feed, choice, { na: next }) : null}>{texts.older}</MoreLink>
        <Cluster gap="m">
          <ButtonLink href={withChoice(vacancyPaths.alerts, choice)} icon="bell" look="secondary" rel="nofollow">
            {texts.alert}
          </ButtonLink>
          <TextLink href={`${vacancyPaths.feed}/rss.xml${choice.wijk && choice.wijk !== "alles" ? `?wijk=${choice.wijk}` : ""}`}>{texts.followFeed}</TextLink>
          <TextLink href={withChoice(vacancyPaths.embed, choice)}>{texts.onYourSite}</TextLink>
        </Cluster>
      </Stack>
    </Container>
  );
}
