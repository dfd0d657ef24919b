import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { cursorSchema } from "#app/platform/content/cursor.ts";
import { conversationList } from "#app/platform/conversations/list.server.ts";
import { conversationTexts } from "#app/platform/conversations/messages/index.ts";
import { conversationPaths } from "#app/platform/conversations/paths.ts";
import { onTown } from "#app/platform/http/access.ts";
import { asMember } from "#app/platform/http/context.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Badge, Card, EmptyState } from "#app/ui/card.tsx";
import { Cluster, Container, Stack } from "#app/ui/layout.tsx";
import { MoreLink } from "#app/ui/navigation.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";

export const handle = onTown("member");

const PAGE = 20;
const asked = z.object({ na: cursorSchema.optional() });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, member, tenant, locale } = asMember(context);
  const { na } = readAddress(request, asked);
  const texts = conversationTexts.in(locale, tenant.words[locale]);
  const { lines, next } = await conversationList(db, member, { after: na, size: PAGE });
  return { lines, next: next ? `${conversationPaths.list}?na=${next}` : null, title: na ? texts.list.olderTitle : texts.title };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: conversationPaths.list, hidden: true }, matches);

export default function Conversations() {
  const { lines, next, title } = useLoaderData<typeof loader>();
  const { list: texts } = useTexts(conversationTexts);
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        <Heading level={1}>{title}</Heading>
        {lines.length === 0 ? (
          <EmptyState title={texts.empty}>{texts.emptyText}</EmptyState>
        ) : (
          <Stack as="ul" gap="m" className="plain-list">
            {lines.map(({ id, about, other, forOrganisation, last, lastMine, at, unread }) => (
              <Card as="li" key={id} tone={unread ? "tint" : "plain"}>
                <Stack gap="s">
                  <Cluster spread>
                    <TextLink href={conversationPaths.page(id)}>{other ?? texts.gone}</TextLink>
                    <span className="quiet">
                      <Time at={at} />
                    </span>
                  </Cluster>
                  {about === null ? null : <Paragraph>{texts.about(about)}</Paragraph>}
                  {last === "" ? null : (
                    <p className="quiet">
                      {lastMine ? `${texts.you}: ` : ""}
                      {last}
                    </p>
                  )}
                  <Cluster>
                    {unread ? <Badge kind="accent">{texts.unread}</Badge> : null}
                    {forOrganisation ? <Badge kind="quiet">{texts.inNameOf(forOrganisation)}</Badge> : null}
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
