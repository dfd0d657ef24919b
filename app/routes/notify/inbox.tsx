import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { cursorSchema } from "#app/platform/content/cursor.ts";
import { onTown } from "#app/platform/http/access.ts";
import { asMember } from "#app/platform/http/context.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { inboxPage, readAll } from "#app/platform/notify/inbox.server.ts";
import { sentenceOf } from "#app/platform/notify/kind-texts.ts";
import { notifyMessages } from "#app/platform/notify/messages/index.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Flash } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { Badge, Card, EmptyState } from "#app/ui/card.tsx";
import { Cluster, Container, Stack } from "#app/ui/layout.tsx";
import { MoreLink } from "#app/ui/navigation.tsx";
import { Heading, TextLink } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";

export const handle = onTown("member");

const PAGE = 30;
const asked = z.object({ na: cursorSchema.optional(), gedaan: z.literal("gelezen").optional().catch(undefined) });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, tenant, member, locale } = asMember(context);
  const { na, gedaan } = readAddress(request, asked);
  const { tellings, next } = await inboxPage(db, tenant, member.accountId, { after: na, size: PAGE });
  const texts = notifyMessages.in(locale, tenant.words[locale]);
  return {
    title: na ? texts.inbox.olderTitle : texts.inbox.title,
    lines: tellings.map((telling) => ({ id: telling.id, sentence: sentenceOf(texts.kinds, telling, locale), at: telling.at, unread: telling.unread })),
    next: next ? `/meldingen?na=${next}` : null,
    done: gedaan !== undefined,
  };
}

/** Everything was seen: all that was told until now counts as read. */
export async function action({ context }: ActionFunctionArgs) {
  const { db, member, clock } = asMember(context);
  await readAll(db, member.accountId, clock.now());
  return redirect("/meldingen?gedaan=gelezen", 303);
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: "/meldingen", hidden: true }, matches);

export default function Inbox() {
  const { title, lines, next, done } = useLoaderData<typeof loader>();
  const { inbox: texts } = useTexts(notifyMessages);
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        <Cluster spread>
          <Heading level={1}>{title}</Heading>
          {lines.some(({ unread }) => unread) ? (
            <Form method="post">
              <Button look="secondary" small icon="check">
                {texts.readAll}
              </Button>
            </Form>
          ) : null}
        </Cluster>
        {done ? <Flash>{texts.allRead}</Flash> : null}
        <Cluster gap="m">
          <TextLink href="/account/volgen">{texts.following}</TextLink>
          <TextLink href="/account/meldingen">{texts.preferences}</TextLink>
        </Cluster>
        {lines.length === 0 ? (
          <EmptyState title={texts.empty} icon="bell">
            {texts.emptyText}
          </EmptyState>
        ) : (
          <Stack as="ul" className="plain-list">
            {lines.map(({ id, sentence, at, unread }) => (
              <Card as="li" key={id} tone={unread ? "tint" : "plain"}>
                <Stack gap="s">
                  {/* A whole visit: the way there marks it as read. */}
                  <a className="utrecht-link utrecht-link--html-a" href={`/meldingen/${id}`}>
                    {sentence}
                  </a>
                  <Cluster>
                    {unread ? <Badge kind="accent">{texts.unread}</Badge> : null}
                    <span className="quiet">
                      <Time at={at} />
                    </span>
                  </Cluster>
                </Stack>
              </Card>
            ))}
          </Stack>
        )}
        <MoreLink href={next}>{texts.older}</MoreLink>
      </Stack>
    </Container>
  );
}
