import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { onTown } from "#app/platform/http/access.ts";
import { asMember } from "#app/platform/http/context.server.ts";
import { statementTexts } from "#app/platform/moderation/statements/messages/index.ts";
import { aboutOf, statementsAbout } from "#app/platform/moderation/statements/read.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Badge, Card, EmptyState } from "#app/ui/card.tsx";
import { Cluster, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";
import { AccountPage } from "./account-page.tsx";

export const handle = onTown("member");

export async function loader({ context }: LoaderFunctionArgs) {
  const { db, tenant, member, locale } = asMember(context);
  const texts = statementTexts.in(locale, tenant.words[locale]);
  const decisions = await Promise.all(
    (await statementsAbout(db, member.accountId)).map(async (each) => {
      const { words } = await aboutOf(db, tenant, each, locale);
      return { id: each.id, kind: each.kind, at: each.at, undone: each.undone, about: words ? texts.about(words.kind, words.title) : texts.aboutGone };
    }),
  );
  return { decisions, title: texts.list.title };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: "/account/besluiten", hidden: true }, matches);

export default function Decisions() {
  const { decisions } = useLoaderData<typeof loader>();
  const { list: texts, titles } = useTexts(statementTexts);
  return (
    <AccountPage title={texts.title} lead={texts.text} below>
      {decisions.length === 0 ? (
        <EmptyState title={texts.empty} icon="check">
          {texts.emptyText}
        </EmptyState>
      ) : (
        <Stack as="ul" gap="m" className="plain-list">
          {decisions.map(({ id, kind, at, undone, about }) => (
            <Card as="li" key={id}>
              <Heading level={2} look={3}>
                <TextLink href={`/besluit/${id}`}>{titles[kind]}</TextLink>
              </Heading>
              <Paragraph>{about}</Paragraph>
              <Cluster>
                <Time at={at} />
                {undone ? <Badge kind="quiet">{texts.undone}</Badge> : null}
              </Cluster>
            </Card>
          ))}
        </Stack>
      )}
    </AccountPage>
  );
}
