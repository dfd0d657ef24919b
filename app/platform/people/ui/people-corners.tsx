import { conversationPaths } from "#app/platform/conversations/paths.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import type { PeopleOnSquare } from "../square.server.ts";
import { peopleTexts } from "../messages/index.ts";
import { FaceList } from "./face-list.tsx";

/** The corners of the square in which people are shown: who looks after the neighbourhood, and who is new in it. */
export function PeopleCorners({ connectors, newFaces, introduce }: PeopleOnSquare) {
  const texts = useTexts(peopleTexts);
  return (
    <>
      {connectors.length > 0 ? (
        <Card as="section">
          <Stack gap="m">
            <Heading level={2} look={3}>
              {texts.connectors.title}
            </Heading>
            <Paragraph>{texts.connectors.text}</Paragraph>
            <FaceList
              faces={connectors}
              action={({ id, name }) => (
                <ButtonLink href={conversationPaths.withPerson(id)} look="secondary" small icon="talk">
                  {texts.connectors.write(name)}
                </ButtonLink>
              )}
            />
          </Stack>
        </Card>
      ) : null}
      {newFaces.length > 0 || introduce ? (
        <Card as="section">
          <Stack gap="m">
            <Heading level={2} look={3}>
              {texts.newFaces.title}
            </Heading>
            {newFaces.length > 0 ? (
              <>
                <Paragraph>{texts.newFaces.text}</Paragraph>
                <FaceList faces={newFaces} />
              </>
            ) : null}
            {introduce ? (
              <>
                <Paragraph>{texts.newFaces.empty}</Paragraph>
                <ButtonLink href="/account/gegevens#introduces" look="secondary" small>
                  {texts.newFaces.introduce}
                </ButtonLink>
              </>
            ) : null}
          </Stack>
        </Card>
      ) : null}
    </>
  );
}
