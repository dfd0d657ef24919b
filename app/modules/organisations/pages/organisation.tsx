import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { shortened } from "#app/lib/shortened.ts";
import { cursorSchema } from "#app/platform/content/cursor.ts";
import { toProse } from "#app/platform/content/prose.server.ts";
import { ItemList } from "#app/platform/content/ui/item-list.tsx";
import { Prose } from "#app/platform/content/ui/prose.tsx";
import { conversationTexts } from "#app/platform/conversations/messages/index.ts";
import { conversationPaths } from "#app/platform/conversations/paths.ts";
import { reachableOrganisation } from "#app/platform/conversations/reach.server.ts";
import { keptOnTown } from "#app/platform/http/access.ts";
import { asMember, doing, inTown, viewOf } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { bringToDesk } from "#app/platform/moderation/cases/own-look.server.ts";
import { reportPaths, reportWords } from "#app/platform/moderation/reports/paths.ts";
import { reportable } from "#app/platform/moderation/reports/reportable.server.ts";
import { moduleSettings } from "#app/platform/modules/settings.server.ts";
import { followState } from "#app/platform/notify/follow.server.ts";
import { FollowButton } from "#app/platform/notify/ui/follow-button.tsx";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Alert, Flash } from "#app/ui/alert.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Badge, EmptyState } from "#app/ui/card.tsx";
import { Cluster, Container, Stack } from "#app/ui/layout.tsx";
import { MoreLink } from "#app/ui/navigation.tsx";
import { Heading, TextLink } from "#app/ui/text.tsx";
import { activityOf, activityOfKind } from "../activity.server.ts";
import { editable } from "../editable.server.ts";
import { pageForm } from "../forms.ts";
import { ENDED_DAYS, setOrganisationEnded } from "../initiatives/end.server.ts";
import { organisationJsonLd } from "../json-ld.server.ts";
import { organisationMessages } from "../messages/index.ts";
import { organisations } from "../module.server.ts";
import { stretchesOf } from "../opening-hours.ts";
import { pageState } from "../page-state.server.ts";
import { organisationPaths } from "../paths.ts";
import { followersOf, hoursOf, organisationFor } from "../queries.server.ts";
import { ActivityParts } from "../ui/activity-parts.tsx";
import { ContactCard } from "../ui/contact-card.tsx";
import { sayDone } from "../ui/done.ts";
import { KeeperButtons } from "../ui/keeper-buttons.tsx";
import { StateNotice } from "../ui/state-notice.tsx";

export const handle = keptOnTown();

const asked = z.object({
  soort: z.string().max(40).optional(),
  na: cursorSchema.optional(),
  gedaan: z.enum(["added", "saved", "waits", "begun", "held", "granted", "asked", "accepted", "refused", "ended", "reopened"]).optional().catch(undefined),
});

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const town = inTown(context);
  const { db, tenant, actor, locale } = town;
  const { soort, na, gedaan } = readAddress(request, asked);
  const organisation = await organisationFor(db, actor, params["slug"] ?? "");
  if (!organisation) throw new Response(null, { status: 404 });
  const { id, slug, name, kind, status, about, howToJoin, neighbourhoods, website, email, phone, address, hoursNote } = organisation;
  const week = await hoursOf(db, id);
  const shown = status === "published";
  const wanted = shown && moduleSettings(tenant, organisations).showsItems;
  const one = soort === undefined ? null : wanted ? ((await activityOfKind(db, tenant, organisation, { kind: soort, after: na }, viewOf(town))) ?? null) : null;
  if (soort !== undefined && !one) throw new Response(null, { status: 404 });
  const { page: texts } = organisationMessages.in(locale, tenant.words[locale]);
  const part = one && texts.of(one.title, name);
  return {
    id,
    slug,
    name,
    kind,
    status,
    title: part === null ? name : na ? texts.olderTitle(part) : part,
    part: one,
    parts: wanted && !one ? await activityOf(db, tenant, organisation, viewOf(town)) : null,
    follows: await followState(db, actor, { what: "organisation", id }),
    about: toProse(about),
    howToJoin: howToJoin === null ? null : toProse(howToJoin),
    summary: shortened(about, 200),
    neighbourhoods,
    contact: { website, email, phone, address, hoursNote, hours: stretchesOf(week) },
    followers: await followersOf(db, id),
    state: await pageState(town, organisation),
    reachable: !organisation.mine && (await reachableOrganisation(db, slug)) !== undefined,
    jsonLd: shown ? organisationJsonLd(organisation, week, town.origin) : null,
    days: ENDED_DAYS,
    done: gedaan,
  };
}

