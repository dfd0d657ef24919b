import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { onTown } from "#app/platform/http/access.ts";
import { asMember } from "#app/platform/http/context.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { appealTexts } from "#app/platform/moderation/appeals/messages/index.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Flash } from "#app/ui/alert.tsx";
import { Badge, Card, EmptyState } from "#app/ui/card.tsx";
import { Cluster, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";
import { appealsPage } from "./appeals.server.ts";
import { deskLinks } from "./desk-links.ts";
import { DeskFrame } from "./parts/desk-frame.tsx";

export const handle = onTown({ may: "desk.read" });
export const links = deskLinks;

const asked = z.object({ gedaan: z.literal("beslist").optional() });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const town = asMember(context);
  return { appeals: await appealsPage(town), done: readAddress(request, asked).gedaan, title: appealTexts.in(town.locale, town.tenant.words[town.locale]).desk.title };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: "/toezicht/bezwaren", hidden: true }, matches);

export default function Appeals() {
  const { appeals, done } = useLoaderData<typeof loader>();
  const { desk: texts, barred } = useTexts(appealTexts);
  return (
    <DeskFrame>
      {done ? <Flash>{texts.done}</Flash> : null}
      <Stack gap="s">
        <Heading level={1}>{texts.title}</Heading>
        <Paragraph lead>{texts.intro}</Paragraph>
      </Stack>
      {appeals.length === 0 ? (
        <EmptyState title={texts.empty} icon="check">
          {texts.emptyText}
        </EmptyState>
      ) : (
        <Stack as="ul" gap="m" className="plain-list">
          {appeals.map((appeal) => (
            <Card as="li" key={appeal.id}>
              <Stack gap="s">
                <Cluster gap="s">
                  <Badge kind="quiet">{texts.from[appeal.appellant]}</Badge>
                  {appeal.late ? (
                    <Badge kind="accent" icon="clock">
                      {texts.late}
                    </Badge>
                  ) : null}
                </Cluster>
                <Heading level={2} look={4}>
                  <TextLink href={`/toezicht/bezwaren/${appeal.id}`}>{appeal.title}</TextLink>
                </Heading>
                <Paragraph>
                  {texts.decision}: {appeal.decided}. {texts.filed} <Time at={appeal.filedAt} />. {texts.due} <Time at={appeal.dueAt} />.
                </Paragraph>
                {appeal.nobody ? <Paragraph>{texts.nobody}.</Paragraph> : appeal.barred ? <Paragraph>{barred[appeal.barred]}</Paragraph> : null}
              </Stack>
            </Card>
          ))}
        </Stack>
      )}
    </DeskFrame>
  );
}
