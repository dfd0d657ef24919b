import type { MetaFunction } from "@remix-run/node";
import { demoPaths } from "#app/platform/demo/asked/request.ts";
import { onPlatform } from "#app/platform/http/access.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { workshopPaths } from "#app/platform/workshops/workshop.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Cluster, Container, Grid, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { platformTexts } from "./messages/index.ts";

export const handle = onPlatform("everyone");

/** Says itself that it is there: a page without a loader could not be asked for as data. */
export function loader() {
  return { path: "/voor-gemeenten" };
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => pageMeta({ title: "Samen", path: "/voor-gemeenten" }, matches);

export default function ForMunicipalities() {
  const { municipalities: texts, nav } = useTexts(platformTexts);
  return (
    <Container className="page">
      <Stack gap="xl">
        <Stack>
          <Heading level={1}>{texts.title}</Heading>
          <Paragraph lead>{texts.lead}</Paragraph>
        </Stack>
        <Grid as="ul">
          {texts.parts.map(({ heading, text }) => (
            <Card key={heading} as="li">
              <Stack gap="s">
                <Heading level={2} look={3}>
                  {heading}
                </Heading>
                <Paragraph>{text}</Paragraph>
              </Stack>
            </Card>
          ))}
        </Grid>
        <Stack as="section">
          <Heading level={2}>{texts.next}</Heading>
          <Paragraph>{texts.nextText}</Paragraph>
          <Cluster>
            <ButtonLink href={workshopPaths.list}>{nav.workshops}</ButtonLink>
            <ButtonLink href={demoPaths.ask} look="secondary">
              {nav.demo}
            </ButtonLink>
          </Cluster>
        </Stack>
      </Stack>
    </Container>
  );
}
