import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { cursorSchema } from "#app/platform/content/cursor.ts";
import { feedPage } from "#app/platform/content/feed.server.ts";
import { ItemList } from "#app/platform/content/ui/item-list.tsx";
import { NeighbourhoodFilter } from "#app/platform/content/ui/neighbourhood-filter.tsx";
import { feedLinks } from "#app/platform/feeds/feed-links.ts";
import { keptOnTown } from "#app/platform/http/access.ts";
import { inTown, viewOf } from "#app/platform/http/context.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { moduleName } from "#app/platform/modules/module-name.ts";
import { chooseNeighbourhood } from "#app/platform/neighbourhoods/choice.ts";
import { findOrganisation } from "#app/platform/organisations/find.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts, useTown } from "#app/platform/site/use-site.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/card.tsx";
import { Cluster, Container, Stack } from "#app/ui/layout.tsx";
import { MoreLink } from "#app/ui/navigation.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { postMessages } from "../messages/index.ts";
import { posts } from "../module.server.ts";
import { postPaths } from "../paths.ts";

export const handle = keptOnTown();

const PAGE = 20;

const asked = z.object({
  wijk: z.string().max(80).optional(),
  buren: z.literal("1").optional(),
  organisatie: z.string().max(120).optional(),
  na: cursorSchema.optional(),
});

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, tenant, actor, locale } = inTown(context);
  const wish = readAddress(request, asked);
  const organisation = wish.organisatie === undefined ? undefined : await findOrganisation(db, wish.organisatie);
  const choice = organisation ? { withAdjacent: false } : chooseNeighbourhood(tenant, actor, wish);
  if (!choice || (wish.organisatie !== undefined && !organisation)) throw new Response(null, { status: 404 });
  const page = await feedPage(db, { kinds: ["post"], neighbourhoodIds: choice.ids, organisationId: organisation?.id, after: wish.na, size: PAGE }, viewOf(inTown(context)));
  const texts = postMessages.in(locale, tenant.words[locale]);
  const title = organisation ? texts.feed.of(organisation.name) : moduleName(tenant, posts, locale);
  return {
    ...page,
    name: title,
    title: wish.na ? texts.feed.olderTitle(title) : title,
    intro: organisation?.about ?? texts.feed.intro,
    chosen: { slug: choice.neighbourhood?.slug, withAdjacent: choice.withAdjacent, organisation: organisation?.slug },
    later: wish.na !== undefined,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => [
  ...pageMeta({ title: data?.title ?? "", description: data?.intro, path: data?.chosen.slug ? `${postPaths.feed}?wijk=${data.chosen.slug}` : postPaths.feed }, matches),
  // An organisation has no feed of its own.
  ...(data && !data.chosen.organisation ? feedLinks(postPaths.feed, data.name, data.chosen.slug) : []),
];

export default function Feed() {
  const { cards, next, title, intro, chosen, later } = useLoaderData<typeof loader>();
  const { feed: texts } = useTexts(postMessages);
  const { member } = useTown();
  const write = (
    <ButtonLink href={postPaths.write} icon="pencil">
      {texts.write}
    </ButtonLink>
  );
  return (
    <Container className="page">
      <Stack gap="l">
        <Cluster spread>
          <Heading level={1}>{title}</Heading>
          <Cluster>
            {member ? <TextLink href={postPaths.own}>{texts.own}</TextLink> : null}
            {write}
          </Cluster>
        </Cluster>
        <Paragraph lead>{intro}</Paragraph>
        {chosen.organisation ? null : <NeighbourhoodFilter path={postPaths.feed} chosen={chosen} />}
        {cards.length > 0 ? <ItemList items={cards} /> : <EmptyState title={texts.empty} action={write}>{texts.emptyText}</EmptyState>}
        <MoreLink href={next ? address(chosen, next) : null}>{texts.older}</MoreLink>
        {later ? <TextLink href={address(chosen)}>{texts.newest}</TextLink> : null}
        <TextLink href={`${postPaths.feed}/rss.xml${chosen.slug ? `?wijk=${chosen.slug}` : ""}`}>{texts.followFeed}</TextLink>
      </Stack>
    </Container>
  );
}

function address(chosen: { slug?: string; withAdjacent: boolean; organisation?: string }, next?: string): string {
  const query = new URLSearchParams();
  if (chosen.organisation) query.set("organisatie", chosen.organisation);
  else query.set("wijk", chosen.slug ?? "alles");
  if (chosen.withAdjacent) query.set("buren", "1");
  if (next) query.set("na", next);
  return `${postPaths.feed}?${query.toString()}`;
}
