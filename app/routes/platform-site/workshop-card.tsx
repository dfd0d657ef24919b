import { useTexts } from "#app/platform/site/use-site.ts";
import type { WorkshopLine } from "#app/platform/workshops/list.server.ts";
import { workshopPaths } from "#app/platform/workshops/workshop.ts";
import { Card } from "#app/ui/card.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";
import { platformTexts } from "./messages/index.ts";

/** Whether there is a seat, in words. */
export function Seats({ workshop: { seats, booked } }: { workshop: Pick<WorkshopLine, "seats" | "booked"> }) {
  const { workshops: texts } = useTexts(platformTexts);
  return <>{seats > booked ? texts.free(seats - booked) : texts.full}</>;
}

/** A workshop that can be booked. */
export function WorkshopCard({ workshop, level = 3 }: { workshop: WorkshopLine; level?: 2 | 3 }) {
  return (
    <Card as="li">
      <Stack gap="s">
        <Heading level={level} look={3}>
          <TextLink href={workshopPaths.one(workshop.id)}>{workshop.title}</TextLink>
        </Heading>
        <Paragraph>
          <Time at={workshop.startsAt} show="whole" />
          <br />
          {workshop.place}
        </Paragraph>
        <Paragraph>
          <Seats workshop={workshop} />
        </Paragraph>
      </Stack>
    </Card>
  );
}
