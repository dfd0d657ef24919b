import { Form } from "@remix-run/react";
import { EVERYWHERE } from "#app/platform/neighbourhoods/choice.ts";
import { useTexts, useTown } from "#app/platform/site/use-site.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkbox, Select } from "#app/ui/form/choice-field.tsx";
import { Cluster, Stack } from "#app/ui/layout.tsx";
import { Tabs } from "#app/ui/navigation.tsx";
import { itemTexts } from "./messages.ts";

interface FilterProps {
  /** Page of the list. */
  path: string;
  chosen: { slug?: string; withAdjacent: boolean };
  /** Whether the list can take in the neighbourhoods around. */
  adjacent?: boolean;
}

/** Which part of town a list shows: a member's own neighbourhood or everything at a touch, any other from the list. */
export function NeighbourhoodFilter({ path, chosen, adjacent = true }: FilterProps) {
  const texts = useTexts(itemTexts);
  const { neighbourhoods, member } = useTown();
  const own = neighbourhoods.find(({ id }) => id === member?.neighbourhoodId);
  return (
    <Stack gap="s">
      {own ? (
        <Tabs
          label={texts.filter.label}
          choices={[
            { label: texts.filter.mine(own.name), href: `${path}?wijk=${own.slug}`, current: chosen.slug === own.slug },
            { label: texts.filter.everything, href: `${path}?wijk=${EVERYWHERE}`, current: chosen.slug === undefined },
          ]}
        />
      ) : null}
      <Form method="get" action={path} className="filter">
        <Cluster>
          <Select
            field={{ id: "filter-wijk", name: "wijk", defaultValue: chosen.slug ?? EVERYWHERE }}
            label={texts.filter.label}
            plainLabel
            options={[{ value: EVERYWHERE, label: texts.filter.all }, ...neighbourhoods.map(({ slug, name }) => ({ value: slug, label: name }))]}
          />
          {chosen.slug && adjacent ? <AdjacentBox checked={chosen.withAdjacent} label={texts.filter.adjacent} /> : null}
          <Button look="secondary">
            {texts.filter.show}
          </Button>
        </Cluster>
      </Form>
    </Stack>
  );
}

function AdjacentBox({ checked, label }: { checked: boolean; label: string }) {
  return <Checkbox field={{ id: "filter-buren", name: "buren", defaultChecked: checked }} value="1" label={label} />;
}
