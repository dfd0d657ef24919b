import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { env } from "#app/platform/env.server.ts";
import { onPlatform } from "#app/platform/http/access.ts";
import { onOperatorsSite } from "#app/platform/http/context.server.ts";
import { defaultWords } from "#app/platform/i18n/words.ts";
import { accountMessages } from "#app/platform/identity/messages/index.ts";
import { hasOutbox, outboxLines } from "#app/platform/mail/outbox.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Card, EmptyState } from "#app/ui/card.tsx";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";

export const handle = onPlatform("outbox");

export async function loader({ context }: LoaderFunctionArgs) {
  const { locale } = onOperatorsSite(context);
  if (!hasOutbox(env)) throw new Response(null, { status: 404, statusText: "Not Found" });
  return { title: accountMessages.in(locale, defaultWords[locale]).outbox.title, lines: await outboxLines() };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: "/uitbox", hidden: true }, matches);

export default function Outbox() {
  const { title, lines } = useLoaderData<typeof loader>();
  const { outbox: texts } = useTexts(accountMessages);
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        <Heading level={1}>{title}</Heading>
        <Alert kind="warning">
          <Paragraph>{texts.banner}</Paragraph>
        </Alert>
        {lines.length === 0 ? <EmptyState title={texts.empty} icon="mail" /> : null}
        <Stack as="ul" className="plain-list">
          {lines.map(({ tenantId, id, town, recipient, subject, createdAt, waiting }) => (
            <Card as="li" key={id}>
              <Heading level={2} look={4}>
                <TextLink href={`/uitbox/${tenantId}/${id}`}>{subject}</TextLink>
              </Heading>
              <Paragraph>
                {texts.to} {recipient}, {texts.from.toLowerCase()} {town}, <Time at={createdAt} />
                {waiting ? ` (${texts.waiting})` : ""}
              </Paragraph>
            </Card>
          ))}
        </Stack>
      </Stack>
    </Container>
  );
}
