import { useTexts } from "#app/platform/site/use-site.ts";
import type { LiveNumbers } from "#app/platform/tenancy/numbers/live-numbers.server.ts";
import type { WorkshopLine } from "#app/platform/workshops/list.server.ts";
import { workshopPaths } from "#app/platform/workshops/workshop.ts";
import { demoPaths } from "#app/platform/demo/asked/request.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Cluster, Container, Grid, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { platformTexts } from "./messages/index.ts";
import { WorkshopCard } from "./workshop-card.tsx";

interface PlatformHomeProps {
  isOperator: boolean;
  numbers: LiveNumbers;
  workshops: WorkshopLine[];
  towns: { name: string; tagline: string; address: string }[];
}

/** The front page of the platform itself: what it is, how it is used now, workshops, towns to look around in, and the operators' door. */
export function PlatformHome({ isOperator, numbers, workshops, towns }: PlatformHomeProps) {
  const { home: texts, nav } = useTexts(platformTexts);
  return (
    <Container className="page">
      <Stack gap="xl">
        <Stack>
          <Heading level={1}>{texts.title}</Heading>
          <Paragraph lead>{texts.lead}</Paragraph>
          <Paragraph className="measure">{texts.text}</Paragraph>
          <Cluster>
            <ButtonLink href={demoPaths.ask}>{nav.demo}</ButtonLink>
            <ButtonLink href="/voor-gemeenten" look="secondary">
              {texts.more}
            </ButtonLink>
          </Cluster>
        </Stack>
        {numbers.towns > 0 ? <Numbers numbers={numbers} /> : null}
        {workshops.length > 0 ? (
          <Stack as="section">
            <Heading level={2}>{texts.workshops}</Heading>
            <Paragraph className="measure">{texts.workshopsText}</Paragraph>
            <Grid as="ul">
              {workshops.map((workshop) => (
                <WorkshopCard key={workshop.id} workshop={workshop} />
              ))}
            </Grid>
            <TextLink href={workshopPaths.list}>{texts.allWorkshops}</TextLink>
          </Stack>
        ) : null}
        {towns.length > 0 ? (
          <Stack as="section">
            <Heading level={2}>{texts.towns}</Heading>
            <Paragraph>{texts.townsText}</Paragraph>
            <Grid as="ul">
              {towns.map(({ name, tagline, address }) => (
                <Card key={address} as="li">
                  <Stack gap="s">
                    <Heading level={3}>{name}</Heading>
                    <Paragraph>{tagline}</Paragraph>
                    <TextLink href={address}>{texts.visit(name)}</TextLink>
                  </Stack>
                </Card>
              ))}
            </Grid>
            <Paragraph>
              {texts.outboxText} <TextLink href="/uitbox">{texts.outbox}</TextLink>
            </Paragraph>
          </Stack>
        ) : null}
        <Stack as="section" gap="s">
          <Heading level={2}>{texts.operators}</Heading>
          <div>
            <ButtonLink href={isOperator ? "/operator" : "/operator/inloggen"} look={isOperator ? "primary" : "secondary"}>
              {isOperator ? texts.console : texts.logIn}
            </ButtonLink>
          </div>
        </Stack>
      </Stack>
    </Container>
  );
}

function Numbers({ numbers }: { numbers: LiveNumbers }) {
  const { home: texts } = useTexts(platformTexts);
  return (
    <Stack as="section">
      <Heading level={2}>{numbers.isDemo ? texts.numbersDemo : texts.numbers}</Heading>
      <dl className="live-numbers">
        {(["towns", "members", "organisations", "items"] as const).map((figure) => (
          <div key={figure}>
            <dt>{texts.figures[figure]}</dt>
            <dd>{numbers[figure]}</dd>
          </div>
        ))}
      </dl>
      <Paragraph>{texts.counted}</Paragraph>
    </Stack>
  );
}
