import type { Db } from "#app/platform/database/client.server.ts";
import type { EventName } from "#app/platform/events/catalogue.ts";
import { emit } from "#app/platform/events/emit.server.ts";
import { indexItem } from "#app/platform/search/index-item.server.ts";
import { nothing, type Before, type Target } from "./before.ts";
import { neutralName } from "./neutral-name.ts";
import { putOrganisationBack, setOrganisation } from "./organisation-sight.server.ts";

/** How something stands after a decision. */
export type Sight = "shown" | "held" | "hidden" | "removed";

interface By {
  actorId: string | null;
  at: Date;
  requestId: string;
}

/** What can be taken out of sight: what its author withdrew too, or it would come back untouched. Only that is not brought into sight. */
const movable = (to: string) => ["held", "published", "hidden", "removed", ...(to === "published" ? [] : ["withdrawn"])];
const statusOf: Record<Sight, string> = { shown: "published", held: "held", hidden: "hidden", removed: "removed" };

/**
 * Brings something in or out of sight, in the transaction of the decision.
 * @returns how it was before; undefined when there is nothing to move: it is gone, or should come into sight though its author took it away
 */
export async function setSight(tx: Db, target: Target, sight: Sight, by: By): Promise<Before | undefined> {
  switch (target.subject) {
    case "item":
      return setItem(tx, target, statusOf[sight], by);
    case "reply":
      return setReply(tx, target, statusOf[sight], by);
    case "photo":
      return setPhoto(tx, target, sight === "held" ? "hidden" : sight, by);
    case "profile":
      return sight === "shown" ? profile(tx, target) : blankProfile(tx, target);
    case "message":
      return setMessage(tx, target, statusOf[sight]);
    case "organisation":
      return setOrganisation(tx, target, sight === "held" ? "hidden" : sight);
  }
}

/**
 * Takes something back to how it was before a decision, whatever it became by it. An item that was changed since waits for a look instead:
 * nobody read what it says now.
 * @returns whether it waits
 */
export async function bringBack(tx: Db, target: Target, was: Before, by: By): Promise<boolean> {
  if (target.subject === "item") {
    const waits = was.status === "published" && (await changedSince(tx, target, was));
    await setItem(tx, target, waits ? "held" : was.status, by, was.publishedAt === null ? null : undefined);
    return waits;
  }
  if (target.subject === "reply") await setReply(tx, target, was.status, by);
  else if (target.subject === "message") await setMessage(tx, target, was.status);
  else if (target.subject === "organisation") await putOrganisationBack(tx, target, was);
  else if (target.subject === "photo") await putPhotoBack(tx, target, was);
  else await fillProfile(tx, target, was);
  return false;
}

/** Whether an item was changed since a decision. */
export async function changedSince(tx: Db, { tenantId, subject, subjectId }: Target, { version }: Before): Promise<boolean> {
  if (subject !== "item" || version === null) return false;
  return (await tx.item.count({ where: { tenantId, id: subjectId, version: { gt: version } } })) > 0;
}

const itemEvent: Record<string, EventName> = { held: "item.held", hidden: "item.hidden", removed: "item.removed" };

/** @param publishedAt null when it was never out and is not to have been */
async function setItem(tx: Db, { tenantId, subjectId }: Target, to: string, { actorId, at, requestId }: By, publishedAt?: null): Promise<Before | undefined> {
  const item = await tx.item.findFirst({ where: { tenantId, id: subjectId, status: { in: movable(to) } }, select: { status: true, publishedAt: true, version: true, title: true, body: true } });
  if (!item) return undefined;
  const was = { ...nothing, status: item.status, publishedAt: item.publishedAt?.toISOString() ?? null, version: item.version + (item.status === to ? 0 : 1), text: { title: item.title, body: item.body } };
  const firstTime = to === "published" && item.publishedAt === null;
  if (item.status === to) return was;
  await tx.item.updateMany({
    where: { tenantId, id: subjectId },
    data: { status: to, version: { increment: 1 }, ...(firstTime ? { publishedAt: at, lastActivityAt: at } : {}), ...(publishedAt === null ? { publishedAt } : {}) },
  });
  await indexItem(tx, tenantId, subjectId);
  const name = firstTime ? "item.published" : (itemEvent[to] ?? "item.unhidden");
  await emit(tx, { tenantId, name, actorId, payload: { itemId: subjectId }, at, requestId });
  return was;
}

const replyEvent: Record<string, EventName> = { held: "reply.held", hidden: "reply.hidden", removed: "reply.removed" };

