import { Form } from "@remix-run/react";
import { Prose } from "#app/platform/content/ui/prose.tsx";
import { reportPaths } from "#app/platform/moderation/reports/paths.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { Button } from "#app/ui/button.tsx";
import { TextLink } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";
import { conversationTexts } from "../messages/index.ts";
import type { ConversationOnPage, MessageOnPage } from "../page.server.ts";

/** What two said to each other, oldest first; one's own on the other side of the page. */
export function MessageList({ messages, other }: Pick<ConversationOnPage, "messages" | "other">) {
  return (
    <ol className="replies messages">
      {messages.map((message) => (
        <li key={message.id} className={message.mine ? "messages__mine" : undefined}>
          <Message message={message} organisation={message.forOrganisation && !message.mine ? (other?.name ?? null) : null} />
        </li>
      ))}
    </ol>
  );
}

function Message({ message, organisation }: { message: MessageOnPage; organisation: string | null }) {
  const { page: texts } = useTexts(conversationTexts);
  const { id, mine, authorName, kind, prose, status, createdAt } = message;
  const name = mine ? texts.you : (authorName ?? texts.gone);
  return (
    <article className="reply" id={`regel-${id}`}>
      <Avatar name={authorName ?? ""} size="s" />
      <div className="reply__text">
        <p className="reply__head">
          <strong>{name}</strong>
          {organisation ? <span className="quiet">{organisation}</span> : null}
          <Time at={createdAt} />
        </p>
        {status === "published" ? (
          <>
            {kind === "text" ? null : <p className="message__shared">{texts.shared[kind]}</p>}
            <Prose paragraphs={prose} />
          </>
        ) : (
          <p className="utrecht-paragraph quiet">{texts.status[status]}</p>
        )}
        <div className="reply__foot">
          {mine && status === "published" ? <MessageButton id={id} step="withdraw">{texts.withdraw}</MessageButton> : null}
          {mine && status === "withdrawn" ? <MessageButton id={id} step="restore">{texts.restore}</MessageButton> : null}
          {!mine && (status === "published" || status === "withdrawn") ? (
            <TextLink href={reportPaths.message(id)} rel="nofollow">
              {texts.report}
            </TextLink>
          ) : null}
        </div>
      </div>
    </article>
  );
}

function MessageButton({ id, step, children }: { id: string; step: "withdraw" | "restore"; children: string }) {
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="message" value={id} />
      <Button name="do" value={step} look="subtle" small>
        {children}
      </Button>
    </Form>
  );
}
