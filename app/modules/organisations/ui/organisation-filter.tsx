import { Form } from "@remix-run/react";
import { EVERYWHERE } from "#app/platform/neighbourhoods/choice.ts";
import { itemTexts } from "#app/platform/content/ui/messages.ts";
import { organisationKinds, type OrganisationKind } from "#app/platform/organisations/kinds.ts";
import { useTexts, useTown } from "#app/platform/site/use-site.ts";
import { Button } from "#app/ui/button.tsx";
import { Select } from "#app/ui/form/choice-field.tsx";
import { Cluster } from "#app/ui/layout.tsx";
import { organisationMessages } from "../messages/index.ts";
import { organisationPaths } from "../paths.ts";

/** Which part of town a list shows, and which kind of organisation. */
export function OrganisationFilter({ neighbourhood, kind }: { neighbourhood?: string; kind?: OrganisationKind }) {
  const { filter } = useTexts(itemTexts);
  const { list: texts, kinds } = useTexts(organisationMessages);
  const { neighbourhoods } = useTown();
  return (
    <Form method="get" action={organisationPaths.list} className="filter">
      <Cluster>
        <Select
          field={{ id: "filter-wijk", name: "wijk", defaultValue: neighbourhood ?? EVERYWHERE }}
          label={filter.label}
          plainLabel
          options={[{ value: EVERYWHERE, label: filter.all }, ...neighbourhoods.map(({ slug, name }) => ({ value: slug, label: name }))]}
        />
        <Select
          field={{ id: "filter-soort", name: "soort", defaultValue: kind ?? "" }}
          label={texts.kind}
          plainLabel
          options={[{ value: "", label: texts.anyKind }, ...organisationKinds.map((value) => ({ value, label: kinds[value] }))]}
        />
        <Button look="secondary">{texts.show}</Button>
      </Cluster>
    </Form>
  );
}
