import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { photosOf, usablePhotos } from "#app/platform/files/item-photos.server.ts";
import { uploadsOnTown } from "#app/platform/http/access.ts";
import { asMember, doing } from "#app/platform/http/context.server.ts";
import { parkedForm } from "#app/platform/http/parked-form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Heading } from "#app/ui/text.tsx";
import { mayEdit, postFor } from "../commands.server.ts";
import { photoIdsIn } from "../form-photos.ts";
import { postMessages } from "../messages/index.ts";
import { postPaths } from "../paths.ts";
import { readDraft } from "../publish-draft.server.ts";
import { organisationsOf } from "../queries.server.ts";
import { savePost } from "../save.server.ts";
import { PostForm, type PostDefaults } from "../ui/post-form.tsx";

export const handle = uploadsOnTown("member");

/** @throws Response 404 when there is no such post for this member, 403 when it is not theirs to change */
async function editable({ context, params }: Pick<LoaderFunctionArgs, "context" | "params">) {
  const town = asMember(context);
  const post = await postFor(town.db, town.member, params["id"] ?? "");
  if (!post) throw new Response(null, { status: 404 });
  if (!mayEdit(town.member, post)) throw new Response(null, { status: 403 });
  return { town, post };
}

const asked = z.object({ plaats: z.literal("1").optional() });

export async function loader(args: LoaderFunctionArgs) {
  const { town, post } = await editable(args);
  const { plaats } = readAddress(args.request, asked);
  const photos = await photosOf(town.db, post.id);
  const organisations = await organisationsOf(town.db, [...new Set([...town.member.editorOf, ...(post.organisationId ? [post.organisationId] : [])])]);
  const defaults: PostDefaults = {
    // Changing twice is guarded by the version; the key only has to be there.
    key: post.id,
    version: post.version,
    title: post.title,
    body: post.body,
    scope: post.audience === "town" ? "town" : "neighbourhoods",
    neighbourhoods: post.audience === "town" ? [] : [...post.audience],
    organisation: post.organisationId ?? undefined,
    photos: photos.map(({ id, alt }) => ({ id, alt })),
  };
  const title = postMessages.in(town.locale, town.tenant.words[town.locale]).write.editTitle;
  const reading = plaats && post.status === "draft" ? await readDraft(town, post, town.locale) : undefined;
  const typed = reading?.ok === false ? reading.reply : await parkedForm(town, args.request);
  return { defaults, typed, photos, organisations, title, published: post.status !== "draft", back: postPaths.post(post), id: post.id };
}

export async function action({ request, ...args }: ActionFunctionArgs) {
  const { town, post } = await editable(args);
  const saved = await savePost(request, doing(town), town.locale, post);
  if (!saved.ok) {
    const photos = await usablePhotos(town.db, town.member.accountId, post.id, photoIdsIn(saved.reply));
    return data({ reply: saved.reply, conflict: saved.conflict, photos }, { status: saved.conflict ? 409 : 400 });
  }
  town.changed();
  const done = saved.held && post.status !== "held" ? "held" : post.status !== "draft" ? "saved" : saved.input.intent === "draft" ? "draft" : "placed";
  return redirect(`${postPaths.post(saved)}?gedaan=${done}`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: page?.back ?? postPaths.feed, hidden: true }, matches);

export default function Edit() {
  const { defaults, typed, organisations, photos, published, back, id } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { write: texts } = useTexts(postMessages);
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        <Heading level={1}>{texts.editTitle}</Heading>
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
