import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { cursorSchema } from "#app/platform/content/cursor.ts";
import { feedPage } from "#app/platform/content/feed.server.ts";
import { toProse } from "#app/platform/content/prose.server.ts";
import { ItemList } from "#app/platform/content/ui/item-list.tsx";
import { itemTexts } from "#app/platform/content/ui/messages.ts";
import { Prose } from "#app/platform/content/ui/prose.tsx";
import { conversationTexts } from "#app/platform/conversations/messages/index.ts";
import { conversationPaths } from "#app/platform/conversations/paths.ts";
import { reachablePerson } from "#app/platform/conversations/reach.server.ts";
import { onTown } from "#app/platform/http/access.ts";
import { asMember, doing, viewOf } from "#app/platform/http/context.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { kindsOn } from "#app/platform/modules/kinds.server.ts";
import { bringToDesk } from "#app/platform/moderation/cases/own-look.server.ts";
import { reportTexts } from "#app/platform/moderation/reports/messages/index.ts";
import { reportPaths, reportWords } from "#app/platform/moderation/reports/paths.ts";
import { reportable } from "#app/platform/moderation/reports/reportable.server.ts";
import { isFollowing } from "#app/platform/notify/follow.server.ts";
import { notifyMessages } from "#app/platform/notify/messages/index.ts";
import { findPersonPage } from "#app/platform/notify/person.server.ts";
import { FollowButton } from "#app/platform/notify/ui/follow-button.tsx";
import { portraitOf } from "#app/platform/people/portrait.server.ts";
import { FacePhoto } from "#app/platform/people/ui/face-list.tsx";
import { may } from "#app/platform/permissions/permissions.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Badge, EmptyState } from "#app/ui/card.tsx";
import { Cluster, Container, Stack } from "#app/ui/layout.tsx";
import { MoreLink } from "#app/ui/navigation.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";

/** For those who are logged in: who lives where is for neighbours, not for search engines. */
export const handle = onTown("member");

const PAGE = 10;
const asked = z.object({ na: cursorSchema.optional() });

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db, tenant, member, locale } = asMember(context);
  const { na } = readAddress(request, asked);
  const person = await findPersonPage(db, tenant, params["id"] ?? "");
  if (!person) throw new Response(null, { status: 404 });
  const { id, name, about, civilServantTitle, neighbourhood } = person;
  const page = await feedPage(db, { kinds: await kindsOn(tenant), authorId: id, after: na, size: PAGE }, viewOf(asMember(context)));
  const profile = await reportable(db, member, reportWords.profile, id);
  const texts = notifyMessages.in(locale, tenant.words[locale]).person;
  return {
    title: na ? texts.olderTitle(name) : name,
    id,
    name,
    about: about === "" ? null : toProse(about),
    civilServantTitle,
    neighbourhood: neighbourhood?.name ?? null,
    follows: id === member.accountId ? undefined : await isFollowing(db, member.accountId, { what: "person", id }),
    portrait: (await portraitOf(db, id)) ?? null,
    reachable: (await reachablePerson(db, member, id)) !== undefined,
    mayLook: profile !== undefined && may(member, "desk.decide", { tenantId: tenant.id, audience: profile.audience }),
    ...page,
  };
}

/** Brings somebody's profile to the desk, for those who keep order where they live. */
export async function action({ context, params }: ActionFunctionArgs) {
  const town = asMember(context);
  const profile = await reportable(town.db, town.member, reportWords.profile, params["id"] ?? "");
  if (!profile) throw new Response(null, { status: 404 });
  const caseId = await bringToDesk(doing(town), profile);
  if (!caseId) throw new Response(null, { status: 403 });
  return redirect(`/toezicht/${caseId}`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: `/mensen/${data?.id ?? ""}`, hidden: true }, matches);

export default function Person() {
  const { title, id, name, about, civilServantTitle, neighbourhood, follows, portrait, reachable, mayLook, cards, next } = useLoaderData<typeof loader>();
  const { person: texts } = useTexts(notifyMessages);
  const { write } = useTexts(conversationTexts);
  const { civilServant } = useTexts(itemTexts);
  const { form: report } = useTexts(reportTexts);
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        <Cluster>
          <FacePhoto name={name} portrait={portrait} size="l" />
          <Heading level={1}>{title}</Heading>
          {civilServantTitle === null ? null : (
            <Badge kind="official" icon="badge">
              {civilServantTitle || civilServant}
            </Badge>
          )}
        </Cluster>
        {neighbourhood ? <Paragraph>{texts.livesIn(neighbourhood)}</Paragraph> : null}
        {reachable ? (
          <Cluster>
            <ButtonLink href={conversationPaths.withPerson(id)} icon="talk">
              {write(name)}
            </ButtonLink>
          </Cluster>
        ) : null}
        {follows === undefined ? null : <FollowButton target={{ what: "person", id }} name={name} follows={follows} />}
        {about ? (
          <Stack as="section" gap="m">
            <Heading level={2}>{texts.about}</Heading>
            <Prose paragraphs={about} />
          </Stack>
        ) : null}
        {follows === undefined ? null : (
          <Cluster>
            <TextLink href={reportPaths.profile(id)} rel="nofollow">
              {report.title}
            </TextLink>
            {portrait ? (
              <TextLink href={reportPaths.photo(portrait.id)} rel="nofollow">
                {texts.reportPortrait}
              </TextLink>
            ) : null}
            {mayLook ? (
              <Form method="post">
                <Button look="secondary" small icon="eye">
                  {texts.look}
                </Button>
              </Form>
            ) : null}
          </Cluster>
        )}
        <Stack as="section" gap="m">
          <Heading level={2}>{texts.items(name)}</Heading>
          {cards.length > 0 ? <ItemList items={cards} level={3} /> : <EmptyState title={texts.none}>{texts.noneText}</EmptyState>}
          <MoreLink href={next ? `/mensen/${id}?na=${next}` : null}>{texts.older}</MoreLink>
        </Stack>
      </Stack>
    </Container>
  );
}
