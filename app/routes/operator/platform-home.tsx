import { useTexts } from "#app/platform/site/use-site.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Container, Grid, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { operatorTexts } from "./messages/index.ts";

interface PlatformHomeProps {
  isOperator: boolean;
  towns: { name: string; tagline: string; address: string }[];
}

/** The front page of the platform itself: what it is, the towns to look around in, and the operators' door. */
export function PlatformHome({ isOperator, towns }: PlatformHomeProps) {
  const { home: texts } = useTexts(operatorTexts);
  return (
    <Container className="page">
      <Stack gap="xl">
        <Stack>
          <Heading level={1}>{texts.title}</Heading>
          <Paragraph lead>{texts.lead}</Paragraph>
          <Paragraph className="measure">{texts.text}</Paragraph>
        </Stack>
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
