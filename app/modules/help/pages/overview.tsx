import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { cursorSchema } from "#app/platform/content/cursor.ts";
import { ItemList } from "#app/platform/content/ui/item-list.tsx";
import { itemTexts } from "#app/platform/content/ui/messages.ts";
import { feedLinks } from "#app/platform/feeds/feed-links.ts";
import { keptOnTown } from "#app/platform/http/access.ts";
import { inTown, viewOf } from "#app/platform/http/context.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { moduleName } from "#app/platform/modules/module-name.ts";
import { chooseNeighbourhood, EVERYWHERE } from "#app/platform/neighbourhoods/choice.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts, useTown } from "#app/platform/site/use-site.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/card.tsx";
import { Select } from "#app/ui/form/choice-field.tsx";
import { Cluster, Container, Stack } from "#app/ui/layout.tsx";
import { MoreLink, Tabs } from "#app/ui/navigation.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { skills } from "../domain/skills.ts";
import { helpMessages } from "../messages/index.ts";
import { help } from "../module.server.ts";
import { helpPaths } from "../paths.ts";
import { helpPage } from "../queries.server.ts";
import type { Side } from "../side.ts";

export const handle = keptOnTown();

const PAGE = 20;
const words = { vraag: "ask", aanbod: "offer" } as const;
const wordOf: Record<Side, keyof typeof words> = { ask: "vraag", offer: "aanbod" };

const asked = z.object({
  kant: z.enum(["vraag", "aanbod"]).default("vraag"),
  waarmee: z.enum(skills).optional(),
  wijk: z.string().max(80).optional(),
  buren: z.literal("1").optional(),
  na: cursorSchema.optional(),
});

export async function loader({ request, context }: LoaderFunctionArgs) {
  const town = inTown(context);
  const { db, tenant, actor, locale } = town;
  const wish = readAddress(request, asked);
  const choice = chooseNeighbourhood(tenant, actor, wish);
  if (!choice) throw new Response(null, { status: 404 });
  const side = words[wish.kant];
  const page = await helpPage(db, { side, skill: wish.waarmee, neighbourhoodIds: choice.ids, after: wish.na, size: PAGE }, viewOf(town));
  const { overview: texts } = helpMessages.in(locale, tenant.words[locale]);
  return {
    ...page,
    title: moduleName(tenant, help, locale),
    intro: texts.intro,
    chosen: { side, skill: wish.waarmee, slug: choice.neighbourhood?.slug, withAdjacent: choice.withAdjacent },
    later: wish.na !== undefined,
    team: may(actor, "desk.read", { tenantId: tenant.id, audience: "town" }),
    admin: may(actor, "town.configure", { tenantId: tenant.id }),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => [
  ...pageMeta({ title: data?.title ?? "", description: data?.intro, path: helpPaths.feed, hidden: true }, matches),
  ...(data ? feedLinks(helpPaths.feed, data.title, data.chosen.slug) : []),
];

export default function Overview() {
  const { cards, next, title, intro, chosen, later, team, admin } = useLoaderData<typeof loader>();
  const { overview: texts } = useTexts(helpMessages);
  const { member } = useTown();
  const { side } = chosen;
  const begin = (
    <ButtonLink href={helpPaths.write(side)} icon={side === "ask" ? "talk" : "heart"}>
      {side === "ask" ? texts.ask : texts.offer}
    </ButtonLink>
  );
  return (
    <Container className="page">
      <Stack gap="l">
        <Heading level={1}>{title}</Heading>
        <Paragraph lead>{intro}</Paragraph>
        <Cluster>
          <ButtonLink href={helpPaths.ask} icon="talk">
            {texts.ask}
          </ButtonLink>
          <ButtonLink href={helpPaths.offer} icon="heart" look="secondary">
            {texts.offer}
          </ButtonLink>
          {member ? <TextLink href={helpPaths.own}>{texts.own}</TextLink> : null}
          {team ? <TextLink href={helpPaths.figures}>{texts.figures}</TextLink> : null}
          {admin ? <TextLink href={helpPaths.arrange}>{texts.arrange}</TextLink> : null}
        </Cluster>
        <Tabs label={texts.tabs} choices={(["ask", "offer"] as const).map((each) => ({ label: texts.side[each], href: address({ ...chosen, side: each }), current: each === side }))} />
        <Filter chosen={chosen} />
        {cards.length > 0 ? <ItemList items={cards} /> : <EmptyState title={texts.empty[side]} icon="heart" action={begin}>{texts.emptyText[side]}</EmptyState>}
        <MoreLink href={next ? address(chosen, next) : null}>{texts.older}</MoreLink>
        {later ? <TextLink href={address(chosen)}>{texts.newest}</TextLink> : null}
        <TextLink href={`${helpPaths.feed}/rss.xml${chosen.slug ? `?wijk=${chosen.slug}` : ""}`}>{texts.followFeed}</TextLink>
      </Stack>
    </Container>
  );
}

interface Chosen {
  side: Side;
  skill?: string;
  slug?: string;
  withAdjacent: boolean;
}

/** What it is about, and where. */
function Filter({ chosen }: { chosen: Chosen }) {
  const { overview: texts, choices } = useTexts(helpMessages);
  const { filter } = useTexts(itemTexts);
  const { neighbourhoods } = useTown();
  return (
    <Form method="get" action={helpPaths.feed} className="filter">
      <input type="hidden" name="kant" value={wordOf[chosen.side]} />
      <Cluster>
        <Select field={{ id: "filter-waarmee", name: "waarmee", defaultValue: chosen.skill }} label={texts.skill} plainLabel empty={texts.anySkill} options={skills.map((skill) => ({ value: skill, label: choices.skills[skill] }))} />
        <Select field={{ id: "filter-wijk", name: "wijk", defaultValue: chosen.slug ?? EVERYWHERE }} label={filter.label} plainLabel options={[{ value: EVERYWHERE, label: filter.all }, ...neighbourhoods.map(({ slug, name }) => ({ value: slug, label: name }))]} />
        <Button look="secondary">{texts.filter}</Button>
      </Cluster>
    </Form>
  );
}

function address({ side, skill, slug, withAdjacent }: Chosen, next?: string): string {
  const query = new URLSearchParams({ kant: wordOf[side], wijk: slug ?? EVERYWHERE });
  if (skill) query.set("waarmee", skill);
  if (withAdjacent) query.set("buren", "1");
  if (next) query.set("na", next);
  return `${helpPaths.feed}?${query.toString()}`;
}
