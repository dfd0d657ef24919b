import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { env } from "#app/platform/env.server.ts";
import { onPlatform } from "#app/platform/http/access.ts";
import { onOperatorsSite } from "#app/platform/http/context.server.ts";
import { accountMessages } from "#app/platform/identity/messages/index.ts";
import { hasOutbox, outboxMail } from "#app/platform/mail/outbox.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Card } from "#app/ui/card.tsx";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";

export const handle = onPlatform("outbox");

export async function loader({ params, context }: LoaderFunctionArgs) {
  onOperatorsSite(context);
  const mail = hasOutbox(env) ? await outboxMail(params["tenant"] ?? "", params["mail"] ?? "") : undefined;
  if (!mail) throw new Response(null, { status: 404, statusText: "Not Found" });
  const { plain, ...head } = mail;
  // Texts and addresses take turns, so that the page can make links of the addresses.
  return { ...head, paragraphs: plain.split("\n\n").map((paragraph) => paragraph.split(/(https?:\/\/\S+)/)) };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.subject ?? "", path: "/uitbox", hidden: true }, matches);

export default function OutboxMail() {
  const { subject, recipient, createdAt, paragraphs } = useLoaderData<typeof loader>();
  const { outbox: texts } = useTexts(accountMessages);
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        <Paragraph>
          <TextLink href="/uitbox">{texts.back}</TextLink>
        </Paragraph>
        <Heading level={1}>{subject}</Heading>
        <Paragraph>
          {texts.to} {recipient}, <Time at={createdAt} />
        </Paragraph>
        <Alert kind="warning">
          <Paragraph>{texts.banner}</Paragraph>
        </Alert>
        <Card>
          <Stack>
            {paragraphs.map((parts, place) => (
              <Paragraph key={place}>
                {parts.map((part, at) => (at % 2 === 1 ? <TextLink key={at} href={part}>{part}</TextLink> : part))}
              </Paragraph>
            ))}
          </Stack>
        </Card>
      </Stack>
    </Container>
  );
}
