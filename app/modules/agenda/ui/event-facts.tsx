import { classNames } from "#app/ui/class-names.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Fact, Facts } from "#app/ui/facts.tsx";
import { Cluster, Stack } from "#app/ui/layout.tsx";
import { Heading, TextLink } from "#app/ui/text.tsx";
import { agendaMessages } from "../messages/index.ts";
import { agendaPaths } from "../paths.ts";
import type { EventOnPage, TimeOnPage } from "../reading/event-page.server.ts";

interface FactsProps {
  id: string;
  slug: string;
  event: EventOnPage;
  organisation: string | null;
}

/** When, where, what it costs and who can come. */
export function EventFacts({ id, slug, event, organisation }: FactsProps) {
  const { event: texts } = useTexts(agendaMessages);
  const { time, repeat, next, place, onlineLink, cost, theme, access, cancelled } = event;
  return (
    <Stack gap="m">
      {cancelled ? <Alert kind="warning">{texts.cancelled(cancelled.reason)}</Alert> : time?.cancelled ? <Alert kind="warning">{texts.thisCancelled(time.when, time.reason)}</Alert> : time?.over ? <Alert kind="info">{texts.over}</Alert> : null}
      <Facts label={texts.facts}>
        {time ? (
          <Fact icon="calendar" term={texts.when}>
            <span className={classNames("event-facts__when", (time.cancelled || cancelled) && "event-line--cancelled")}>{time.when}</span>
            {time.movedFrom ? <span>{texts.moved(time.movedFrom)}</span> : null}
            {repeat ? <span>{repeat}</span> : null}
          </Fact>
        ) : null}
        {place ? <Fact icon="place" term={texts.where}>{place}</Fact> : null}
        {onlineLink ? (
          <Fact icon="globe" term={texts.online}>
            <TextLink href={onlineLink} rel="nofollow noopener ugc">{onlineLink.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "")}</TextLink>
          </Fact>
        ) : null}
        {cost ? <Fact icon="info" term={texts.cost}>{cost}</Fact> : null}
        {theme ? <Fact icon="flag" term={texts.theme}>{theme}</Fact> : null}
        {access.length > 0 ? (
          <Fact icon="people" term={texts.access}>
            {access.map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
          </Fact>
        ) : null}
      </Facts>
      {next.length > 0 ? (
        <section aria-labelledby="volgende">
          <Heading level={2} look={4} id="volgende">
            {texts.nextTimes}
          </Heading>
          <ul className="plain-list event-times">
            {next.map((each) => (
              <NextTime key={each.recurrence} time={each} href={`${agendaPaths.item({ id, slug })}?keer=${each.recurrence}`} />
            ))}
          </ul>
        </section>
      ) : null}
      <Cluster gap="m">
        <a className="utrecht-link utrecht-link--html-a" href={agendaPaths.eventCalendar(id)} rel="nofollow">
          {texts.addOne}
        </a>
      </Cluster>
      {event.imported && organisation ? <p className="utrecht-paragraph">{texts.fromElsewhere(organisation)}</p> : null}
    </Stack>
  );
}

function NextTime({ time, href }: { time: TimeOnPage; href: string }) {
  const { event: texts } = useTexts(agendaMessages);
  return (
    <li className={classNames(time.cancelled && "event-line--cancelled")}>
      <TextLink href={href}>{time.cancelled ? texts.thisCancelled(time.when, time.reason) : time.when}</TextLink>
    </li>
  );
}
