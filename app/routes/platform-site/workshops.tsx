import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { demoPaths } from "#app/platform/demo/asked/request.ts";
import { onPlatform } from "#app/platform/http/access.ts";
import { onOperatorsSite } from "#app/platform/http/context.server.ts";
import { defaultWords } from "#app/platform/i18n/words.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { comingWorkshops } from "#app/platform/workshops/list.server.ts";
import { workshopPaths } from "#app/platform/workshops/workshop.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/card.tsx";
import { Container, Grid, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { platformTexts } from "./messages/index.ts";
import { WorkshopCard } from "./workshop-card.tsx";

export const handle = onPlatform("everyone");

export async function loader({ context }: LoaderFunctionArgs) {
  const { locale, clock } = onOperatorsSite(context);
  return { workshops: await comingWorkshops(clock.now()), title: platformTexts.in(locale, defaultWords[locale]).workshops.title };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: workshopPaths.list }, matches);

export default function Workshops() {
  const { workshops } = useLoaderData<typeof loader>();
  const { workshops: texts, nav } = useTexts(platformTexts);
  return (
    <Container className="page">
      <Stack gap="l">
        <Stack>
          <Heading level={1}>{texts.title}</Heading>
          <Paragraph lead>{texts.lead}</Paragraph>
        </Stack>
        {workshops.length === 0 ? (
          <EmptyState title={texts.none} icon="calendar" action={<ButtonLink href={demoPaths.ask}>{nav.demo}</ButtonLink>}>
            {texts.noneText}
          </EmptyState>
        ) : (
          <Grid as="ul">
            {workshops.map((workshop) => (
              <WorkshopCard key={workshop.id} workshop={workshop} level={2} />
            ))}
          </Grid>
        )}
      </Stack>
    </Container>
  );
}
