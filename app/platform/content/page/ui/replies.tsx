import type { SubmissionResult } from "@conform-to/react";
import { Form, useFetcher, useLocation } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { Prose } from "#app/platform/content/ui/prose.tsx";
import { reportPaths } from "#app/platform/moderation/reports/paths.ts";
import { ForWriters } from "#app/platform/moderation/ui/restriction-notice.tsx";
import { Coach } from "#app/platform/plain-language/ui/coach.tsx";
import { RulesLink } from "#app/platform/moderation/ui/rules-link.tsx";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Badge, Card } from "#app/ui/card.tsx";
import { ErrorSummary } from "#app/ui/form/form-errors.tsx";
import { TextArea } from "#app/ui/form/text-field.tsx";
import { forgetDraft, useDraft } from "#app/ui/form/use-draft.ts";
import { DraftNotice } from "#app/ui/form/draft-notice.tsx";
import { Cluster, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";
import type { ItemOnPage, ReplyOnPage } from "../item-page.server.ts";
import { replyTexts } from "../messages.ts";

/** Who looks at the page, logged in. */
export interface Viewer {
  name: string;
  /** Key of the next reply. */
  replyKey: string;
}

interface RepliesProps {
  item: ItemOnPage;
  viewer: Viewer | null;
  refused?: SubmissionResult;
  /** Whether this page is where a placed reply led to. */
  replied: boolean;
}

/** The replies under an item, one level deep, and the box for the next. */
export function Replies({ item, viewer, refused, replied }: RepliesProps) {
  const texts = useTexts(replyTexts);
  const { pathname } = useLocation();
  const answers = groupByParent(item.replies);
  const refusedParent = typed(refused, "parent");
  const logIn = `/inloggen?${new URLSearchParams({ terug: pathname }).toString()}`;
  return (
    <section id="reacties" aria-labelledby="reacties-titel">
      <Stack gap="m">
        <Heading level={2} id="reacties-titel">
          {texts.title(item.replyCount)}
        </Heading>
        {item.replies.length === 0 && item.repliesOpen ? <Paragraph>{texts.empty}</Paragraph> : null}
        <ol className="replies">
          {(answers.get(null) ?? []).map((reply) => (
            <li key={reply.id}>
              <Reply reply={reply} />
              <Answers answers={answers.get(reply.id) ?? []} />
              {viewer && item.repliesOpen && reply.status === "published" ? (
                <details className="answer" open={refusedParent === reply.id}>
                  <summary>{texts.answer(reply.authorName ?? "")}</summary>
                  <ForWriters>
                    <ReplyForm viewer={viewer} parent={reply.id} draftKey={`reply:${item.id}:${reply.id}`} refused={refusedParent === reply.id ? refused : undefined} replied={replied} />
                  </ForWriters>
                </details>
              ) : null}
            </li>
          ))}
        </ol>
        {!item.repliesOpen ? <Paragraph>{texts.closed}</Paragraph> : null}
        {item.repliesOpen && viewer ? (
          <ForWriters>
            <ReplyForm viewer={viewer} draftKey={`reply:${item.id}`} refused={refusedParent === undefined ? refused : undefined} replied={replied} />
          </ForWriters>
        ) : null}
        {item.repliesOpen && !viewer ? (
          <Card tone="tint">
            <Cluster spread>
              <Paragraph>{texts.logInText}</Paragraph>
              <ButtonLink href={logIn}>{texts.logInFirst}</ButtonLink>
            </Cluster>
          </Card>
        ) : null}
      </Stack>
    </section>
  );
}

function Answers({ answers }: { answers: readonly ReplyOnPage[] }) {
  return answers.length === 0 ? null : (
    <ol className="replies replies--answers">
      {answers.map((answer) => (
        <li key={answer.id}>
          <Reply reply={answer} />
        </li>
      ))}
    </ol>
  );
}

function groupByParent(replies: readonly ReplyOnPage[]): Map<string | null, ReplyOnPage[]> {
  const groups = new Map<string | null, ReplyOnPage[]>();
  for (const reply of replies) groups.set(reply.parentId, [...(groups.get(reply.parentId) ?? []), reply]);
  return groups;
}

function Reply({ reply }: { reply: ReplyOnPage }) {
  const texts = useTexts(replyTexts);
  if (reply.authorId === null) {
    return (
      <article className="reply reply--gone" id={`reactie-${reply.id}`}>
        <p className="utrecht-paragraph">{reply.status === "erased" ? texts.erased : texts.gone}</p>
      </article>
    );
  }
  return (
    <article className="reply" id={`reactie-${reply.id}`}>
      <Avatar name={reply.authorName ?? ""} size="s" />
      <div className="reply__text">
        <p className="reply__head">
          <strong>{reply.authorName}</strong>
          {reply.civilServantTitle ? (
            <Badge kind="official" icon="badge">
              {reply.civilServantTitle}
            </Badge>
          ) : null}
          <Time at={reply.createdAt} />
        </p>
        {reply.status === "held" ? <p className="reply__held">{texts.held}</p> : null}
        <Prose paragraphs={reply.prose} />
        <div className="reply__foot">
          {reply.mayWithdraw ? <ReplyButton reply={reply.id} step="withdraw-reply">{texts.withdraw}</ReplyButton> : null}
          {reply.mayModerate && !reply.mayWithdraw ? <ReplyButton reply={reply.id} step="moderate">{texts.moderate}</ReplyButton> : null}
          <TextLink href={reportPaths.reply(reply.id)} rel="nofollow">
            {texts.report}
          </TextLink>
        </div>
      </div>
    </article>
  );
}

function ReplyButton({ reply, step, children }: { reply: string; step: string; children: string }) {
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="reply" value={reply} />
      <Button name="do" value={step} look="subtle" small>
        {children}
      </Button>
    </Form>
  );
}

