import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { Temporal } from "temporal-polyfill";
import { keptOnTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { monthByName } from "../domain/periods.ts";
import { dayAt } from "../domain/wall-time.ts";
import { agendaMessages } from "../messages/index.ts";
import { agendaPaths } from "../paths.ts";
import { askedOfAgenda, withChoice } from "../reading/asked.ts";
import { chosenOf } from "../reading/choose.server.ts";
import { monthView } from "../reading/period-views.server.ts";
import { AgendaHead } from "../ui/agenda-head.tsx";
import { EventDays } from "../ui/event-days.tsx";
import { MonthTable } from "../ui/month-table.tsx";
import { PeriodNav } from "../ui/period-nav.tsx";

export const handle = keptOnTown();

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const town = inTown(context);
  const chosen = await chosenOf(town, readAddress(request, askedOfAgenda));
  const { speaking, choice, themes } = chosen;
  const today = dayAt(speaking.now, speaking.timeZone);
  const month = params["month"] === undefined ? today.toPlainYearMonth() : monthByName(params["month"]);
  if (!month) throw new Response(null, { status: 404 });
  const view = await monthView(town, chosen, month, today);
  const texts = agendaMessages.in(town.locale, town.tenant.words[town.locale]).periods;
  const to = (other: Temporal.PlainYearMonth) => withChoice(agendaPaths.month(other.toString()), choice);
  return {
    ...view,
    title: texts.month(view.name),
    choice,
    themes,
    path: agendaPaths.month(params["month"]),
    nav: {
      before: { href: to(month.subtract({ months: 1 })), label: texts.previousMonth },
      now: month.equals(today.toPlainYearMonth()) ? null : { href: withChoice(agendaPaths.month(), choice), label: texts.now.month },
      next: { href: to(month.add({ months: 1 })), label: texts.nextMonth },
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: data?.path ?? agendaPaths.feed }, matches);

export default function AgendaMonth() {
  const { title, name, weeks, weekdays, days, more, choice, themes, path, nav } = useLoaderData<typeof loader>();
  const { periods: texts } = useTexts(agendaMessages);
  return (
    <Container className="page">
      <Stack gap="l">
        <AgendaHead title={title} view="month" path={path} choice={choice} themes={themes} />
        <PeriodNav {...nav} />
        {more ? <Paragraph>{texts.tooMany}</Paragraph> : null}
        <MonthTable caption={texts.table(name)} weekdays={weekdays} weeks={weeks} />
        <div className="month-list">{days.length > 0 ? <EventDays days={days} /> : <Heading level={2} look={3}>{texts.nothing}</Heading>}</div>
        <PeriodNav {...nav} />
      </Stack>
    </Container>
  );
}
