import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { organisationsOf } from "#app/platform/content/writing/choices.server.ts";
import { newItemDefaults } from "#app/platform/content/writing/defaults.server.ts";
import { answerItemForm } from "#app/platform/content/writing/form-action.server.ts";
import { uploadsOnTown } from "#app/platform/http/access.ts";
import { asMember, doing } from "#app/platform/http/context.server.ts";
import { parkedForm } from "#app/platform/http/parked-form.server.ts";
import { ForWriters } from "#app/platform/moderation/ui/restriction-notice.tsx";
import { moduleSettings } from "#app/platform/modules/settings.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Heading } from "#app/ui/text.tsx";
import { agendaMessages } from "../messages/index.ts";
import { agenda } from "../module.server.ts";
import { agendaPaths } from "../paths.ts";
import { newFields, themeChoices } from "../reading/form-page.server.ts";
import { EventForm } from "../ui/event-form.tsx";
import { eventWriting } from "../writing.server.ts";

export const handle = uploadsOnTown("member");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const town = asMember(context);
  const { db, member, tenant, locale } = town;
  return {
    defaults: { ...newItemDefaults(member, moduleSettings(tenant, agenda).audienceDefault), own: newFields(town) },
    organisations: await organisationsOf(db, member.editorOf),
    themes: themeChoices(town),
    typed: await parkedForm(town, request),
    title: agendaMessages.in(locale, tenant.words[locale]).write.title,
  };
}

export function action({ request, context }: ActionFunctionArgs) {
  const town = asMember(context);
  return answerItemForm(town, request, eventWriting(doing(town)), { texts: agendaMessages.in(town.locale, town.tenant.words[town.locale]).item });
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: agendaPaths.write, hidden: true }, matches);

export default function Write() {
  const { defaults, organisations, themes, typed } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { write } = useTexts(agendaMessages);
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        <Heading level={1}>{write.title}</Heading>
        <ForWriters>
          <EventForm defaults={defaults} organisations={organisations} themes={themes} photos={answer?.photos ?? []} lastResult={answer?.reply ?? typed} published={false} draftKey="event:nieuw" back={agendaPaths.feed} />
        </ForWriters>
      </Stack>
    </Container>
  );
}
