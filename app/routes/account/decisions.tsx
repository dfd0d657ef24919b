import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { onTown } from "#app/platform/http/access.ts";
import { asMember } from "#app/platform/http/context.server.ts";
import { statementTexts } from "#app/platform/moderation/statements/messages/index.ts";
import { aboutOf, statementsAbout } from "#app/platform/moderation/statements/read.server.ts";
import { isOver, sayStatement } from "#app/platform/moderation/statements/say-statement.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Badge, Card, EmptyState } from "#app/ui/card.tsx";
import { Cluster, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";
import { AccountPage } from "./account-page.tsx";

export const handle = onTown("member");

export async function loader({ context }: LoaderFunctionArgs) {
  const { db, tenant, member, locale, clock } = asMember(context);
  const setting = { locale, words: tenant.words[locale], timeZone: tenant.profile.timeZone, now: clock.now() };
  const texts = statementTexts.in(locale, tenant.words[locale]);
  const decisions = await Promise.all(
    (await statementsAbout(db, member.accountId)).map(async (each) => {
      const { words } = await aboutOf(db, tenant, each, locale);
      const { title, about, what } = sayStatement(each, words, setting);
      return { id: each.id, at: each.at, undone: each.undone, over: isOver(each, setting.now), title, about, what };
    }),
  );
  return { decisions, title: texts.list.title };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: "/account/besluiten", hidden: true }, matches);

export default function Decisions() {
  const { decisions } = useLoaderData<typeof loader>();
  const { list: texts } = useTexts(statementTexts);
  return (
    <AccountPage title={texts.title} lead={texts.text} below>
      {decisions.length === 0 ? (
        <EmptyState title={texts.empty} icon="check">
          {texts.emptyText}
        </EmptyState>
      ) : (
        <Stack as="ul" gap="m" className="plain-list">
          {decisions.map(({ id, at, undone, over, title, about, what }) => (
            <Card as="li" key={id}>
              <Heading level={2} look={3}>
                <TextLink href={`/besluit/${id}`}>{title}</TextLink>
              </Heading>
              <Paragraph>{about}</Paragraph>
              <Paragraph>{what}</Paragraph>
              <Cluster>
                <Time at={at} />
                {over ? <Badge kind="quiet">{undone ? texts.undone : texts.over}</Badge> : null}
              </Cluster>
            </Card>
          ))}
        </Stack>
      )}
    </AccountPage>
  );
}
