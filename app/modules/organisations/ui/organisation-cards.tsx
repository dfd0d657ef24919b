import { shortened } from "#app/lib/shortened.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Badge, Card } from "#app/ui/card.tsx";
import { Cluster, Grid, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { organisationMessages } from "../messages/index.ts";
import { organisationPaths } from "../paths.ts";
import type { OrganisationLine } from "../queries.server.ts";

/** Longest text on a card, in characters. */
const SHOWN = 180;

/** Organisations beside each other, each with what kind it is and where it works. */
export function OrganisationCards({ organisations }: { organisations: readonly OrganisationLine[] }) {
  const { kinds } = useTexts(organisationMessages);
  return (
    <Grid as="ul" className="plain-list">
      {organisations.map(({ slug, kind, name, about, neighbourhoods }) => (
        <Card as="li" key={slug}>
          <Stack gap="s">
            {kind === "initiative" ? (
              <Cluster>
                <Badge kind="accent">{kinds[kind]}</Badge>
              </Cluster>
            ) : (
              <p className="quiet">{kinds[kind]}</p>
            )}
            <Heading level={2} look={3}>
              <TextLink href={organisationPaths.page(slug)}>{name}</TextLink>
            </Heading>
            {about ? <Paragraph>{shortened(about, SHOWN)}</Paragraph> : null}
            {neighbourhoods.length > 0 ? <p className="quiet">{neighbourhoods.join(", ")}</p> : null}
          </Stack>
        </Card>
      ))}
    </Grid>
  );
}
