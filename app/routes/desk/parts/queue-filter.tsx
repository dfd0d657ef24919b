import { Form } from "@remix-run/react";
import { causeKinds } from "#app/platform/moderation/cases/cause.ts";
import { deskTexts } from "#app/platform/moderation/desk/messages/index.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button } from "#app/ui/button.tsx";
import { Select } from "#app/ui/form/choice-field.tsx";
import type { QueueAsked } from "../forms.ts";

const field = (name: string, value: string | undefined) => ({ id: name, name, key: `${name}-${value ?? ""}`, defaultValue: value ?? "" });

/** What of the queue to show: a form that asks by its address, so that it can be kept and shared. */
export function QueueFilterForm({ asked, neighbourhoods }: { asked: QueueAsked; neighbourhoods: readonly { id: string; name: string }[] }) {
  const { queue: texts, causes } = useTexts(deskTexts);
  return (
    <Form method="get" action="/toezicht" className="admin-search" aria-label={texts.filter}>
      {neighbourhoods.length > 1 ? (
        <Select field={field("wijk", asked.wijk)} label={texts.neighbourhood} plainLabel empty={texts.everywhere} options={neighbourhoods.map(({ id, name }) => ({ value: id, label: name }))} />
      ) : null}
      <Select field={field("waarom", asked.waarom)} label={texts.cause} plainLabel empty={texts.anyCause} options={causeKinds.map((kind) => ({ value: kind, label: causes[kind] }))} />
      <Select
        field={field("wie", asked.wie)}
        label={texts.whose}
        plainLabel
        empty={texts.anyone}
        options={[
          { value: "free", label: texts.free },
          { value: "mine", label: texts.mine },
        ]}
      />
      {asked.wacht ? <input type="hidden" name="wacht" value="ja" /> : null}
      <Button look="secondary" icon="search">
        {texts.show}
      </Button>
    </Form>
  );
}
