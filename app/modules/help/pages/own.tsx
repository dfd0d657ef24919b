import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { onTown } from "#app/platform/http/access.ts";
import { asMember } from "#app/platform/http/context.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Badge, Card, EmptyState } from "#app/ui/card.tsx";
import { Cluster, Container, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";
import { helpMessages } from "../messages/index.ts";
import { helpingWith, ownHelp } from "../own.server.ts";
import { helpPaths } from "../paths.ts";
import { suitingRequests } from "../reasons.server.ts";

export const handle = onTown("member");

export async function loader({ context }: LoaderFunctionArgs) {
  const { db, member, tenant, locale, clock } = asMember(context);
  const [own, helping, suits] = await Promise.all([ownHelp(db, member.accountId), helpingWith(db, member.accountId), suitingRequests(db, tenant, member.accountId, clock.now())]);
  return { own, helping: helping.map(({ open, ...each }) => ({ ...each, path: open ? helpPaths.item(each) : null })), suits, title: helpMessages.in(locale, tenant.words[locale]).own.title };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: helpPaths.own, hidden: true }, matches);

export default function Own() {
  const { own, helping, suits } = useLoaderData<typeof loader>();
  const { own: texts, overview, choices, item } = useTexts(helpMessages);
  const begin = (
    <Cluster>
      <ButtonLink href={helpPaths.ask} icon="talk">{overview.ask}</ButtonLink>
      <ButtonLink href={helpPaths.offer} icon="heart" look="secondary">{overview.offer}</ButtonLink>
    </Cluster>
  );
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        <Heading level={1}>{texts.title}</Heading>
        {own.length === 0 ? <EmptyState title={texts.empty} icon="heart" action={begin} /> : begin}
        {own.length === 0 ? null : (
          <Stack as="section" gap="m">
            <Heading level={2}>{texts.mine}</Heading>
            <Stack as="ul" gap="m" className="plain-list">
              {own.map((each) => (
                <li key={each.id}>
                  <Card>
                    <Cluster spread>
                      <TextLink href={helpPaths.item(each)}>{each.title}</TextLink>
                      <Badge kind={each.status === "published" || each.over ? "plain" : "accent"}>{each.over ? texts.over : texts.status[each.status]}</Badge>
                    </Cluster>
                    <Cluster spread>
                      <Time at={each.publishedAt ?? each.createdAt} />
                      {each.answers > 0 ? <span>{texts.answered(each.answers)}</span> : null}
                      {each.status === "draft" ? <TextLink href={helpPaths.edit(each.id)}>{item.ask.own.go}</TextLink> : null}
                    </Cluster>
                  </Card>
                </li>
              ))}
            </Stack>
          </Stack>
        )}
        {suits.length === 0 ? null : (
          <Stack as="section" gap="m">
            <Heading level={2}>{texts.suits}</Heading>
            <Stack as="ul" gap="m" className="plain-list">
              {suits.map((each) => (
                <li key={each.id}>
                  <Card>
                    <TextLink href={helpPaths.item(each)}>{each.title}</TextLink>
                    <Paragraph>{each.reasons.map((reason) => choices.reasonToHelper(reason)).join(" · ")}</Paragraph>
                  </Card>
                </li>
              ))}
            </Stack>
          </Stack>
        )}
        {helping.length === 0 ? null : (
          <Stack as="section" gap="m">
            <Heading level={2}>{texts.helping}</Heading>
            <Stack as="ul" gap="m" className="plain-list">
              {helping.map((each) => (
                <li key={each.id}>
                  <Card>
                    <Cluster spread>
                      {each.path ? <TextLink href={each.path}>{each.title}</TextLink> : <span>{each.title}</span>}
                      <Time at={each.at} />
                    </Cluster>
                  </Card>
                </li>
              ))}
            </Stack>
          </Stack>
        )}
      </Stack>
    </Container>
  );
}
