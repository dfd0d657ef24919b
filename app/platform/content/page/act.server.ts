import type { z } from "zod";
import { recordAudit } from "#app/platform/audit/record.server.ts";
import { setFollowing, setThanks } from "#app/platform/content/involvement.server.ts";
import { subjectOf, type ItemRecord } from "#app/platform/content/item.server.ts";
import { findReply, moveOwnReply } from "#app/platform/content/replies.server.ts";
import { mayEditItem, moveItem } from "#app/platform/content/writing/write-item.server.ts";
import type { ItemPaths } from "#app/platform/content/writing/writing.ts";
import { bringToDesk } from "#app/platform/moderation/cases/own-look.server.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";
import type { itemAction } from "./forms.ts";

type Step = z.infer<typeof itemAction>;

const doneWord = { withdraw: "withdrawn", restore: "restored", follow: "following", unfollow: "unfollowed" } as const;

/**
 * Does what a button on an item's page asks.
 * @returns where to go next; undefined when this member may not
 */
export async function actOnItem(doing: Doing, paths: ItemPaths, item: ItemRecord, step: Step): Promise<string | undefined> {
  const page = paths.item(item);
  switch (step.do) {
    case "thank":
    case "unthank":
      if (!may(doing.member, "reaction.give", subjectOf(item)) || item.status !== "published") return undefined;
      await setThanks(doing.db, item.id, doing.member.accountId, step.do === "thank");
      return `${page}#bedankt`;
    case "follow":
    case "unfollow":
      if (!may(doing.member, "item.follow", subjectOf(item))) return undefined;
      await setFollowing(doing.db, item.id, doing.member.accountId, step.do === "follow");
      return `${page}?gedaan=${doneWord[step.do]}`;
    case "withdraw":
    case "restore": {
      const became = await moveItem(doing, item, step.do);
      return became && `${page}?gedaan=${became === "held" ? "held" : doneWord[step.do]}`;
    }
    case "moderate": {
      const caseId = await moderate(doing, item, step.reply);
      return caseId && `/toezicht/${caseId}`;
    }
    case "close-replies":
    case "open-replies":
      if (!mayEditItem(doing.member, item)) return undefined;
      await setRepliesOpen(doing, item, step.do === "open-replies");
      return `${page}#reacties`;
    default:
      return moveReply(doing, page, item, step);
  }
}

/** Brings an item, or one reply to it, to the desk. */
async function moderate(doing: Doing, item: ItemRecord, replyId: string | undefined): Promise<string | undefined> {
  const { audience, authorId } = item;
  if (replyId === undefined) return bringToDesk(doing, { subject: "item", subjectId: item.id, authorId, audience });
  const reply = await findReply(doing.db, item.id, replyId);
  return reply && bringToDesk(doing, { subject: "reply", subjectId: reply.id, authorId: reply.authorId, audience });
}

/** Lets a conversation go on, or ends it; twice is once. */
async function setRepliesOpen({ db, member, at, requestId }: Doing, { tenantId, id, kind }: ItemRecord, repliesOpen: boolean): Promise<void> {
  await db.transact(async (tx) => {
    const { count } = await tx.item.updateMany({ where: { tenantId, id, repliesOpen: !repliesOpen }, data: { repliesOpen } });
    const action = repliesOpen ? "item.replies-opened" : "item.replies-closed";
    if (count > 0) await recordAudit(tx, { tenantId, actor: "member", actorId: member.accountId, action, subject: kind, subjectId: id, requestId, at });
  });
}

const replySteps = { "withdraw-reply": "withdraw", "restore-reply": "restore" } as const;

async function moveReply({ db, tenant, member, at, requestId }: Doing, page: string, item: ItemRecord, step: Extract<Step, { do: keyof typeof replySteps }>): Promise<string | undefined> {
  const reply = await findReply(db, item.id, step.reply);
  if (!reply) return undefined;
  const subject = { ...subjectOf(item), authorId: reply.authorId };
  const move = replySteps[step.do];
  if (!may(member, "reply.withdraw", subject) || (move === "restore" && !may(member, "reply.write", subject))) return undefined;
  await moveOwnReply(db, tenant, item, reply, move, { actorId: member.accountId, at, requestId });
  return step.do === "withdraw-reply" ? `${page}?weg=${reply.id}#reacties` : `${page}#reacties`;
}
