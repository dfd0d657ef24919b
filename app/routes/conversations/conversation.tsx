import { randomUUID } from "node:crypto";
import type { SubmissionResult } from "@conform-to/react";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { cursorSchema } from "#app/platform/content/cursor.ts";
import { conversationFor } from "#app/platform/conversations/conversation.server.ts";
import { conversationDone } from "#app/platform/conversations/forms.ts";
import { conversationTexts } from "#app/platform/conversations/messages/index.ts";
import { conversationPage } from "#app/platform/conversations/page.server.ts";
import { conversationPaths } from "#app/platform/conversations/paths.ts";
import { MessageForm } from "#app/platform/conversations/ui/message-form.tsx";
import { MessageList } from "#app/platform/conversations/ui/message-list.tsx";
import { ShareForm } from "#app/platform/conversations/ui/share-form.tsx";
import { onTown } from "#app/platform/http/access.ts";
import { asMember, doing } from "#app/platform/http/context.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Alert, Flash } from "#app/ui/alert.tsx";
import { Button, ConfirmButton } from "#app/ui/button.tsx";
import { ForgetDraft } from "#app/ui/form/draft-notice.tsx";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { doInConversation } from "./do-in-conversation.server.ts";

export const handle = onTown("member");

const asked = z.object({ voor: cursorSchema.optional(), gedaan: conversationDone.optional().catch(undefined) });

/** @throws Response 404 for everybody who is not one of the two */
async function own({ context, params }: Pick<LoaderFunctionArgs, "context" | "params">) {
  const town = asMember(context);
  const conversation = await conversationFor(town.db, town.member, params["id"] ?? "");
  if (!conversation) throw new Response(null, { status: 404 });
  return { town, conversation };
}

export async function loader(args: LoaderFunctionArgs) {
  const { town, conversation } = await own(args);
  const { voor, gedaan } = readAddress(args.request, asked);
  const { page: texts } = conversationTexts.in(town.locale, town.tenant.words[town.locale]);
  const page = await conversationPage(town.db, town.member, conversation, { before: voor, at: town.clock.now() });
  const name = page.other?.name ?? texts.gone;
  const { two, starter, writer } = texts.readers;
  const readers = page.readersOf === null ? two : conversation.side === "organisation" ? writer(name, page.readersOf) : starter(page.readersOf);
  return { page, name, readers, title: voor ? texts.olderTitle(name) : texts.title(name), earlier: voor !== undefined, done: gedaan, keys: { message: randomUUID(), share: randomUUID() } };
}

export async function action(args: ActionFunctionArgs) {
  const { town, conversation } = await own(args);
  const result = await doInConversation(args.request, doing(town), conversation, town.locale);
  return result.ok ? redirect(result.to, 303) : data(result, { status: 400 });
}

export const meta: MetaFunction<typeof loader> = ({ data: found, matches }) => pageMeta({ title: found?.title ?? "", path: conversationPaths.page(found?.page.id ?? ""), hidden: true }, matches);

/** What somebody typed while the other ended the conversation: not sent, and not lost. */
function Unsent({ reply }: { reply: SubmissionResult }) {
  const { page: texts } = useTexts(conversationTexts);
  const body = reply.initialValue?.["body"];
  return typeof body !== "string" || body === "" ? null : (
    <Alert kind="warning" title={texts.unsent} live>
      <p className="utrecht-paragraph as-typed">{body}</p>
    </Alert>
  );
}

export default function Conversation() {
  const { page, name, title, readers, earlier, done, keys } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { page: texts } = useTexts(conversationTexts);
  const path = conversationPaths.page(page.id);
  const draftKey = `conversation:${page.id}`;
  return (
    <Container width="text" className="page">
      {done === "written" || done === "begun" ? <ForgetDraft draftKey={draftKey} /> : null}
      <Stack gap="l">
        {done ? <Flash>{texts.done[done]}</Flash> : null}
        <TextLink href={conversationPaths.list}>{texts.back}</TextLink>
        <Stack gap="s">
          <Heading level={1}>{title}</Heading>
          {page.about === null ? null : (
            <p className="quiet">
              {texts.about} {page.aboutPath ? <TextLink href={page.aboutPath}>{page.about}</TextLink> : page.about}
            </p>
          )}
          {page.other?.path ? <TextLink href={page.other.path}>{texts.person(name)}</TextLink> : null}
        </Stack>
        {page.older ? <TextLink href={`${path}?voor=${page.older}`}>{texts.older}</TextLink> : null}
        <MessageList messages={page.messages} other={page.other} />
        {earlier ? <TextLink href={path}>{texts.newest}</TextLink> : null}
        {page.silent && refused?.form === "message" ? <Unsent reply={refused.reply} /> : null}
        {page.silent ? (
          <Alert kind="info">{page.silent === "ended" && page.endedByMe ? texts.silent.endedByMe : texts.silent[page.silent]}</Alert>
        ) : (
          <>
            <MessageForm key={keys.message} messageKey={keys.message} draftKey={draftKey} lastResult={refused?.form === "message" ? refused.reply : undefined} />
            <ShareForm key={keys.share} shareKey={keys.share} lastResult={refused?.form === "share" ? refused.reply : undefined} />
          </>
        )}
        <Form method="post">
          {page.endedByMe ? (
            <Button name="do" value="reopen" look="secondary" small>
              {texts.reopen}
            </Button>
          ) : page.silent === "gone" ? null : (
            <ConfirmButton label={texts.end} question={texts.endQuestion(name)} confirm={texts.endConfirm} icon="bin" name="do" value="end" />
          )}
        </Form>
        <Paragraph>
          {readers} {texts.kept}
        </Paragraph>
      </Stack>
    </Container>
  );
}
