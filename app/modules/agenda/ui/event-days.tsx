import { Badge } from "#app/ui/card.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { classNames } from "#app/ui/class-names.ts";
import { Stack } from "#app/ui/layout.tsx";
import { Heading } from "#app/ui/text.tsx";
import type { EventDay, EventLine } from "../reading/lines.ts";

/** What is on, day by day. Plain anchors, because a page has many and a router's link costs more. */
export function EventDays({ days, level = 2 }: { days: readonly EventDay[]; level?: 2 | 3 }) {
  return (
    <Stack gap="l">
      {days.map(({ day, label, lines }) => (
        <section key={day} id={`dag-${day}`} aria-labelledby={`dag-${day}-titel`}>
          <Heading level={level} look={level === 2 ? 3 : 4} id={`dag-${day}-titel`}>
            {label}
          </Heading>
          <EventLines lines={lines} />
        </section>
      ))}
    </Stack>
  );
}

/** A few times of events below each other. */
export function EventLines({ lines }: { lines: readonly EventLine[] }) {
  return (
    <ul className="event-lines">
      {lines.map((line) => (
        <li key={line.key} className={classNames("event-line", line.cancelled && "event-line--cancelled")}>
          <p className="event-line__hours">{line.hours}</p>
          <div className="event-line__text">
            <a className="event-line__link" href={line.path}>
              {line.title}
            </a>
            <p className="event-line__where">
              {line.where ? (
                <span>
                  <Icon name="place" /> {line.where}
                </span>
              ) : null}
              {line.organisation ? <span>{line.organisation}</span> : null}
              {line.neighbourhoods.length > 0 ? <span>{line.neighbourhoods.join(", ")}</span> : null}
            </p>
            {line.badges.length > 0 ? (
              <p className="event-line__badges">
                {line.badges.map((badge) => (
                  <Badge key={badge} kind={line.cancelled ? "accent" : "plain"}>
                    {badge}
                  </Badge>
                ))}
              </p>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
