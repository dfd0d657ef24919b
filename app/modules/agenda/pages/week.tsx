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
import { weekAround, weekByName, weekName } from "../domain/periods.ts";
import { dayAt } from "../domain/wall-time.ts";
import { agendaMessages } from "../messages/index.ts";
import { agendaPaths } from "../paths.ts";
import { askedOfAgenda, withChoice } from "../reading/asked.ts";
import { chosenOf } from "../reading/choose.server.ts";
import { weekView } from "../reading/period-views.server.ts";
import { AgendaHead } from "../ui/agenda-head.tsx";
import { EventLines } from "../ui/event-days.tsx";
import { PeriodNav } from "../ui/period-nav.tsx";

export const handle = keptOnTown();

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const town = inTown(context);
  const chosen = await chosenOf(town, readAddress(request, askedOfAgenda));
  const { speaking, choice, themes } = chosen;
  const today = dayAt(speaking.now, speaking.timeZone);
  const monday = params["week"] === undefined ? weekAround(today)[0] : weekByName(params["week"]);
  if (!monday) throw new Response(null, { status: 404 });
  const view = await weekView(town, chosen, monday);
  const texts = agendaMessages.in(town.locale, town.tenant.words[town.locale]).periods;
  const to = (other: Temporal.PlainDate) => withChoice(agendaPaths.week(weekName(other)), choice);
  const current = weekName(monday) === weekName(today);
  return {
    ...view,
    title: texts.week(monday.weekOfYear ?? 1, view.span),
    choice,
    themes,
    path: agendaPaths.week(params["week"]),
    nav: {
      before: { href: to(monday.subtract({ weeks: 1 })), label: texts.previousWeek },
      now: current ? null : { href: withChoice(agendaPaths.week(), choice), label: texts.now.week },
      next: { href: to(monday.add({ weeks: 1 })), label: texts.nextWeek },
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: data?.path ?? agendaPaths.feed }, matches);

export default function AgendaWeek() {
  const { title, days, choice, themes, path, nav } = useLoaderData<typeof loader>();
  const { periods: texts } = useTexts(agendaMessages);
  return (
    <Container className="page">
      <Stack gap="l">
        <AgendaHead title={title} view="week" path={path} choice={choice} themes={themes} />
        <PeriodNav {...nav} />
        <div className="week">
          {days.map(({ day, label, lines, today }) => (
            <section key={day} id={`dag-${day}`} className={today ? "week__day week__day--today" : "week__day"} aria-labelledby={`dag-${day}-titel`}>
              <Heading level={2} look={4} id={`dag-${day}-titel`}>
                {label}
              </Heading>
              {lines.length > 0 ? <EventLines lines={lines} /> : <Paragraph className="week__nothing">{texts.nothing}</Paragraph>}
            </section>
          ))}
        </div>
        <PeriodNav {...nav} />
      </Stack>
    </Container>
  );
}