async function setReply(tx: Db, { tenantId, subjectId }: Target, to: string, { actorId, at, requestId }: By): Promise<Before | undefined> {
  const reply = await tx.reply.findFirst({ where: { tenantId, id: subjectId, status: { in: movable(to) } }, select: { status: true, itemId: true, body: true } });
  if (!reply) return undefined;
  const was = { ...nothing, status: reply.status, text: { title: "", body: reply.body } };
  if (reply.status === to) return was;
  await tx.reply.updateMany({ where: { tenantId, id: subjectId }, data: { status: to } });
  // A reply that waited is written, for everybody else, in the moment in which it is let through.
  const name = to === "published" && reply.status === "held" ? "reply.written" : (replyEvent[to] ?? "reply.published");
  const author = name === "reply.written" ? await tx.reply.findFirst({ where: { tenantId, id: subjectId }, select: { authorId: true } }) : undefined;
  await emit(tx, { tenantId, name, actorId: author?.authorId ?? actorId, payload: { itemId: reply.itemId, replyId: subjectId }, at, requestId });
  return was;
}

/** A message is seen by two: nobody else needs to hear of it. */
async function setMessage(tx: Db, { tenantId, subjectId }: Target, to: string): Promise<Before | undefined> {
  const message = await tx.conversationMessage.findFirst({ where: { tenantId, id: subjectId, status: { in: movable(to) } }, select: { status: true, body: true } });
  if (!message) return undefined;
  if (message.status !== to) await tx.conversationMessage.updateMany({ where: { tenantId, id: subjectId }, data: { status: to } });
  return { ...nothing, status: message.status, text: { title: "", body: message.body } };
}

/**
 * A photo that goes out of sight leaves its item too, so that the item can be changed without it. It waits from this moment on, as if it had
 * just been uploaded: housekeeping keeps it as long as somebody may object, however old it is.
 */
async function setPhoto(tx: Db, { tenantId, subjectId }: Target, to: "shown" | "hidden" | "removed", { at }: By): Promise<Before | undefined> {
  const photo = await tx.media.findFirst({ where: { tenantId, id: subjectId }, select: { status: true, itemId: true, position: true } });
  if (!photo) return undefined;
  if (photo.status !== to) await tx.media.updateMany({ where: { tenantId, id: subjectId }, data: to === "shown" ? { status: to, createdAt: at } : { status: to, itemId: null, position: null, createdAt: at } });
  return { ...nothing, ...photo };
}

/** Puts a photo where it was, or behind the others when its place was taken; where the item is gone or full, it stays loose. */
async function putPhotoBack(tx: Db, { tenantId, subjectId }: Target, { status, itemId, position }: Before): Promise<void> {
  const taken = itemId === null ? [] : await tx.media.findMany({ where: { tenantId, itemId }, select: { position: true } });
  const free = [position ?? 0, 0, 1, 2, 3, 4, 5, 6, 7].find((place) => !taken.some((each) => each.position === place));
  const there = itemId !== null && free !== undefined && (await tx.item.count({ where: { tenantId, id: itemId } })) > 0;
  await tx.media.updateMany({ where: { tenantId, id: subjectId }, data: there ? { status, itemId, position: free } : { status } });
}

async function profile(tx: Db, { tenantId, subjectId }: Target): Promise<Before | undefined> {
  const account = await tx.account.findFirst({ where: { tenantId, id: subjectId }, select: { about: true } });
  return account ? { ...nothing, status: "shown" } : undefined;
}

/** A profile is what somebody says of themselves and the name they chose: both go, and a name that says nothing takes its place. */
async function blankProfile(tx: Db, { tenantId, subjectId }: Target): Promise<Before | undefined> {
  const account = await tx.account.findFirst({ where: { tenantId, id: subjectId }, select: { about: true, name: true } });
  if (!account) return undefined;
  await tx.account.updateMany({ where: { tenantId, id: subjectId }, data: { about: null, name: neutralName(subjectId) } });
  return { ...nothing, status: "shown", about: account.about, name: account.name };
}

/** What somebody wrote of themselves meanwhile, and another name that they chose, are not written over. */
async function fillProfile(tx: Db, { tenantId, subjectId }: Target, { about, name }: Before): Promise<void> {
  if (about !== null) await tx.account.updateMany({ where: { tenantId, id: subjectId, about: null }, data: { about } });
  if (name !== null) await tx.account.updateMany({ where: { tenantId, id: subjectId, name: neutralName(subjectId) }, data: { name } });
}
