import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { cursorSchema, writeCursor } from "#app/platform/content/cursor.ts";
import { feedLinks } from "#app/platform/feeds/feed-links.ts";
import { keptOnTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/card.tsx";
import { Cluster, Container, Stack } from "#app/ui/layout.tsx";
import { MoreLink } from "#app/ui/navigation.tsx";
import { Paragraph, TextLink } from "#app/ui/text.tsx";
import { dayAt } from "../domain/wall-time.ts";
import { agendaMessages } from "../messages/index.ts";
import { agendaPaths } from "../paths.ts";
import { askedOfAgenda, withChoice } from "../reading/asked.ts";
import { chosenOf } from "../reading/choose.server.ts";
import { byDay } from "../reading/lines.ts";
import { timesBetween } from "../reading/times.server.ts";
import { AgendaHead } from "../ui/agenda-head.tsx";
import { EventDays } from "../ui/event-days.tsx";

export const handle = keptOnTown();

const PAGE = 25;

const asked = askedOfAgenda.extend({ na: cursorSchema.optional() });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const town = inTown(context);
  const wish = readAddress(request, asked);
  const { wish: part, choice, name, themes, speaking } = await chosenOf(town, wish);
  const found = await timesBetween(town.db, { ...part, from: speaking.now, after: wish.na, size: PAGE });
  const times = found.slice(0, PAGE);
  const last = found.length > PAGE ? times.at(-1) : undefined;
  const today = dayAt(speaking.now, speaking.timeZone);
  const texts = agendaMessages.in(town.locale, town.tenant.words[town.locale]);
  return {
    days: byDay(times, today, speaking),
    next: last ? writeCursor({ at: last.startsAt, id: last.id }) : undefined,
    name,
    title: wish.na ? texts.list.laterTitle(name) : name,
    choice,
    themes,
    later: wish.na !== undefined,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => [
  ...pageMeta({ title: data?.title ?? "", path: withChoice(agendaPaths.feed, { wijk: data?.choice.wijk === "alles" ? undefined : data?.choice.wijk, organisatie: data?.choice.organisatie }) }, matches),
  ...(data && !data.choice.organisatie ? feedLinks(agendaPaths.feed, data.name, data.choice.wijk === "alles" ? undefined : data.choice.wijk) : []),
];

export default function AgendaList() {
  const { days, next, name, choice, themes, later } = useLoaderData<typeof loader>();
  const { list: texts } = useTexts(agendaMessages);
  const filtered = choice.thema !== undefined || choice.organisatie !== undefined || (choice.wijk !== undefined && choice.wijk !== "alles");
  return (
    <Container className="page">
      <Stack gap="l">
        <AgendaHead title={name} view="list" path={agendaPaths.feed} choice={choice} themes={themes} />
        {later ? <TextLink href={withChoice(agendaPaths.feed, choice)}>{texts.first}</TextLink> : <Paragraph lead>{texts.intro}</Paragraph>}
        {days.length > 0 ? (
          <EventDays days={days} />
        ) : (
          <EmptyState title={texts.empty} icon="calendar" action={<EmptyActions filtered={filtered} />}>
            {filtered ? texts.emptyFiltered : texts.emptyText}
          </EmptyState>
        )}
        <MoreLink href={next ? withChoice(agendaPaths.feed, choice, { na: next }) : null}>{texts.later}</MoreLink>
        <TextLink href={withChoice(agendaPaths.subscribe, choice)}>{texts.subscribe}</TextLink>
      </Stack>
    </Container>
  );
}

/** The ways on from a list with nothing in it: to all that there is, where less was asked for, and to something of one's own. */
function EmptyActions({ filtered }: { filtered: boolean }) {
  const { list: texts } = useTexts(agendaMessages);
  return (
    <Cluster>
      {filtered ? <ButtonLink href={withChoice(agendaPaths.feed, { wijk: "alles" })}>{texts.all}</ButtonLink> : null}
      <ButtonLink href={agendaPaths.write} look={filtered ? "secondary" : "primary"}>{texts.write}</ButtonLink>
    </Cluster>
  );
}
