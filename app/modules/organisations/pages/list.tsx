import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { keptOnTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { moduleName } from "#app/platform/modules/module-name.ts";
import { moduleSettings } from "#app/platform/modules/settings.server.ts";
import { EVERYWHERE } from "#app/platform/neighbourhoods/choice.ts";
import { organisationKinds } from "#app/platform/organisations/kinds.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Flash } from "#app/ui/alert.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/card.tsx";
import { Cluster, Container, Stack } from "#app/ui/layout.tsx";
import { MoreLink } from "#app/ui/navigation.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { mayChange } from "../may-change.server.ts";
import { organisationMessages } from "../messages/index.ts";
import { organisations as face } from "../module.server.ts";
import { organisationPaths } from "../paths.ts";
import { listOrganisations, placeInList } from "../queries.server.ts";
import { OrganisationCards } from "../ui/organisation-cards.tsx";
import { OrganisationFilter } from "../ui/organisation-filter.tsx";

export const handle = keptOnTown();

/** Organisations on one page. */
const PAGE = 30;

const asked = z.object({ wijk: z.string().max(80).optional(), soort: z.enum(organisationKinds).optional().catch(undefined), na: z.uuid().optional().catch(undefined), gedaan: z.literal("gone").optional().catch(undefined) });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, tenant, actor, locale } = inTown(context);
  const { wijk, soort, na, gedaan } = readAddress(request, asked);
  const neighbourhood = tenant.neighbourhoods.find(({ slug }) => slug === wijk);
  if (wijk !== undefined && wijk !== EVERYWHERE && !neighbourhood) throw new Response(null, { status: 404 });
  const after = na === undefined ? undefined : await placeInList(db, na);
  const { organisations, next } = await listOrganisations(db, { neighbourhoodId: neighbourhood?.id, kind: soort, after, size: PAGE });
  const query = new URLSearchParams({ ...(wijk === undefined ? {} : { wijk }), ...(soort === undefined ? {} : { soort }) });
  const texts = organisationMessages.in(locale, tenant.words[locale]);
  return {
    title: after ? texts.list.moreTitle(moduleName(tenant, face, locale)) : moduleName(tenant, face, locale),
    intro: texts.list.intro,
    organisations,
    next: next === undefined ? null : `${organisationPaths.list}?${new URLSearchParams([...query, ["na", next]]).toString()}`,
    kind: soort,
    narrowed: soort !== undefined || neighbourhood !== undefined,
    done: gedaan,
    chosen: { slug: neighbourhood?.slug },
    mayAnswer: mayChange(actor, "organisation.answer-claims", { tenantId: tenant.id, audience: "town" }),
    mayBegin: actor.kind !== "operator" && moduleSettings(tenant, face).initiatives,
    mayAdd: mayChange(actor, "organisation.add", { tenantId: tenant.id }),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", description: data?.intro, path: organisationPaths.list }, matches);

export default function Organisations() {
  const { title, intro, organisations, next, kind, narrowed, chosen, mayAnswer, mayBegin, mayAdd, done } = useLoaderData<typeof loader>();
  const { list: texts, claims, ending } = useTexts(organisationMessages);
  return (
    <Container className="page">
      <Stack gap="l">
        {done ? <Flash>{ending.done[done]}</Flash> : null}
        <Cluster spread>
          <Heading level={1}>{title}</Heading>
          <Cluster>
            {mayBegin ? (
              <ButtonLink href={organisationPaths.begin} icon="people">
                {texts.begin}
              </ButtonLink>
            ) : null}
            {mayAdd ? (
              <ButtonLink href={organisationPaths.add} look="secondary" icon="pencil">
                {texts.add}
              </ButtonLink>
            ) : null}
          </Cluster>
        </Cluster>
        <Paragraph lead>{intro}</Paragraph>
        {mayAnswer ? <TextLink href={organisationPaths.claims}>{claims.link}</TextLink> : null}
        <OrganisationFilter neighbourhood={chosen.slug} kind={kind} />
        {organisations.length === 0 ? (
          <EmptyState title={narrowed ? texts.emptyChoice : texts.empty} icon="people">
            {narrowed ? texts.emptyChoiceText : texts.emptyText}
          </EmptyState>
        ) : (
          <OrganisationCards organisations={organisations} />
        )}
        <MoreLink href={next}>{texts.more}</MoreLink>
      </Stack>
    </Container>
  );
}
