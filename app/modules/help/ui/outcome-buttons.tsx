import { Form } from "@remix-run/react";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Select } from "#app/ui/form/choice-field.tsx";
import { TextArea } from "#app/ui/form/text-field.tsx";
import { Cluster, Stack } from "#app/ui/layout.tsx";
import { Heading } from "#app/ui/text.tsx";
import { ways } from "../domain/outcome.ts";
import { MOST_THANKS } from "../forms.ts";
import { helpMessages } from "../messages/index.ts";
import type { Side } from "../side.ts";

/** How it went, for whoever asked or offered: one button for each answer. */
export function OutcomeButtons({ side }: { side: Side }) {
  const { outcome: texts } = useTexts(helpMessages);
  const answers = side === "ask" ? (["matched", "still", "not-needed", "not-found"] as const) : (["not-needed"] as const);
  return (
    <Card as="section">
      <Stack gap="s">
        <Heading level={2} look={3}>
          {texts.title}
        </Heading>
        <Form method="post">
          <Cluster>
            {answers.map((answer) => (
              <Button key={answer} name="outcome" value={answer} look={answer === "matched" ? "primary" : "secondary"}>
                {side === "offer" && answer === "not-needed" ? texts.offerButton["not-needed"] : texts.button[answer]}
              </Button>
            ))}
          </Cluster>
        </Form>
      </Stack>
    </Card>
  );
}

interface ThanksFormProps {
  /** Those who said that they can help. */
  offered: readonly { id: string; name: string }[];
}

/** Who helped, and a thank-you: what may be said, and need not, once it worked out. */
export function ThanksForm({ offered }: ThanksFormProps) {
  const { outcome: texts, choices } = useTexts(helpMessages);
  return (
    <Form method="post" className="form">
      <input type="hidden" name="outcome" value="matched" />
      <Select
        field={{ id: "who-helped", name: offered.length > 0 ? "helper" : "way", defaultValue: offered.length === 1 ? offered[0]?.id : undefined, required: offered.length > 1 }}
        label={texts.way}
        plainLabel
        empty=""
        options={offered.length > 0 ? offered.map(({ id, name }) => ({ value: id, label: name })) : ways.map((way) => ({ value: way, label: choices.ways[way] }))}
      />
      <TextArea field={{ id: "thanks", name: "thanks", maxLength: MOST_THANKS }} count="never-over" label={texts.thanks} description={texts.thanksHelp} rows={3} plainLabel />
      <Button>{texts.send}</Button>
    </Form>
  );
}
