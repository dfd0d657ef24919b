import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { weekdayWords } from "#app/lib/date-words.ts";
import type { ReactNode } from "react";
import type { PhotoView } from "#app/platform/content/card.ts";
import type { ItemTexts } from "#app/platform/content/texts/index.ts";
import { Byline } from "#app/platform/content/ui/byline.tsx";
import { Prose } from "#app/platform/content/ui/prose.tsx";
import { PUBLISH_DRAFT } from "#app/platform/content/writing/forms.ts";
import type { ItemPaths } from "#app/platform/content/writing/writing.ts";
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
import type { ItemDone } from "../forms.ts";
import type { ItemOnPage } from "../item-page.server.ts";
import { replyTexts } from "../messages.ts";
import { Replies, type Viewer } from "./replies.tsx";

interface ItemPageProps {
  item: ItemOnPage;
  kind: string;
  paths: ItemPaths;
  texts: ItemTexts;
  /** What just happened. */
  done?: ItemDone;
  viewer: Viewer | null;
  refused?: SubmissionResult;
  /** Id of a reply that was just withdrawn, for a way back. */
  takenBack?: string;
  /** What cannot wait until somebody read anything else; above all of the page. */
  first?: ReactNode;
  /** What is said of an item that is out of sight, where its kind knows better than what holds for all of them. */
  notice?: ItemNotice;
  /** The kind's own facts, such as when and where; above the text. */
  facts?: ReactNode;
  /** What one can do with it that only its kind knows; between text and buttons. */
  children?: ReactNode;
  /** Whether there is a conversation under items of this kind. */
  replies?: boolean;
  /** Whether one says thanks for it; nobody does for a question. */
  thanks?: boolean;
}

/** Why an item of a kind is out of sight. */
export interface ItemNotice {
  text: string;
  /** What the button that brings it back says. */
  restore?: string;
  /** Nothing is wrong: it is as its writer wanted it. */
  calm?: boolean;
}

type Part = Pick<ItemPageProps, "item" | "paths"> & { texts: ItemTexts["page"] };

/** The page of one item, whatever its kind. */
export function ItemPage({ item, kind, paths, texts: { page: texts }, done, viewer, refused, takenBack, first, notice, facts, children, replies = true, thanks = true }: ItemPageProps) {
  const { publishedAt, photos, status } = item;
  const byline = { author: item.author, organisation: item.organisation, neighbourhoods: item.neighbourhoods.map(({ name }) => name), publishedAt: publishedAt ?? new Date(0) };
  const part = { item, paths, texts };
  // That somebody looks first is said once: by the notice that stays.
  const justHeld = done === "held" && status === "held";
  return (
    <Container width="text" className="page">
      {done === "placed" || done === "held" || done === "draft" ? <ForgetDraft draftKey={`${kind}:nieuw`} /> : null}
      {done === "saved" || done === "held" || done === "placed" ? <ForgetDraft draftKey={`${kind}:${item.id}:`} /> : null}
      <Stack gap="l">
        {first}
        {done && !justHeld && !(done === "withdrawn" && notice) ? <Flash>{texts.done[done]}</Flash> : null}
        {takenBack ? <TakenBack reply={takenBack} /> : null}
        <TextLink href={paths.feed}>{texts.back}</TextLink>
        {status === "published" ? null : <StatusNotice {...part} notice={notice ?? (justHeld ? { text: texts.done.held } : undefined)} live={justHeld} />}
        <article className="post">
          <Stack gap="m">
            <Heading level={1}>{item.title}</Heading>
            {publishedAt ? <Byline item={byline} href={item.organisation ? undefined : `/mensen/${item.author.id}`} /> : null}
            {item.organisation ? (
              <p className="post__for">
                {texts.writtenBy(item.author.name)} <TextLink href={`${paths.feed}?organisatie=${item.organisation.slug}`}>{texts.moreOf(item.organisation.name)}</TextLink>
              </p>
            ) : null}
            {facts}
            {photos.slice(0, 1).map((photo) => (
              <ItemPhoto key={photo.id} photo={photo} label={texts.reportPhoto(1)} eager />
            ))}
            <Prose paragraphs={item.prose} />
            {photos.length > 1 ? (
              <div className="post__photos">
                {photos.slice(1).map((photo, index) => (
                  <ItemPhoto key={photo.id} photo={photo} label={texts.reportPhoto(index + 2)} sizes="(min-width: 48rem) 22rem, 100vw" />
                ))}
              </div>
            ) : null}
            {item.editedAt ? (
              <p className="post__edited">
                {texts.edited}: <Time at={item.editedAt} />
              </p>
            ) : null}
          </Stack>
        </article>
        {children}
        {status === "published" ? <Involve {...part} thanks={thanks} /> : null}
        <Manage {...part} />
        {replies ? <Replies item={item} viewer={viewer} refused={refused} replied={done === "replied"} /> : null}
      </Stack>
    </Container>
  );
}

