import { classNames } from "#app/ui/class-names.ts";
import { VisuallyHidden } from "#app/ui/layout.tsx";
import { useTexts } from "#app/platform/site/use-site.ts";
import { agendaMessages } from "../messages/index.ts";
import type { EventDay } from "../reading/lines.ts";

/** One day of the table. */
export interface MonthDay extends EventDay {
  number: number;
  inMonth: boolean;
  today: boolean;
}

interface MonthTableProps {
  caption: string;
  weekdays: readonly { short: string; long: string }[];
  weeks: readonly { name: string; number: number; href: string; days: readonly MonthDay[] }[];
}

/** As many titles as a day has room for. */
const SHOWN = 3;

/** A month as a table of weeks. On a phone each day says how many there are, and leads to the list below. */
export function MonthTable({ caption, weekdays, weeks }: MonthTableProps) {
  const { periods: texts } = useTexts(agendaMessages);
  return (
    <table className="month">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="month__week">
            <VisuallyHidden>{texts.weekNumber}</VisuallyHidden>
          </th>
          {weekdays.map(({ short, long }) => (
            <th key={long} scope="col">
              <span aria-hidden="true">{short}</span>
              <VisuallyHidden>{long}</VisuallyHidden>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.name}>
            <th scope="row" className="month__week">
              <a href={week.href}>
                <VisuallyHidden>{`${texts.weekNumber} `}</VisuallyHidden>
                {week.number}
              </a>
            </th>
            {week.days.map((day) => (
              <Day key={day.day} day={day} weekHref={week.href} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day, weekHref }: { day: MonthDay; weekHref: string }) {
  const { periods: texts } = useTexts(agendaMessages);
  const { number, lines, inMonth, today } = day;
  return (
    <td className={classNames("month__day", !inMonth && "month__day--outside", today && "month__day--today")}>
      <p className="month__number">
        {number}
        {today ? <VisuallyHidden>{` (${texts.today})`}</VisuallyHidden> : null}
      </p>
      {lines.length === 0 ? null : (
        <>
          <a className="month__count" href={inMonth ? `#dag-${day.day}` : weekHref}>
            <span aria-hidden="true">{lines.length}</span>
            <VisuallyHidden>{texts.count(lines.length)}</VisuallyHidden>
          </a>
          <ul className="month__lines">
            {lines.slice(0, SHOWN).map((line) => (
              <li key={line.key} className={classNames(line.cancelled && "event-line--cancelled")}>
                <a href={line.path}>{line.title}</a>
              </li>
            ))}
            {lines.length > SHOWN ? (
              <li>
                <a href={`${weekHref}#dag-${day.day}`}>{texts.more(lines.length - SHOWN)}</a>
              </li>
            ) : null}
          </ul>
        </>
      )}
    </td>
  );
}
