import type { SubmissionResult } from "@conform-to/react";
import type { z } from "zod";
import { setFollowing, setThanks } from "#app/platform/content/involvement.server.ts";
import { subjectOf, type ItemRecord } from "#app/platform/content/item.server.ts";
import { findReply, setReplyStatus, writeReply } from "#app/platform/content/replies.server.ts";
import type { Locale } from "#app/platform/i18n/locale.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";
import { mayEdit, movePost, type Doing } from "./commands.server.ts";
import type { postAction, replyForm } from "./forms.ts";
import { postMessages } from "./messages/index.ts";
import { postPaths } from "./paths.ts";

type Step = z.infer<typeof postAction>;

const doneWord = { withdraw: "withdrawn", restore: "restored", hide: "hidden", unhide: "restored", follow: "following", unfollow: "unfollowed" } as const;

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
    case "restore":
    case "hide":
    case "unhide":
      return (await movePost(doing, post, step.do)) ? `${page}?gedaan=${doneWord[step.do]}` : undefined;
    case "close-replies":
    case "open-replies":
      if (!mayEdit(doing.member, post)) return undefined;
      await doing.db.post.updateMany({ where: { tenantId: post.tenantId, itemId: post.id }, data: { repliesOpen: step.do === "open-replies" } });
      return `${page}#reacties`;
    default:
      return moveReply(doing, post, step);
  }
}

const replySteps = {
  "withdraw-reply": { rule: "reply.withdraw", from: "published", to: "withdrawn" },
  "restore-reply": { rule: "reply.withdraw", from: "withdrawn", to: "published" },
  "hide-reply": { rule: "reply.hide", from: "published", to: "hidden" },
  "unhide-reply": { rule: "reply.hide", from: "hidden", to: "published" },
} as const;

async function moveReply({ db, member, at, requestId }: Doing, post: ItemRecord, step: Extract<Step, { reply: string }>): Promise<string | undefined> {
  const reply = await findReply(db, post.id, step.reply);
  if (!reply) return undefined;
  const { rule, from, to } = replySteps[step.do];
  if (!may(member, rule, { ...subjectOf(post), authorId: reply.authorId })) return undefined;
  // What the team hid, its author cannot bring back, and the other way round.
  if (reply.status === from) await setReplyStatus(db, reply.id, { from, to }, { actorId: member.accountId, at, requestId });
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
  const refused = { status: "error" as const, initialValue: { body, ...(parent ? { parent } : {}) }, error: { body: [texts.replies.closed] } };
  const settings = await db.post.findFirst({ where: { tenantId: tenant.id, itemId: post.id }, select: { repliesOpen: true } });
  if (!open || !settings?.repliesOpen || !may(member, "reply.write", subjectOf(post))) return { ok: false, reply: refused };
  const written = await writeReply(db, post, { authorId: member.accountId, body, parentId: parent ?? null, idempotencyKey: key, at, requestId });
  if (!written.ok) return { ok: false, reply: refused };
  return { ok: true, to: `${postPaths.post(post)}?gedaan=replied#reactie-${written.id}` };
}
