import { weekdayWords } from "#app/lib/date-words.ts";
import { MOST_LISTED, type Tried, type TriedList } from "#app/platform/moderation/policy/tried.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { useUiSetting } from "#app/ui/setting.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";
import { AdminTable } from "../admin-table.tsx";
import { policyTexts } from "./messages/index.ts";
import { moderationPaths } from "./paths.ts";

interface Result {
  triedAt: Date | null;
  tried: number;
  hits: number;
  byDay: Tried["byDay"];
  lists: readonly { list: TriedList; count: number }[];
  /** Whether it would keep back more good texts than a town should want. */
  holdsTooMany: boolean;
}

/** What a back-test found: how much, of which kind, and on which days. */
export function BackTestResult({ ruleId, result: { triedAt, tried, hits, byDay, lists, holdsTooMany } }: { ruleId: string; result: Result }) {
  const { backTest: texts } = useTexts(policyTexts);
  const wrong = lists.find(({ list }) => list === "wrong")?.count ?? 0;
  const rows = lists.map(({ list, count }) => ({
    key: list,
    cells: [count === 0 ? texts.lists[list] : <TextLink key="link" href={moderationPaths.list(ruleId, list)}>{texts.lookAt(texts.lists[list], Math.min(count, MOST_LISTED))}</TextLink>, count, texts.listHelp[list]] as const,
  }));
  return (
    <Stack as="section">
      <Heading level={2}>{texts.found}</Heading>
      <Paragraph>
        {tried === 0 ? texts.empty : texts.sum(hits, tried)}
        {triedAt ? (
          <>
            {" "}
            {texts.triedAt} <Time at={triedAt} />.
          </>
        ) : null}
      </Paragraph>
      {holdsTooMany ? (
        <Alert kind="warning">
          <Paragraph>{texts.tooMany(wrong)}</Paragraph>
        </Alert>
      ) : null}
      <AdminTable columns={[texts.list, texts.count, texts.means]} rows={rows} />
      {byDay.length > 0 ? <ByDay days={byDay} /> : null}
    </Stack>
  );
}

/** A table with a bar behind each day: the numbers are there for whoever does not see the bars. */
function ByDay({ days }: { days: Tried["byDay"] }) {
  const { backTest: texts } = useTexts(policyTexts);
  const { locale } = useUiSetting();
  const most = Math.max(...days.map(({ tried }) => tried));
  return (
    <details className="by-day">
      <summary>{texts.days}</summary>
      <table className="by-day__table">
        <thead>
          <tr>
            <th scope="col">{texts.day}</th>
            <th scope="col">{texts.tried}</th>
            <th scope="col">{texts.hits}</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ day, tried, hits }) => (
            <tr key={day}>
              <th scope="row">
                {/* A day of the town's calendar, not a moment: noon of it in UTC is that day. */}
                <time dateTime={day}>{weekdayWords(new Date(`${day}T12:00:00Z`), { locale, timeZone: "UTC" })}</time>
              </th>
              <td>{tried}</td>
              <td>
                {hits}
                <svg className="by-day__bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                  <rect className="by-day__tried" width={(tried / most) * 100} height="8" />
                  <rect className="by-day__hit" width={(hits / most) * 100} height="8" />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
