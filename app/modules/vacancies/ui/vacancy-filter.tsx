import { Form } from "@remix-run/react";
import { EVERYWHERE } from "#app/platform/neighbourhoods/choice.ts";
import { useTexts, useTown } from "#app/platform/site/use-site.ts";
import { timesTexts } from "#app/platform/times/messages/index.ts";
import { weekdays } from "#app/platform/times/times.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkbox, Select } from "#app/ui/form/choice-field.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { Cluster, Stack } from "#app/ui/layout.tsx";
import { commitments, skills, targetGroups } from "../domain/choices.ts";
import { vacancyMessages } from "../messages/index.ts";
import { vacancyPaths } from "../paths.ts";
import type { VacancyChoice } from "../wish.ts";

interface FilterProps {
  choice: VacancyChoice;
  /** Whether more is chosen than words and place: then that part is unfolded. */
  narrowed: boolean;
}

/** What one looks for: words and a place, and more closely for whoever wants. */
export function VacancyFilter({ choice, narrowed }: FilterProps) {
  const { list: texts, choices } = useTexts(vacancyMessages);
  const times = useTexts(timesTexts);
  const { neighbourhoods } = useTown();
  return (
    <Form method="get" action={vacancyPaths.feed} className="filter" role="search" aria-label={texts.show}>
      <Stack gap="m">
        {choice.organisatie ? <input type="hidden" name="organisatie" value={choice.organisatie} /> : null}
        <Cluster>
          <TextField field={{ id: "filter-zoek", name: "zoek", defaultValue: choice.zoek }} type="search" label={texts.words} description={texts.wordsHelp} plainLabel autoComplete="off" size="medium" />
          {choice.organisatie ? null : (
            <Select
              field={{ id: "filter-wijk", name: "wijk", defaultValue: choice.wijk ?? EVERYWHERE }}
              label={texts.where}
              plainLabel
              options={[{ value: EVERYWHERE, label: texts.everywhere }, ...neighbourhoods.map(({ slug, name }) => ({ value: slug, label: name }))]}
            />
          )}
          {choice.wijk ? <Checkbox field={{ id: "filter-buren", name: "buren", defaultChecked: choice.buren === "1" }} value="1" label={texts.adjacent} /> : null}
        </Cluster>
        <details open={narrowed}>
          <summary>{texts.more}</summary>
          <Cluster>
            <Select field={{ id: "filter-met", name: "met", defaultValue: choice.met ?? "" }} label={texts.skill} plainLabel empty={texts.anySkill} options={skills.map((value) => ({ value, label: choices.skills[value] }))} />
            <Select field={{ id: "filter-voor", name: "voor", defaultValue: choice.voor ?? "" }} label={texts.targetGroup} plainLabel empty={texts.anyTargetGroup} options={targetGroups.map((value) => ({ value, label: choices.targetGroups[value] }))} />
            <Select field={{ id: "filter-dag", name: "dag", defaultValue: choice.dag ?? "" }} label={texts.day} plainLabel empty={texts.anyDay} options={weekdays.map((day) => ({ value: String(day), label: times.days[day - 1] ?? "" }))} />
            <Select field={{ id: "filter-hoe", name: "hoe", defaultValue: choice.hoe ?? "" }} label={texts.commitment} plainLabel empty={texts.anyCommitment} options={commitments.map((value) => ({ value, label: choices.commitments[value] }))} />
          </Cluster>
        </details>
        <Cluster>
          <Button look="secondary" icon="search">
            {texts.show}
          </Button>
        </Cluster>
      </Stack>
    </Form>
  );
}
