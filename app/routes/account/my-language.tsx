import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { onTown } from "#app/platform/http/access.ts";
import { asMember } from "#app/platform/http/context.server.ts";
import { plainTexts } from "#app/platform/plain-language/messages/index.ts";
import { ownTrend } from "#app/platform/plain-language/trend/own-trend.server.ts";
import { directionOf } from "#app/platform/plain-language/trend/trend.ts";
import { TrendChart } from "#app/platform/plain-language/ui/trend-chart.tsx";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Card, EmptyState } from "#app/ui/card.tsx";
import { Cluster, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";
import { AccountPage } from "./account-page.tsx";

export const handle = onTown("member");

export async function loader({ context }: LoaderFunctionArgs) {
  const { db, tenant, member, locale } = asMember(context);
  return { trend: await ownTrend(db, member.accountId), title: plainTexts.in(locale, tenant.words[locale]).trend.ownTitle };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: "/account/mijn-taal", hidden: true }, matches);

export default function MyLanguage() {
  const { trend } = useLoaderData<typeof loader>();
  const { trend: texts } = useTexts(plainTexts);
  const eases = trend.map(({ ease }) => ease);
  const direction = directionOf(eases);
  return (
    <AccountPage title={texts.ownTitle} lead={texts.ownLead} below>
      {trend.length === 0 ? (
        <EmptyState title={texts.ownEmpty}>{texts.ownEmptyText}</EmptyState>
      ) : (
        <Stack gap="m">
          {direction ? <Paragraph>{texts.direction[direction]}</Paragraph> : null}
          <TrendChart eases={eases} label={texts.chart} />
          <Paragraph>{texts.scale}</Paragraph>
          <Stack as="ul" gap="s" className="plain-list">
            {[...trend].reverse().map(({ id, title, path, ease, level, at }) => (
              <Card as="li" key={id}>
                <Heading level={2} look={4}>
                  <TextLink href={path}>{title}</TextLink>
                </Heading>
                <Cluster>
                  <span>
                    {texts.ease}: <strong>{ease}</strong> ({texts.levels[level].toLowerCase()})
                  </span>
                  <Time at={at} show="day" />
                </Cluster>
              </Card>
            ))}
          </Stack>
        </Stack>
      )}
    </AccountPage>
  );
}
