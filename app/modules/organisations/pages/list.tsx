import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { NeighbourhoodFilter } from "#app/platform/content/ui/neighbourhood-filter.tsx";
import { keptOnTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { moduleName } from "#app/platform/modules/module-name.ts";
import { EVERYWHERE } from "#app/platform/neighbourhoods/choice.ts";
import { organisationKinds } from "#app/platform/organisations/kinds.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/card.tsx";
import { Cluster, Container, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { mayChange } from "../may-change.server.ts";
import { organisationMessages } from "../messages/index.ts";
import { organisations as face } from "../module.server.ts";
import { organisationPaths } from "../paths.ts";
import { listOrganisations } from "../queries.server.ts";
import { OrganisationCards } from "../ui/organisation-cards.tsx";

export const handle = keptOnTown();

const asked = z.object({ wijk: z.string().max(80).optional() });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, tenant, actor, locale } = inTown(context);
  const { wijk } = readAddress(request, asked);
  const neighbourhood = tenant.neighbourhoods.find(({ slug }) => slug === wijk);
  if (wijk !== undefined && wijk !== EVERYWHERE && !neighbourhood) throw new Response(null, { status: 404 });
  const all = await listOrganisations(db, neighbourhood?.id ?? null);
  const texts = organisationMessages.in(locale, tenant.words[locale]);
  return {
    title: moduleName(tenant, face, locale),
    intro: texts.list.intro,
    organisations: organisationKinds.flatMap((kind) => all.filter((each) => each.kind === kind)),
    chosen: { slug: neighbourhood?.slug, withAdjacent: false },
    mayAnswer: mayChange(actor, "organisation.answer-claims", { tenantId: tenant.id, audience: "town" }),
    mayAdd: mayChange(actor, "organisation.add", { tenantId: tenant.id }),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", description: data?.intro, path: organisationPaths.list }, matches);

export default function Organisations() {
  const { title, intro, organisations, chosen, mayAnswer, mayAdd } = useLoaderData<typeof loader>();
  const { list: texts, claims } = useTexts(organisationMessages);
  return (
    <Container className="page">
      <Stack gap="l">
        <Cluster spread>
          <Heading level={1}>{title}</Heading>
          {mayAdd ? (
            <ButtonLink href={organisationPaths.add} icon="pencil">
              {texts.add}
            </ButtonLink>
          ) : null}
        </Cluster>
        <Paragraph lead>{intro}</Paragraph>
        {mayAnswer ? <TextLink href={organisationPaths.claims}>{claims.link}</TextLink> : null}
        <NeighbourhoodFilter path={organisationPaths.list} chosen={chosen} adjacent={false} />
        {organisations.length === 0 ? (
          <EmptyState title={texts.empty} icon="people">
            {texts.emptyText}
          </EmptyState>
        ) : (
          <OrganisationCards organisations={organisations} />
        )}
      </Stack>
    </Container>
  );
}
