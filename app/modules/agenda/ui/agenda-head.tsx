import { Form } from "@remix-run/react";
import { EVERYWHERE } from "#app/platform/neighbourhoods/choice.ts";
import { useTexts, useTown } from "#app/platform/site/use-site.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Checkbox, Select } from "#app/ui/form/choice-field.tsx";
import { Cluster, Stack } from "#app/ui/layout.tsx";
import { Tabs } from "#app/ui/navigation.tsx";
import { Heading, TextLink } from "#app/ui/text.tsx";
import { agendaMessages } from "../messages/index.ts";
import { agendaPaths } from "../paths.ts";
import { withChoice, type AgendaChoice } from "../reading/asked.ts";

interface HeadProps {
  title: string;
  view: "list" | "week" | "month";
  /** Address of this view without its choice. */
  path: string;
  choice: AgendaChoice;
  themes: readonly { value: string; label: string }[];
}

/** What stands above every view of the agenda: its name, the other views, and what is chosen of it. */
export function AgendaHead({ title, view, path, choice, themes }: HeadProps) {
  const { list: texts } = useTexts(agendaMessages);
  const { member } = useTown();
  const to = { list: agendaPaths.feed, week: agendaPaths.week(), month: agendaPaths.month() };
  return (
    <Stack gap="m">
      <Cluster spread>
        <Heading level={1}>{title}</Heading>
        <Cluster>
          {member ? <TextLink href={agendaPaths.own}>{texts.own}</TextLink> : null}
          <ButtonLink href={agendaPaths.write} icon="plus">
            {texts.write}
          </ButtonLink>
        </Cluster>
      </Cluster>
      <Tabs label={texts.views.label} choices={(["list", "week", "month"] as const).map((each) => ({ label: texts.views[each], href: withChoice(to[each], choice), current: each === view }))} />
      <AgendaFilter path={path} choice={choice} themes={themes} />
    </Stack>
  );
}

/** Which part of the agenda is shown: of which part of town, and about what. */
export function AgendaFilter({ path, choice, themes }: Pick<HeadProps, "path" | "choice" | "themes">) {
  const { list: texts } = useTexts(agendaMessages);
  const { neighbourhoods } = useTown();
  return (
    <Form method="get" action={path} className="filter" aria-label={texts.filter}>
      <Cluster>
        {choice.organisatie ? (
          <input type="hidden" name="organisatie" value={choice.organisatie} />
        ) : (
          <Select
            field={{ id: "filter-wijk", name: "wijk", defaultValue: choice.wijk ?? EVERYWHERE }}
            label={texts.where}
            plainLabel
            options={[{ value: EVERYWHERE, label: texts.everywhere }, ...neighbourhoods.map(({ slug, name }) => ({ value: slug, label: name }))]}
          />
        )}
        <Select field={{ id: "filter-thema", name: "thema", defaultValue: choice.thema ?? "" }} label={texts.theme} plainLabel empty={texts.allThemes} options={themes} />
        {choice.wijk && choice.wijk !== EVERYWHERE ? <Checkbox field={{ id: "filter-buren", name: "buren", defaultChecked: choice.buren === "1" }} value="1" label={texts.adjacent} /> : null}
        <Button look="secondary">{texts.show}</Button>
      </Cluster>
    </Form>
  );
}