/** A photo, and where it is reported by itself: what is wrong with it need not be wrong with the text. */
function ItemPhoto({ photo, label, ...shown }: { photo: PhotoView; label: string; eager?: boolean; sizes?: string }) {
  return (
    <figure className="post__photo">
      <Photo {...photo} {...shown} />
      <figcaption>
        <a className="utrecht-link utrecht-link--html-a" href={reportPaths.photo(photo.id)} rel="nofollow">
          {label}
        </a>
      </figcaption>
    </figure>
  );
}

/** Says that a reply is gone, and offers to bring it back. */
function TakenBack({ reply }: { reply: string }) {
  const texts = useTexts(replyTexts);
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

function StatusNotice({ item, paths, texts, notice, live }: Part & { notice: ItemNotice | undefined; live: boolean }) {
  const setting = useUiSetting();
  const { status, outOfSight } = item;
  if (status === "published") return null;
  const asked = status === "held" && outOfSight?.until ? texts.change(weekdayWords(outOfSight.until, setting)) : undefined;
  // Only its author is given the reason.
  const yours = outOfSight && (status === "hidden" || status === "removed") ? texts.yours[status] : undefined;
  return (
    <Alert kind={notice?.calm === true ? "info" : "warning"} live={live}>
      <p className="utrecht-paragraph">{notice?.text ?? asked ?? yours ?? texts.status[status]}</p>
      <WhyOutOfSight reason={item.outOfSight} />
      <Form method="post">
        <Cluster>
          {item.status === "withdrawn" && item.may.restore ? <Button name="do" value="restore" look="secondary" small>{notice?.restore ?? texts.restore}</Button> : null}
          {item.status !== "withdrawn" && item.status !== "draft" && item.may.moderate ? <Button name="do" value="moderate" look="secondary" small>{texts.moderate}</Button> : null}
          {item.status === "draft" && item.may.edit ? (
            <>
              <Button name="do" value={PUBLISH_DRAFT} small>{texts.publish}</Button>
              <ButtonLink href={paths.edit(item.id)} look="secondary" small icon="pencil">{texts.edit}</ButtonLink>
            </>
          ) : null}
          {item.may.edit ? <TextLink href={paths.own}>{texts.own}</TextLink> : null}
        </Cluster>
      </Form>
    </Alert>
  );
}

/** Thanks and following; a visitor who presses is led to the log-in page and back. */
function Involve({ item, paths, texts, thanks }: Part & { thanks: boolean }) {
  const thanked = item.involvement?.thanked ?? false;
  const follows = item.involvement?.follows ?? false;
  return (
    <div className="post__involve" id="bedankt">
      {thanks ? (
        <Form method="post" preventScrollReset>
          <Cluster>
            <Button name="do" value={thanked ? "unthank" : "thank"} look={thanked ? "primary" : "secondary"} icon="heart">
              {thanked ? texts.thanked : texts.thank}
            </Button>
            <span className="post__thanks">{texts.thankWho(item.thanksCount)}</span>
          </Cluster>
        </Form>
      ) : null}
      <Form method="post" preventScrollReset>
        <Button name="do" value={follows ? "unfollow" : "follow"} look="subtle" small icon="bell" title={texts.followHelp}>
          {follows ? texts.unfollow : texts.follow}
        </Button>
      </Form>
      <TextLink href={reportPaths.item(paths.feed, item.id)} rel="nofollow">
        {texts.report}
      </TextLink>
    </div>
  );
}

function Manage({ item, paths, texts }: Part) {
  const { may, status } = item;
  const mayTakeAway = may.withdraw && (status === "published" || status === "draft" || status === "held");
  if (!may.edit && !mayTakeAway && !(may.moderate && status === "published")) return null;
  return (
    <section className="post__manage" aria-label={texts.actions}>
      <Cluster>
        {may.edit && status !== "draft" ? (
          <ButtonLink href={paths.edit(item.id)} look="secondary" small icon="pencil">
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
            <Button name="do" value={item.repliesOpen ? "close-replies" : "open-replies"} look="subtle" small icon="talk">
              {item.repliesOpen ? texts.closeReplies : texts.openReplies}
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
