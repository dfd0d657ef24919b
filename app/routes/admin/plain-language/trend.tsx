import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { monthWords } from "#app/lib/date-words.ts";
import { onTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { plainTexts } from "#app/platform/plain-language/messages/index.ts";
import { municipalTrend } from "#app/platform/plain-language/trend/town-trend.server.ts";
import { directionOf } from "#app/platform/plain-language/trend/trend.ts";
import { TrendChart } from "#app/platform/plain-language/ui/trend-chart.tsx";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/card.tsx";
import { Cluster, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { AdminTable } from "../admin-table.tsx";
import { plainPaths } from "./paths.ts";

export const handle = onTown({ may: "town.configure" });

export async function loader({ context }: LoaderFunctionArgs) {
  const { db, tenant, locale, clock } = inTown(context);
  const { timeZone } = tenant.profile;
  const months = await municipalTrend(db, { timeZone, now: clock.now() });
  return {
    months: months.map(({ from, ...month }) => ({ ...month, name: monthWords(from, { locale, timeZone }) })),
    title: plainTexts.in(locale, tenant.words[locale]).trend.townTitle,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: plainPaths.trend, hidden: true }, matches);

export default function TownTrend() {
  const { months } = useLoaderData<typeof loader>();
  const { trend: texts } = useTexts(plainTexts);
  const eases = months.map(({ ease }) => ease);
  const direction = directionOf(eases);
  return (
    <Stack gap="l">
      <Stack gap="s">
        <Heading level={1}>{texts.townTitle}</Heading>
        <Paragraph lead>{texts.townLead}</Paragraph>
      </Stack>
      {months.length === 0 ? (
        <EmptyState title={texts.townEmpty}>{texts.townEmptyText}</EmptyState>
      ) : (
        <Stack gap="m">
          {direction ? <Paragraph>{texts.townDirection[direction]}</Paragraph> : null}
          <TrendChart eases={eases} label={texts.chart} />
          <Paragraph>{texts.scale}</Paragraph>
          <AdminTable
            columns={[texts.month, texts.ease, texts.reads, texts.texts, texts.easyTexts]}
            rows={[...months].reverse().map(({ name, ease, level, texts: count, easy }) => ({ key: name, cells: [name, ease, texts.levels[level], count, texts.easyOf(easy, count)] }))}
          />
        </Stack>
      )}
      <Cluster>
        <ButtonLink href={plainPaths.words} look="secondary">
          {texts.toWords}
        </ButtonLink>
      </Cluster>
    </Stack>
  );
}
