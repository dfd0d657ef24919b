import { modules } from "#app/modules/registry.server.ts";
import { shortened } from "#app/lib/shortened.ts";
import { isUuid } from "#app/lib/uuid.ts";
import { findItem, type ItemRecord } from "#app/platform/content/item.server.ts";
import { mayRead } from "#app/platform/content/may-read.server.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import { handsOf, kindsByName } from "#app/platform/modules/kinds.server.ts";
import { audienceOfOrganisation } from "#app/platform/organisations/find.server.ts";
import type { Actor } from "#app/platform/permissions/actor.ts";
import { conversationFor } from "#app/platform/conversations/conversation.server.ts";
import { conversationPaths } from "#app/platform/conversations/paths.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";
import type { Matter } from "../cases/open-case.server.ts";
import { reportWords } from "./paths.ts";

/** Something that this person sees and may report. */
export interface Reportable extends Pick<Matter, "subject" | "subjectId" | "authorId" | "audience"> {
  /** Its title, or the beginning of its text. */
  title: string;
  /** Where it stands. */
  path: string;
}

/** Characters of a text without a title of its own. */
const SHOWN = 200;

/**
 * Finds what an address names, whether or not its module is on: what was read yesterday may be reported today.
 * @param word what kind of thing it is: the first part of a module's addresses, or one of `reportWords`
 * @returns undefined when there is no such thing, or this person cannot see it
 */
export async function reportable(db: TenantDb, actor: Actor, word: string, id: string): Promise<Reportable | undefined> {
  if (!isUuid(id)) return undefined;
  if (word === reportWords.reply) return replyOf(db, actor, id);
  if (word === reportWords.photo) return photoOf(db, actor, id);
  if (word === reportWords.profile) return profileOf(db, actor, id);
  if (word === reportWords.message) return messageOf(db, actor, id);
  if (word === reportWords.organisation) return organisationOf(db, actor, id);
  const module = modules.find(({ mount }) => mount === `/${word}`);
  const kinds = module ? (await handsOf(module)).kinds.map(({ kind }) => kind) : [];
  const item = await itemFor(db, actor, id);
  return item && kinds.includes(item.kind) ? { subject: "item", subjectId: id, authorId: item.authorId, audience: item.audience, title: item.title, path: await pathOf(item) } : undefined;
}

async function itemFor(db: TenantDb, actor: Actor, id: string): Promise<ItemRecord | undefined> {
  const item = await findItem(db, db.scope.tenantId, id);
  return item && mayRead(actor, item) && may(actor, "item.report", { tenantId: item.tenantId }) ? item : undefined;
}

async function pathOf(item: ItemRecord): Promise<string> {
  return (await kindsByName()).get(item.kind)?.path(item) ?? "/";
}

async function replyOf(db: TenantDb, actor: Actor, id: string): Promise<Reportable | undefined> {
  const reply = await db.reply.findFirst({ where: { tenantId: db.scope.tenantId, id, status: "published" }, select: { itemId: true, authorId: true, body: true } });
  const item = reply && (await itemFor(db, actor, reply.itemId));
  return item && reply ? { subject: "reply", subjectId: id, authorId: reply.authorId, audience: item.audience, title: shortened(reply.body, SHOWN), path: `${await pathOf(item)}#reactie-${id}` } : undefined;
}

async function photoOf(db: TenantDb, actor: Actor, id: string): Promise<Reportable | undefined> {
  const photo = await db.media.findFirst({ where: { tenantId: db.scope.tenantId, id, status: "shown" }, select: { itemId: true, ownerId: true, alt: true } });
  if (photo?.itemId === null) return portraitOf(db, actor, id);
  const item = photo?.itemId ? await itemFor(db, actor, photo.itemId) : undefined;
  return item && photo ? { subject: "photo", subjectId: id, authorId: photo.ownerId, audience: item.audience, title: photo.alt, path: await pathOf(item) } : undefined;
}

/** The photo that somebody shows of themselves, to whoever sees their page. */
async function portraitOf(db: TenantDb, actor: Actor, id: string): Promise<Reportable | undefined> {
  const owner = await db.account.findFirst({ where: { tenantId: db.scope.tenantId, portraitId: id }, select: { id: true } });
  const profile = owner && actor.kind === "member" ? await profileOf(db, actor, owner.id) : undefined;
  return profile && { ...profile, subject: "photo", subjectId: id, path: `/mensen/${profile.subjectId}` };
}

/** A profile is for the neighbourhood its owner lives in; of somebody who names none, for the whole town. */
async function profileOf(db: TenantDb, actor: Actor, id: string): Promise<Reportable | undefined> {
  const { tenantId } = db.scope;
  const account = await db.account.findFirst({ where: { tenantId, id, emailConfirmedAt: { not: null } }, select: { name: true, neighbourhoodId: true } });
  if (!account || !may(actor, "item.report", { tenantId })) return undefined;
  return { subject: "profile", subjectId: id, authorId: id, audience: account.neighbourhoodId === null ? "town" : [account.neighbourhoodId], title: account.name, path: "/" };
}

/** What an organisation says of itself. Whoever wrote it hears what becomes of it; where nobody is known to have, who has kept it longest. */
async function organisationOf(db: TenantDb, actor: Actor, id: string): Promise<Reportable | undefined> {
  const { tenantId } = db.scope;
  if (!may(actor, "item.report", { tenantId })) return undefined;
  const found = await db.organisation.findFirst({ where: { tenantId, id, status: "published" }, select: { name: true, slug: true, textBy: true } });
  if (!found) return undefined;
  const keeper = await db.organisationEditor.findFirst({ where: { tenantId, organisationId: id }, select: { accountId: true }, orderBy: [{ since: "asc" }, { accountId: "asc" }] });
  return { subject: "organisation", subjectId: id, authorId: found.textBy ?? keeper?.accountId ?? null, audience: await audienceOfOrganisation(db, tenantId, id), title: found.name, path: `/organisaties/${found.slug}` };
}

/** What the other said in a conversation of one's own, also where they took it back after it was read. Who looks after the neighbourhood of its writer looks at it. */
async function messageOf(db: TenantDb, actor: Actor, id: string): Promise<Reportable | undefined> {
  const { tenantId } = db.scope;
  if (actor.kind !== "member" || !may(actor, "item.report", { tenantId })) return undefined;
  const message = await db.conversationMessage.findFirst({ where: { tenantId, id, status: { in: ["published", "withdrawn"] } }, select: { conversationId: true, authorId: true, body: true, createdAt: true } });
  if (!message || message.authorId === null || message.authorId === actor.accountId) return undefined;
  const conversation = await conversationFor(db, actor, message.conversationId);
  if (!conversation || (conversation.readsFrom !== null && message.createdAt < conversation.readsFrom)) return undefined;
  const author = await db.account.findFirst({ where: { tenantId, id: message.authorId }, select: { neighbourhoodId: true } });
  const audience = author?.neighbourhoodId ? [author.neighbourhoodId] : ("town" as const);
  return { subject: "message", subjectId: id, authorId: message.authorId, audience, title: shortened(message.body, SHOWN), path: conversationPaths.message(message.conversationId, id) };
}
