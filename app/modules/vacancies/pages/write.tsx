import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { organisationsOf } from "#app/platform/content/writing/choices.server.ts";
import { newItemDefaults } from "#app/platform/content/writing/defaults.server.ts";
import { answerItemForm } from "#app/platform/content/writing/form-action.server.ts";
import { uploadsOnTown } from "#app/platform/http/access.ts";
import { asMember, doing } from "#app/platform/http/context.server.ts";
import { parkedForm } from "#app/platform/http/parked-form.server.ts";
import { ForWriters } from "#app/platform/moderation/ui/restriction-notice.tsx";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/card.tsx";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { newFields } from "../form-page.server.ts";
import { vacancyMessages } from "../messages/index.ts";
import { vacancyPaths } from "../paths.ts";
import { VacancyForm } from "../ui/vacancy-form.tsx";
import { vacancyWriting } from "../writing.server.ts";

export const handle = uploadsOnTown("member");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const town = asMember(context);
  const { db, member, tenant, locale } = town;
  const organisations = await organisationsOf(db, member.editorOf);
  return {
    defaults: { ...newItemDefaults(member, "town"), organisation: organisations.length === 1 ? organisations[0]?.id : undefined, own: newFields(town) },
    organisations,
    typed: await parkedForm(town, request),
    title: vacancyMessages.in(locale, tenant.words[locale]).write.title,
  };
}

export function action({ request, context }: ActionFunctionArgs) {
  const town = asMember(context);
  return answerItemForm(town, request, vacancyWriting(doing(town)), { texts: vacancyMessages.in(town.locale, town.tenant.words[town.locale]).item });
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: vacancyPaths.write, hidden: true }, matches);

export default function Write() {
  const { defaults, organisations, typed } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { write, square } = useTexts(vacancyMessages);
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        <Heading level={1}>{write.title}</Heading>
        {organisations.length === 0 ? (
          <EmptyState title={write.onlyOrganisations} icon="people" action={<ButtonLink href={vacancyPaths.feed} look="secondary">{square.more}</ButtonLink>}>
            {write.onlyOrganisationsText}
          </EmptyState>
        ) : (
          <ForWriters>
            <Paragraph lead>{write.intro}</Paragraph>
            <VacancyForm defaults={defaults} organisations={organisations} photos={answer?.photos ?? []} lastResult={answer?.reply ?? typed} published={false} draftKey="vacancy:nieuw" back={vacancyPaths.feed} />
          </ForWriters>
        )}
      </Stack>
    </Container>
  );
}
