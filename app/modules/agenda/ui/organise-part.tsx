import { Form } from "@remix-run/react";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Cluster, Stack } from "#app/ui/layout.tsx";
import { Heading } from "#app/ui/text.tsx";
import { agendaMessages } from "../messages/index.ts";
import { agendaPaths } from "../paths.ts";
import { CancelEvent } from "./sign-up-part.tsx";

interface OrganisePartProps {
  id: string;
  /** How many people come; null where nobody signs up. */
  people: number | null;
  repeats: boolean;
  cancelled: boolean;
  mayChange: boolean;
}

/** What only those see who organise it: who comes, and how it is cancelled or moved. */
export function OrganisePart({ id, people, repeats, cancelled, mayChange }: OrganisePartProps) {
  const { event } = useTexts(agendaMessages);
  const texts = event.organise;
  return (
    <Card as="section" tone="quiet">
      <Stack gap="m">
        <Heading level={2} look={3}>
          {texts.title}
        </Heading>
        <Cluster>
          {people === null ? null : (
            <ButtonLink href={agendaPaths.registrations(id)} look="secondary" small icon="people">
              {texts.list(people)}
            </ButtonLink>
          )}
          {repeats && mayChange && !cancelled ? (
            <ButtonLink href={agendaPaths.dates(id)} look="secondary" small icon="calendar">
              {texts.times}
            </ButtonLink>
          ) : null}
        </Cluster>
        {mayChange && cancelled ? (
          <Form method="post">
            <Button name="do" value="resume-event" look="secondary" small>
              {texts.resume}
            </Button>
          </Form>
        ) : mayChange ? (
          <CancelEvent />
        ) : null}
      </Stack>
    </Card>
  );
}
