import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { cursorSchema } from "#app/platform/content/cursor.ts";
import { feedPage } from "#app/platform/content/feed.server.ts";
import { ItemList } from "#app/platform/content/ui/item-list.tsx";
import { KindFilter } from "#app/platform/content/ui/kind-filter.tsx";
import { SquareCorner } from "#app/platform/content/ui/square-corner.tsx";
import { feedLinks } from "#app/platform/feeds/feed-links.ts";
import { keptOnTown } from "#app/platform/http/access.ts";
import { inTown, viewOf } from "#app/platform/http/context.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { kindChoices } from "#app/platform/modules/kind-choices.server.ts";
import { squareOf } from "#app/platform/modules/square.server.ts";
import { chooseNeighbourhood } from "#app/platform/neighbourhoods/choice.ts";
import { followState } from "#app/platform/notify/follow.server.ts";
import { FollowButton } from "#app/platform/notify/ui/follow-button.tsx";
import { peopleOnSquare } from "#app/platform/people/square.server.ts";
import { PeopleCorners } from "#app/platform/people/ui/people-corners.tsx";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts, useTown } from "#app/platform/site/use-site.ts";
import { Card, EmptyState } from "#app/ui/card.tsx";
import { Container, Stack, WithSidebar } from "#app/ui/layout.tsx";
import { MoreLink, Tabs } from "#app/ui/navigation.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { pageTexts } from "./messages/index.ts";

export const handle = keptOnTown();

const PAGE = 20;
const asked = z.object({ buren: z.literal("1").optional(), na: cursorSchema.optional(), soort: z.string().max(40).optional().catch(undefined) });

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db, tenant, actor, locale } = inTown(context);
  const { buren, na, soort } = readAddress(request, asked);
  const choice = chooseNeighbourhood(tenant, actor, { wijk: params["slug"] ?? "", buren });
  if (!choice?.neighbourhood) throw new Response(null, { status: 404 });
  const { id, name, slug, adjacentIds } = choice.neighbourhood;
  const kinds = await kindChoices(tenant, locale);
  const chosen = kinds.find(({ value }) => value === soort)?.value;
  const page = await feedPage(db, { kinds: chosen ? [chosen] : kinds.map(({ value }) => value), neighbourhoodIds: choice.ids, after: na, size: PAGE }, viewOf(inTown(context)));
  const next = tenant.neighbourhoods.filter(({ id }) => adjacentIds.includes(id)).map((each) => ({ name: each.name, slug: each.slug }));
  const texts = pageTexts.in(locale, tenant.words[locale]).neighbourhood;
  const corners = na ? [] : await squareOf(inTown(context), choice.ids ?? [id]);
  const people = await peopleOnSquare(inTown(context), [id]);
  return { ...page, kinds, chosen, people, corners, id, name, follows: await followState(db, actor, { what: "neighbourhood", id }), slug, title: na ? texts.olderTitle(name) : name, adjacent: next, withAdjacent: choice.withAdjacent, lead: texts.lead(name) };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => [
  ...pageMeta({ title: data?.title ?? "", description: data?.lead, path: `/wijk/${data?.slug ?? ""}` }, matches),
  ...(data ? feedLinks("/", data.name, data.slug) : []),
];

export default function NeighbourhoodPage() {
  const { cards, kinds, chosen, people, corners, next, id, name, follows, title, slug, adjacent, withAdjacent, lead } = useLoaderData<typeof loader>();
  const { neighbourhood: texts } = useTexts(pageTexts);
  const write = useTown().menu.find((part) => part.write !== null)?.write;
  const here = `/wijk/${slug}`;
  return (
    <Container className="page">
      <WithSidebar
        sidebar={
          corners.length + adjacent.length + people.connectors.length + people.newFaces.length > 0 || people.introduce ? (
            <Stack gap="l">
              {corners.map(({ module, ...corner }) => (
                <SquareCorner key={module} {...corner} />
              ))}
              <PeopleCorners {...people} />
              {adjacent.length > 0 ? (
                <Card as="nav">
                  <Stack gap="m">
                    <Heading level={2} look={3}>
                      {texts.next}
                    </Heading>
                    <ul className="link-list">
                      {adjacent.map((each) => (
                        <li key={each.slug}>
                          <TextLink href={`/wijk/${each.slug}`}>{each.name}</TextLink>
                        </li>
                      ))}
                    </ul>
                  </Stack>
                </Card>
              ) : null}
            </Stack>
          ) : null
        }
      >
        <Stack gap="l">
          <Heading level={1}>{title}</Heading>
          <Paragraph lead>{lead}</Paragraph>
          <FollowButton target={{ what: "neighbourhood", id }} name={name} follows={follows} />
          {adjacent.length > 0 ? (
            <Tabs
              label={texts.next}
              choices={[
                { label: texts.onlyThis, href: here, current: !withAdjacent },
                { label: texts.withAdjacent, href: `${here}?buren=1`, current: withAdjacent },
              ]}
            />
          ) : null}
          <KindFilter path={withAdjacent ? `${here}?buren=1` : here} kinds={kinds} chosen={chosen} />
          {cards.length > 0 ? <ItemList items={cards} /> : <EmptyState title={texts.empty} icon="place">{write ? texts.emptyText : texts.quietText}</EmptyState>}
          <MoreLink href={next ? `${here}?${withAdjacent ? "buren=1&" : ""}${chosen ? `soort=${chosen}&` : ""}na=${next}` : null}>{texts.older}</MoreLink>
          <TextLink href={`/rss.xml?wijk=${slug}`}>{texts.rss}</TextLink>
        </Stack>
      </WithSidebar>
    </Container>
  );
}
