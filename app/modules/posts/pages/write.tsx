import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { organisationsOf } from "#app/platform/content/writing/choices.server.ts";
import { newItemDefaults } from "#app/platform/content/writing/defaults.server.ts";
import { answerItemForm } from "#app/platform/content/writing/form-action.server.ts";
import { uploadsOnTown } from "#app/platform/http/access.ts";
import { asMember } from "#app/platform/http/context.server.ts";
import { parkedForm } from "#app/platform/http/parked-form.server.ts";
import { ForWriters } from "#app/platform/moderation/ui/restriction-notice.tsx";
import { moduleSettings } from "#app/platform/modules/settings.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Heading } from "#app/ui/text.tsx";
import { postMessages } from "../messages/index.ts";
import { posts } from "../module.server.ts";
import { postPaths } from "../paths.ts";
import { PostForm } from "../ui/post-form.tsx";
import { postWriting } from "../writing.server.ts";

export const handle = uploadsOnTown("member");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const town = asMember(context);
  const { db, member, tenant, locale } = town;
  return {
    defaults: newItemDefaults(member, moduleSettings(tenant, posts).audienceDefault),
    title: postMessages.in(locale, tenant.words[locale]).write.title,
    organisations: await organisationsOf(db, member.editorOf),
    parked: await parkedForm(town, request),
  };
}

export function action({ request, context }: ActionFunctionArgs) {
  const town = asMember(context);
  return answerItemForm(town, request, postWriting, { texts: postMessages.in(town.locale, town.tenant.words[town.locale]).item });
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: postPaths.write, hidden: true }, matches);

export default function Write() {
  const { defaults, organisations, parked } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { write: texts } = useTexts(postMessages);
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        <Heading level={1}>{texts.title}</Heading>
        <ForWriters>
          <PostForm defaults={defaults} organisations={organisations} photos={answer?.photos ?? []} lastResult={answer?.reply ?? parked} published={false} draftKey="post:nieuw" back={postPaths.feed} />
        </ForWriters>
      </Stack>
    </Container>
  );
}