/** Words in a reply from which the writing coach reads along; shorter ones are talk. */
const LONG_REPLY = 40;

interface ReplyFormProps {
  viewer: Viewer;
  parent?: string;
  draftKey: string;
  refused?: SubmissionResult;
  replied: boolean;
}

/** The box for a reply. With scripts it shows the reply at once, while it is still on its way. */
function ReplyForm({ viewer, parent, draftKey, refused, replied }: ReplyFormProps) {
  const texts = useTexts(replyTexts);
  const key = parent ? keyFor(viewer.replyKey, parent) : viewer.replyKey;
  // A fetcher keeps what it was answered before a redirect; the next reply begins with a new one, without the last one's errors.
  const fetcher = useFetcher<{ reply?: SubmissionResult; lost?: true }>({ key });
  const formRef = useRef<HTMLFormElement>(null);
  const wrong = fetcher.data?.reply ?? refused;
  const draft = useDraft(formRef, draftKey, wrong !== undefined);
  const lost = fetcher.state === "idle" && fetcher.data?.lost === true;
  const { pathname } = useLocation();
  const onItsWay = fetcher.formData?.get("body");
  const id = parent ? `antwoord-${parent}` : "reactie";
  const formId = `${id}-formulier`;
  const errors = lost ? [texts.lost] : (wrong?.error?.["body"] ?? undefined);
  useEffect(() => {
    if (!replied || fetcher.state !== "idle" || fetcher.data?.reply || fetcher.data?.lost) return;
    formRef.current?.reset();
    forgetDraft(draftKey);
  }, [replied, fetcher.state, fetcher.data, draftKey]);
  return (
    <>
      {typeof onItsWay === "string" && onItsWay.trim() !== "" ? (
        <article className="reply reply--sending" aria-live="polite">
          <Avatar name={viewer.name} size="s" />
          <div className="reply__text">
            <p className="reply__head">
              <strong>{viewer.name}</strong> <span>{texts.sending}</span>
            </p>
            <p className="utrecht-paragraph as-typed">{onItsWay}</p>
          </div>
        </article>
      ) : null}
      <fetcher.Form method="post" action={`${pathname}#${formId}`} id={formId} className="form reply-form" ref={formRef}>
        <ErrorSummary formId={formId} wrong={(errors ?? []).map((message) => ({ field: id, message: `${texts.body}: ${message}` }))} refused={wrong?.status === "error"} />
        <DraftNotice {...draft} />
        <input type="hidden" name="key" value={key} />
        {parent ? <input type="hidden" name="parent" value={parent} /> : null}
        <TextArea
          field={{ id, name: "body", required: true, maxLength: 3000, defaultValue: typed(wrong, "body") ?? "", errors }}
          label={texts.body}
          rows={parent ? 3 : 5}
          count
        />
        <Coach box={{ id, name: "body" }} quietBelow={LONG_REPLY} />
        <RulesLink />
        <Button busy={fetcher.state !== "idle"} icon="reply">
          {texts.send}
        </Button>
      </fetcher.Form>
    </>
  );
}

function typed(result: SubmissionResult | undefined, name: "body" | "parent"): string | undefined {
  const value = result?.initialValue?.[name];
  return typeof value === "string" ? value : undefined;
}

/** Each box on the page needs a key of its own: the page's, with the last digits of the reply that is answered. */
function keyFor(key: string, parent: string): string {
  return key.slice(0, 24) + parent.slice(24);
}
