import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { shortened } from "#app/lib/shortened.ts";
import { cursorSchema } from "#app/platform/content/cursor.ts";
import { feedPage } from "#app/platform/content/feed.server.ts";
import { toProse } from "#app/platform/content/prose.server.ts";
import { ItemList } from "#app/platform/content/ui/item-list.tsx";
import { Prose } from "#app/platform/content/ui/prose.tsx";
import { conversationTexts } from "#app/platform/conversations/messages/index.ts";
import { conversationPaths } from "#app/platform/conversations/paths.ts";
import { reachableOrganisation } from "#app/platform/conversations/reach.server.ts";
import { keptOnTown } from "#app/platform/http/access.ts";
import { inTown, viewOf, type TownContext } from "#app/platform/http/context.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { kindsOn } from "#app/platform/modules/kinds.server.ts";
import { moduleSettings } from "#app/platform/modules/settings.server.ts";
import { followState } from "#app/platform/notify/follow.server.ts";
import { FollowButton } from "#app/platform/notify/ui/follow-button.tsx";
import type { Actor } from "#app/platform/permissions/actor.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Flash } from "#app/ui/alert.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/card.tsx";
import { Cluster, Container, Stack } from "#app/ui/layout.tsx";
import { MoreLink } from "#app/ui/navigation.tsx";
import { Heading, TextLink } from "#app/ui/text.tsx";
import { organisationJsonLd } from "../json-ld.server.ts";
import { mayChange } from "../may-change.server.ts";
import { organisationMessages } from "../messages/index.ts";
import { organisations } from "../module.server.ts";
import { organisationPaths } from "../paths.ts";
import { stretchesOf } from "../opening-hours.ts";
import { followersOf, hoursOf, organisationBySlug } from "../queries.server.ts";
import { hasEditors, isWaiting } from "../team/claim.server.ts";
import { ContactCard } from "../ui/contact-card.tsx";

export const handle = keptOnTown();

const PAGE = 10;
const asked = z.object({ na: cursorSchema.optional(), gedaan: z.enum(["added", "saved", "granted", "asked"]).optional().catch(undefined) });

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db, tenant, actor, locale } = inTown(context);
  const { na, gedaan } = readAddress(request, asked);
  const organisation = await organisationBySlug(db, params["slug"] ?? "");
  if (!organisation) throw new Response(null, { status: 404 });
  const { id, slug, name, kind, about, neighbourhoods, website, email, phone, address, hoursNote } = organisation;
  const week = await hoursOf(db, id);
  const subject = { tenantId: tenant.id, organisationId: id };
  const { showsItems } = moduleSettings(tenant, organisations);
  const items = showsItems ? await feedPage(db, { kinds: await kindsOn(tenant), organisationId: id, after: na, size: PAGE }, viewOf(inTown(context))) : null;
  return {
    id,
    slug,
    name,
    kind,
    follows: await followState(db, actor, { what: "organisation", id }),
    about: toProse(about),
    title: na ? organisationMessages.in(locale, tenant.words[locale]).page.olderTitle(name) : name,
    summary: shortened(about, 200),
    neighbourhoods,
    contact: { website, email, phone, address, hoursNote, hours: stretchesOf(week) },
    followers: await followersOf(db, id),
    claim: await claimState(db, actor, id),
    reachable: (await reachableOrganisation(db, slug)) !== undefined,
    jsonLd: organisationJsonLd(organisation, week, inTown(context).origin),
    items,
    done: gedaan,
    may: { edit: mayChange(actor, "organisation.edit", subject), editors: mayChange(actor, "organisation.choose-editors", subject) },
  };
}

/** Whether the page can be asked for: nobody writes for it yet, and this person did not ask already. */
async function claimState(db: TownContext["db"], actor: Actor, id: string): Promise<"open" | "waiting" | null> {
  if (await hasEditors(db, db.scope.tenantId, id)) return null;
  return actor.kind === "member" && (await isWaiting(db, id, actor.accountId)) ? "waiting" : "open";
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => [
  ...pageMeta({ title: data?.title ?? "", description: data?.summary, path: organisationPaths.page(data?.slug ?? "") }, matches),
  ...(data ? [{ "script:ld+json": data.jsonLd }] : []),
];

export default function Organisation() {
  const { id, slug, name, title, kind, follows, about, neighbourhoods, contact, followers, claim, reachable, items, done, may: allowed } = useLoaderData<typeof loader>();
  const { write } = useTexts(conversationTexts);
  const { page: texts, kinds, claim: claimTexts } = useTexts(organisationMessages);
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        {done ? <Flash>{done === "granted" || done === "asked" ? claimTexts.done[done] : texts.done[done]}</Flash> : null}
        <TextLink href={organisationPaths.list}>{texts.back}</TextLink>
        <Stack gap="m">
          <Heading level={1}>{title}</Heading>
          <p className="quiet">
            {kinds[kind]} · {neighbourhoods.length > 0 ? texts.activeIn(neighbourhoods.join(", ")) : texts.everywhere}
          </p>
          <Prose paragraphs={about} />
        </Stack>
        <ContactCard {...contact} />
        {reachable ? (
          <Cluster>
            <ButtonLink href={conversationPaths.withOrganisation(slug)} icon="talk">
              {write(name)}
            </ButtonLink>
          </Cluster>
        ) : null}
        <FollowButton target={{ what: "organisation", id }} name={name} follows={follows} />
        {followers > 0 ? <p className="quiet">{texts.followers(followers)}</p> : null}
        {claim === "open" ? <TextLink href={organisationPaths.claim(slug)}>{claimTexts.offer}</TextLink> : null}
        {claim === "waiting" ? <p className="quiet">{claimTexts.waiting}</p> : null}
        {allowed.edit || allowed.editors ? (
          <Cluster>
            {allowed.edit ? (
              <ButtonLink href={organisationPaths.edit(slug)} look="secondary" small icon="pencil">
                {texts.edit}
              </ButtonLink>
            ) : null}
            {allowed.editors ? (
              <ButtonLink href={organisationPaths.editors(slug)} look="secondary" small icon="people">
                {texts.editors}
              </ButtonLink>
            ) : null}
          </Cluster>
        ) : null}
        {items ? (
          <Stack gap="m">
            <Heading level={2}>{texts.items}</Heading>
            {items.cards.length > 0 ? <ItemList items={items.cards} level={3} /> : <EmptyState title={texts.noItems}>{texts.noItemsText}</EmptyState>}
            <MoreLink href={items.next ? `${organisationPaths.page(slug)}?na=${items.next}` : null}>{texts.older}</MoreLink>
          </Stack>
        ) : null}
      </Stack>
    </Container>
  );
}
