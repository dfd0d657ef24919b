import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { weekdayWords } from "#app/lib/date-words.ts";
import { onTown } from "#app/platform/http/access.ts";
import { asMember } from "#app/platform/http/context.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Badge, Card, EmptyState } from "#app/ui/card.tsx";
import { Cluster, Container, Stack } from "#app/ui/layout.tsx";
import { useUiSetting } from "#app/ui/setting.tsx";
import { Heading } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";
import { postMessages } from "../messages/index.ts";
import { postPaths } from "../paths.ts";
import { ownPosts } from "../queries.server.ts";

export const handle = onTown("member");

export async function loader({ context }: LoaderFunctionArgs) {
  const { db, member, tenant, locale } = asMember(context);
  return { own: await ownPosts(db, member.accountId), title: postMessages.in(locale, tenant.words[locale]).own.title };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: postPaths.own, hidden: true }, matches);

export default function Own() {
  const { own } = useLoaderData<typeof loader>();
  const { own: texts, feed } = useTexts(postMessages);
  const setting = useUiSetting();
  const write = <ButtonLink href={postPaths.write} icon="pencil">{feed.write}</ButtonLink>;
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        <Heading level={1}>{texts.title}</Heading>
        {own.length === 0 ? (
          <EmptyState title={texts.empty} icon="pencil" action={write} />
        ) : (
          <>
            {write}
            <Stack as="ul" gap="m" className="plain-list">
              {own.map((post) => (
                <li key={post.id}>
                  <Card>
                    <Cluster spread>
                      <Link className="utrecht-link utrecht-link--html-a" to={postPaths.post(post)}>
                        {post.title}
                      </Link>
                      <Badge kind={post.status === "published" ? "plain" : "accent"}>{post.changeBefore ? texts.change(weekdayWords(post.changeBefore, setting)) : texts.status[post.status]}</Badge>
                    </Cluster>
                    <Cluster spread>
                      <Time at={post.publishedAt ?? post.createdAt} />
                      {post.status === "draft" ? <Link className="utrecht-link utrecht-link--html-a" to={postPaths.edit(post.id)}>{texts.go}</Link> : null}
                      {post.changeBefore ? <Link className="utrecht-link utrecht-link--html-a" to={postPaths.edit(post.id)}>{texts.goChange}</Link> : null}
                    </Cluster>
                  </Card>
                </li>
              ))}
            </Stack>
          </>
        )}
      </Stack>
    </Container>
  );
}
