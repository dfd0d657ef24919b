import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { weekdayWords } from "#app/lib/date-words.ts";
import { Byline } from "#app/platform/content/ui/byline.tsx";
import { Prose } from "#app/platform/content/ui/prose.tsx";
import type { PhotoView } from "#app/platform/content/card.ts";
import { reportPaths } from "#app/platform/moderation/reports/paths.ts";
import { WhyOutOfSight } from "#app/platform/moderation/ui/why-out-of-sight.tsx";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Alert, Flash } from "#app/ui/alert.tsx";
import { Button, ButtonLink, ConfirmButton } from "#app/ui/button.tsx";
import { ForgetDraft } from "#app/ui/form/draft-notice.tsx";
import { Cluster, Container, Stack } from "#app/ui/layout.tsx";
import { Photo } from "#app/ui/photo.tsx";
import { useUiSetting } from "#app/ui/setting.tsx";
import { Heading, TextLink } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";
import { PUBLISH_DRAFT } from "../forms.ts";
import { postMessages } from "../messages/index.ts";
import { postPaths } from "../paths.ts";
import type { PostOnPage } from "../queries.server.ts";
import { Conversation } from "./conversation.tsx";

export interface Viewer {
  name: string;
  /** Key of the next reply. */
  replyKey: string;
}

interface PostArticleProps {
  post: PostOnPage;
  /** What just happened. */
  done?: keyof ReturnType<typeof postMessages.in>["post"]["done"];
  viewer: Viewer | null;
  refused?: SubmissionResult;
  /** Id of a reply that was just withdrawn, for a way back. */
  takenBack?: string;
}

/** The page of one post. */
export function PostArticle({ post, done, viewer, refused, takenBack }: PostArticleProps) {
  const { post: texts } = useTexts(postMessages);
  const { publishedAt, photos, status } = post;
  const byline = { author: post.author, organisation: post.organisation, neighbourhoods: post.neighbourhoods.map(({ name }) => name), publishedAt: publishedAt ?? new Date(0) };
  return (
    <Container width="text" className="page">
      {done === "placed" || done === "held" || done === "draft" ? <ForgetDraft draftKey="post:nieuw" /> : null}
      {done === "saved" || done === "held" || done === "placed" ? <ForgetDraft draftKey={`post:${post.id}:`} /> : null}
      <Stack gap="l">
        {done ? <Flash>{texts.done[done]}</Flash> : null}
        {takenBack ? <TakenBack reply={takenBack} /> : null}
        <TextLink href={postPaths.feed}>{texts.back}</TextLink>
        {status === "published" ? null : <StatusNotice post={post} />}
        <article className="post">
          <Stack gap="m">
            <Heading level={1}>{post.title}</Heading>
            {publishedAt ? <Byline item={byline} href={post.organisation ? undefined : `/mensen/${post.author.id}`} /> : null}
            {post.organisation ? (
              <p className="post__for">
                {texts.writtenBy(post.author.name)} <TextLink href={`${postPaths.feed}?organisatie=${post.organisation.slug}`}>{texts.moreOf(post.organisation.name)}</TextLink>
              </p>
            ) : null}
            {photos.slice(0, 1).map((photo) => (
              <PostPhoto key={photo.id} photo={photo} number={1} eager />
            ))}
            <Prose paragraphs={post.prose} />
            {photos.length > 1 ? (
              <div className="post__photos">
                {photos.slice(1).map((photo, index) => (
                  <PostPhoto key={photo.id} photo={photo} number={index + 2} sizes="(min-width: 48rem) 22rem, 100vw" />
                ))}
              </div>
            ) : null}
            {post.editedAt ? (
              <p className="post__edited">
                {texts.edited}: <Time at={post.editedAt} />
              </p>
            ) : null}
          </Stack>
        </article>
        {status === "published" ? <Involve post={post} /> : null}
        <Manage post={post} />
        <Conversation post={post} viewer={viewer} refused={refused} replied={done === "replied"} />
      </Stack>
    </Container>
  );
}

/** A photo, and where it is reported by itself: what is wrong with it need not be wrong with the text. */
function PostPhoto({ photo, number, ...shown }: { photo: PhotoView; number: number; eager?: boolean; sizes?: string }) {
  const { post: texts } = useTexts(postMessages);
  return (
    <figure className="post__photo">
      <Photo {...photo} {...shown} />
      <figcaption>
        <a className="utrecht-link utrecht-link--html-a" href={reportPaths.photo(photo.id)} rel="nofollow">
          {texts.reportPhoto(number)}
        </a>
      </figcaption>
    </figure>
  );
}

