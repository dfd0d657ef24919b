import { Form } from "@remix-run/react";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button, ConfirmButton } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Cluster, Stack } from "#app/ui/layout.tsx";
import { Heading } from "#app/ui/text.tsx";
import { vacancyMessages } from "../messages/index.ts";

/** What only those see who look for somebody: how a vacancy is closed, or stands for longer. */
export function EndPart({ until }: { until: string | null }) {
  const { page: texts } = useTexts(vacancyMessages);
  return (
    <Card as="section" tone="quiet">
      <Stack gap="m">
        <Heading level={2} look={3} id="sluiten">
          {texts.endTitle}
        </Heading>
        {until === null ? null : (
          <Form method="post">
            <Button name="stand" value="extend" look="secondary" small icon="calendar">
              {texts.extend(until)}
            </Button>
          </Form>
        )}
        <Cluster>
          {(["filled", "not-needed"] as const).map((why) => (
            <Form method="post" key={why}>
              <ConfirmButton label={texts.end[why]} question={texts.endQuestion} confirm={texts.endConfirm} icon="check" name="stand" value={why} />
            </Form>
          ))}
        </Cluster>
      </Stack>
    </Card>
  );
}
