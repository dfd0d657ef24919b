import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { editableItem, itemToEdit } from "#app/platform/content/writing/edit-page.server.ts";
import { answerItemForm } from "#app/platform/content/writing/form-action.server.ts";
import { uploadsOnTown } from "#app/platform/http/access.ts";
import { asMember } from "#app/platform/http/context.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Heading } from "#app/ui/text.tsx";
import { postMessages } from "../messages/index.ts";
import { postPaths } from "../paths.ts";
import { PostForm } from "../ui/post-form.tsx";
import { postWriting } from "../writing.server.ts";

export const handle = uploadsOnTown("member");

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const town = asMember(context);
  const post = await editableItem(town, postWriting, params["id"]);
  return { ...(await itemToEdit(town, request, postWriting, post)), title: postMessages.in(town.locale, town.tenant.words[town.locale]).item.write.editTitle };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const town = asMember(context);
  const item = await editableItem(town, postWriting, params["id"]);
  return answerItemForm(town, request, postWriting, { texts: postMessages.in(town.locale, town.tenant.words[town.locale]).item, item });
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: page?.back ?? postPaths.feed, hidden: true }, matches);

export default function Edit() {
  const { defaults, typed, organisations, photos, published, back, id } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { item } = useTexts(postMessages);
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        <Heading level={1}>{item.write.editTitle}</Heading>
        <PostForm
          defaults={defaults}
          organisations={organisations}
          photos={[...photos, ...(answer?.photos ?? [])]}
          lastResult={answer?.reply ?? typed}
          conflict={answer?.conflict}
          published={published}
          draftKey={`post:${id}:${defaults.version ?? 0}`}
          back={back}
        />
      </Stack>
    </Container>
  );
}