/** Says that a reply is gone, and offers to bring it back. */
function TakenBack({ reply }: { reply: string }) {
  const { replies: texts } = useTexts(postMessages);
  return (
    <Flash kind="info">
      {texts.gone}
      <Form method="post">
        <input type="hidden" name="reply" value={reply} />
        <Button name="do" value="restore-reply" look="secondary" small>
          {texts.restore}
        </Button>
      </Form>
    </Flash>
  );
}

function StatusNotice({ post }: { post: PostOnPage }) {
  const { post: texts } = useTexts(postMessages);
  const setting = useUiSetting();
  const { status, outOfSight } = post;
  if (status === "published") return null;
  const asked = status === "held" && outOfSight?.until ? texts.change(weekdayWords(outOfSight.until, setting)) : undefined;
  // Only its author is given the reason.
  const yours = outOfSight && (status === "hidden" || status === "removed") ? texts.yours[status] : undefined;
  return (
    <Alert kind="warning">
      <p className="utrecht-paragraph">{asked ?? yours ?? texts.status[status]}</p>
      <WhyOutOfSight reason={post.outOfSight} />
      <Form method="post">
        <Cluster>
          {post.status === "withdrawn" && post.may.withdraw ? <Button name="do" value="restore" look="secondary" small>{texts.restore}</Button> : null}
          {post.status !== "withdrawn" && post.status !== "draft" && post.may.moderate ? <Button name="do" value="moderate" look="secondary" small>{texts.moderate}</Button> : null}
          {post.status === "draft" && post.may.edit ? (
            <>
              <Button name="do" value={PUBLISH_DRAFT} small>{texts.publish}</Button>
              <ButtonLink href={postPaths.edit(post.id)} look="secondary" small icon="pencil">{texts.edit}</ButtonLink>
            </>
          ) : null}
          {post.may.edit ? <TextLink href={postPaths.own}>{texts.own}</TextLink> : null}
        </Cluster>
      </Form>
    </Alert>
  );
}

/** Thanks and following; a visitor who presses is led to the log-in page and back. */
function Involve({ post }: { post: PostOnPage }) {
  const { post: texts } = useTexts(postMessages);
  const thanked = post.involvement?.thanked ?? false;
  const follows = post.involvement?.follows ?? false;
  return (
    <div className="post__involve" id="bedankt">
      <Form method="post" preventScrollReset>
        <Cluster>
          <Button name="do" value={thanked ? "unthank" : "thank"} look={thanked ? "primary" : "secondary"} icon="heart">
            {thanked ? texts.thanked : texts.thank}
          </Button>
          <span className="post__thanks">{texts.thankWho(post.thanksCount)}</span>
        </Cluster>
      </Form>
      <Form method="post" preventScrollReset>
        <Button name="do" value={follows ? "unfollow" : "follow"} look="subtle" small icon="bell" title={texts.followHelp}>
          {follows ? texts.unfollow : texts.follow}
        </Button>
      </Form>
      <TextLink href={reportPaths.item(postPaths.feed, post.id)} rel="nofollow">
        {texts.report}
      </TextLink>
    </div>
  );
}

function Manage({ post }: { post: PostOnPage }) {
  const { post: texts } = useTexts(postMessages);
  const { may, status } = post;
  const mayTakeAway = may.withdraw && (status === "published" || status === "draft" || status === "held");
  if (!may.edit && !mayTakeAway && !(may.moderate && status === "published")) return null;
  return (
    <section className="post__manage" aria-label={texts.actions}>
      <Cluster>
        {may.edit && status !== "draft" ? (
          <ButtonLink href={postPaths.edit(post.id)} look="secondary" small icon="pencil">
            {texts.edit}
          </ButtonLink>
        ) : null}
        {mayTakeAway ? (
          <Form method="post">
            <ConfirmButton label={texts.withdraw} question={texts.withdrawQuestion} confirm={texts.withdrawConfirm} icon="bin" name="do" value="withdraw" />
          </Form>
        ) : null}
        {may.openReplies && status === "published" ? (
          <Form method="post" preventScrollReset>
            <Button name="do" value={post.repliesOpen ? "close-replies" : "open-replies"} look="subtle" small icon="talk">
              {post.repliesOpen ? texts.closeReplies : texts.openReplies}
            </Button>
          </Form>
        ) : null}
        {may.moderate && status === "published" ? (
          <Form method="post">
            <Button name="do" value="moderate" look="secondary" small icon="eye">
              {texts.moderate}
            </Button>
          </Form>
        ) : null}
      </Cluster>
    </section>
  );
}