/** Ends an initiative or brings it back; or brings a page to the desk. */
export async function action({ request, ...args }: ActionFunctionArgs) {
  const wish = await readForm(request, pageForm, { locale: inTown(args.context).locale });
  if (!wish.ok) throw new Response(null, { status: 400 });
  if (wish.value.do === "moderate") return redirect(await lookAt(args), 303);
  const { town, organisation } = await editable(args, "organisation.end");
  const ended = wish.value.do === "end";
  if (!(await setOrganisationEnded(doing(town), organisation, ended))) throw new Response(null, { status: 403 });
  town.changed();
  if (ended && organisation.status === "held") return redirect(`${organisationPaths.list}?gedaan=gone`, 303);
  return redirect(`${organisationPaths.page(organisation.slug)}?gedaan=${ended ? "ended" : "reopened"}`, 303);
}

/** @returns path of the case; throws a Response for whom it is not to look after */
async function lookAt({ context, params }: Pick<ActionFunctionArgs, "context" | "params">): Promise<string> {
  const town = asMember(context);
  const organisation = await organisationFor(town.db, town.actor, params["slug"] ?? "");
  const about = organisation && (await reportable(town.db, town.actor, reportWords.organisation, organisation.id));
  if (!about) throw new Response(null, { status: 404 });
  const { subject, subjectId, authorId, audience } = about;
  const caseId = await bringToDesk(doing(town), { subject, subjectId, authorId, audience });
  if (!caseId) throw new Response(null, { status: 403 });
  return `/toezicht/${caseId}`;
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => [
  ...pageMeta({ title: data?.title ?? "", description: data?.summary, path: organisationPaths.page(data?.slug ?? ""), hidden: data?.status !== "published" }, matches),
  ...(data?.jsonLd ? [{ "script:ld+json": data.jsonLd }] : []),
];

export default function Organisation() {
  const page = useLoaderData<typeof loader>();
  const { id, slug, name, title, kind, status, follows, about, howToJoin, neighbourhoods, contact, followers, state, reachable, part, parts, days, done } = page;
  const { write } = useTexts(conversationTexts);
  const all = useTexts(organisationMessages);
  const { page: texts, kinds, claim: claimTexts, invitation } = all;
  if (part) {
    return (
      <Container width="text" className="page">
        <Stack gap="l">
          <TextLink href={organisationPaths.page(slug)}>{name}</TextLink>
          <Heading level={1}>{title}</Heading>
          {part.calendar ? <TextLink href={part.calendar}>{texts.calendar}</TextLink> : null}
          {part.cards.length > 0 ? <ItemList items={part.cards} /> : <EmptyState title={texts.noItems}>{texts.noItemsText}</EmptyState>}
          <MoreLink href={part.more}>{texts.older}</MoreLink>
        </Stack>
      </Container>
    );
  }
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        {done ? <Flash>{sayDone(all, done)}</Flash> : null}
        <TextLink href={organisationPaths.list}>{texts.back}</TextLink>
        <StateNotice status={status} waits={state.waits} reason={state.reason} notNow={state.notNow} mayReopen={state.may.reopen} days={days} />
        {state.invitation ? (
          <Alert kind="info" title={invitation.lead(state.invitation.by, name)}>
            <TextLink href={organisationPaths.invitation(slug)}>{invitation.answer}</TextLink>
          </Alert>
        ) : null}
        <Stack gap="m">
          <Heading level={1}>{title}</Heading>
          <Cluster>
            {kind === "initiative" ? <Badge kind="accent">{kinds[kind]}</Badge> : <span className="quiet">{kinds[kind]}</span>}
            <span className="quiet">{neighbourhoods.length > 0 ? texts.activeIn(neighbourhoods.join(", ")) : texts.everywhere}</span>
          </Cluster>
          <Prose paragraphs={about} />
        </Stack>
        {howToJoin ? (
          <Stack gap="s">
            <Heading level={2} look={3}>
              {texts.join}
            </Heading>
            <Prose paragraphs={howToJoin} />
          </Stack>
        ) : null}
        <ContactCard {...contact} />
        {reachable ? (
          <Cluster>
            <ButtonLink href={conversationPaths.withOrganisation(slug)} icon="talk">
              {write(name)}
            </ButtonLink>
          </Cluster>
        ) : null}
        {status !== "published" ? null : <FollowButton target={{ what: "organisation", id }} name={name} follows={follows} />}
        {followers > 0 ? <p className="quiet">{texts.followers(followers)}</p> : null}
        {state.claim === "open" ? <TextLink href={organisationPaths.claim(slug)}>{claimTexts.offer}</TextLink> : null}
        {state.claim === "waiting" ? <p className="quiet">{claimTexts.waiting}</p> : null}
        <KeeperButtons slug={slug} may={state.may} unseen={status === "held"} days={days} />
        {parts ? <ActivityParts parts={parts} /> : null}
        {status === "published" ? (
          <p className="quiet">
            <TextLink href={reportPaths.organisation(id)} rel="nofollow">
              {texts.report}
            </TextLink>
          </p>
        ) : null}
      </Stack>
    </Container>
  );
}
