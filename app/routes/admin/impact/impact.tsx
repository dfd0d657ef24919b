import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { onTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { impactOf, reachOf } from "#app/platform/impact/count.server.ts";
import { figureWords, monthNames } from "#app/platform/impact/council.server.ts";
import { reached, type FigureOfYear } from "#app/platform/impact/figures.ts";
import { impactMessages } from "#app/platform/impact/messages/index.ts";
import { compared, comparedTowns, middle } from "#app/platform/impact/share.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Cluster, Stack, VisuallyHidden } from "#app/ui/layout.tsx";
import { Tabs } from "#app/ui/navigation.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { AdminTable } from "../admin-table.tsx";
import { askedYear, yearNow } from "./asked-year.ts";
import { MonthChart } from "./month-chart.tsx";

export const handle = onTown({ may: "town.configure" });

const YEARS_BACK = 2;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, tenant, locale, clock } = inTown(context);
  const { timeZone } = tenant.profile;
  const now = clock.now();
  const thisYear = yearNow(timeZone, now);
  const year = Math.min(thisYear, readAddress(request, askedYear).jaar ?? thisYear);
  const texts = impactMessages.in(locale, tenant.words[locale]);
  const said = (figure: FigureOfYear["figure"], value: number | null) => figureWords(value, texts.names[figure].unit, texts.none, locale);
  const figures = (await impactOf(db, tenant, { year, timeZone, now })).map((each) => ({
    ...each,
    said: { year: said(each.figure, each.year), before: said(each.figure, each.before), goal: each.goal === null ? "" : said(each.figure, each.goal), months: each.months.map((value) => (value === null ? "" : said(each.figure, value))) },
    reached: reached(each),
  }));
  const towns = await comparedTowns(tenant);
  const unit = (name: (typeof compared)[number]) => (name === "perHundred" ? null : texts.names[name].unit);
  const line = (name: string, of: (figure: (typeof compared)[number]) => number | null) => ({ name, values: compared.map((figure) => figureWords(of(figure), unit(figure), texts.none, locale)) });
  const others = towns && [...towns.map((town) => ({ id: town.id, ...line(town.name, (figure) => town.figures[figure] ?? null) })), { id: "middle", ...line(texts.compare.middle, (figure) => middle(towns.map((town) => town.figures[figure] ?? null))) }];
  return {
    year,
    years: Array.from({ length: YEARS_BACK + 1 }, (_, index) => thisYear - index),
    figures,
    months: monthNames(locale),
    reach: (await reachOf(db)).map(({ id, name, members, households }) => ({ id, name, members, households, share: households ? figureWords((100 * members) / households, null, texts.none, locale) : "" })),
    others: others ?? null,
    isAlone: towns !== undefined && towns.every(({ id }) => id === tenant.id),
    title: texts.title,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: "/beheer/cijfers", hidden: true }, matches);

export default function Impact() {
  const { year, years, figures, months, reach, others, isAlone, title } = useLoaderData<typeof loader>();
  const texts = useTexts(impactMessages);
  const { heads, reachHeads, compare } = texts;
  return (
    <Stack gap="xl">
      <Stack gap="s">
        <Heading level={1}>{title}</Heading>
        <Paragraph lead>{texts.intro(year)}</Paragraph>
        <Tabs label={texts.year} choices={years.map((each) => ({ label: String(each), href: `/beheer/cijfers?jaar=${each}`, current: each === year }))} />
        <Cluster>
          <ButtonLink href={`/beheer/cijfers/doelen?jaar=${year}`} look="secondary" icon="settings">
            {texts.goals.link}
          </ButtonLink>
          <TextLink href={`/beheer/cijfers.pdf?jaar=${year}`}>{texts.pdf}</TextLink>
          <TextLink href={`/beheer/cijfers.csv?jaar=${year}`}>{texts.csv}</TextLink>
        </Cluster>
      </Stack>
      <div className="impact-figures">
        {figures.map((each) => (
          <section key={each.figure} className="impact-figure" aria-labelledby={`figure-${each.figure}`}>
            <Heading level={2} look={3} id={`figure-${each.figure}`}>
              {texts.names[each.figure].name}
            </Heading>
            <p className="impact-figure__value">{each.said.year}</p>
            <p className="admin-row__help">
              {texts.names[each.figure].what} {heads.before(year)}: {each.said.before}.
            </p>
            {each.reached === null ? null : (
              <p>
                {heads.goal}: {each.said.goal}. {heads.reached}: {each.reached}%.
                <progress className="impact-figure__way" value={each.reached} max={100} aria-hidden="true" />
              </p>
            )}
            <MonthChart label={texts.chart(texts.names[each.figure].name, year)} months={each.months} />
            <details className="unfold">
              <summary>
                {texts.perMonth}
                <VisuallyHidden>, {texts.names[each.figure].name}</VisuallyHidden>
              </summary>
              <AdminTable columns={[texts.month, texts.value]} rows={each.said.months.flatMap((value, index) => (value === "" ? [] : [{ key: String(index), cells: [months[index] ?? "", value] as const }]))} />
            </details>
          </section>
        ))}
      </div>
      <Stack as="section" gap="s">
        <Heading level={2}>{texts.reach}</Heading>
        <Paragraph>{reach.some(({ households }) => households) ? texts.reachIntro : texts.noHouseholds}</Paragraph>
        <AdminTable columns={[reachHeads.area, reachHeads.members, reachHeads.households, reachHeads.share]} rows={reach.map(({ id, name, members, households, share }) => ({ key: id, cells: [name, String(members), households === null ? "" : String(households), share] }))} />
      </Stack>
      <Stack as="section" gap="s">
        <Heading level={2}>{compare.title}</Heading>
        {others === null ? <Paragraph>{compare.off}</Paragraph> : isAlone ? <Paragraph>{compare.alone}</Paragraph> : null}
        {others === null || others.length < 2 ? null : (
          <AdminTable columns={[compare.town, compare.perHundred, texts.names["response-hours"].name, texts.names.freshness.name, texts.names.language.name]} rows={others.map(({ id, name, values }) => ({ key: id, cells: [name, ...values] }))} />
        )}
      </Stack>
      <Stack as="section" gap="s" className="measure">
        <Heading level={2}>{texts.method}</Heading>
        {texts.methodText.map((paragraph) => (
          <Paragraph key={paragraph}>{paragraph}</Paragraph>
        ))}
      </Stack>
    </Stack>
  );
}
