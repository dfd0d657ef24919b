import { useTexts } from "#app/platform/site/use-site.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Fact, Facts } from "#app/ui/facts.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Heading } from "#app/ui/text.tsx";
import { vacancyMessages } from "../messages/index.ts";
import type { VacancyOnPage } from "../vacancy-page.server.ts";

/** What one will do, when and where, and until when one can apply. */
export function VacancyFacts({ vacancy }: { vacancy: VacancyOnPage }) {
  const { page: texts, choices } = useTexts(vacancyMessages);
  const { tasks, when, hours, where, skills, targetGroups, until, seats, ended } = vacancy;
  return (
    <Stack gap="m">
      {ended === null ? null : <Alert kind="info">{texts.ended[ended]}</Alert>}
      {tasks.length === 0 ? null : (
        <section aria-labelledby="taken">
          <Heading level={2} look={4} id="taken">
            {texts.tasks}
          </Heading>
          <ul className="vacancy-tasks">
            {tasks.map((task) => (
              <li key={task}>{task}</li>
            ))}
          </ul>
        </section>
      )}
      <Facts>
        <Fact icon="calendar" term={texts.when}>{when}</Fact>
        {hours === null ? null : <Fact icon="clock" term={texts.hours}>{hours}</Fact>}
        <Fact icon="place" term={texts.where}>{where ?? texts.anywhere}</Fact>
        {skills.length === 0 ? null : <Fact icon="heart" term={texts.skills}>{skills.join(", ")}</Fact>}
        {targetGroups.length === 0 ? null : <Fact icon="people" term={texts.targetGroups}>{targetGroups.join(", ")}</Fact>}
        {ended === null ? <Fact icon="bell" term={texts.until}>{`${until}. ${choices.seats(seats)}`}</Fact> : null}
      </Facts>
    </Stack>
  );
}
