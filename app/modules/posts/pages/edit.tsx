import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { editableItem, editedWord, itemToEdit } from "#app/platform/content/writing/edit-page.server.ts";
import { saveItem } from "#app/platform/content/writing/save-item.server.ts";
import { usablePhotos } from "#app/platform/files/item-photos.server.ts";
import { photoIdsIn } from "#app/platform/files/photo-ids.ts";
import { uploadsOnTown } from "#app/platform/http/access.ts";
import { asMember, doing } from "#app/platform/http/context.server.ts";
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
  const { locale, tenant } = town;
  const post = await editableItem(town, postWriting, params["id"]);
  const saved = await saveItem(request, doing(town), postWriting, { locale, texts: postMessages.in(locale, tenant.words[locale]).item, item: post });
  if (!saved.ok) {
    const photos = await usablePhotos(town.db, town.member.accountId, post.id, photoIdsIn(saved.reply));
    return data({ reply: saved.reply, conflict: saved.conflict, photos }, { status: saved.conflict ? 409 : 400 });
  }
  town.changed();
  return redirect(`${postPaths.item(saved)}?gedaan=${editedWord(post, saved)}`, 303);
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
