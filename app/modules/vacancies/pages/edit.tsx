import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { editableItem, itemToEdit } from "#app/platform/content/writing/edit-page.server.ts";
import { answerItemForm } from "#app/platform/content/writing/form-action.server.ts";
import { uploadsOnTown } from "#app/platform/http/access.ts";
import { asMember, doing } from "#app/platform/http/context.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Heading } from "#app/ui/text.tsx";
import { ownFields } from "../form-page.server.ts";
import { vacancyMessages } from "../messages/index.ts";
import { vacancyPaths } from "../paths.ts";
import { VacancyForm } from "../ui/vacancy-form.tsx";
import { vacancyRow } from "../vacancy-row.server.ts";
import { vacancyWriting } from "../writing.server.ts";

export const handle = uploadsOnTown("member");

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const town = asMember(context);
  const writing = vacancyWriting(doing(town));
  const item = await editableItem(town, writing, params["id"]);
  const row = await vacancyRow(town.db, town.tenant.id, item.id);
  if (!row) throw new Response(null, { status: 404 });
  const { defaults, ...page } = await itemToEdit(town, request, writing, item);
  return { ...page, defaults: { ...defaults, own: ownFields(row) }, title: vacancyMessages.in(town.locale, town.tenant.words[town.locale]).item.write.editTitle };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const town = asMember(context);
  const writing = vacancyWriting(doing(town));
  const item = await editableItem(town, writing, params["id"]);
  return answerItemForm(town, request, writing, { texts: vacancyMessages.in(town.locale, town.tenant.words[town.locale]).item, item });
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: page?.back ?? vacancyPaths.feed, hidden: true }, matches);

export default function Edit() {
  const { defaults, typed, organisations, photos, published, back, id } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { item } = useTexts(vacancyMessages);
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        <Heading level={1}>{item.write.editTitle}</Heading>
        <VacancyForm
          defaults={defaults}
          organisations={organisations}
          photos={[...photos, ...(answer?.photos ?? [])]}
          lastResult={answer?.reply ?? typed}
          conflict={answer?.conflict}
          published={published}
          draftKey={`vacancy:${id}:${defaults.version ?? 0}`}
          back={back}
        />
      </Stack>
    </Container>
  );
}
