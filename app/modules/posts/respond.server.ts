import type { SubmissionResult } from "@conform-to/react";
import type { z } from "zod";
import { recordAudit } from "#app/platform/audit/record.server.ts";
import { setFollowing, setThanks } from "#app/platform/content/involvement.server.ts";
import { subjectOf, type ItemRecord } from "#app/platform/content/item.server.ts";
import { findReply, moveOwnReply, writeReply } from "#app/platform/content/replies.server.ts";
import type { Locale } from "#app/platform/i18n/locale.ts";
import { bringToDesk } from "#app/platform/moderation/cases/own-look.server.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { mayEdit, movePost } from "./commands.server.ts";
import type { postAction, replyForm } from "./forms.ts";
import { postMessages } from "./messages/index.ts";
import { postPaths } from "./paths.ts";

type Step = z.infer<typeof postAction>;

const doneWord = { withdraw: "withdrawn", restore: "restored", follow: "following", unfollow: "unfollowed" } as const;

/**
 * Does what a button on a post's page asks.
 * @returns where to go next; undefined when this member may not
 */
export async function act(doing: Doing, post: ItemRecord, step: Step): Promise<string | undefined> {
  const page = postPaths.post(post);
  switch (step.do) {
    case "thank":
    case "unthank":
      if (!may(doing.member, "reaction.give", subjectOf(post)) || post.status !== "published") return undefined;
      await setThanks(doing.db, post.id, doing.member.accountId, step.do === "thank");
      return `${page}#bedankt`;
    case "follow":
    case "unfollow":
      if (!may(doing.member, "item.follow", subjectOf(post))) return undefined;
      await setFollowing(doing.db, post.id, doing.member.accountId, step.do === "follow");
      return `${page}?gedaan=${doneWord[step.do]}`;
    case "withdraw":
    case "restore": {
      const became = await movePost(doing, post, step.do);
      return became && `${page}?gedaan=${became === "held" ? "held" : doneWord[step.do]}`;
    }
    case "moderate": {
      const caseId = await moderate(doing, post, step.reply);
      return caseId && `/toezicht/${caseId}`;
    }
    case "close-replies":
    case "open-replies":
      if (!mayEdit(doing.member, post)) return undefined;
      await setRepliesOpen(doing, post, step.do === "open-replies");
      return `${page}#reacties`;
    default:
      return moveReply(doing, post, step);
  }
}

/** Brings a post, or one reply to it, to the desk. */
async function moderate(doing: Doing, post: ItemRecord, replyId: string | undefined): Promise<string | undefined> {
  const { audience, authorId } = post;
  if (replyId === undefined) return bringToDesk(doing, { subject: "item", subjectId: post.id, authorId, audience });
  const reply = await findReply(doing.db, post.id, replyId);
  return reply && bringToDesk(doing, { subject: "reply", subjectId: reply.id, authorId: reply.authorId, audience });
}

/** Lets a conversation go on, or ends it; twice is once. */
async function setRepliesOpen({ db, member, at, requestId }: Doing, { tenantId, id }: ItemRecord, repliesOpen: boolean): Promise<void> {
  await db.transact(async (tx) => {
    const { count } = await tx.post.updateMany({ where: { tenantId, itemId: id, repliesOpen: !repliesOpen }, data: { repliesOpen } });
    const action = repliesOpen ? "item.replies-opened" : "item.replies-closed";
    if (count > 0) await recordAudit(tx, { tenantId, actor: "member", actorId: member.accountId, action, subject: "post", subjectId: id, requestId, at });
  });
}

const replySteps = { "withdraw-reply": "withdraw", "restore-reply": "restore" } as const;

async function moveReply({ db, tenant, member, at, requestId }: Doing, post: ItemRecord, step: Extract<Step, { do: keyof typeof replySteps }>): Promise<string | undefined> {
  const reply = await findReply(db, post.id, step.reply);
  if (!reply) return undefined;
  const subject = { ...subjectOf(post), authorId: reply.authorId };
  const move = replySteps[step.do];
  if (!may(member, "reply.withdraw", subject) || (move === "restore" && !may(member, "reply.write", subject))) return undefined;
  await moveOwnReply(db, tenant, post, reply, move, { actorId: member.accountId, at, requestId });
  const page = postPaths.post(post);
  return step.do === "withdraw-reply" ? `${page}?weg=${reply.id}#reacties` : `${page}#reacties`;
}

/** Places a reply and tells those who follow the post. */
export async function answer(
  doing: Doing,
  post: ItemRecord,
  { key, parent, body }: z.infer<typeof replyForm>,
  { open, locale }: { open: boolean; locale: Locale },
): Promise<{ ok: true; to: string } | { ok: false; reply: SubmissionResult }> {
  const { db, tenant, member, at, requestId } = doing;
  const texts = postMessages.in(locale, tenant.words[locale]);
  const refused = (why: string) => ({ ok: false as const, reply: { status: "error" as const, initialValue: { body, ...(parent ? { parent } : {}) }, error: { body: [why] } } });
  const settings = await db.post.findFirst({ where: { tenantId: tenant.id, itemId: post.id }, select: { repliesOpen: true } });
  if (!open || !settings?.repliesOpen || !may(member, "reply.write", subjectOf(post))) return refused(texts.replies.closed);
  const written = await writeReply(db, tenant, post, { authorId: member.accountId, body, parentId: parent ?? null, idempotencyKey: key, at, requestId });
  if (!written.ok) return refused(written.reason === "full" ? texts.replies.full : texts.replies.closed);
  return { ok: true, to: `${postPaths.post(post)}?gedaan=${written.held ? "reply-held" : "replied"}#reactie-${written.id}` };
}
